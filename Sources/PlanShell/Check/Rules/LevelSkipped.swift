import PlanLanguage
import PlanModel

extension Rule {
  static let levelSkipped = Rule(
    "level_skipped", .warn, .outline,
    Phrase("a level of the outline is skipped", vi: "đề cương nhảy cấp"),
    summary: Phrase(
      "Where one part numbers A, I, 1 and another I, 1, headings cannot be matched by number.",
      vi: "Phần này đánh A, I, 1 mà phần kia đánh I, 1 thì không đối chiếu theo số được."),
    question: "sections | sort code | select code, title, parent"
  ) { sections, _ in
    var depths: [Numbering] = []
    var findings: [Finding] = []
    var seen: Set<SectionCode> = []
    for row in sections {
      guard let code = SectionCode(row["code"]) else { continue }
      guard let parent = code.parent else {
        if depths.isEmpty { depths.append(.part) }
        continue
      }
      let numbering = Numbering(code)
      if !depths.contains(numbering) { depths.append(numbering) }
      let above = depths.firstIndex(of: Numbering(parent)) ?? 0
      let own = depths.firstIndex(of: numbering) ?? 0
      let isOrphan = row.isMissing("parent")
      guard own > above + 1 || isOrphan, seen.insert(parent).inserted else { continue }
      findings.append(
        isOrphan
          ? Finding(
            .section, row,
            Phrase(
              "there is no heading \(parent) above it", vi: "không có đề mục \(parent) ở trên"),
            wayOut: Phrase("section \"\(parent)\" \"…\"", vi: "section \"\(parent)\" \"…\""))
          : Finding(
            .section, parent.description,
            Phrase(
              """
              its headings begin at \(code.components.last ?? ""): the level of \
              \(depths[above + 1].name.english) is skipped
              """,
              vi: """
                các mục con bắt đầu từ \(code.components.last ?? ""): nhảy cấp \
                \(depths[above + 1].name.vietnamese)
                """),
            wayOut: Phrase(
              "number them as the other parts do", vi: "đánh số như các phần khác")))
    }
    return findings
  }
}

/// How the headings of one level are numbered.
private enum Numbering: Hashable {
  case part, letter, roman
  /// `1` is 1 deep, `1.1` is 2.
  case arabic(Int)
  case other

  init(_ code: SectionCode) {
    let last = code.components[code.level - 1]
    if code.level == 1 {
      self = .part
    } else if last.allSatisfy({ ("0"..."9").contains($0) }) {
      let printed = code.printed.split(separator: ".").count
      self = .arabic(printed == code.level ? printed - 1 : printed)
    } else if last.allSatisfy({ "IVX".contains($0) }) {
      self = .roman
    } else {
      self = last.count == 1 ? .letter : .other
    }
  }

  var name: Phrase {
    switch self {
    case .part: Phrase("parts", vi: "phần")
    case .letter: Phrase("letters (A, B, C)", vi: "chữ cái (A, B, C)")
    case .roman: Phrase("Roman numbers (I, II)", vi: "số La Mã (I, II)")
    case .arabic: Phrase("Arabic numbers (1, 2)", vi: "số Ả Rập (1, 2)")
    case .other: Phrase("signs of its own", vi: "ký hiệu riêng")
    }
  }
}

import PlanLanguage
import PlanModel

extension Rule {
  static let headingUnowned = Rule(
    "heading_unowned", .warn, .responsibility,
    Phrase("headings nobody drafts", vi: "đề mục không ai chủ trì"),
    summary: Phrase(
      "A final heading is drafted by its owner, or by the owner of a heading above it.",
      vi: "Đề mục cuối do nơi chủ trì nó, hoặc chủ trì mục trên nó, viết."),
    question: "sections | sort code | select code, title, owner, leaf"
  ) { sections, _ in
    let owned = Set(sections.filter { !$0.isMissing("owner") }.map { $0["code"] })
    let leaves = sections.filter { $0.isTrue("leaf") }.compactMap { SectionCode($0["code"]) }
    let unowned = leaves.filter { leaf in
      !leaf.andAbove.contains { owned.contains($0.description) }
    }
    var parts: [String] = []
    for leaf in leaves where !parts.contains(leaf.components[0]) {
      parts.append(leaf.components[0])
    }
    return parts.compactMap { part in
      let open = unowned.filter { $0.components[0] == part }
      guard let first = open.first else { return nil }
      let all = leaves.count { $0.components[0] == part }
      return Finding(
        .section, part,
        Phrase(
          "nobody drafts \(open.count) of its \(all) final headings, from \(first) on",
          vi: "\(open.count)/\(all) đề mục cuối không ai chủ trì, từ \(first)"),
        wayOut: Phrase(
          "section \"\(first)\" { owner = UNIT }", vi: "section \"\(first)\" { owner = ĐƠN_VỊ }"))
    }
  }
}

extension SectionCode {
  /// The heading, the one it stands under, and so on up.
  var andAbove: [SectionCode] {
    var all = [self]
    while let parent = all[all.count - 1].parent { all.append(parent) }
    return all
  }
}

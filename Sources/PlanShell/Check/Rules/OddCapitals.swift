import PlanLanguage
import PlanModel

extension Rule {
  static let oddCapitals = Rule(
    "odd_capitals", .info, .outline,
    Phrase(
      "a heading in capitals unlike its siblings", vi: "đề mục viết hoa khác các mục cùng cấp"),
    summary: Phrase(
      "A heading that looks like one of a higher level is copied as one.",
      vi: "Đề mục trông như cấp trên sẽ bị chép thành cấp trên."),
    question: "sections | where parent != none | sort code | select code, title, parent"
  ) { sections, _ in
    sections.siblings.flatMap { siblings in
      let capitals = siblings.count { isInCapitals($0["title"]) }
      // In a tie the first heading sets the style.
      let style =
        capitals * 2 == siblings.count
        ? isInCapitals(siblings[0]["title"]) : capitals * 2 > siblings.count
      return siblings.filter { isInCapitals($0["title"]) != style }.map { row in
        Finding(
          .section, row,
          style
            ? Phrase(
              "“\(row["title"])” is not in capitals, its siblings are",
              vi: "“\(row["title"])” không viết hoa như các mục cùng cấp")
            : Phrase(
              "“\(row["title"])” is in capitals, its siblings are not",
              vi: "“\(row["title"])” viết hoa, các mục cùng cấp thì không"),
          wayOut: Phrase("write it as its siblings are", vi: "viết như các mục cùng cấp"))
      }
    }
  }

  private static func isInCapitals(_ title: String) -> Bool {
    title.contains(where: \.isUppercase) && !title.contains(where: \.isLowercase)
  }
}

extension [Reading.Row] {
  /// Headings in groups of those under one parent, in order.
  var siblings: [[Reading.Row]] {
    var parents: [String] = []
    for row in self where !parents.contains(row["parent"]) { parents.append(row["parent"]) }
    return parents.map { parent in filter { $0["parent"] == parent } }
  }
}

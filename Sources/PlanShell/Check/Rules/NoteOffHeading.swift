import PlanLanguage
import PlanModel

extension Rule {
  static let noteOffHeading = Rule(
    "note_off_heading", .info, .outline,
    Phrase("a note that speaks of something else", vi: "ghi chú không ăn nhập với đề mục"),
    summary: Phrase(
      "A remark shares no word with the heading it stands under: it may belong elsewhere.",
      vi: "Ghi chú không có từ nào chung với đề mục bên trên: có thể thuộc mục khác."),
    question: "sections | where note != none | select code, title, note"
  ) { row in
    let title = words(row["title"])
    guard title.isDisjoint(with: words(row["note"])) else { return nil }
    return Finding(
      .section, row,
      Phrase(
        "the note under “\(row["title"])” is about something else: \(row["note"])",
        vi: "ghi chú dưới “\(row["title"])” nói việc khác: \(row["note"])"),
      wayOut: Phrase(
        "move the note to the heading it is about", vi: "chuyển ghi chú về đúng đề mục"))
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(Fold.search(text).split { !$0.isLetter && !$0.isNumber })
  }
}

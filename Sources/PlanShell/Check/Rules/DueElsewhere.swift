import PlanLanguage
import PlanModel

extension Rule {
  static let dueElsewhere = Rule(
    "due_elsewhere", .info, .time,
    Phrase("the deadline stands in another clause", vi: "hạn nằm ở mục khác"),
    summary: Phrase(
      "Who reads only the clause that binds them finds no deadline there.",
      vi: "Nơi chỉ đọc mục giao việc cho mình sẽ không thấy hạn ở đó."),
    question: """
      duties | where stated and clause != none and due.clause != none and due.clause != clause \
      | select code, clause, name, due, due.clause as elsewhere
      """
  ) { row in
    Finding(
      .duty, row,
      Phrase(
        "\(row["clause"]) sets no deadline for “\(row["name"])”; it follows from \(row["elsewhere"])",
        vi: "\(row["clause"]) không ghi hạn của “\(row["name"])”; phải suy từ \(row["elsewhere"])"),
      wayOut: Phrase(
        "repeat the deadline \(row["due"]) in \(row["clause"]), or refer to \(row["elsewhere"]) there",
        vi: "nhắc lại hạn \(row["due"]) ở \(row["clause"]), hoặc dẫn chiếu \(row["elsewhere"])"))
  }
}

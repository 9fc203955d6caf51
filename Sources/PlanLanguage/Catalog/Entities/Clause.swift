import PlanModel

extension Entity {
  package static let clause = Entity(
    .clause, spellings: ["clauses", "điều_khoản"], isPerPlan: true, key: [.code],
    shown: "code, gist, paragraph", order: "code",
    summary: Phrase(
      "a numbered place of the document that everything else comes from",
      vi: "một mục được đánh số của văn bản, nguồn của mọi nội dung khác"),
    fields: [
      Field("code", "mã", .one("clause"), .stored, Phrase("such as III.2", vi: "ví dụ III.2")),
      Field("gist", "tóm_tắt", .text, .stored, Phrase("what it says, in brief", vi: "ý chính")),
      Field(
        "paragraph", "đoạn", .text, .stored,
        Phrase("what a further, unnumbered paragraph says", vi: "ý của đoạn không đánh số")),
      Field(
        "duties", "nhiệm_vụ", .many("duty"), .derived,
        Phrase("duties it lays down", vi: "nhiệm vụ nêu tại đây")),
      Field(
        "deadlines", "thời_hạn", .many("deadline"), .derived,
        Phrase("deadlines it sets", vi: "thời hạn nêu tại đây")),
      Field(
        "groups", "nhóm", .many("group"), .derived,
        Phrase("groups it names", vi: "nhóm đơn vị nêu tại đây")),
      Field(
        "supervisors", "người_phụ_trách", .many("supervisor"), .derived,
        Phrase("supervisors it appoints", vi: "người phụ trách nêu tại đây")),
      Field(
        "constraints", "yêu_cầu", .many("constraint"), .derived,
        Phrase("what it requires of reports", vi: "yêu cầu đối với báo cáo nêu tại đây")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Duties", vi: "Nhiệm vụ"),
        "duties | where clause = $it | select code, name, deliverable, due"),
      CardSection(
        Phrase("Deadlines", vi: "Thời hạn"),
        "deadlines | where clause = $it | select code, name, due, last_day"),
      CardSection(
        Phrase("Groups", vi: "Nhóm"),
        "groups | where clause = $it | select code, name, size, open"),
    ],
    examples: [
      Example(
        "clauses | where count(duties) > 1 | select code, gist, duties",
        Phrase("clauses with several duties", vi: "các mục giao nhiều nhiệm vụ"))
    ])
}

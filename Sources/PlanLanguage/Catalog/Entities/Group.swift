import PlanModel

extension Entity {
  package static let group = Entity(
    .group, spellings: ["groups", "nhóm"], isPerPlan: true, key: [.code],
    shown: "code, name, size, open, clause", order: "clause, name",
    summary: Phrase(
      "a set of units that the document names together",
      vi: "nhóm đơn vị được văn bản gọi chung"),
    fields: [
      Field("code", "mã", .one("group"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("as the document says", vi: "theo văn bản")),
      Field(
        "size", "số_lượng", .integer, .stored,
        Phrase("how many the document counts", vi: "số lượng nêu trong văn bản")),
      Field(
        "open", "để_ngỏ", .boolean, .stored,
        Phrase("the document gives no list", vi: "văn bản không liệt kê")),
      Field(
        "clause", "điều_khoản", .one("clause"), .stored,
        Phrase("where it is named", vi: "mục nêu nhóm này")),
      Field(
        "members", "thành_viên", .many("unit"), .derived,
        Phrase("units in it", vi: "các đơn vị trong nhóm")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Members", vi: "Thành viên"),
        "units | where groups has $it | select code, name, kind, supervisors")
    ],
    examples: [
      Example(
        "groups | where count(members) != size or open",
        Phrase("groups whose members are not all known", vi: "nhóm chưa đủ thành viên"))
    ])
}

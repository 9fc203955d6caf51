import PlanModel

extension Entity {
  package static let section = Entity(
    .section, spellings: ["sections", "đề_mục"], isPerPlan: true, key: [.code],
    shown: "code, title, owner", order: "code",
    summary: Phrase("a heading of the outline", vi: "một đề mục của đề cương"),
    fields: [
      Field(
        "code", "mã", .one("section"), .stored,
        Phrase("place in the outline, such as 1.B.II", vi: "vị trí, ví dụ 1.B.II")),
      Field("title", "tiêu_đề", .text, .stored, Phrase("its words", vi: "tên đề mục")),
      Field(
        "number", "số_hiệu", .text, .stored,
        Phrase("its number as printed", vi: "số hiệu như in trong đề cương")),
      Field(
        "outline", "đề_cương", .text, .stored,
        Phrase("which outline, where a plan has several", vi: "thuộc đề cương nào")),
      Field(
        "order", "thứ_tự", .integer, .stored,
        Phrase("place among its siblings", vi: "thứ tự trong cùng mục cha")),
      Field(
        "owner", "chủ_trì", .one("unit"), .stored,
        Phrase("who drafts it", vi: "đơn vị chủ trì viết")),
      Field("note", "ghi_chú", .text, .stored, Phrase("remark", vi: "ghi chú")),
      Field("level", "cấp", .integer, .derived, Phrase("depth; 1 for a part", vi: "cấp đề mục")),
      Field(
        "leaf", "mục_cuối", .boolean, .derived,
        Phrase("it has no headings below", vi: "không có mục con")),
      Field(
        "parent", "cấp_trên", .one("section"), .derived,
        Phrase("the heading above", vi: "đề mục cha")),
      Field(
        "children", "mục_con", .many("section"), .derived,
        Phrase("headings directly below", vi: "các đề mục con")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Headings below", vi: "Mục con"),
        "sections | where parent = $it | select code, title, owner")
    ],
    examples: [
      Example(
        "sections | where no(children) | count",
        Phrase("headings to be written", vi: "số đề mục phải viết")),
      Example(
        "sections | where code under \"1.C\" and owner = none | sort code",
        Phrase("headings nobody drafts", vi: "đề mục chưa có chủ trì")),
    ])
}

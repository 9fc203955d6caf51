import PlanLanguage
import PlanModel

extension Rule {
  static let sizeDiffers = Rule(
    "size_differs", .error, .who,
    Phrase("a group counts other than it lists", vi: "số đếm khác số thành viên"),
    summary: Phrase(
      "Totals are over the members; where they differ from the document's count, one is wrong.",
      vi: "Tổng số tính theo thành viên; nếu khác số văn bản đếm thì một bên sai."),
    question: """
      groups | where size != none and size != count(members) \
      and (not open or count(members) > size) \
      | select code, clause, name, size, count(members) as members
      """
  ) { row in
    Finding(
      .group, row,
      Phrase(
        "the document counts \(row["size"]), \(row["members"]) are members of “\(row["name"])”",
        vi: "văn bản đếm \(row["size"]), “\(row["name"])” có \(row["members"]) thành viên"),
      wayOut: Phrase(
        "add what is missing: unit CODE { groups = [\(row["code"])] }, or correct size",
        vi: "thêm thành viên còn thiếu: unit MÃ { groups = [\(row["code"])] }, hoặc sửa size"))
  }
}

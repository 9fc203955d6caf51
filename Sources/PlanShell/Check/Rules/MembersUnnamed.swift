import PlanLanguage
import PlanModel

extension Rule {
  static let membersUnnamed = Rule(
    "members_unnamed", .warn, .who,
    Phrase("a group whose members the document does not name", vi: "nhóm không nêu tên thành viên"),
    summary: Phrase(
      "Members taken from elsewhere (named = false) may not be those the document means.",
      vi: "Thành viên lấy từ nguồn khác (named = false) có thể không đúng ý văn bản."),
    question: """
      groups | where any(members where not named) | select code, clause, name, size, \
      count(members) as members, count(members where not named) as unnamed
      """
  ) { row in
    let counted =
      row.isMissing("size")
      ? Phrase("no number is given, and", vi: "không ghi số lượng, và")
      : Phrase("\(row["size"]) are counted, but", vi: "có đếm \(row["size"]), nhưng")
    return Finding(
      .group, row,
      Phrase(
        """
        \(counted.english) \(row["unnamed"]) of the \(row["members"]) members known of \
        “\(row["name"])” are not named
        """,
        vi: """
          “\(row["name"])” \(counted.vietnamese) \(row["unnamed"])/\(row["members"]) thành \
          viên không được nêu tên
          """),
      wayOut: Phrase(
        "attach the list; a member confirmed: unit CODE { named = true }",
        vi: "kèm danh sách; thành viên đã xác nhận: unit MÃ { named = true }"))
  }
}

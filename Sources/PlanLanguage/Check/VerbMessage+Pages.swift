import PlanModel

extension VerbMessage {
  /// What each message of verbs means, in the order of their codes.
  static let pages: [MessagePage] = [
    MessagePage(
      342, Phrase("a verb on other rows", vi: "lệnh thay đổi sai loại dòng"),
      Phrase(
        "A verb changes the rows listed. `mark`, `submit` and `remind` are for tasks, `extend` "
          + "for tasks and deadlines, `assign` and `unassign` for units; `expand tasks` goes on "
          + "from units to their tasks.",
        vi: "Lệnh thay đổi tác động lên các dòng được liệt kê. `mark`, `submit`, `remind` dùng "
          + "cho đầu việc, `extend` cho đầu việc và thời hạn, `assign`, `unassign` cho đơn vị; "
          + "`expand tasks` đi từ đơn vị sang việc của đơn vị."),
      example: "units | where kind = ward | mark done"),
    MessagePage(
      343, Phrase("rows that are no records", vi: "dòng không phải bản ghi"),
      Phrase(
        "The rows of a file, of `check` or of `pasted` are not in the workspace, so nothing can "
          + "be changed in them. Go through them with `for` and change what they name.",
        vi: "Các dòng của tệp, của `check` hay `pasted` không nằm trong kho nên không thay đổi "
          + "được. Hãy duyệt bằng `for` rồi thay đổi bản ghi mà chúng nêu.")),
    MessagePage(
      344, Phrase("a change of everything", vi: "thay đổi toàn bộ"),
      Phrase(
        "A verb wants a list that says which rows: by `where`, by `take`, or by a view that "
          + "does. Where all are meant, `where true` says so.",
        vi: "Lệnh thay đổi cần danh sách nói rõ dòng nào: bằng `where`, `take`, hoặc một khung "
          + "có lọc. Nếu đúng là tất cả thì viết `where true`."),
      example: "tasks | mark done"),
    MessagePage(
      345, Phrase("a change of the past", vi: "thay đổi quá khứ"),
      Phrase(
        "`as_of` and `as_known` answer what was; what is written down now gets its effective "
          + "day by `on`.",
        vi: "`as_of` và `as_known` trả lời về trước đây; việc ghi bây giờ thì nêu ngày hiệu lực "
          + "bằng `on`."),
      example: "tasks as_of 1/5/2023 | where overdue | mark done"),
    MessagePage(
      346, Phrase("void is not marked", vi: "không đánh dấu không_còn"),
      Phrase(
        "A task is void when its unit no longer belongs to those its duty is for. `waived` "
          + "means that it is no longer asked for.",
        vi: "Đầu việc không còn khi đơn vị không thuộc diện được giao nữa. Không yêu cầu nữa thì "
          + "là `miễn`."),
      example: "tasks | where unit = bac_ha | mark void"),
    MessagePage(
      347, Phrase("an unknown detail", vi: "chi tiết không có"),
      Phrase(
        "`submit` knows number, figures_to, estimated and has_appendix; `remind` knows channel, "
          + "letter and by; the other verbs take no `with`.",
        vi: "`submit` có number, figures_to, estimated, has_appendix; `remind` có channel, "
          + "letter, by; các lệnh khác không có `with`."),
      example: "tasks | where unit = bac_ha | submit with pages = 12"),
    MessagePage(
      348, Phrase("something that is not assigned", vi: "thứ không giao được"),
      Phrase(
        "Units are given a supervisor, in a role, or a duty.",
        vi: "Đơn vị được giao người phụ trách, kèm vai trò, hoặc được giao nhiệm vụ."),
      example: "units | where kind = ward | assign clause \"III.2\""),
    MessagePage(
      349, Phrase("a role where there is none", vi: "vai trò đặt sai chỗ"),
      Phrase(
        "Supervisors direct or follow units; a duty is simply given.",
        vi: "Người phụ trách thì chỉ đạo hoặc theo dõi; nhiệm vụ chỉ giao, không có vai trò."),
      example: "units | where kind = ward | assign duty hoi_nghi as directs"),
    MessagePage(
      362, Phrase("a field that a verb keeps", vi: "trường do lệnh khác giữ"),
      Phrase(
        "State, delivery and extension of a task follow from what was done, with its day and "
          + "paper; a plain `set` would lose them.",
        vi: "Trạng thái, ngày nộp, gia hạn của đầu việc theo việc đã làm mà có, kèm ngày và văn "
          + "bản; `set` đơn thuần sẽ làm mất."),
      example: "tasks | where unit = bac_ha | set state = done"),
    MessagePage(
      363, Phrase("a key that is set", vi: "đặt lại khóa"),
      Phrase(
        "Everything that refers to a record does so by its key; it stays.",
        vi: "Mọi nơi dẫn đến bản ghi đều theo khóa của nó; khóa không đổi."),
      example: "units | where kind = ward | set code = x"),
    MessagePage(
      364, Phrase("more than one plain value", vi: "không phải một giá trị đơn"),
      Phrase(
        "Lists are replaced as a whole, and deadlines have a bound beside the day: both are "
          + "given in the definition of one record.",
        vi: "Danh sách thì thay cả danh sách, thời hạn thì có cách tính kèm ngày: cả hai đặt "
          + "trong định nghĩa của từng bản ghi."),
      example: "units | where kind = ward | set groups = phuong_xa"),
    MessagePage(
      365, Phrase("a task that is removed", vi: "xóa đầu việc"),
      Phrase(
        "A task stands as long as a duty is for its unit. Take the unit from the duty, or waive "
          + "the task.",
        vi: "Còn nhiệm vụ giao cho đơn vị thì còn đầu việc. Hãy thôi giao nhiệm vụ, hoặc miễn "
          + "đầu việc."),
      example: "tasks | where unit = bac_ha | remove"),
    MessagePage(
      366, Phrase("a list without a past", vi: "danh sách không có quá khứ"),
      Phrase(
        "Every list of records can be looked back on, but the journal and the runs, which never "
          + "change. In a view, `as_of` stands inside, behind the list it begins with.",
        vi: "Danh sách bản ghi nào cũng xem lại được, trừ nhật ký và lượt chạy vốn không đổi. "
          + "Trong khung thì `as_of` đặt ở trong, sau danh sách mở đầu."),
      example: "journal as_of 1/5/2023"),
    MessagePage(
      367, Phrase("a value of another type", vi: "giá trị sai kiểu"),
      Phrase(
        "Each place of a verb, a parameter or a list takes values of one type.",
        vi: "Mỗi chỗ trong lệnh thay đổi, tham số hay danh sách nhận giá trị của một kiểu."),
      example: "tasks | where unit = bac_ha | mark done on \"hôm qua\""),
  ]
}

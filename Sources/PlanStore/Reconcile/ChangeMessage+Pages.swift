import PlanModel

extension ChangeMessage {
  /// The pages of 368 and 401–449, in order.
  package static let pages: [MessagePage] = [
    MessagePage(
      368, Phrase("text that is no word of the set", vi: "chữ không thuộc bộ từ"),
      Phrase(
        "A text that is known only when the statement runs, such as a cell of a file, takes its "
          + "meaning where it meets a state, a kind or a code. One that means nothing there is an "
          + "error: it would have matched no row.",
        vi: "Chữ chỉ biết khi câu lệnh chạy, như một ô trong tệp, được hiểu theo chỗ nó gặp: trạng "
          + "thái, loại hay mã. Chữ không có nghĩa ở đó là lỗi, vì nếu không thì chẳng khớp dòng "
          + "nào.")),
    MessagePage(
      401, Phrase("codes that read alike", vi: "mã đọc như nhau"),
      Phrase(
        "dai_nai, DaiNai and Đại_Nài are one code. A definition with a name has to spell an existing "
          + "code as it is.",
        vi: "dai_nai, DaiNai và Đại_Nài là một mã. Định nghĩa kèm tên phải viết mã đã có đúng như "
          + "trước.")),
    MessagePage(
      402, Phrase("code of a unit and a group", vi: "mã dùng cho cả đơn vị và nhóm"),
      Phrase(
        "for, directs and follows name units and groups side by side, so these share their codes.",
        vi: "for, directs và follows nêu cả đơn vị lẫn nhóm, nên hai loại dùng chung một tập mã.")),
    MessagePage(
      403, Phrase("no such record", vi: "không có mục này"),
      Phrase(
        "A definition names a record that neither exists nor is defined beside it.",
        vi: "Định nghĩa nêu một mục chưa có và cũng không được lập cùng lúc.")),
    MessagePage(
      404, Phrase("something is missing for a new record", vi: "mục mới còn thiếu"),
      Phrase(
        "What exists may be changed piece by piece; a new record needs its name, a deadline its due.",
        vi: "Mục đã có thì sửa từng phần được; mục mới cần có tên, thời hạn cần có due.")),
    MessagePage(
      405, Phrase("year outside the calendar", vi: "năm ngoài lịch"),
      Phrase(
        "Working days are known from 2000 to 2050; a deadline has to lie there.",
        vi: "Lịch làm việc có từ năm 2000 đến năm 2050; thời hạn phải nằm trong khoảng này."),
      example: "deadline moi \"Hạn mới\" { due by 1/1/2099 }"),
    MessagePage(
      406, Phrase("target locked", vi: "chỉ tiêu đã khóa"),
      Phrase(
        "Where a plan says that targets must not be adjusted, a target keeps the value it was first "
          + "given. What has been reached is recorded as a result.",
        vi: "Khi kế hoạch không cho điều chỉnh, chỉ tiêu giữ mức đã ghi lần đầu. Mức đạt được ghi "
          + "là kết quả."),
      example: "target thu_ngan_sach { value = 1 }"),
    MessagePage(
      407, Phrase("nothing is due by a cut-off", vi: "mốc chốt số liệu không phải hạn"),
      Phrase(
        "A deadline with purpose = cutoff says as of which day figures are given.",
        vi: "Thời hạn có purpose = cutoff cho biết số liệu tính đến ngày nào."),
      example: "duty hoi_nghi { due = so_lieu }"),
    MessagePage(
      408, Phrase("heading without the one above", vi: "đề mục thiếu mục cha"),
      Phrase(
        "The code of a heading begins with the code of the one it stands under: 1.B.I under 1.B.",
        vi: "Mã đề mục bắt đầu bằng mã của mục cha: 1.B.I nằm dưới 1.B."),
      example: "section \"9.A\" \"Mục lạ\""),
    MessagePage(
      409, Phrase("not a task of this unit", vi: "không phải việc của đơn vị"),
      Phrase(
        "Tasks follow from duties: there is one for each unit in a duty's for, groups standing for "
          + "their members.",
        vi:
          "Đầu việc sinh từ nhiệm vụ: mỗi đơn vị trong for của nhiệm vụ có một việc, nhóm thay cho "
          + "các thành viên.")),
    MessagePage(
      410, Phrase("a unit above itself", vi: "đơn vị là cấp trên của chính mình"),
      Phrase(
        "The chain of parents must end somewhere.",
        vi: "Chuỗi cấp trên phải có điểm cuối.")),
    MessagePage(
      411, Phrase("not the code of a heading", vi: "không phải mã đề mục"),
      Phrase(
        "Numbers, letters or Roman numbers between points, none left out: 1.C.II.1.",
        vi: "Số, chữ hoặc số La Mã, cách nhau bằng dấu chấm, không bỏ trống: 1.C.II.1."),
      example: "section \"1..B\" \"Mục lạ\""),
  ]
}

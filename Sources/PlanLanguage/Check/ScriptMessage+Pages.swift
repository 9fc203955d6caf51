import PlanModel

extension ScriptMessage {
  /// What each message of blocks and scripts means, in the order of their codes.
  static let pages: [MessagePage] = [
    MessagePage(
      371, Phrase("a whole row as a value", vi: "cả dòng thay cho một giá trị"),
      Phrase(
        "In a `for` over totals or over a file the variable holds the columns of a row, not a "
          + "record: name one of them.",
        vi: "Khi `for` duyệt số tổng hợp hay tệp, biến giữ các cột của dòng chứ không phải một "
          + "bản ghi: hãy nêu một cột."),
      example: "for $r in tasks | count per duty { print $r }"),
    MessagePage(
      372, Phrase("a name set twice", vi: "tên đặt hai lần"),
      Phrase(
        "What a block sets ends with it, so a second meaning of a name inside would look like a "
          + "change of the first and be none.",
        vi: "Giá trị gán trong khối hết cùng khối, nên dùng lại tên ở trong dễ tưởng là đổi giá "
          + "trị ở ngoài mà không phải."),
      example: "let $n = 1; if true { let $n = 2 }"),
    MessagePage(
      373, Phrase("not inside a block", vi: "không đứng trong khối"),
      Phrase(
        "Views, parameters and transactions belong to the whole text.",
        vi: "Khung, tham số và phiên làm việc là của cả văn bản."),
      example: "if true { view v = tasks }"),
    MessagePage(
      374, Phrase("transactions in a script", vi: "phiên trong tệp lệnh"),
      Phrase(
        "A script is one transaction: it is done as a whole or not at all. `begin … commit` is "
          + "for the prompt.",
        vi: "Tệp lệnh là một phiên: làm trọn vẹn hoặc không làm gì. `mở_phiên … chốt` dùng ở dấu "
          + "nhắc.")),
    MessagePage(
      375, Phrase("a parameter at the prompt", vi: "tham số ở dấu nhắc"),
      Phrase(
        "`param` says what a script is called with: `kh FILE days=3wd`.",
        vi: "`tham_số` khai báo tệp lệnh được gọi với gì: `kh TỆP days=3wd`.")),
    MessagePage(
      376, Phrase("an unknown type", vi: "kiểu không có"),
      Phrase(
        "A parameter is text, number, day, duration, boolean or percent, an entity (`unit`), or "
          + "a closed set (`kind`, `state`).",
        vi: "Tham số là text, number, day, duration, boolean, percent, một loại bản ghi "
          + "(`unit`) hoặc một bộ từ (`kind`, `state`)."),
      example: "param $days: lenght"),
    MessagePage(
      377, Phrase("an argument of another type", vi: "đối số sai kiểu"),
      Phrase(
        "Arguments are written as in the language: 3wd, 20/5/2023, 85%, true, a code.",
        vi: "Đối số viết như trong ngôn ngữ: 3wd, 20/5/2023, 85%, true, một mã.")),
    MessagePage(
      378, Phrase("a missing argument", vi: "thiếu đối số"),
      Phrase(
        "A parameter without `= value` has to be given. Nothing has run.",
        vi: "Tham số không có `= giá trị` thì phải được cho. Chưa có gì chạy."),
      example: "param $who: supervisor"),
    MessagePage(
      379, Phrase("an unknown argument", vi: "đối số không có"),
      Phrase(
        "A script takes the values its `param` lines declare. Nothing has run.",
        vi: "Tệp lệnh chỉ nhận giá trị cho các dòng `tham_số`. Chưa có gì chạy.")),
    MessagePage(
      381, Phrase("a script that runs itself", vi: "tệp lệnh tự chạy"),
      Phrase(
        "Scripts are read whole before anything runs, so none may lead back to itself.",
        vi: "Tệp lệnh được đọc trọn trước khi chạy nên không được dẫn về chính nó.")),
    MessagePage(
      382, Phrase("scripts nested too deep", vi: "tệp lệnh gọi nhau quá sâu"),
      Phrase(
        "Sixteen scripts may run one another.",
        vi: "Tối đa mười sáu tệp lệnh gọi lồng nhau.")),
    MessagePage(
      383, Phrase("a list nobody gave", vi: "danh sách chưa có"),
      Phrase(
        "`pasted` holds the rows given to .paste, in the session they were pasted in.",
        vi: "`vừa_dán` giữ các dòng đã đưa cho .paste trong phiên này."),
      example: "pasted | count"),
  ]
}

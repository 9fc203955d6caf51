import PlanModel

extension SyntaxMessage {
  static let formPages: [MessagePage] = [
    MessagePage(
      201, Phrase("sign of another language", vi: "ký hiệu của ngôn ngữ khác"),
      Phrase(
        "There is one `=`, one `!=`, and the words `and or not`.",
        vi: "Chỉ có một `=`, một `!=`, và các từ `và hoặc không`."),
      example: "tasks | where state == done"),
    MessagePage(
      202, Phrase("word of another language", vi: "từ của ngôn ngữ khác"),
      Phrase(
        "The word is known from other query languages and has another name here.",
        vi: "Từ này có trong ngôn ngữ truy vấn khác và ở đây có tên khác."),
      example: "tasks | filter overdue"),
    MessagePage(
      203, Phrase("no such statement", vi: "không có câu lệnh này"),
      Phrase(
        "A statement begins with an entity word (`tasks`, `unit`), a view, or a keyword such as "
          + "`let`.",
        vi: "Câu lệnh bắt đầu bằng tên đối tượng (`việc`, `đơn_vị`), một khung, hoặc từ khóa như "
          + "`gán`."),
      example: "prnt \"xin chào\""),
    MessagePage(
      204, Phrase("no such stage", vi: "không có khâu này"),
      Phrase(
        "After `|` comes the keyword of a stage or verb; `.help` lists them.",
        vi: "Sau `|` là từ khóa của một khâu hoặc một thao tác; `.help` liệt kê."),
      example: "tasks | wher overdue"),
    MessagePage(
      205, Phrase("stage without a list", vi: "khâu không có danh sách"),
      Phrase(
        "A stage works on a list: name the list first, then `|`.",
        vi: "Khâu xử lý một danh sách: viết danh sách trước, rồi `|`."),
      example: "where overdue"),
    MessagePage(
      206, Phrase("`|` is missing", vi: "thiếu `|`"),
      Phrase(
        "Stages are divided by `|`; it is never left out.",
        vi: "Các khâu ngăn cách bằng `|`, không được bỏ."),
      example: "tasks where overdue"),
    MessagePage(
      207, Phrase("something is missing", vi: "còn thiếu"),
      Phrase(
        "The grammar asks for the piece named; nothing or something else stands there.",
        vi: "Ngữ pháp cần thành phần được nêu; ở đó không có gì hoặc có thứ khác."),
      example: "tasks | where unit ="),
    MessagePage(
      208, Phrase("something is too much", vi: "có phần thừa"),
      Phrase(
        "What stands before is complete; this cannot follow it.",
        vi: "Phần trước đã đủ; phần này không thể đứng tiếp sau."),
      example: "tasks | take 5 10"),
    MessagePage(
      209, Phrase("bracket not closed", vi: "ngoặc chưa đóng"),
      Phrase(
        "The bracket marked has no partner before the statement ends.",
        vi: "Ngoặc được đánh dấu không có ngoặc đóng trước khi câu lệnh kết thúc."),
      example: "tasks | where (overdue"),
    MessagePage(
      210, Phrase("bracket that closes nothing", vi: "ngoặc đóng thừa"),
      Phrase(
        "There is no open bracket of this kind.", vi: "Không có ngoặc mở tương ứng."),
      example: "tasks | where overdue)"),
    MessagePage(
      211, Phrase("nested too deeply", vi: "lồng quá sâu"),
      Phrase(
        "Brackets, blocks, `not` and `else if` may stand 200 deep in one another.",
        vi: "Ngoặc, khối, `không` và `nếu_không nếu` lồng nhau tối đa 200 tầng.")),
    MessagePage(
      212, Phrase("expression too long", vi: "biểu thức quá dài"),
      Phrase(
        "One statement may hold 1000 operators; lists in `[ ]` have no such limit.",
        vi: "Một câu lệnh có tối đa 1000 phép toán; danh sách trong `[ ]` không bị giới hạn.")),
    MessagePage(
      213, Phrase("word written apart", vi: "từ viết rời"),
      Phrase(
        "Names of several syllables are joined by `_` or written together; a length of time too: 7ngày.",
        vi: "Tên nhiều âm tiết nối bằng `_` hoặc viết liền; khoảng thời gian cũng vậy: 7ngày."),
      example: "việc | sắp xếp hạn"),
    MessagePage(
      214, Phrase("quotes are missing", vi: "thiếu dấu ngoặc kép"),
      Phrase(
        "Names of records and of files are texts and stand in quotes; codes do not.",
        vi: "Tên bản ghi và tên tệp là chuỗi, đặt trong ngoặc kép; mã thì không."),
      example: "unit bac_ha Bắc Hà"),
    MessagePage(
      215, Phrase("`$` is missing", vi: "thiếu `$`"),
      Phrase(
        "Variables begin with `$`, so that a new field never hides one.",
        vi: "Biến bắt đầu bằng `$`, nhờ đó trường mới không bao giờ che mất biến."),
      example: "let limit = today + 7d"),
    MessagePage(
      216, Phrase("variable set without `let`", vi: "gán biến thiếu `gán`"),
      Phrase(
        "A statement cannot begin with a variable.",
        vi: "Câu lệnh không thể bắt đầu bằng một biến."),
      example: "$limit = today"),
    MessagePage(
      217, Phrase("list in a wrong place", vi: "danh sách sai chỗ"),
      Phrase(
        "A list stands after `in`, after `for … in`, and where a relation is set.",
        vi: "Danh sách đứng sau `trong`, sau `với_mỗi … trong`, và khi đặt một quan hệ."),
      example: "units | where kind = [ward, commune]"),
    MessagePage(
      218, Phrase("list in round brackets", vi: "danh sách trong ngoặc tròn"),
      Phrase(
        "`( )` groups or holds a pipeline; values are listed in `[ ]`.",
        vi: "`( )` để nhóm hoặc chứa một chuỗi khâu; giá trị liệt kê trong `[ ]`."),
      example: "units | where kind in (ward, commune)"),
    MessagePage(
      219, Phrase("chained comparison", vi: "so sánh nối tiếp"),
      Phrase(
        "Each comparison has a left and a right side; ranges are written `in a..b`.",
        vi: "Mỗi phép so sánh có hai vế; khoảng viết là `trong a..b`."),
      example: "targets | where 1 < value < 5"),
    MessagePage(
      220, Phrase("whole number needed", vi: "cần số nguyên"),
      Phrase("Rows and times are counted.", vi: "Số dòng, số lần là số đếm."),
      example: "tasks | take 1.5"),
    MessagePage(
      221, Phrase("empty range", vi: "khoảng rỗng"),
      Phrase(
        "The lower number stands first.", vi: "Số nhỏ đứng trước."),
      example: "tasks | where overdue | remind expect 5..1"),
    MessagePage(
      222, Phrase("needless `by`", vi: "thừa `by`"),
      Phrase(
        "`sort` and its like are followed by columns at once; groups are made with `per`.",
        vi: "Sau `xếp` và các khâu tương tự là cột ngay; nhóm bằng `theo`."),
      example: "tasks | sort by due"),
    MessagePage(
      223, Phrase("stage after a record", vi: "khâu sau một bản ghi"),
      Phrase(
        "An entity word with a key names one record: it is shown, defined or changed. A list of "
          + "one is made with `where`.",
        vi: "Tên đối tượng kèm mã chỉ một bản ghi: để xem, định nghĩa hoặc sửa. Danh sách một dòng "
          + "lấy bằng `lọc`."),
      example: "unit dai_nai | select name"),
    MessagePage(
      224, Phrase("name already taken", vi: "tên đã dùng"),
      Phrase(
        "A view cannot be called like a stage, an entity or a statement.",
        vi: "Khung không được trùng tên khâu, đối tượng hay câu lệnh."),
      example: "view tasks = units"),
    MessagePage(
      225, Phrase("dot command inside", vi: "lệnh chấm bên trong"),
      Phrase(
        "Commands that begin with `.` are for the prompt, one per line, never part of a statement.",
        vi: "Lệnh bắt đầu bằng `.` dùng ở dấu nhắc, mỗi dòng một lệnh, không nằm trong câu lệnh."),
      example: "tasks; .help"),
    MessagePage(
      226, Phrase("braces are missing", vi: "thiếu ngoặc nhọn"),
      Phrase(
        "The attributes of a record stand in `{ }`, divided by commas or lines.",
        vi: "Thuộc tính của bản ghi đặt trong `{ }`, ngăn bằng dấu phẩy hoặc xuống dòng."),
      example: "unit bac_ha kind = ward"),
    MessagePage(
      227, Phrase("line that goes on with `and`", vi: "dòng nối bằng `và`"),
      Phrase(
        "A line that ends with `and`, `or`, `,` or `|` goes on; one that only begins with `and` is "
          + "a statement of its own. Inside brackets line ends do not count.",
        vi:
          "Dòng kết thúc bằng `và`, `hoặc`, `,` hoặc `|` thì còn tiếp; dòng chỉ bắt đầu bằng `và` "
          + "là câu lệnh khác. Trong ngoặc, xuống dòng không có nghĩa."),
      example: "and not done"),
    MessagePage(
      228, Phrase("condition without `where`", vi: "điều kiện thiếu `lọc`"),
      Phrase(
        "A list is narrowed by the stage `where`; without it the word after the entity is a code.",
        vi: "Danh sách được thu hẹp bằng khâu `lọc`; không có nó thì từ sau tên đối tượng là mã."),
      example: "units kind = ward"),
  ]
}

import PlanModel

extension LanguageMessage {
  /// What each message of views, definitions and permissions means.
  static let definitionPages: [MessagePage] = [
    MessagePage(
      370, Phrase("a code with a dot", vi: "mã có dấu chấm"),
      Phrase(
        "Tasks, submissions, results and amendments are named by codes with dots between them, so the "
          + "codes of units, duties, targets and deadlines have none.",
        vi:
          "Đầu việc, lần nộp, kết quả và lần điều chỉnh mang khóa gồm các mã nối bằng dấu chấm, nên mã "
          + "đơn vị, nhiệm vụ, chỉ tiêu và thời hạn không chứa dấu chấm."),
      example: "duty \"III.2\" \"Họp\" { for = [bac_ha] }"),
    MessagePage(
      340, Phrase("a view called with other values", vi: "khung gọi sai số giá trị"),
      Phrase(
        "A view takes as many values as it has parameters; those with `=` may be left out.",
        vi: "Khung nhận đúng số tham số đã khai; tham số có `=` thì bỏ qua được.")),
    MessagePage(
      341, Phrase("a view that uses itself", vi: "khung tự dùng chính nó"),
      Phrase(
        "Views are expanded where they are used, so none may lead back to itself.",
        vi: "Khung được thay vào chỗ dùng nên không được dẫn về chính nó.")),
    MessagePage(
      391, Phrase("a format that is always a file", vi: "định dạng luôn là tệp"),
      Phrase(
        "A workbook or a document has no text to show: name the file it goes to.",
        vi: "Sổ tính, văn bản không có gì để hiện ra màn hình: hãy ghi tên tệp."),
      example: "tasks | to xlsx"),
    MessagePage(
      387, Phrase("rows without a last day", vi: "dòng không có ngày cuối"),
      Phrase(
        "A calendar is made of deadlines, duties and tasks, as long as no stage has merged them; "
          + "columns chosen by name are told in the event's description.",
        vi: "Lịch lập từ thời hạn, nhiệm vụ, đầu việc khi chưa khâu nào gộp dòng; các cột được "
          + "chọn ghi trong phần mô tả của sự kiện."),
      example: "tasks | count per box | to ics"),
    MessagePage(
      393, Phrase("several letters, one file", vi: "nhiều công văn, một tệp"),
      Phrase(
        "With `per`, `letter` makes a file for each value, so `to` names a folder; it is made where "
          + "it is missing.",
        vi:
          "Có `per` thì mỗi giá trị một tệp, nên sau `to` là tên thư mục; chưa có thì thư mục được tạo."
      ),
      example: "tasks | where overdue | letter \"cong-van-don-doc.docx\" per unit to \"a.docx\""),
    MessagePage(
      350, Phrase("an unknown attribute", vi: "thuộc tính không có"),
      Phrase(
        "A definition gives fields of its entity; `.fields units` lists them.",
        vi: "Định nghĩa đặt các trường của loại bản ghi; `.fields units` liệt kê."),
      example: "unit bac_ha { knd = ward }"),
    MessagePage(
      351, Phrase("a field that kh works out", vi: "trường do kh tự tính"),
      Phrase(
        "Derived fields follow from others and cannot be given.",
        vi: "Trường suy ra từ trường khác nên không đặt được."),
      example: "unit bac_ha { tasks = [] }"),
    MessagePage(
      352, Phrase("a definition that is not complete", vi: "định nghĩa còn thiếu"),
      Phrase(
        "Some records make no sense without a certain field: a deadline without its "
          + "date, a result without its value.",
        vi: "Có bản ghi thiếu một trường thì vô nghĩa: thời hạn không có ngày, kết quả "
          + "không có giá trị."),
      example: "deadline moi \"Hạn mới\" { clause = \"III.2\" }"),
    MessagePage(
      353, Phrase("an impossible value", vi: "giá trị không thể có"),
      Phrase(
        "The value contradicts what the field means.",
        vi: "Giá trị trái với ý nghĩa của trường."),
      example: "group khac { size = -1 }"),
    MessagePage(
      354, Phrase("a key of another shape", vi: "khóa không đúng dạng"),
      Phrase(
        "Most records are named by a code; dependent ones by the codes they hang on, "
          + "with dots: `task bac_ha.hoi_nghi`, `submission bac_ha.bc_co_so.1`, `result "
          + "thu_ngan_sach.-.2023-05-30`. Codes with dots of their own stand in quotes: "
          + "`clause \"III.2\"`.",
        vi: "Phần lớn bản ghi gọi bằng mã; bản ghi phụ thuộc gọi bằng các mã nối dấu chấm: "
          + "`task bac_ha.hoi_nghi`, `submission bac_ha.bc_co_so.1`, `result "
          + "thu_ngan_sach.-.2023-05-30`. Mã có dấu chấm thì đặt trong ngoặc kép: `clause "
          + "\"III.2\"`."),
      example: "submission bac_ha { on = 20/5/2023 }"),
    MessagePage(
      355, Phrase("a part of the key among the attributes", vi: "khóa đặt trong ngoặc nhọn"),
      Phrase(
        "What a record is known by stands before the braces and does not change.",
        vi: "Khóa của bản ghi viết trước dấu ngoặc nhọn và không đổi."),
      example: "unit bac_ha { code = bac_ha_2 }"),
    MessagePage(
      356, Phrase("two codes that are one", vi: "hai mã không phân biệt được"),
      Phrase(
        "Case, marks, đ and `_` do not distinguish codes, and units and groups share "
          + "their codes.",
        vi: "Hoa thường, dấu, đ và `_` không phân biệt mã; đơn vị và nhóm dùng chung mã."),
      example: "unit bacha \"Đảng ủy phường Bắc Hà\" { kind = ward }"),
    MessagePage(
      357, Phrase("an attribute given twice", vi: "thuộc tính đặt hai lần"),
      Phrase(
        "Each attribute of a definition has one value.",
        vi: "Mỗi thuộc tính chỉ có một giá trị."),
      example: "unit bac_ha { kind = ward, kind = commune }"),
    MessagePage(
      358, Phrase("a name where there is none", vi: "bản ghi không có tên"),
      Phrase(
        "Tasks, submissions, reminders, results and amendments are known by their keys alone.",
        vi: "Đầu việc, lần nộp, lần đôn đốc, kết quả và lần sửa hạn chỉ có khóa, không có tên."),
      example: "task bac_ha.hoi_nghi \"Hội nghị\" { state = open }"),
    MessagePage(
      359, Phrase("written by kh itself", vi: "do kh tự ghi"),
      Phrase(
        "The journal and the list of runs are records of what happened; nobody else "
          + "writes them.",
        vi: "Nhật ký và danh sách lượt chạy ghi lại việc đã xảy ra; không ai khác ghi được."),
      example: "journal muc_1 { note = \"x\" }"),
    MessagePage(
      360, Phrase("of which plan?", vi: "thuộc kế hoạch nào?"),
      Phrase(
        "A definition of something that belongs to a plan needs to know the plan: the "
          + "only one, the one chosen by `use` or `--plan`, or the one the script defines.",
        vi: "Định nghĩa thứ thuộc kế hoạch phải biết kế hoạch: kế hoạch duy nhất, kế hoạch "
          + "chọn bằng `chuyển_sang` hoặc `--plan`, hoặc kế hoạch do tệp lệnh định nghĩa.")),
    MessagePage(
      361, Phrase("a bound where there is no deadline", vi: "cách tính hạn đặt sai chỗ"),
      Phrase(
        "`due before D` belongs to deadlines and amendments; a duty names the deadline "
          + "it hangs on: `due = hoi_nghi`.",
        vi: "`due before D` dùng cho thời hạn và lần sửa hạn; nhiệm vụ thì nêu mã thời hạn: "
          + "`due = hoi_nghi`."),
      example: "duty hoi_nghi { due before 20/5/2023 }"),
    MessagePage(
      380, Phrase("totals may exceed the rows", vi: "tổng có thể lớn hơn số dòng"),
      Phrase(
        "Grouping by a to-many relation counts a row once under each of its records, "
          + "and rows without any under none.",
        vi: "Nhóm theo quan hệ nhiều thì mỗi dòng được đếm ở từng bản ghi, dòng không có "
          + "thì đếm ở mục trống."),
      example: "tasks | count per unit.supervisors"),
    MessagePage(
      397, Phrase("files are refused", vi: "không được dùng tệp"),
      Phrase(
        "`--safe` refuses everything that reads or writes files, before anything runs.",
        vi: "`--safe` từ chối mọi thứ đọc hoặc ghi tệp, trước khi chạy.")),
    MessagePage(
      398, Phrase("changes are refused", vi: "không được thay đổi"),
      Phrase(
        "`--readonly` refuses everything that changes the workspace, before anything runs.",
        vi: "`--readonly` từ chối mọi thay đổi, trước khi chạy.")),
    MessagePage(
      399, Phrase("only definitions", vi: "chỉ nhận định nghĩa"),
      Phrase(
        "`kh restore` accepts definitions only: a file from a stranger cannot make kh "
          + "do anything else.",
        vi: "`kh restore` chỉ nhận định nghĩa: tệp của người lạ không thể bắt kh làm việc khác.")),
  ]
}

import PlanModel

extension ShellMessage {
  /// What `.help KH7xx` shows.
  package static let pages: [MessagePage] = [
    MessagePage(
      651, Phrase("file exists", vi: "tệp đã có"),
      Phrase(
        "An answer is never written over an existing file unless you say so.",
        vi: "Kết quả không bao giờ ghi đè tệp đang có, trừ khi bạn yêu cầu."),
      example: "units | to \"units.csv\" with overwrite = true"),
    MessagePage(
      652, Phrase("cannot write", vi: "không ghi được"),
      Phrase(
        "The file could not be written; nothing of it was left behind.",
        vi: "Không ghi được tệp; không để lại phần dở dang nào.")),
    MessagePage(
      653, Phrase("cannot read", vi: "không đọc được"),
      Phrase("The script could not be opened.", vi: "Không mở được tệp lệnh.")),
    MessagePage(
      654, Phrase("a folder", vi: "là thư mục"),
      Phrase("A script is a file of statements.", vi: "Tệp lệnh là một tệp chứa các câu lệnh.")),
    MessagePage(
      655, Phrase("a cell of another type", vi: "ô không đúng kiểu"),
      Phrase(
        "A column named like a field has its type: a day, a number. Nothing was read.",
        vi: "Cột mang tên một trường thì có kiểu của trường ấy: ngày, số. Chưa đọc gì.")),
    MessagePage(
      701, Phrase("unknown command", vi: "không có lệnh này"),
      Phrase(
        "Commands begin with a dot and are about the session; .help lists them.",
        vi: "Lệnh bắt đầu bằng dấu chấm và chỉ liên quan đến phiên làm việc; .help liệt kê.")),
    MessagePage(
      702, Phrase("wrong use of a command", vi: "dùng lệnh sai cách"),
      Phrase("The message shows how it is used.", vi: "Thông báo cho biết cách dùng."),
      example: ".mode"),
    MessagePage(
      704, Phrase("no such help", vi: "không có trợ giúp"),
      Phrase(".help alone lists the topics.", vi: ".help không kèm gì sẽ liệt kê các mục."),
      example: ".help wher"),
    MessagePage(
      705, Phrase("nothing shown yet", vi: "chưa có kết quả"),
      Phrase("There is no answer to show again.", vi: "Chưa có câu trả lời để xem lại."),
      example: ".last"),
    MessagePage(
      706, Phrase("not a usable day", vi: "ngày không dùng được"),
      Phrase(
        "Working days are known from 2000 to 2050; dates are day first.",
        vi: "Lịch làm việc có từ 2000 đến 2050; ngày viết trước tháng."),
      example: ".today 31/2/2023"),
    MessagePage(
      707, Phrase("unknown format", vi: "không có định dạng"),
      Phrase("The message lists the formats.", vi: "Thông báo liệt kê các định dạng."),
      example: ".mode excel"),
    MessagePage(
      709, Phrase("no home folder", vi: "không có thư mục nhà"),
      Phrase(
        "The default workspace is kept below the home folder; name another place.",
        vi: "Kho mặc định nằm trong thư mục nhà; hãy chỉ nơi khác.")),
    MessagePage(
      711, Phrase("wrong option value", vi: "giá trị tùy chọn sai"),
      Phrase("The message lists what it takes.", vi: "Thông báo liệt kê giá trị được nhận.")),
    MessagePage(
      712, Phrase("plan exists", vi: "kế hoạch đã có"),
      Phrase(
        "A plan's code is unique in a workspace.", vi: "Mã kế hoạch là duy nhất trong một kho."),
      example: ".new \"103-KH/Th.U\" \"…\""),
    MessagePage(
      713, Phrase("off in safe mode", vi: "bị tắt ở chế độ an toàn"),
      Phrase(
        "--safe refuses files and commands of the system.",
        vi: "--safe từ chối tệp và lệnh của hệ điều hành.")),
    MessagePage(
      714, Phrase("nothing to run", vi: "không có gì để chạy"),
      Phrase("No statement was given.", vi: "Chưa có câu lệnh nào.")),
    MessagePage(
      715, Phrase("an assertion does not hold", vi: "điều kiện bảo đảm không đúng"),
      Phrase(
        "`assert` stops a script and takes everything back; the exit status is 4.",
        vi: "`assert` dừng tệp lệnh và hủy mọi thay đổi; mã thoát là 4."),
      example: "assert no(tasks where not done) else \"còn việc chưa xong\""),
    MessagePage(
      716, Phrase("rows that were not shown", vi: "dòng chưa được xem"),
      Phrase(
        "`| mark …` changes only rows of the list shown before; the data has changed since.",
        vi: "`| mark …` chỉ thay đổi những dòng vừa xem; dữ liệu đã khác từ lúc đó.")),
    MessagePage(
      717, Phrase("not confirmed", vi: "chưa xác nhận"),
      Phrase(
        "A change of more rows than `.confirm` is asked about at the prompt.",
        vi: "Thay đổi nhiều dòng hơn `.confirm` thì được hỏi lại ở dấu nhắc.")),
    MessagePage(
      718, Phrase("not name=value", vi: "không phải tên=giá_trị"),
      Phrase(
        "What follows a script on the command line gives its parameters by name.",
        vi: "Phần sau tên tệp lệnh là tham số, ghi theo tên.")),
    MessagePage(
      730, Phrase("no such template", vi: "không có mẫu"),
      Phrase(
        "A template is looked for beside the script, in the working folder, in `templates` beside the "
          + "workspace, then among those that come with kh. `kh template` lists them; `kh template "
          + "NAME --to FILE` gives a copy to change.",
        vi:
          "Mẫu được tìm cạnh tệp lệnh, trong thư mục đang làm, trong `templates` cạnh kho dữ liệu, rồi "
          + "trong các mẫu có sẵn. `kh template` liệt kê; `kh template TÊN --to TỆP` chép ra để sửa."
      ),
      example: "tasks | where due_soon | letter \"thu-moi.docx\" to \"out/\""),
  ]
}

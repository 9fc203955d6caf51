import PlanModel

extension StoreMessage {
  /// The pages of 5xx, in order.
  package static let pages: [MessagePage] = [
    MessagePage(
      501, Phrase("no workspace there", vi: "không có kho dữ liệu"),
      Phrase(
        "A workspace is one file. One that is named has to exist; only your own is made by itself.",
        vi: "Kho dữ liệu là một tệp. Tệp nêu đích danh phải có sẵn; chỉ kho riêng của bạn được "
          + "tự tạo.")),
    MessagePage(
      502, Phrase("workspace cannot be made", vi: "không tạo được kho dữ liệu"),
      Phrase(
        "The folder does not exist or may not be written to.",
        vi: "Thư mục không có hoặc không được phép ghi.")),
    MessagePage(
      503, Phrase("workspace may not be read", vi: "không được đọc kho dữ liệu"),
      Phrase(
        "A workspace can be read by the user who made it, unless its owner gives others the right.",
        vi: "Kho dữ liệu chỉ người tạo đọc được, trừ khi người đó cho phép người khác.")),
    MessagePage(
      504, Phrase("not a workspace but another file", vi: "không phải kho dữ liệu"),
      Phrase(
        "The file is not an SQLite database. A script is run by naming it without --workspace.",
        vi: "Tệp không phải cơ sở dữ liệu SQLite. Tệp lệnh thì chạy bằng cách nêu tên, không kèm "
          + "--workspace.")),
    MessagePage(
      505, Phrase("database of another program", vi: "cơ sở dữ liệu của chương trình khác"),
      Phrase(
        "The file is an SQLite database that kh did not make; kh leaves it as it is.",
        vi: "Tệp là cơ sở dữ liệu SQLite không do kh tạo; kh không đụng đến.")),
    MessagePage(
      506, Phrase("workspace damaged", vi: "kho dữ liệu bị hỏng"),
      Phrase(
        "The file does not hold together, as after a failing disk or a copy made while kh was "
          + "writing. A backup by kh backup is always whole.",
        vi: "Nội dung tệp không còn khớp, thường do ổ đĩa lỗi hoặc chép tệp khi kh đang ghi. Bản "
          + "sao bằng kh backup luôn nguyên vẹn.")),
    MessagePage(
      507, Phrase("workspace of a newer kh", vi: "kho dữ liệu của kh mới hơn"),
      Phrase(
        "A newer kh has added tables that this one would not keep right.",
        vi: "kh mới hơn đã thêm bảng mà kh này không giữ đúng được.")),
    MessagePage(
      508, Phrase("workspace busy", vi: "kho dữ liệu đang bận"),
      Phrase(
        "One kh writes at a time; others wait for it, but not for ever. Reading never waits.",
        vi: "Mỗi lúc chỉ một kh được ghi; các kh khác chờ, nhưng không chờ mãi. Đọc thì không phải "
          + "chờ.")),
    MessagePage(
      509, Phrase("workspace cannot be changed", vi: "kho dữ liệu chỉ đọc"),
      Phrase(
        "The file or its folder is write-protected, or kh was started with --readonly.",
        vi: "Tệp hoặc thư mục bị cấm ghi, hoặc kh chạy với --readonly.")),
    MessagePage(
      510, Phrase("disk full", vi: "ổ đĩa đầy"),
      Phrase(
        "The change did not fit and was rolled back; the workspace is as it was.",
        vi: "Không đủ chỗ nên thay đổi đã hủy; kho dữ liệu như cũ.")),
    MessagePage(
      511, Phrase("interrupted", vi: "đã dừng"),
      Phrase(
        "Ctrl-C, or a signal, ended a statement; whatever it had changed was rolled back.",
        vi: "Ctrl-C hoặc tín hiệu đã dừng câu lệnh; mọi thay đổi của nó đã hủy.")),
    MessagePage(
      512, Phrase("the database refused", vi: "cơ sở dữ liệu từ chối"),
      Phrase(
        "Something that kh does not foresee; the sentence is SQLite's own. Please report it with the "
          + "line you typed.",
        vi: "Việc kh không lường trước; câu báo là của SQLite. Xin gửi lại kèm dòng đã gõ.")),
    MessagePage(
      513, Phrase("which plan?", vi: "kế hoạch nào?"),
      Phrase(
        "With several plans and none chosen, lists span all of them, but a definition has to know "
          + "its plan: write use, or start kh with --plan.",
        vi:
          "Khi có nhiều kế hoạch mà chưa chọn, danh sách gồm tất cả, còn định nghĩa phải thuộc một "
          + "kế hoạch: dùng chuyển_sang, hoặc chạy kh với --plan.")),
    MessagePage(
      514, Phrase("no such plan", vi: "không có kế hoạch này"),
      Phrase(
        "Plans are named by number and symbol, compared without case and marks.",
        vi: "Kế hoạch được gọi theo số, ký hiệu, không phân biệt hoa thường và dấu.")),
    MessagePage(
      515, Phrase("cannot be worked out", vi: "không tính được"),
      Phrase(
        "The question is well formed, but the workspace holds nothing it could be worked out from.",
        vi: "Câu hỏi đúng dạng nhưng kho dữ liệu không có gì để tính.")),
    MessagePage(
      516, Phrase("too much for one statement", vi: "quá nhiều cho một câu"),
      Phrase(
        "A line becomes one question to the database, which has its limits: some hundred columns, "
          + "some dozen levels of functions in functions.",
        vi: "Mỗi dòng là một câu hỏi cho cơ sở dữ liệu, vốn có giới hạn: vài trăm cột, vài chục "
          + "lớp hàm trong hàm.")),
  ]
}

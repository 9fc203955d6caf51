import PlanModel

extension DoctorFinding {
  /// The pages of 520–529, in order.
  package static let pages: [MessagePage] = [
    MessagePage(
      520, Phrase("file broken", vi: "tệp hỏng"),
      Phrase(
        "SQLite's own check of the file's pages failed.",
        vi: "SQLite kiểm tra các trang của tệp thấy sai.")),
    MessagePage(
      521, Phrase("refers to nothing", vi: "dẫn đến chỗ trống"),
      Phrase(
        "kh never leaves such a record behind; another program has deleted what it refers to.",
        vi: "kh không bao giờ để lại bản ghi như vậy; chương trình khác đã xóa nơi được dẫn đến.")),
    MessagePage(
      522, Phrase("not as the journal has it", vi: "khác nhật ký"),
      Phrase(
        "Every change by kh is in the journal, with the record as it was left. This one is not so now.",
        vi: "Mọi thay đổi qua kh đều có trong nhật ký, kèm bản ghi sau khi đổi. Bản ghi này nay "
          + "khác.")),
    MessagePage(
      523, Phrase("not what follows", vi: "không khớp định nghĩa"),
      Phrase(
        "Tasks, due dates and who supervises whom follow from the definitions and are kept for speed; "
          + "worked out anew they come to something else.",
        vi: "Đầu việc, hạn và người phụ trách suy ra từ định nghĩa và được lưu để tra nhanh; tính "
          + "lại thì ra khác.")),
    MessagePage(
      524, Phrase("open to others", vi: "mở cho người khác"),
      Phrase(
        "A workspace holds names and telephone numbers; only its owner should read it.",
        vi: "Kho dữ liệu có tên người, số điện thoại; chỉ chủ tệp nên đọc được.")),
    MessagePage(
      525, Phrase("more of the kind", vi: "còn nữa"),
      Phrase(
        "The first twenty findings of a kind are named.",
        vi: "Mỗi loại chỉ nêu hai mươi mục đầu.")),
  ]
}

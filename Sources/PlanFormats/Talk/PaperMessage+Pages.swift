import PlanModel

extension PaperMessage {
  /// What `.help KH63x` shows.
  package static let pages: [MessagePage] = [
    MessagePage(
      630, Phrase("kh-papers is missing", vi: "thiếu kh-papers"),
      Phrase(
        "Workbooks and documents are made and read by a second program, kh-papers, beside kh: "
          + "strangers' files are never opened beside the workspace. `Scripts/kh` builds both.",
        vi:
          "Sổ tính và văn bản do chương trình thứ hai, kh-papers, nằm cạnh kh ghi và đọc: tệp của "
          + "người ngoài không bao giờ được mở cạnh kho dữ liệu. `Scripts/kh` dựng cả hai.")),
    MessagePage(
      631, Phrase("kh-papers stopped", vi: "kh-papers dừng giữa chừng"),
      Phrase(
        "It came to its limit of memory or time, or was ended from outside. Nothing was written.",
        vi: "Nó chạm giới hạn bộ nhớ, thời gian, hoặc bị dừng từ ngoài. Chưa ghi gì.")),
    MessagePage(
      632, Phrase("two versions", vi: "hai phiên bản"),
      Phrase(
        "kh and kh-papers must be built from the same sources.",
        vi: "kh và kh-papers phải được dựng từ cùng một mã nguồn.")),
    MessagePage(
      633, Phrase("too many rows", vi: "quá nhiều dòng"),
      Phrase("The format holds no more rows.", vi: "Định dạng này không chứa được nhiều dòng hơn.")),
    MessagePage(
      634, Phrase("too many columns", vi: "quá nhiều cột"),
      Phrase(
        "The format holds no more columns.", vi: "Định dạng này không chứa được nhiều cột hơn.")
    ),
    MessagePage(
      635, Phrase("a text too long for a cell", vi: "chữ quá dài cho một ô"),
      Phrase(
        "Excel holds 32,767 characters in a cell. Nothing is cut behind your back: nothing was "
          + "written.",
        vi: "Một ô Excel chứa 32.767 ký tự. Không nội dung nào bị cắt ngầm: chưa ghi gì.")),
    MessagePage(
      636, Phrase("kh-papers cannot write", vi: "kh-papers không ghi được"),
      Phrase(
        "The disk is full, or the folder for temporary files cannot be written.",
        vi: "Đĩa đầy, hoặc không ghi được vào thư mục tạm.")),
  ]
}

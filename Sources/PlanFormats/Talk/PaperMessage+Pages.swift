import PlanModel

extension PaperMessage {
  /// What `.help KH63x` shows.
  package static let pages: [MessagePage] =
    [
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
        Phrase(
          "The format holds no more rows.", vi: "Định dạng này không chứa được nhiều dòng hơn.")),
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
      MessagePage(
        640, Phrase("not a whole workbook", vi: "không phải sổ tính lành"),
        Phrase(
          "The file is no .xlsx, or a part of it is missing or damaged; the message names the part.",
          vi: "Tệp không phải .xlsx, hoặc thiếu, hỏng một phần; thông báo nêu phần ấy.")),
      MessagePage(
        641, Phrase("an old or protected workbook", vi: "sổ tính cũ hoặc có mật khẩu"),
        Phrase(
          "Only .xlsx is read. A protected one is stored as the old format and cannot be opened.",
          vi: "Chỉ đọc .xlsx. Tệp có mật khẩu được lưu ở dạng cũ nên không mở được.")),
      MessagePage(
        642, Phrase("a file that is too much", vi: "tệp quá lớn"),
        Phrase(
          "A small file can unpack to gigabytes. kh-papers unpacks only so far.",
          vi: "Tệp nhỏ có thể bung ra hàng gigabyte. kh-papers chỉ giải nén đến một mức.")),
      MessagePage(
        643, Phrase("markup of its own", vi: "DOCTYPE lạ"),
        Phrase(
          "A DOCTYPE can fetch other files or swell without end, so it is refused unread.",
          vi: "DOCTYPE có thể kéo tệp khác vào hoặc phình vô tận nên bị từ chối ngay.")),
      MessagePage(
        644, Phrase("merged cells", vi: "ô bị gộp"),
        Phrase(
          "A table has one value for each row and column. Merged cells stand only in titles above it.",
          vi: "Bảng có một giá trị cho mỗi dòng, cột. Ô gộp chỉ được đứng ở tiêu đề phía trên.")),
      MessagePage(
        645, Phrase("a formula without a value", vi: "công thức chưa có giá trị"),
        Phrase(
          "kh works out no formulas; it takes the value that was saved, and here there is none.",
          vi: "kh không tính công thức mà lấy giá trị đã lưu; ở đây chưa có.")),
      MessagePage(
        646, Phrase("a cell that holds an error", vi: "ô báo lỗi"),
        Phrase(
          "#REF!, #DIV/0! and their like are no values. Nothing was read.",
          vi: "#REF!, #DIV/0!… không phải giá trị. Chưa đọc gì.")),
      MessagePage(
        670, Phrase("a scan", vi: "bản quét"),
        Phrase(
          "A PDF, a picture, or a .docx that holds nothing but pictures: there are no words to read. "
            + "kh recognises no letters in pictures; the unit has the file it was printed from.",
          vi: "PDF, ảnh, hoặc .docx chỉ toàn ảnh: không có chữ để đọc. kh không nhận dạng chữ "
            + "trong ảnh; đơn vị còn tệp đã dùng để in.")),
      MessagePage(
        671, Phrase("no text that is known", vi: "không phải văn bản đọc được"),
        Phrase(
          "A report is read from .docx, or from a text in UTF-8 (or UTF-16 with its mark). Texts typed "
            + "in TCVN3 or VNI must be converted to Unicode first.",
          vi: "Báo cáo đọc được từ .docx, hoặc từ văn bản UTF-8 (hay UTF-16 có dấu đầu tệp). Văn "
            + "bản gõ bằng TCVN3, VNI phải chuyển sang Unicode trước.")),
    ] + templatePages
}

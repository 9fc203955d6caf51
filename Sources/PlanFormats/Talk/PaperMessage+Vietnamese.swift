import PlanModel

extension PaperMessage {
  var vietnamese: Wording {
    switch self {
    case .notInstalled:
      Wording(
        "không có kh-papers, chương trình ghi và đọc .xlsx, .docx",
        help: "Scripts/kh dựng nó cạnh kh; hoặc đặt KH_PAPERS là đường dẫn tới nó",
        note: "nó cần libxlsxwriter, libzip và libxml2; .csv và .html thì không cần gì")
    case .stopped(let signal, let status):
      Wording(
        "kh-papers dừng (\(signal.map { "tín hiệu \($0)" } ?? "mã thoát \(status)")) khi chưa xong",
        note: "nó bị giới hạn bộ nhớ và thời gian để không văn bản nào làm treo máy")
    case .refused(let refusal): refusal.vietnamese
    case .template(let file, let refusal, let known):
      PaperMessage.wording(refusal, of: file, known: known, in: .vietnamese) ?? refusal.vietnamese
    }
  }
}

extension PaperRefusal {
  fileprivate var vietnamese: Wording {
    switch self {
    case .badJob(let what):
      Wording(
        "kh-papers không hiểu kh: \(Printable.visible(what))",
        help: "dựng cả hai từ cùng một mã nguồn: Scripts/kh")
    case .tooManyRows(let most):
      Wording(
        "định dạng này chứa tối đa \(most) dòng", help: "ghi ra .csv, hoặc bớt: | take \(most)")
    case .tooManyColumns(let count, let most):
      Wording("có \(count) cột: định dạng này chứa tối đa \(most)", help: "ghi ra .csv")
    case .tooLong(let row, let column, let length, let most):
      Wording(
        "dòng \(row), cột \(column): \(length) ký tự, một ô chứa tối đa \(most)",
        help: "ghi ra .csv, hoặc bỏ cột ấy: | select …")
    case .cannotWrite(let reason): Wording("kh-papers không ghi được: \(reason)")
    case .notReadable(let what):
      Wording(
        "đây không phải tệp .xlsx lành: \(Printable.visible(what))",
        help: "mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx")
    case .oldOrProtected:
      Wording("đây là tệp .xls cũ, hoặc có mật khẩu", help: "lưu thành .xlsx, bỏ mật khẩu")
    case .tooLarge(let what):
      Wording(
        "một tệp mà quá nhiều: \(Printable.visible(what))",
        note: "tối đa 512 MB khi giải nén, 200 lần cỡ nén, 5 triệu ô")
    case .unsafeMarkup:
      Wording("tệp tự định nghĩa DOCTYPE; không phần mềm bảng tính nào ghi như vậy")
    case .merged(let range):
      Wording(
        "các ô \(Printable.visible(range)) bị gộp: không rõ giá trị thuộc dòng nào",
        help: "bỏ gộp ô rồi điền đủ từng dòng",
        note: "tiêu đề gộp ô phía trên hàng đầu bảng thì được")
    case .formula(let cell):
      Wording(
        "ô \(Printable.visible(cell)) là công thức chưa có giá trị",
        help: "mở bằng Excel hoặc LibreOffice rồi lưu lại, hoặc dán giá trị")
    case .errorValue(let cell, let text):
      Wording(
        "ô \(Printable.visible(cell)) báo lỗi: \(Printable.visible(text))",
        help: "sửa trong bảng tính")
    case .unknownField, .unclosedField:
      PaperMessage.wording(self, of: "", known: [], in: .vietnamese) ?? Wording("")
    case .picture(let format):
      Wording(
        "bản quét hoặc tương tự: \(Printable.visible(format)) không có chữ nào đọc được",
        help: "xin đơn vị tệp .docx đã dùng để in")
    case .notText:
      Wording(
        "không phải .docx, cũng không phải văn bản Unicode",
        help: "lưu thành .docx, hoặc thành văn bản UTF-8",
        note: "chữ TCVN3, VNI không phải Unicode")
    }
  }
}

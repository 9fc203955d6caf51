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
    }
  }
}

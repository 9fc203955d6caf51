import PlanModel

extension FormatMessage {
  var vietnamese: Wording {
    switch self {
    case .notUTF8(let file, let line):
      Wording(
        "dòng \(line) của \(file) không phải văn bản UTF-8",
        help: "trong Excel: Lưu thành, chọn kiểu \"CSV UTF-8\"")
    case .utf16(let file):
      Wording("\(file) là văn bản UTF-16", help: "trong Excel: Lưu thành, chọn kiểu \"CSV UTF-8\"")
    case .notText(let file, let line):
      Wording("dòng \(line) của \(file) có byte NUL: đây không phải tệp văn bản")
    case .noHeader:
      Wording("không có hàng tiêu đề", help: "ghi tên các cột ở dòng đầu tiên")
    case .unnamedColumn(let column):
      Wording("cột \(column) có ô dữ liệu nhưng không có tên", help: "đặt tên cột ở hàng tiêu đề")
    case .repeatedColumn(let name, let first, let second):
      Wording(
        "cột \(first) và cột \(second) cùng tên \(name)", help: "đổi tên một trong hai cột",
        note: "tên được so sánh không kể chữ hoa và dấu")
    case .unclosedQuote(let row, let column):
      Wording(
        "hàng \(row), cột \(column): dấu ngoặc kép không được đóng",
        help: "đóng lại, hoặc viết đôi dấu ngoặc kép thuộc nội dung: \"\"")
    case .textAfterQuote(let row, let column):
      Wording(
        "hàng \(row), cột \(column): có chữ sau dấu ngoặc kép đóng",
        help: "viết đôi dấu ngoặc kép thuộc nội dung: \"\"")
    case .strayQuote(let row, let column):
      Wording(
        "hàng \(row), cột \(column): dấu ngoặc kép nằm trong ô không đặt trong ngoặc kép",
        help: "đặt cả ô trong ngoặc kép và viết đôi dấu bên trong: \"ống 5\"\"\"")
    case .tooManyCells(let row, let found, let columns):
      Wording(
        "hàng \(row) có \(found) ô, hàng tiêu đề chỉ có \(columns) tên",
        help: "đặt trong ngoặc kép ô có chứa dấu phân cách")
    }
  }
}

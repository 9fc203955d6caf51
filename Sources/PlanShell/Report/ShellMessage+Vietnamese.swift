import PlanLanguage
import PlanModel

extension ShellMessage {
  var vietnamese: Wording {
    switch self {
    case .fileExists(let path):
      Wording("tệp \(path) đã có", help: "muốn thay: … with overwrite = true")
    case .cannotWrite(let path, let reason):
      Wording("không ghi được \(path): \(reason)")
    case .cannotRead(let path, let reason):
      Wording("không đọc được \(path): \(reason)")
    case .isDirectory(let path):
      Wording("\(path) là thư mục, không phải tệp lệnh")
    case .unknownCommand(let name, let suggestion):
      Wording("không có lệnh \(name)", help: suggestion ?? ".help liệt kê các lệnh")
    case .commandUsage(let usage):
      Wording("lệnh này dùng như sau: \(usage)")
    case .unknownTopic(let topic, let suggestion):
      Wording("không có trợ giúp về “\(topic)”", help: suggestion.map { ".help \($0)" } ?? ".help")
    case .nothingShown:
      Wording("chưa có kết quả nào để xem lại", help: "units")
    case .badToday(let text):
      Wording("“\(text)” không phải một ngày từ 2000 đến 2050", help: "2023-05-19 hoặc 19/5/2023")
    case .unknownFormat(let name, let known):
      Wording(
        "không có định dạng “\(name)”", help: "các định dạng: \(known.joined(separator: " "))")
    case .noHome:
      Wording(
        "không có thư mục nhà để đặt kho dữ liệu",
        help: "--workspace ĐƯỜNG_DẪN, hoặc đặt HOME hay XDG_DATA_HOME")
    case .badOption(let name, let value, let known):
      Wording("\(name) không nhận “\(value)”", help: known.joined(separator: " · "))
    case .planExists(let code):
      Wording("kho này đã có kế hoạch \(code)", help: "use \"\(code)\"")
    case .safeCommand(let name):
      Wording("\(name) bị tắt ở chế độ an toàn")
    case .nothingToRun:
      Wording("chưa cho câu lệnh nào để chạy", help: "kh --help")
    case .assertionFailed(let text):
      Wording(text ?? "điều này không đúng", note: "`assert` đã dừng lượt chạy; chưa thay đổi gì")
    case .otherRows(let key, let count):
      Wording(
        "\(count) dòng chưa được xem sẽ bị thay đổi, như \(key)",
        help: "liệt kê lại rồi thay đổi đúng những gì đã xem")
    case .notConfirmed:
      Wording("chưa được xác nhận; không thay đổi gì")
    case .badCell(let text, let row, let column):
      Wording(
        "dòng \(row), cột \(column.name): “\(Printable.visible(text, breaks: .shown))” không phải "
          + column.type.spoken(in: .vietnamese),
        help: GroupedNumber.isPossible(text)
          ? "có hai cách hiểu: hãy viết \(GroupedNumber.both(text, "hoặc"))" : nil)
    case .noTemplate(let name, let bundled):
      Wording(
        "không có mẫu “\(Printable.visible(name))”",
        help: "mẫu có sẵn: \(bundled.joined(separator: ", "))",
        note: "đã tìm cạnh tệp lệnh, trong thư mục này, trong templates/ cạnh kho dữ liệu")
    case .badArgument(let word):
      Wording("“\(word)” không phải tên=giá_trị", help: "kh run script.kh days=5wd")
    }
  }
}

import PlanLanguage
import PlanModel

extension ChangeMessage {
  var vietnamese: Wording {
    switch self {
    case .foldsAlike(let code, let existing):
      Wording(
        "mã \(code) đọc như \(existing), là mã đã có",
        help: "viết \(existing) nếu muốn nói mục đó, hoặc chọn mã khác",
        note: "khi so mã không phân biệt hoa thường, dấu và _")
    case .takenBy(let code, let entity):
      Wording(
        "\(code) đã là mã của một \(Catalog.spoken(entity, in: .vietnamese))",
        help: "chọn mã khác: đơn vị và nhóm dùng chung mã")
    case .unknown(let entity, let code):
      Wording(
        "không có \(Catalog.spoken(entity, in: .vietnamese)) \(code)",
        help: entity.hasCode ? "\(entity.rawValue) \(code) \"tên\" để lập mới" : nil)
    case .unknownWord(let text, let set):
      Wording(
        "ở đây không có từ “\(text)”",
        note: Catalog.enumeration(set).map { set in
          "gồm: \(set.members.map(\.vietnamese).joined(separator: ", "))"
        })
    case .needs(let entity, let code, let field):
      Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) mới cần có `\(field)`: chưa có \(code)",
        help: ChangeMessage.howTo(field))
    case .beyondCalendar(let day):
      Wording(
        "\(day.spoken) nằm ngoài các năm 2000–2050 mà kh có lịch làm việc", help: "xem lại năm")
    case .targetLocked(let code, let clause):
      Wording(
        "chỉ tiêu \(code) đã khóa: kế hoạch không cho điều chỉnh chỉ tiêu"
          + (clause.map { " (\($0))" } ?? ""),
        help: "giá trị đạt được là kết quả: result \(code).-.2023-05-30 { value = … }")
    case .cutoffAsDue(let deadline):
      Wording(
        "\(deadline) là mốc chốt số liệu, không phải hạn nộp",
        help: "nêu một thời hạn có purpose = due")
    case .noParent(let section, let parent):
      Wording(
        "đề mục \(section) chưa có mục cha: không có \(parent)",
        help: "section \"\(parent)\" \"tên\" để lập mục cha")
    case .notAsked(let unit, let duty):
      Wording(
        "\(duty) không giao cho \(unit) nên không có đầu việc này",
        help: "thêm đơn vị vào `for` của nhiệm vụ, hoặc vào nhóm nêu ở đó",
        note: "kh restore nhận cả việc đã ghi trước khi đơn vị rời nhóm")
    case .circle(let entity, let code):
      Wording("\(Catalog.spoken(entity, in: .vietnamese)) \(code) sẽ là cấp trên của chính nó")
    case .notASectionCode(let code):
      Wording(
        "\(code) không phải mã đề mục",
        help: "viết mã của mục cha rồi đến số của mục, ví dụ \"1.B.II\"")
    }
  }

  private static func howTo(_ field: String) -> String? {
    switch field {
    case "name": "viết tên trong ngoặc kép sau mã"
    case "due": "due before 20/5/2023 hoặc due by 20/5/2023"
    default: nil
    }
  }
}

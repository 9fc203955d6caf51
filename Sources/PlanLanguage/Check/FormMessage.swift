import PlanModel

/// What the checker has to say of the columns of forms: 388–392.
package enum FormMessage: Hashable, Sendable {
  /// The number of a row where a value must stand.
  case placeIsNoValue
  /// Values of `pick` that cannot stand in one column.
  case pickedKinds(ValueType, ValueType)
  /// An aggregate that would put different units of measure together.
  case mixedMeasures(function: String, field: String)

  var code: Int {
    switch self {
    case .placeIsNoValue: 388
    case .pickedKinds: 389
    case .mixedMeasures: 392
    }
  }

  var english: Wording {
    switch self {
    case .placeIsNoValue:
      Wording(
        "rows are numbered when the list is shown: nothing can be made of the number before",
        help: "let it be a column of its own: select place() as \"TT\", …")
    case .pickedKinds(let first, let second):
      Wording(
        "one column cannot hold \(first.english) and \(second.english)",
        help: "give every case a value of the same kind")
    case .mixedMeasures(let function, let field):
      Wording(
        "`\(function)` of `\(field)` would put different units of measure together",
        help: "where uom = \"…\" before it, or `per uom`, or `per target`")
    }
  }

  var vietnamese: Wording {
    switch self {
    case .placeIsNoValue:
      Wording(
        "số thứ tự chỉ có khi danh sách hiện ra, không dùng để tính hay so sánh được",
        help: "để thành một cột riêng: chọn thứ_tự() thành \"TT\", …")
    case .pickedKinds(let first, let second):
      Wording(
        "một cột không thể vừa là \(first.vietnamese) vừa là \(second.vietnamese)",
        help: "để mọi trường hợp cùng một kiểu giá trị")
    case .mixedMeasures(let function, let field):
      Wording(
        "`\(function)` của `\(field)` sẽ gộp các đơn vị tính khác nhau",
        help: "thêm lọc đơn_vị_tính = \"…\" phía trước, hoặc `theo đơn_vị_tính`, `theo chỉ_tiêu`")
    }
  }
}

extension FormMessage {
  static let pages: [MessagePage] = [
    MessagePage(
      388, Phrase("a row's number as a value", vi: "số thứ tự như một giá trị"),
      Phrase(
        "`place()` numbers the rows as they are shown, from 1, so that a form filtered or sorted "
          + "later still counts from 1. Until then there is no number to test, sort or group by.",
        vi: "`thứ_tự()` đánh số các dòng như khi hiện ra, từ 1, nên biểu được lọc hay xếp lại sau "
          + "đó vẫn đánh từ 1. Trước lúc ấy chưa có số nào để so sánh, xếp hay nhóm."),
      example: "tasks | where place() < 5"),
    MessagePage(
      389, Phrase("values of different kinds", vi: "giá trị khác kiểu"),
      Phrase(
        "All values of `pick` stand in one column, which has one type: texts, days, numbers …",
        vi: "Mọi giá trị của `tùy` đứng trong một cột, mà cột chỉ có một kiểu: văn bản, ngày, số …"),
      example: "tasks | select pick(done, done_on, \"chưa xong\") as \"Ngày\""),
    MessagePage(
      392, Phrase("different units of measure together", vi: "gộp đơn vị tính khác nhau"),
      Phrase(
        "Targets are measured in đồng, people, per cent …: a sum, mean, least or greatest of such "
          + "values says nothing. Choose one unit of measure, or one row for each.",
        vi: "Chỉ tiêu tính bằng đồng, người, phần trăm …: cộng, lấy trung bình hay so lớn nhỏ các "
          + "số ấy không có nghĩa. Hãy chọn một đơn vị tính, hoặc mỗi đơn vị tính một dòng."),
      example: "targets | summarize total = sum(value)"),
  ]
}

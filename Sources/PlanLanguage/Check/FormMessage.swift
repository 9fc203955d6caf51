import PlanModel

/// What the checker has to say of the columns of forms: 388–392, and of rows to be entered: 637–639.
package enum FormMessage: Hashable, Sendable {
  /// The number of a row where a value must stand.
  case placeIsNoValue
  /// Values of `pick` that cannot stand in one column.
  case pickedKinds(ValueType, ValueType)
  /// An aggregate that would put different units of measure together.
  case mixedMeasures(function: String, field: String)
  /// A column of rows to be entered that is no field of the record.
  case unknownColumn(String, EntityName, fields: [String])
  case missingColumn(String, EntityName)
  /// A second row for a record; `row` is the first one's number.
  case repeatedRow(String, EntityName, row: Int)

  var code: Int {
    switch self {
    case .placeIsNoValue: 388
    case .pickedKinds: 389
    case .mixedMeasures: 392
    case .unknownColumn: 637
    case .missingColumn: 638
    case .repeatedRow: 639
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
    case .unknownColumn(let column, let entity, let fields):
      Wording(
        "the column `\(column)` is no field of a \(Catalog.spoken(entity, in: .english))",
        help: "fields: \(fields.joined(separator: ", ")); `select … as …` before it renames columns"
      )
    case .missingColumn(let field, let entity):
      Wording(
        "a \(Catalog.spoken(entity, in: .english)) cannot be told without `\(field)`",
        help: "name the column `\(field)`, in the file or by `select … as \(field)`")
    case .repeatedRow(let key, _, let row):
      Wording("`\(key)` has a row already: row \(row)", help: "leave one of them out")
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
    case .unknownColumn(let column, let entity, let fields):
      Wording(
        "cột `\(column)` không phải là trường của \(Catalog.spoken(entity, in: .vietnamese))",
        help: "các trường: \(fields.joined(separator: ", ")); đổi tên cột bằng `chọn … thành …`")
    case .missingColumn(let field, let entity):
      Wording(
        "thiếu `\(field)` thì không biết là \(Catalog.spoken(entity, in: .vietnamese)) nào",
        help: "đặt tên cột là `\(field)`, trong tệp hoặc bằng `chọn … thành \(field)`")
    case .repeatedRow(let key, _, let row):
      Wording("`\(key)` đã có ở dòng \(row)", help: "bỏ một trong hai dòng")
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
    MessagePage(
      637, Phrase("a column that is no field", vi: "cột không phải là trường"),
      Phrase(
        "`enter` takes each column for the field of that name, in either language. Rename it, or "
          + "choose the columns before.",
        vi:
          "`nhập` coi mỗi cột là trường cùng tên, tiếng nào cũng được. Hãy đổi tên, hoặc chọn cột "
          + "trước."),
      example: "targets | select code as target, value as figure | enter result"),
    MessagePage(
      638, Phrase("rows without their key", vi: "dòng thiếu khóa"),
      Phrase(
        "Every record is told by its key: a result by target, unit (may be left out) and as_of, a "
          + "submission by unit, duty and version, a unit by its code.",
        vi: "Mỗi bản ghi được nhận ra bằng khóa: kết quả bằng target, unit (bỏ trống được) và "
          + "as_of, lần nộp bằng unit, duty và version, đơn vị bằng mã."),
      example: "targets | select name, value | enter result"),
    MessagePage(
      639, Phrase("two rows for one record", vi: "hai dòng cho một bản ghi"),
      Phrase(
        "The second would silently take the place of the first, so no row is entered.",
        vi: "Dòng sau sẽ lặng lẽ thay dòng trước, nên không nhập dòng nào.")),
  ]
}

import PlanModel

/// The names that a row knows at one point of a pipeline.
struct Scope {
  /// A column made by an earlier stage.
  struct Column {
    let name: String
    /// As it can be written in a statement: `Hạn nộp (ngày)` is `Hạn_nộp_ngày`.
    let word: String
    /// Spellings, folded.
    let keys: [String]
    /// Nil where its expression is wrong, which has been said.
    let type: ValueType?
    /// What it was made of, while the rows it was made from are still there.
    var value: CheckedExpression?
    let vietnamese: String?

    init(
      _ name: String, vietnamese: String? = nil, type: ValueType?, value: CheckedExpression? = nil
    ) {
      self.name = name
      self.vietnamese = vietnamese
      self.type = type
      self.value = value
      word = ColumnName.isWord(name) ? name : ColumnName.of(name)
      keys = [name, vietnamese, word].compactMap(\.self).map(Fold.name)
    }

    /// A column of rows from outside; the fields of a record in it can be named. `isOurs`: a stage
    /// makes it, so that it has its Vietnamese name too.
    init(supplied column: PlanModel.Column, isOurs: Bool) {
      var value: CheckedExpression?
      if let entity = column.type.record, case .one = column.type {
        value = .record(CheckedPath(root: .column(column.name), start: entity))
      }
      let vietnamese = isOurs ? Scope.vietnamese[column.name] : nil
      self.init(
        column.name, vietnamese: vietnamese ?? Catalog.vietnamese(ofColumn: column.name),
        type: column.type, value: value)
    }
  }

  /// The row that this one came from by `expand`.
  struct Former {
    let entity: EntityName
    let columns: [Column]
  }

  /// The stage that keeps only its own columns.
  struct Remover {
    /// Its keyword, as written.
    let stage: String
    /// It merges rows.
    let merges: Bool
    /// What the rows were before it.
    let entity: EntityName?
  }

  /// The Vietnamese spellings of columns that stages make.
  private static let vietnamese = [
    "unit": "đơn_vị", "duty": "nhiệm_vụ", "version": "lần", "section": "đề_mục",
    "title": "tiêu_đề", "finding": "kết_luận", "words": "số_từ", "place": "đoạn_văn",
    "note": "ghi_chú",
  ]

  /// What the rows are, while they keep their identity.
  var entity: EntityName?
  var columns: [Column] = []
  /// True until a stage keeps only its own columns.
  var showsFields = true
  var remover: Remover?
  var former: Former?
  /// The list from outside the workspace that the rows are of: no records.
  var supplied: String?
  /// The rows are unknown, which has been said: no name can be called wrong.
  var isBroken = false

  /// No row at all: in `print`, `let`, attributes.
  static let empty = Scope(entity: nil)

  init(entity: EntityName?) {
    self.entity = entity
  }

  static var broken: Scope {
    var scope = Scope(entity: nil)
    scope.isBroken = true
    return scope
  }

  func column(key: String) -> Column? {
    columns.last { $0.keys.contains(key) }
  }

  /// The fields of the row, where they can still be named.
  var fields: [Field] {
    guard showsFields, let entity else { return [] }
    return Catalog.entity(entity).fields
  }

  /// Every spelling that would be understood here, for suggestions.
  var words: [String] {
    columns.flatMap { [$0.word, $0.vietnamese].compactMap { $0 } }
      + fields.flatMap { [$0.name, $0.vietnamese] }
  }
}

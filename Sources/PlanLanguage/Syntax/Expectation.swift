import PlanModel

/// Something that may stand at a place of the text: what a message asks for and completion offers.
package enum Expectation: Hashable, Sendable {
  case keyword(Keyword)
  case symbol(Symbol)
  /// A list, a definition or a statement's keyword.
  case statement
  /// The keyword of a stage or verb, after `|`.
  case stage
  /// A list: an entity word, a view, or a pipeline in parentheses.
  case source
  /// An entity word.
  case entity
  case value
  /// A field, after a dot.
  case field
  /// A name given by the language or the data: a state, a relation, an output format.
  case name
  /// A name that this statement gives.
  case newName
  /// The name of an attribute, in a definition or after `set`.
  case attribute
  case variable
  case text
  /// A whole number.
  case count
  /// The code of a record.
  case reference

  /// The words it may be, where they are fixed.
  var spellings: [String] {
    if case .keyword(let keyword) = self { keyword.spellings } else { [] }
  }

  package var phrase: Phrase {
    switch self {
    case .keyword(let keyword):
      Phrase("`\(keyword.rawValue)`", vi: "`\(keyword.vietnamese.first ?? keyword.rawValue)`")
    case .symbol(let symbol): Phrase("`\(symbol.rawValue)`", vi: "`\(symbol.rawValue)`")
    case .statement: Phrase("a statement", vi: "một câu lệnh")
    case .stage: Phrase("a stage such as `where`", vi: "một khâu như `lọc`")
    case .source: Phrase("a list such as `tasks`", vi: "một danh sách như `việc`")
    case .entity: Phrase("a word such as `unit`", vi: "một từ như `đơn_vị`")
    case .value: Phrase("a value", vi: "một giá trị")
    case .field: Phrase("the name of a field", vi: "tên một trường")
    case .name, .newName: Phrase("a name", vi: "một tên gọi")
    case .attribute: Phrase("the name of an attribute", vi: "tên một thuộc tính")
    case .variable: Phrase("a variable such as `$x`", vi: "một biến như `$x`")
    case .text: Phrase("a text in quotes", vi: "một chuỗi trong ngoặc kép")
    case .count: Phrase("a whole number", vi: "một số nguyên")
    case .reference: Phrase("a code", vi: "một mã")
    }
  }
}

extension ComparisonOperator {
  /// The operator as something that may stand.
  var expectation: Expectation {
    if let symbol = Symbol(rawValue: rawValue) { return .symbol(symbol) }
    return Keyword(rawValue: rawValue).map { .keyword($0) } ?? .value
  }
}

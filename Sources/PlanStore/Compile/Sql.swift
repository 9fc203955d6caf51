import GRDB
import PlanModel

/// A piece of SQL and the values it binds, growing together: an interpolated value becomes an
/// argument, never text.
struct Sql: ExpressibleByStringInterpolation, Equatable {
  private(set) var text: String
  private(set) var arguments: [DatabaseValue]

  init(stringLiteral text: String) {
    self.text = text
    arguments = []
  }

  init(stringInterpolation pieces: Pieces) {
    self = pieces.sql
  }

  /// Text that is known to be SQL: the names of our own tables and columns.
  init(verbatim text: String) {
    self.init(stringLiteral: text)
  }

  static func + (a: Sql, b: Sql) -> Sql {
    var sum = a
    sum += b
    return sum
  }

  static func += (a: inout Sql, b: Sql) {
    a.text += b.text
    a.arguments += b.arguments
  }

  struct Pieces: StringInterpolationProtocol {
    fileprivate var sql: Sql

    init(literalCapacity: Int, interpolationCount: Int) {
      sql = Sql(verbatim: "")
      sql.text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    mutating func appendLiteral(_ literal: String) { sql.text += literal }

    mutating func appendInterpolation(_ piece: Sql) { sql += piece }

    /// A name of our own: an alias, a table, a column.
    mutating func appendInterpolation(name: String) { sql.text += name }

    mutating func appendInterpolation(_ value: (any DatabaseValueConvertible)?) {
      sql.text += "?"
      sql.arguments.append(value?.databaseValue ?? .null)
    }

    mutating func appendInterpolation(_ day: Day) { appendInterpolation(day.iso) }
  }
}

extension [Sql] {
  func joined(_ separator: String) -> Sql {
    guard var sum = first else { return "" }
    for piece in dropFirst() {
      sum += Sql(verbatim: separator)
      sum += piece
    }
    return sum
  }

  /// All of them hold; `1` for none.
  var all: Sql { isEmpty ? "1" : count == 1 ? self[0] : "(\(joined(" AND ")))" }

  /// One of them holds; `0` for none.
  var any: Sql { isEmpty ? "0" : count == 1 ? self[0] : "(\(joined(" OR ")))" }
}

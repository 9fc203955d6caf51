/// A heading as a name that can be written in a statement.
public enum ColumnName {
  /// Letters and digits as they are, anything between them one `_`: `Đơn vị (xã)` is `Đơn_vị_xã`.
  public static func of(_ heading: String) -> String {
    heading.split { !($0.isLetter || $0.isNumber) }.joined(separator: "_")
  }

  /// Whether it is a name, perhaps dotted, as it stands.
  public static func isWord(_ name: String) -> Bool {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
  }
}

/// Words of other languages, with what `kh` writes instead.
package enum ForeignWord {
  /// Where a stage should stand.
  package static let stages: [String: String] = [
    "filter": "where", "limit": "take", "head": "take", "top": "take", "order": "sort",
    "orderby": "sort", "group": "summarize … per", "groupby": "summarize … per",
    "aggregate": "summarize", "project": "select", "pick": "select", "update": "set",
    "delete": "remove", "having": "where", "join": "expand", "mutate": "derive",
  ]

  /// Where a statement begins.
  package static let statements: [String: String] = [
    "insert": "unit code \"name\" { … }", "update": "units | where … | set …",
    "delete": "units | where … | remove", "create": "unit code \"name\" { … }",
    "var": "let $x = …", "const": "let $x = …", "echo": "print", "while": "for $x in …",
    "import": "run \"file.kh\"", "source": "run \"file.kh\"", "include": "run \"file.kh\"",
  ]

  /// Between two values; nil where no single symbol takes its place.
  package static let operators: [String: ComparisonOperator?] = [
    "like": .matches, "ilike": .matches, "contains": .matches, "is": .equal, "between": nil,
  ]

  /// In place of a value.
  package static let values: Set<String> = ["null", "nil"]
}

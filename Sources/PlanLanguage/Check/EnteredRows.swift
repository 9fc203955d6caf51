import PlanModel

/// Rows as the definitions they stand for, one a line: what is wrong with one is said of its line,
/// which bears the number that the row has in its file.
package struct EnteredRows {
  private let entry: CheckedEntry
  private let entity: Entity
  private var text = ""
  private var line = 1
  private var statements: [StatementSyntax] = []

  /// The rows have a value for each column of the entry.
  package static func script(_ rows: [[Value]], _ entry: CheckedEntry) -> ScriptSyntax {
    var writer = EnteredRows(entry)
    for (index, row) in rows.enumerated() { writer.write(row, at: index + 1) }
    let source = Source(name: entry.file ?? entry.entity.rawValue, text: writer.text)
    return ScriptSyntax(
      source: source, statements: writer.statements, problems: writer.repeats(in: source),
      isFinished: true)
  }

  private init(_ entry: CheckedEntry) {
    self.entry = entry
    entity = Catalog.entity(entry.entity)
  }

  private mutating func write(_ row: [Value], at place: Int) {
    var number = place
    var values: [String: Value] = [:]
    for (field, value) in zip(entry.fields, row) {
      if let field {
        values[field] = value
      } else if case .integer(let own) = value {
        number = own
      }
    }
    while line < number { put("\n") }
    let start = text.utf8.count
    let word = Word(entry.entity.rawValue, span: put(entry.entity.rawValue))
    put(" ")
    let reference = self.reference(values)
    var name: (String, Span)?
    if let label = entity.label, case .text(let words)? = values[label.name] {
      put(" ")
      name = (words, put(quoted(words)))
    }
    put(" { ")
    let attributes = attributes(
      values, besides: entity.key.map(\.field) + [entity.label?.name ?? ""])
    put(" }")
    let span = start..<text.utf8.count
    put("\n")
    let record = RecordSyntax(
      entity: word, reference: reference, until: nil, name: name, attributes: attributes,
      span: span)
    statements.append(StatementSyntax(kind: .record(record), span: span))
  }

  private mutating func reference(_ values: [String: Value]) -> ReferenceSyntax {
    let start = text.utf8.count
    var parts: [ReferenceSyntax.Part] = []
    for part in entity.key {
      if !parts.isEmpty { put(".") }
      switch values[part.field] ?? .missing {
      case .integer(let number):
        let span = put(String(number))
        if case .number = part {
          parts.append(.number(number, span))
        } else {
          parts.append(.text(String(number), span))
        }
      case .day(let day): parts.append(.day(day, put(day.spoken)))
      case .text(let words), .word(let words):
        let isName = words.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        parts.append(.text(words, put(isName ? words : quoted(words))))
      default: parts.append(.nothing(put("-")))
      }
    }
    return ReferenceSyntax(parts: parts, span: start..<text.utf8.count)
  }

  /// Empty cells give nothing: what they would set keeps its value.
  private mutating func attributes(
    _ values: [String: Value], besides others: [String]
  ) -> [AttributeSyntax] {
    var attributes: [AttributeSyntax] = []
    for field in entry.fields.compactMap(\.self) where !others.contains(field) {
      guard let value = values[field], value != .missing, value != .list([]),
        let type = entity.field(field)?.type
      else { continue }
      if !attributes.isEmpty { put(", ") }
      let start = text.utf8.count
      let name = Word(field, span: put(field))
      put(" = ")
      let content = self.value(value, type)
      attributes.append(
        AttributeSyntax(name: name, form: .equals(content), span: start..<text.utf8.count))
    }
    return attributes
  }

  /// A text for several stands for them with `;` between.
  private mutating func value(_ value: Value, _ type: ValueType) -> ExpressionSyntax {
    switch (type, value) {
    case (.many, .text(let words)), (.list, .text(let words)):
      let start = put("[").lowerBound
      var members: [ExpressionSyntax] = []
      for part in words.split(separator: ";") {
        let member = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if member.isEmpty { continue }
        if !members.isEmpty { put(", ") }
        members.append(.literal(.text(member), put(quoted(member))))
      }
      return .list(members, start..<put("]").upperBound)
    case (_, .text(let words)), (_, .word(let words)), (_, .instant(let words)):
      return .literal(.text(words), put(quoted(words)))
    case (.text, _): return .literal(.text(plain(value)), put(quoted(plain(value))))
    case (_, .integer(let number)):
      return .literal(.number(Double(number), isWhole: true), put(String(number)))
    case (_, .number(let number)):
      return .literal(.number(number, isWhole: false), put(plain(value)))
    case (_, .percent(let share)): return .literal(.percent(share), put(plain(value)))
    case (_, .boolean(let holds)): return .literal(.boolean(holds), put(plain(value)))
    case (_, .day(let day)): return .literal(.day(day), put(plain(value)))
    default: return .literal(.none, put("none"))
    }
  }

  private func plain(_ value: Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .percent(let share): "\(share * 100)%"
    case .boolean(let holds): holds ? "true" : "false"
    case .day(let day): day.spoken
    default: ""
    }
  }

  private func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }

  @discardableResult
  private mutating func put(_ piece: String) -> Span {
    let start = text.utf8.count
    text += piece
    if piece == "\n" { line += 1 }
    return start..<text.utf8.count
  }

  private func text(_ span: Span) -> String {
    String(decoding: Array(text.utf8)[span], as: UTF8.self)
  }

  /// Two rows for one record: the second would silently win.
  private func repeats(in source: Source) -> [Diagnostic] {
    var seen: [[String]: Int] = [:]
    let lines = LineIndex(source.text)
    return statements.compactMap { statement -> Diagnostic? in
      guard case .record(let record) = statement.kind else { return nil }
      let key = record.reference.parts.map(\.written)
      let line = lines.line(at: statement.span.lowerBound)
      guard let first = seen.updateValue(line, forKey: key) else { return nil }
      seen[key] = first
      return Diagnostic(
        LanguageMessage.form(.repeatedRow(text(record.reference.span), entry.entity, row: first)),
        at: Place(source: source, span: record.reference.span))
    }
  }
}

extension ReferenceSyntax.Part {
  /// What tells records apart.
  fileprivate var written: String {
    switch self {
    case .word(let word), .variable(let word, _): word.key
    case .text(let text, _): Fold.name(text)
    case .number(let number, _): String(number)
    case .day(let day, _): day.iso
    case .nothing: "-"
    }
  }
}

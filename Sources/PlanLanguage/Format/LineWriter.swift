import PlanModel

/// Writes a piece of a tree on one line: keywords, stages and entities by their canonical words,
/// names, texts and numbers as the user wrote them.
struct LineWriter {
  let vocabulary: Vocabulary
  let tokens: TokenMap

  // MARK: Statements

  /// A statement that holds neither a list of stages nor a block.
  func statement(_ kind: StatementKindSyntax, _ span: Span) -> String {
    switch kind {
    case .letting(let name, let value): "let $\(name.text) = \(expression(value))"
    case .param(let name, let type, let fallback):
      "param $\(name.text)" + (type.map { ": \($0.text)" } ?? "")
        + (fallback.map { " = \(expression($0))" } ?? "")
    case .assertion(let condition, let message):
      "assert \(expression(condition))" + (message.map { " else \(expression($0))" } ?? "")
    case .run(let file, _, let values):
      "run \(quoted(file))" + (values.isEmpty ? "" : " \(binds(values))")
    case .print(let values): "print \(list(values))"
    case .begin(let reason): "begin" + (reason.map { " \(quoted($0))" } ?? "")
    case .commit: "commit"
    case .rollback: "rollback"
    case .undo: (["undo"] + numbers(in: span)).joined(separator: " ")
    case .use(let plan): "use \(reference(plan))"
    case .dump(let file, _): "dump" + (file.map { " to \(quoted($0))" } ?? "")
    case .query, .record, .view, .forEach, .branch, .preview, .explain, .once, .unreadable:
      tokens.text(span)
    }
  }

  /// `view late_of($who, $n = 3) "Quá hạn" = `.
  func head(of view: ViewSyntax) -> String {
    let title = view.title.map { " \(quoted($0))" } ?? ""
    guard !view.parameters.isEmpty else { return "view \(view.name.text)\(title) = " }
    let parameters = view.parameters.map { parameter in
      "$\(parameter.name.text)" + (parameter.fallback.map { " = \(expression($0))" } ?? "")
    }
    return "view \(view.name.text)(\(parameters.joined(separator: ", ")))\(title) = "
  }

  /// A record without its attributes: `unit bac_ha "Đảng ủy phường Bắc Hà"`.
  func head(of record: RecordSyntax) -> String {
    let entity = vocabulary.entity(record.entity.key) ?? record.entity.text
    return "\(entity) \(reference(record.reference))"
      + (record.until.map { "..\(day($0.0))" } ?? "")
      + (record.name.map { " \(quoted($0.0))" } ?? "")
  }

  func attribute(_ attribute: AttributeSyntax) -> String {
    switch attribute.form {
    case .equals(let value): "\(attribute.name.text) = \(expression(value))"
    case .bound(let bound, let day): "\(attribute.name.text) \(bound.rawValue) \(expression(day))"
    }
  }

  // MARK: Pipelines

  func pipeline(_ pipeline: PipelineSyntax) -> String {
    pieces(of: pipeline).joined(separator: " ")
  }

  /// What stands on lines of its own where a pipeline is broken: the source, then each stage.
  func pieces(of pipeline: PipelineSyntax) -> [String] {
    (source(pipeline.source).map { [$0] } ?? []) + pipeline.stages.map { "| \(stage($0))" }
  }

  /// Nil for the list shown last, which is not named.
  private func source(_ source: SourceSyntax) -> String? {
    switch source {
    case .named(let name, let arguments, let asOf):
      word(ofSource: name) + (arguments.map { "(\(list($0)))" } ?? "")
        + (asOf.map { " \(self.asOf($0))" } ?? "")
    case .pipeline(let inner): "(\(pipeline(inner)))"
    case .last, .missing: nil
    }
  }

  /// Lists are named in the plural: `tasks` for `việc`.
  private func word(ofSource name: Word) -> String {
    guard let canonical = vocabulary.entity(name.key) else { return name.text }
    return vocabulary.entities.first { $0.canonical == canonical }?.spellings.first ?? canonical
  }

  private func asOf(_ asOf: AsOfSyntax) -> String {
    let keyword: Keyword = asOf.kind == .effective ? .asOf : .asKnown
    return "\(keyword.rawValue) \(expression(asOf.day))"
  }

  func stage(_ stage: StageSyntax) -> String {
    var text = stage.name ?? stage.word.text
    if !stage.arguments.isEmpty { text += " \(arguments(stage.arguments))" }
    if let expect = stage.expect {
      text += " expect \(numbers(in: expect.span).joined(separator: ".."))"
    }
    return text
  }

  private func arguments(_ arguments: [ArgumentSyntax]) -> String {
    var text = ""
    var previous: ArgumentSyntax?
    for argument in arguments {
      if case .expression? = previous, case .expression = argument {
        text += ", "
      } else if previous != nil {
        text += " "
      }
      text += self.argument(argument)
      previous = argument
    }
    return text
  }

  private func argument(_ argument: ArgumentSyntax) -> String {
    switch argument {
    case .expression(let value): expression(value)
    case .keys(let keys):
      keys.map { expression($0.value) + ($0.descending ? " desc" : "") }.joined(separator: ", ")
    case .count(_, let span): tokens.text(span)
    case .text(let text, _): quoted(text)
    case .words(let words): expression(words)
    case .items(let items):
      items.map { expression($0.value) + ($0.alias.map { " as \(alias($0))" } ?? "") }
        .joined(separator: ", ")
    case .binds(let values): binds(values)
    case .name(let word): word.text
    case .kind(let word): vocabulary.entity(word.key) ?? word.text
    case .reference(let key): reference(key)
    case .clause(let keyword, _, let pieces): "\(keyword) \(arguments(pieces))"
    }
  }

  private func alias(_ alias: ItemSyntax.Alias) -> String {
    switch alias {
    case .name(let word): word.text
    case .heading(let words): expression(words)
    }
  }

  private func binds(_ values: [BindSyntax]) -> String {
    values.map { "\($0.name.text) = \(expression($0.value))" }.joined(separator: ", ")
  }

  /// A day is a whole key (`holiday 6/5/2023`) or, in ISO form as the answers show it, part of one.
  func reference(_ reference: ReferenceSyntax) -> String {
    var text = ""
    var isNumber = false
    for part in reference.parts {
      if !text.isEmpty { text += isNumber ? " ." : "." }
      isNumber = false
      switch part {
      case .word(let word): text += word.text
      case .text(let name, _): text += quoted(name)
      case .variable(let name, _): text += "$\(name.text)"
      case .number(_, let span):
        text += tokens.text(span)
        isNumber = true
      case .day(let day, _): text += reference.parts.count == 1 ? self.day(day) : day.iso
      case .nothing: text += "-"
      }
    }
    return text
  }

  // MARK: Constants

  /// Straight quotes whatever stood there.
  func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// Day first; the years before 1000 only have an ISO form of four digits.
  func day(_ day: Day) -> String {
    day.components.year < 1000 ? day.iso : day.spoken
  }

  /// The numbers in a stretch of the text, as they are grouped there.
  private func numbers(in span: Span) -> [String] {
    var numbers: [String] = []
    for token in tokens.tokens[tokens.index(from: span.lowerBound)...] {
      guard token.span.lowerBound < span.upperBound else { break }
      if case .number = token.kind { numbers.append(tokens.text(token.span)) }
    }
    return numbers
  }
}

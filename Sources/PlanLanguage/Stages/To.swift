import PlanModel

extension Stage {
  package static let to = Stage(
    "to", vietnamese: ["ra"], shape: [.target, .optional("with", [.binds])], effect: .writes,
    summary: Phrase(
      "writes the answer in a format, to the screen or a file",
      vi: "xuất kết quả theo định dạng, ra màn hình hoặc tệp"),
    examples: [
      Example("tasks | where overdue | to csv", Phrase("as CSV", vi: "dạng CSV")),
      Example(
        "units | select code, name | to json",
        Phrase("for another program", vi: "cho phần mềm khác")),
    ]
  ) { stage, query in
    query.write(stage)
  }
}

extension QueryChecker {
  fileprivate mutating func write(_ stage: StageSyntax) {
    let formats = context.world.formats
    var format: OutputFormat?
    var file: String?
    var span = stage.span
    for argument in stage.arguments {
      switch argument {
      case .name(let word):
        span = word.span
        format = formats.first { Fold.name($0.name) == word.key }
        if format == nil {
          let names = formats.map(\.name)
          context.report(
            .unknownFormat(
              word.text, near: Suggestion.find(for: word.text, among: names), formats: names),
            at: word.span)
          return
        }
      case .text(let path, let place):
        file = path
        span = place
      default: break
      }
    }
    if let file {
      guard context.world.permissions.mayTouchFiles else {
        return context.report(.filesRefused, at: span)
      }
      if format == nil {
        format = formats.first {
          $0.extensions.contains { file.lowercased().hasSuffix("." + $0) }
        }
      }
    }
    guard let format else {
      return context.report(
        .fileExtension(file ?? "", extensions: formats.flatMap(\.extensions)), at: span)
    }
    if format.isAlwaysFile, file == nil {
      return context.report(.fileNeeded(format.name), at: span)
    }
    if format.isDrawn, !isDrawn {
      return context.report(.picture(.nothingDrawn(format.name)), at: span)
    }
    if format.isCalendar, !showEvents(for: stage) { return }
    let place = Place(source: context.source, span: stage.span)
    guard let options = options(stage, of: format) else { return }
    output = CheckedOutput(format: format.name, file: file, options: options, place: place)
  }

  /// What stands after `with`; nil after saying what is wrong.
  func options(_ stage: StageSyntax, of format: OutputFormat) -> [String: Value]? {
    let known = format.options.merging(["overwrite": .boolean]) { own, _ in own }
    var options: [String: Value] = [:]
    for argument in stage.clause("with") ?? [] {
      guard case .binds(let binds) = argument else { continue }
      for bind in binds {
        guard let (name, type) = known.first(where: { Fold.name($0.key) == bind.name.key }) else {
          context.report(
            .unknownOption(bind.name.text, known: known.keys.sorted()), at: bind.name.span)
          return nil
        }
        guard let value = ExpressionChecker(context).expression(bind.value) else { return nil }
        guard case .constant(let constant, type) = value else {
          context.report(.mismatch(type, value.type), at: bind.value.span)
          return nil
        }
        options[name] = constant
      }
    }
    return options
  }
}

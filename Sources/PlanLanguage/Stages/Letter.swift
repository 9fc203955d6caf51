import PlanModel

extension Stage {
  package static let letter = Stage(
    "letter", vietnamese: ["công_văn"],
    shape: [
      .text, .optional("per", [.path]), .clause("to", [.text]),
      .anyOf([.init("on", [.sum]), .init("with", [.settings])]),
    ],
    effect: .changes,
    details: Catalog.fields(["channel", "by"], of: .reminder) + [
      Field(
        "remind", "đôn_đốc", .boolean, .stored,
        Phrase("tasks get a reminder; true unless said", vi: "ghi lần đôn đốc; mặc định là có")),
      Field(
        "overwrite", "ghi_đè", .boolean, .stored,
        Phrase("existing letters are replaced", vi: "thay công văn đã có")),
    ],
    summary: Phrase(
      "fills a .docx template, one letter for each group, and records the reminders",
      vi: "điền mẫu .docx, mỗi nhóm một công văn, và ghi lần đôn đốc"),
    examples: [
      Example(
        "tasks | where unit = dong_mon and not done | letter \"cong-van-don-doc.docx\" "
          + "to \"out/\" with số = \"27-CV/VP\", hạn_mới = 31/5/2023",
        Phrase(
          "one letter; every other name after `with` is a field of the template",
          vi: "một công văn; các tên khác sau `with` là trường của mẫu")),
      Example(
        "tasks | where due_soon | letter \"cong-van-don-doc.docx\" per unit.supervisors to \"out/\"",
        Phrase("one for each who supervises", vi: "mỗi người phụ trách một công văn")),
      Example(
        "duties | letter \"bang-phan-cong.docx\" to \"phan-cong.docx\"",
        Phrase("who does what by when, as a table", vi: "bảng phân công nhiệm vụ")),
    ]
  ) { stage, query in
    query.write(letters: stage)
  }
}

extension QueryChecker {
  fileprivate mutating func write(letters stage: StageSyntax) {
    guard context.world.permissions.mayTouchFiles else {
      return context.report(.filesRefused, at: stage.span)
    }
    guard needsRows(for: stage), let entity = scope.entity else { return }
    let before = context.problems.count
    var group: CheckedExpression?
    if let path = stage.clause("per")?.expression {
      group = expressions().expression(path, many: true).map(origin)
    }
    var template = ""
    for case .text(let path, _) in stage.arguments { template = path }
    var target = ""
    for case .text(let path, let span) in stage.clause("to") ?? [] {
      target = path
      if target.hasSuffix(".docx"), stage.clause("per") != nil {
        context.report(.letterFolder(target), at: span)
      }
    }
    let verb = VerbChecker(expressions(), stage: stage, entity: entity)
    var on: CheckedExpression?
    var settings = LetterSettings()
    for case .clause(let keyword, _, let arguments) in stage.arguments {
      switch keyword {
      case "on": on = arguments.expression.flatMap { verb.fixed($0, .day) }
      case "with": settings.read(arguments.binds, verb)
      default: break
      }
    }
    let place = Place(source: context.source, span: stage.span)
    let isUrging = entity == .task && settings.reminds
    if isUrging { mayUrge(stage) }
    guard context.problems.count == before else { return }
    let rows = finished()
    let reminding = CheckedChange(
      rows: rows, verb: .remind, on: on, note: nil, file: nil, details: settings.details,
      expect: stage.expect?.counts, place: place)
    letters = CheckedLetters(
      template: template, target: target, group: group, rows: rows,
      reminding: isUrging ? reminding : nil, on: on, fields: settings.fields,
      overwrite: settings.overwrites, expect: stage.expect?.counts, place: place)
  }

  /// What a column that was chosen by name stands for, so that other rows can be grouped by it too.
  private func origin(of value: CheckedExpression) -> CheckedExpression {
    guard case .column(let name, _) = value else { return value }
    switch scope.column(key: Fold.name(name))?.value {
    case .record(let path)?: return .record(path)
    case .field(let path, let field, let type)?: return .field(path, field, type)
    case .many(let many)?: return .many(many)
    default: return value
    }
  }

  /// What holds of every change of rows.
  private func mayUrge(_ stage: StageSyntax) {
    let word = stage.word
    if !context.world.permissions.mayChange {
      context.report(.changesRefused, at: stage.span)
    } else if isPast {
      context.report(.verb(.pastRows(verb: word.text)), at: word.span)
    } else if !isFiltered {
      context.report(.verb(.unfiltered(verb: word.text, .task)), at: word.span)
    }
  }
}

/// What stands after `with`: a few names for `kh`, all others for the template.
private struct LetterSettings {
  var reminds = true
  var overwrites = false
  var details = [
    CheckedAssignment(field: "channel", value: .constant(.text("công văn"), .text))
  ]
  var fields: [CheckedAssignment] = []
  private var given: Set<String> = []

  mutating func read(_ binds: [BindSyntax], _ verb: VerbChecker) {
    for bind in binds {
      let known = Stage.letter.details.first { $0.keys.contains(bind.name.key) }
      guard given.insert(known?.name ?? bind.name.key).inserted else {
        verb.context.report(.duplicateAttribute(bind.name.text), at: bind.name.span)
        continue
      }
      switch known?.name {
      case "remind"?: reminds = truth(bind.value, verb) ?? reminds
      case "overwrite"?: overwrites = truth(bind.value, verb) ?? overwrites
      case .some(let detail):
        guard let value = verb.fixed(bind.value, .text) else { continue }
        details.removeAll { $0.field == detail }
        details.append(CheckedAssignment(field: detail, value: value))
      case .none:
        guard let value = verb.expressions.expression(bind.value) else { continue }
        guard value.isSameForAllRows else {
          verb.context.report(.needsConstant, at: bind.value.span)
          continue
        }
        fields.append(CheckedAssignment(field: bind.name.text, value: value))
      }
    }
  }

  private func truth(_ syntax: ExpressionSyntax, _ verb: VerbChecker) -> Bool? {
    guard let value = verb.fixed(syntax, .boolean) else { return nil }
    guard case .constant(.boolean(let holds), _) = value else {
      verb.context.report(.needsConstant, at: syntax.span)
      return nil
    }
    return holds
  }
}

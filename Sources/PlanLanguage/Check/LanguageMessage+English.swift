import PlanModel

extension LanguageMessage {
  var english: Wording {
    switch self {
    case .columnGone(_, let columns, let remover, let merges, let stage, let isField, let near):
      return Wording(
        "columns here: \(columns.joined(separator: ", "))",
        help: englishHelp(near) ?? Self.englishMove(remover, merges, stage, isField: isField))
    case .unknownName(let name, let entity, let near, let foreign, let first):
      let fact =
        entity.map { "\(Catalog.plural($0)) have no field `\(name)`" }
        ?? "nothing here is called `\(name)`"
      return Wording(
        fact,
        help: foreign.map { "kh writes \($0)" } ?? englishHelp(near)
          ?? englishFirst(first, "fields"))
    case .unknownCode(let code, let entity, let near, let first, let isAll, let other):
      return Wording(
        "no \(entity.rawValue) `\(code)`",
        help: englishHelp(near)
          ?? (first.isEmpty
            ? nil
            : "\(Catalog.plural(entity)): " + first.joined(separator: ", ") + (isAll ? "" : ", …")),
        note: other.map { "`\(code)` is a \($0.rawValue)" })
    case .unknownMember(let word, let set, let near):
      return Wording(
        "`\(word)` is no \(set)", help: englishHelp(near),
        note: "\(set): \(Self.members(of: set, in: .english))")
    case .unknownSource(let word, let near, let first):
      return Wording(
        "no list is called `\(word)`", help: englishHelp(near) ?? englishFirst(first, "lists"))
    case .unknownFunction(let word, let near):
      return Wording(
        "no function is called `\(word)`",
        help: englishHelp(near)
          ?? "functions: \(Function.all.filter(\.isCalled).map(\.name).joined(separator: ", "))")
    case .unknownVariable(let name, let near, let known):
      return Wording(
        "no variable is called `$\(name)`",
        help: near.map { "did you mean `$\($0.word)`?" }
          ?? (known.isEmpty
            ? "let $\(name) = …"
            : "variables: \(known.map { "$" + $0 }.joined(separator: ", "))"))
    case .unknownAttribute(let name, let entity, let near, let first):
      return Wording(
        "a \(entity.rawValue) has no attribute `\(name)`",
        help: englishHelp(near) ?? englishFirst(first, "attributes"))
    case .ambiguousCode(let code, let plans):
      return Wording(
        "`\(code)` stands in several plans: \(plans.joined(separator: ", "))",
        help: "choose one: use \"\(plans.first ?? "")\"")
    case .ambiguousName(let name, let codes):
      return Wording(
        "several are called “\(name)”", help: "write the code: \(codes.joined(separator: ", "))")
    case .noFieldsOf(let name, let type):
      return Wording("`\(name)` is \(type.english), nothing can follow it after a dot")
    case .deadlineEquals(let day):
      return Wording(
        "a deadline is not a single day",
        help: "last day is that day: due on \(day) · before it: due before … · "
          + "up to and including it: due by …")
    case .bareText(let word):
      return Wording("a bare word is never text", help: "\"\(word)\"")
    case .mismatch(let left, let right):
      return Wording(
        "\(left.english) cannot be compared with \(right.english)",
        help: Self.form(of: left, given: right))
    case .noOrder(let sign, let type):
      return Wording(
        "`\(sign)` needs values with an order, this is \(type.english)", help: "= or in […]")
    case .noneCompared(let sign):
      return Wording("nothing is \(sign) none", help: "= none · != none")
    case .needsCondition(let type):
      return Wording(
        "a condition is needed here, this is \(type.english)",
        help: type.conditionExample.map { "compare it: … \($0)" })
    case .manyHere(let name, let entity):
      return Wording(
        "`\(name)` are many \(Catalog.plural(entity)), not one value",
        help: "count(\(name)), any(\(name) where …), \(name) has …")
    case .needsMany(let name, let type):
      return Wording("an aggregate needs many rows, `\(name)` is \(type.english)")
    case .wrongUse(let function, let usage):
      return Wording(
        "`\(function)` is not used so",
        help: usage.map { "\(function)(\($0))" }.joined(separator: " · "))
    case .noDay(let word, let type):
      return Wording("`\(word)` tests a deadline or a day, this is \(type.english)")
    case .notUnder(let type):
      return Wording(
        "`under` asks where a heading stands, this is \(type.english)",
        help: "sections | where code under \"1.C\"")
    case .noSet(let type):
      return Wording(
        "`in` needs a list or a range, this is \(type.english)",
        help: "in [a, b] · in 1/5/2023..31/5/2023 · in this_week")
    case .emptySet:
      return Wording("an empty list holds nothing")
    case .emptyRange(let from, let to):
      return Wording("\(from) is after \(to): the range is empty", help: "\(to)..\(from)")
    case .notSearchable(let type):
      return Wording("only text can be searched, this is \(type.english)")
    case .onlyTasksFallDue(let function):
      return Wording(
        "only tasks fall due: `\(function)` works on rows of tasks", help: "percent(…)")
    case .needsConstant:
      return Wording("a fixed value must stand here, nothing that differs from row to row")
    case .noArithmetic(let sign, let left, let right):
      return Wording("`\(sign)` does not work on \(left.english) and \(right.english)")
    case .listHere:
      return Wording("one value must stand here, not a list")
    case .rowsMerged(let stage, let by):
      return Wording(
        "`\(stage)` needs the rows themselves; `\(by)` has merged them",
        help: "move `\(stage)` before `\(by)`")
    case .duplicateColumn(let name):
      return Wording("there is a column `\(name)` already", help: "give this one another name")
    case .unnamedColumn:
      return Wording("this column needs a name", help: "… as name")
    case .notGrouped(let name):
      return Wording(
        "`\(name)` differs from row to row of a group",
        help: "put it after `per`, or into a function: list(\(name))")
    case .notExpandable(let name, let many):
      return Wording(
        "`\(name)` is not many records",
        help: many.isEmpty ? nil : "expand \(many.joined(separator: " · expand "))")
    case .nothingShown:
      return Wording(
        "there is no list to continue", help: "begin with one: tasks | …")
    case .outputNotLast(let stage):
      return Wording(
        "`\(stage)` ends a line: nothing can follow it, and no list inside another has it")
    case .unknownFormat(let name, let near, let formats):
      return Wording(
        "no output format is called `\(name)`", help: englishHelp(near),
        note: "formats: \(formats.joined(separator: ", "))")
    case .fileExtension(let file, let extensions):
      return Wording(
        "\"\(file)\" does not say its format", help: "to csv \"\(file)\"",
        note: "endings: \(extensions.joined(separator: ", "))")
    case .unknownOption(let name, let known):
      return Wording(
        "`to` has no option `\(name)`", help: "options: \(known.joined(separator: ", "))")
    case .fileNeeded(let format):
      return Wording(
        "\(format) is always a file, it cannot be shown", help: "to \"list.\(format)\"")
    case .noEvents(let list):
      return Wording(
        "the rows of `\(list)` have no last day, a calendar cannot hold them",
        help: "deadlines, duties or tasks, not merged: tasks | where … | to \"tasks.ics\"")
    case .letterFolder(let file):
      return Wording(
        "`per` makes several letters, “\(Printable.visible(file))” is one file",
        help: "to \"out/\"")
    case .totalsMayExceed(let relation):
      return Wording("a row counts under each of its \(relation): totals may exceed the rows")
    case .viewArguments(let view, let parameters, let least, let given):
      let most = parameters.count
      let count = least == most ? "\(most)" : "\(least) to \(most)"
      return Wording(
        "the view takes \(count) value\(most == 1 ? "" : "s"), given \(given)",
        help: "\(view)(\(parameters.joined(separator: ", ")))")
    case .viewRecursion(let views):
      return Wording("the view uses itself: \(views.joined(separator: " → "))")
    case .readOnlyField(let name, let entity):
      return Wording("`\(name)` of a \(entity.rawValue) is worked out by kh, it cannot be given")
    case .missingAttribute(let names, let entity, let code):
      return Wording(
        "the new \(entity.rawValue) `\(code)` has no \(names.joined(separator: ", "))",
        help: entity.requiredExample)
    case .impossibleValue(let name, let why):
      return Wording("`\(name)` \(why.english)")
    case .keyShape(let entity, let usage):
      return Wording("a \(entity.rawValue) is not named so", help: usage)
    case .keyAttribute(let name, let entity):
      return Wording(
        "`\(name)` is what a \(entity.rawValue) is known by, it stands before the braces")
    case .foldsAlike(let code, let other):
      return Wording(
        code == other
          ? "`\(code)` is taken: units and groups share their codes"
          : "`\(code)` cannot be told from `\(other)`",
        help: "choose another code")
    case .dottedCode(let code, let entity):
      return Wording(
        "the code of a \(entity.rawValue) has no dot: it stands in keys such as unit.duty",
        help: "\(entity.rawValue) \(Self.undotted(code))")
    case .duplicateAttribute(let name):
      return Wording("`\(name)` is given twice")
    case .noName(let entity):
      return Wording(
        "a \(entity.rawValue) has no name of its own", help: "leave the quoted text out")
    case .writtenByKh(let entity):
      return Wording("only kh itself writes \(Catalog.plural(entity))")
    case .planNeeded(let entity):
      return Wording(
        "a \(entity.rawValue) belongs to a plan, and none is chosen",
        help: "use \"103-KH/Th.U\", or --plan")
    case .boundHere(let name, .one):
      return Wording(
        "`\(name)` is the code of a deadline here",
        help: "\(name) = code, and: deadline code { due before … }")
    case .boundHere(let name, _):
      return Wording("`\(name)` is no deadline", help: "\(name) = …")
    case .filesRefused:
      return Wording("files are refused here (--safe)")
    case .changesRefused:
      return Wording("changes are refused here (--readonly)")
    case .definitionsOnly:
      return Wording("only definitions are accepted here")
    case .verb(let message): return message.english
    case .script(let message): return message.english
    case .picture(let message): return message.english
    case .form(let message): return message.english
    case .wrongRecords(let stage, let needs, let entity):
      return Wording(
        "`\(stage)` needs \(Catalog.plural(needs)), these are \(Catalog.plural(entity))",
        help: LanguageMessage.way(from: entity, to: [needs]).map { "… | expand \($0) | \(stage)" }
          ?? "\(Catalog.plural(needs)) | \(stage) …")
    }
  }

  private func englishHelp(_ near: Suggestion?) -> String? {
    switch near {
    case .near(let word)?: "did you mean `\(word)`?"
    case .typed(let word)?: "typed with the Vietnamese keyboard on: `\(word)`"
    case nil: nil
    }
  }

  private func englishFirst(_ words: [String], _ what: String) -> String? {
    words.isEmpty
      ? nil : "\(what): " + words.joined(separator: ", ") + (words.count < 6 ? "" : ", …")
  }

  private static func englishMove(
    _ remover: String, _ merges: Bool, _ stage: String?, isField: Bool
  ) -> String? {
    guard isField else { return nil }
    let kept =
      merges
      ? "`\(remover)` before this merges the rows"
      : "`\(remover)` before this keeps only the columns it names"
    return stage.map { "\(kept); move `\($0)` before it" } ?? kept
  }
}

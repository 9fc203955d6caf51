import PlanModel

/// What the checker has to say of verbs and of rows of the past: 342–349 and 362–367.
package enum VerbMessage: Hashable, Sendable {
  case wrongRows(verb: String, needs: [EntityName], EntityName)
  /// Rows from outside the workspace have no identity.
  case noRecords(verb: String, list: String)
  case unfiltered(verb: String, EntityName)
  case pastRows(verb: String)
  case markVoid
  case unknownDetail(String, verb: String, near: Suggestion?, known: [String])
  case notAssignable(EntityName)
  case noRole(EntityName)
  /// A field that a verb keeps.
  case setByVerb(String, EntityName, verb: String)
  case setKey(String, EntityName)
  /// Several values, or a deadline: only a definition can give them.
  case setByDefinition(String, EntityName, usage: String)
  case tasksRemain
  /// The list, as written.
  case noHistory(String)
  case wrongType(wanted: ValueType, given: ValueType)

  var code: Int {
    switch self {
    case .wrongRows: 342
    case .noRecords: 343
    case .unfiltered: 344
    case .pastRows: 345
    case .markVoid: 346
    case .unknownDetail: 347
    case .notAssignable: 348
    case .noRole: 349
    case .setByVerb: 362
    case .setKey: 363
    case .setByDefinition: 364
    case .tasksRemain: 365
    case .noHistory: 366
    case .wrongType: 367
    }
  }

  var english: Wording {
    switch self {
    case .wrongRows(let verb, let needs, let entity):
      Wording(
        "`\(verb)` changes \(needs.map(Catalog.plural).joined(separator: " or ")), "
          + "these are \(Catalog.plural(entity))",
        help: LanguageMessage.way(from: entity, to: needs).map { "… | expand \($0) | \(verb) …" })
    case .noRecords(let verb, let list):
      Wording(
        "`\(verb)` changes records of the workspace, the rows of `\(list)` are none",
        help: "for $row in \(list) { tasks | where unit = $row.… | \(verb) … }")
    case .unfiltered(let verb, let entity):
      Wording(
        "this changes all \(Catalog.plural(entity))",
        help: "say which: \(Catalog.plural(entity)) | where … | \(verb) …",
        note: "write `where true` if you mean it")
    case .pastRows(let verb):
      Wording("the past cannot be changed: `\(verb)` needs the rows as they are now")
    case .markVoid:
      Wording(
        "a task becomes void when its unit leaves the group its duty is for",
        help: "mark waived, or: unit code { groups = […] }")
    case .unknownDetail(let name, let verb, let near, let known):
      Wording(
        known.isEmpty ? "`\(verb)` has no `with`" : "`\(verb)` has nothing called `\(name)`",
        help: near?.english
          ?? (known.isEmpty ? nil : "with \(known.joined(separator: " = …, ")) = …"))
    case .notAssignable(let entity):
      Wording(
        "a \(entity.rawValue) is not assigned to units",
        help: "assign supervisor code as directs · assign duty code")
    case .noRole(let entity):
      Wording("a \(entity.rawValue) is assigned without a role", help: "leave `as …` out")
    case .setByVerb(let field, let entity, let verb):
      Wording("`\(field)` of a \(entity.rawValue) follows from what is done", help: verb)
    case .setKey(let field, let entity):
      Wording("`\(field)` is what a \(entity.rawValue) is known by, it does not change")
    case .setByDefinition(let field, let entity, let usage):
      Wording(
        "`set` gives one plain value, `\(field)` of a \(entity.rawValue) is none",
        help: "one by one: \(usage)")
    case .tasksRemain:
      Wording(
        "tasks follow from their duties and are not removed",
        help: "mark waived, or change whom the duty is for")
    case .noHistory(let list):
      Wording(
        "`\(list)` has no past to look back on",
        help: "behind a list of records: tasks as_of …")
    case .wrongType(let wanted, let given):
      Wording(
        "\(wanted.english) is needed here, this is \(given.english)",
        help: LanguageMessage.form(of: wanted, given: given))
    }
  }

  var vietnamese: Wording {
    switch self {
    case .wrongRows(let verb, let needs, let entity):
      let words = needs.map { Catalog.spoken($0, in: .vietnamese) }.joined(separator: " hoặc ")
      return Wording(
        "`\(verb)` thay đổi \(words), đây là \(Catalog.spoken(entity, in: .vietnamese))",
        help: LanguageMessage.way(from: entity, to: needs).map { "… | expand \($0) | \(verb) …" })
    case .noRecords(let verb, let list):
      return Wording(
        "`\(verb)` thay đổi bản ghi trong kho, các dòng của `\(list)` thì không phải",
        help: "for $row in \(list) { tasks | where unit = $row.… | \(verb) … }")
    case .unfiltered(let verb, let entity):
      return Wording(
        "lệnh này thay đổi toàn bộ \(Catalog.spoken(entity, in: .vietnamese))",
        help: "nói rõ dòng nào: \(Catalog.plural(entity)) | where … | \(verb) …",
        note: "nếu đúng ý thì viết `where true`")
    case .pastRows(let verb):
      return Wording("không thay đổi được quá khứ: `\(verb)` cần các dòng như hiện nay")
    case .markVoid:
      return Wording(
        "đầu việc chỉ không còn khi đơn vị rời nhóm được giao nhiệm vụ",
        help: "mark waived, hoặc: unit mã { groups = […] }")
    case .unknownDetail(let name, let verb, let near, let known):
      return Wording(
        known.isEmpty ? "`\(verb)` không có `with`" : "`\(verb)` không có mục nào tên là `\(name)`",
        help: near?.vietnamese
          ?? (known.isEmpty ? nil : "with \(known.joined(separator: " = …, ")) = …"))
    case .notAssignable(let entity):
      return Wording(
        "không giao \(Catalog.spoken(entity, in: .vietnamese)) cho đơn vị",
        help: "assign supervisor mã as directs · assign duty mã")
    case .noRole(let entity):
      return Wording(
        "giao \(Catalog.spoken(entity, in: .vietnamese)) không kèm vai trò", help: "bỏ phần `as …`")
    case .setByVerb(let field, let entity, let verb):
      return Wording(
        "`\(field)` của \(Catalog.spoken(entity, in: .vietnamese)) theo việc đã làm mà có",
        help: verb)
    case .setKey(let field, let entity):
      return Wording(
        "`\(field)` là khóa của \(Catalog.spoken(entity, in: .vietnamese)), không đổi được")
    case .setByDefinition(let field, let entity, let usage):
      return Wording(
        "`set` chỉ đặt một giá trị đơn, `\(field)` của "
          + "\(Catalog.spoken(entity, in: .vietnamese)) thì không phải",
        help: "đặt từng bản ghi: \(usage)")
    case .tasksRemain:
      return Wording(
        "đầu việc sinh ra từ nhiệm vụ nên không xóa được",
        help: "mark waived, hoặc đổi nơi được giao nhiệm vụ")
    case .noHistory(let list):
      return Wording(
        "`\(list)` không có quá khứ để xem lại",
        help: "đặt sau danh sách bản ghi: tasks as_of …")
    case .wrongType(let wanted, let given):
      return Wording(
        "ở đây cần \(wanted.vietnamese), đây là \(given.vietnamese)",
        help: LanguageMessage.form(of: wanted, given: given))
    }
  }
}

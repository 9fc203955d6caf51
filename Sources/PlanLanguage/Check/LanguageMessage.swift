import PlanModel

/// What the checker has to say of names and types: 301–399.
package enum LanguageMessage: Message, Hashable {
  // Names
  /// A column that an earlier stage has put away. `stage` is the one that asks for it.
  case columnGone(
    String, columns: [String], by: String, merges: Bool, stage: String?, isField: Bool,
    near: Suggestion?)
  /// A word that is no field or column here. `foreign` is what `kh` writes instead.
  case unknownName(
    String, EntityName?, near: Suggestion?, foreign: String?, first: [String])
  /// `isRather`: what has this code instead.
  case unknownCode(
    String, EntityName, near: Suggestion?, first: [String], isAll: Bool, isRather: EntityName?)
  case unknownMember(String, set: String, near: Suggestion?)
  case unknownSource(String, near: Suggestion?, first: [String])
  case unknownFunction(String, near: Suggestion?)
  case unknownVariable(String, near: Suggestion?, known: [String])
  case unknownAttribute(String, EntityName, near: Suggestion?, first: [String])
  case ambiguousCode(String, plans: [String])
  case ambiguousName(String, codes: [String])
  /// Dots after something that is no record.
  case noFieldsOf(String, ValueType)

  // Types
  /// A deadline compared with a day by `=` and the like; the day as written.
  case deadlineEquals(String)
  case bareText(String)
  case mismatch(ValueType, ValueType)
  /// `<` between values that have no order.
  case noOrder(String, ValueType)
  /// `none` tested by something else than `=` and `!=`.
  case noneCompared(String)
  case needsCondition(ValueType)
  /// Many records where one value must stand.
  case manyHere(String, EntityName)
  /// One value where an aggregate wants many records.
  case needsMany(String, ValueType)
  case wrongUse(function: String, usage: [String])
  case noDay(String, ValueType)
  case notUnder(ValueType)
  case noSet(ValueType)
  case emptySet
  case emptyRange(String, String)
  case notSearchable(ValueType)
  case onlyTasksFallDue(String)
  case needsConstant
  case noArithmetic(String, ValueType, ValueType)
  case listHere

  // Stages
  case rowsMerged(stage: String, by: String)
  case duplicateColumn(String)
  case unnamedColumn
  case notGrouped(String)
  case notExpandable(String, many: [String])
  case nothingShown
  case outputNotLast(String)
  case unknownFormat(String, near: Suggestion?, formats: [String])
  case fileExtension(String, extensions: [String])
  case unknownOption(String, known: [String])
  /// A format that is nothing to look at.
  case fileNeeded(String)
  /// A calendar of rows without a last day; where they come from, or what has merged them.
  case noEvents(String)
  /// `letter … per … to` this file.
  case letterFolder(String)
  /// To-many keys count a row several times.
  case totalsMayExceed(relation: String)

  // Views
  /// The parameters as declared, and how many of them must be given.
  case viewArguments(String, parameters: [String], least: Int, given: Int)
  case viewRecursion([String])

  // Definitions
  case readOnlyField(String, EntityName)
  case missingAttribute([String], EntityName, code: String)
  case impossibleValue(String, Impossibility)
  case keyShape(EntityName, usage: String)
  case keyAttribute(String, EntityName)
  case foldsAlike(String, String)
  case dottedCode(String, EntityName)
  case duplicateAttribute(String)
  case noName(EntityName)
  case writtenByKh(EntityName)
  case planNeeded(EntityName)
  case boundHere(String, ValueType)

  /// Of verbs.
  case verb(VerbMessage)
  /// Of blocks, scripts and lists from outside.
  case script(ScriptMessage)
  /// Of pictures.
  case picture(PictureMessage)
  /// Of what forms are made of.
  case form(FormMessage)
  /// A stage that goes from these records only to papers.
  case wrongRecords(stage: String, needs: EntityName, EntityName)

  // Permissions
  case filesRefused
  case changesRefused
  case definitionsOnly

  /// Why a value cannot be true.
  package enum Impossibility: Hashable, Sendable {
    case negative, notWhole, itself, endsBeforeItBegins, empty
    /// A record makes no sense without it.
    case needed
    /// An ordinal starts with 1.
    case zero
  }
}

extension LanguageMessage {
  package var code: Int {
    switch self {
    case .columnGone: 301
    case .unknownName: 302
    case .unknownCode: 303
    case .unknownMember: 304
    case .deadlineEquals: 305
    case .bareText: 306
    case .mismatch: 307
    case .needsCondition: 308
    case .unknownSource: 309
    case .unknownFunction: 310
    case .manyHere: 311
    case .needsMany: 312
    case .wrongUse: 313
    case .unknownVariable: 314
    case .ambiguousCode: 315
    case .ambiguousName: 316
    case .noFieldsOf: 317
    case .rowsMerged: 318
    case .duplicateColumn: 319
    case .unnamedColumn: 320
    case .notGrouped: 321
    case .onlyTasksFallDue: 322
    case .noDay: 323
    case .notUnder: 324
    case .noSet: 325
    case .emptySet: 326
    case .emptyRange: 327
    case .notSearchable: 328
    case .needsConstant: 329
    case .listHere: 330
    case .noArithmetic: 337
    case .noOrder: 338
    case .noneCompared: 339
    case .notExpandable: 331
    case .nothingShown: 332
    case .outputNotLast: 333
    case .unknownFormat: 334
    case .fileExtension: 335
    case .unknownOption: 336
    case .fileNeeded: 391
    case .noEvents: 387
    case .letterFolder: 393
    case .viewArguments: 340
    case .viewRecursion: 341
    case .unknownAttribute: 350
    case .readOnlyField: 351
    case .missingAttribute: 352
    case .impossibleValue: 353
    case .keyShape: 354
    case .keyAttribute: 355
    case .foldsAlike: 356
    case .dottedCode: 370
    case .duplicateAttribute: 357
    case .noName: 358
    case .writtenByKh: 359
    case .planNeeded: 360
    case .boundHere: 361
    case .totalsMayExceed: 380
    case .verb(let message): message.code
    case .script(let message): message.code
    case .picture(let message): message.code
    case .form(let message): message.code
    case .wrongRecords: 394
    case .filesRefused: 397
    case .changesRefused: 398
    case .definitionsOnly: 399
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .filesRefused, .changesRefused, .definitionsOnly: .refused
    default: .usage
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    switch tongue {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}

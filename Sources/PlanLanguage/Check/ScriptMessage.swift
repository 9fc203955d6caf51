import PlanModel

/// What the checker has to say of blocks, scripts and lists from outside: 371–383.
package enum ScriptMessage: Hashable, Sendable {
  /// A row without identity where one value must stand.
  case wholeRow(String, columns: [String])
  case shadowed(String)
  case notInBlock(String)
  case onlyAtPrompt(String)
  case onlyInScripts(String)
  case unknownType(String, near: Suggestion?, types: [String])
  case badArgument(String, given: String, ValueType)
  case missingArgument(String, ValueType)
  case unknownArgument(String, near: Suggestion?, known: [String])
  case runCycle([String])
  case runTooDeep(Int)
  /// A list from outside that nobody gave.
  case notSupplied(String)

  var code: Int {
    switch self {
    case .wholeRow: 371
    case .shadowed: 372
    case .notInBlock: 373
    case .onlyAtPrompt: 374
    case .onlyInScripts: 375
    case .unknownType: 376
    case .badArgument: 377
    case .missingArgument: 378
    case .unknownArgument: 379
    case .runCycle: 381
    case .runTooDeep: 382
    case .notSupplied: 383
    }
  }

  var english: Wording {
    switch self {
    case .wholeRow(let name, let columns):
      Wording(
        "`$\(name)` is a whole row, one value must stand here",
        help: columns.map { "$\(name).\($0)" }.joined(separator: " · "))
    case .shadowed(let name):
      Wording(
        "`$\(name)` is set outside this block, and what a block sets ends with it",
        help: "choose another name")
    case .notInBlock(let word):
      Wording("`\(word)` cannot stand inside a block")
    case .onlyAtPrompt(let word):
      Wording(
        "`\(word)` is for the prompt: a script is one transaction already",
        help: "leave it out; kh run --reason \"…\" says why")
    case .onlyInScripts(let word):
      Wording("`\(word)` says what a script is called with", help: "let $name = …")
    case .unknownType(let word, let near, let types):
      Wording(
        "no type is called `\(word)`",
        help: near?.english ?? "types: \(types.joined(separator: ", ")), unit, supervisor, kind, …")
    case .badArgument(let name, let given, let type):
      Wording("`\(name)` is \(type.english), not `\(given)`", help: "\(name)=\(type.sample)")
    case .missingArgument(let name, let type):
      Wording("the script needs a value for `\(name)`", help: "\(name)=\(type.sample)")
    case .unknownArgument(let name, let near, let known):
      Wording(
        "the script takes no `\(name)`",
        help: near?.english
          ?? (known.isEmpty ? nil : "it takes: \(known.joined(separator: ", "))"))
    case .runCycle(let names):
      Wording("the script runs itself: \(names.joined(separator: " → "))")
    case .runTooDeep(let limit):
      Wording("more than \(limit) scripts run one another")
    case .notSupplied(let name):
      Wording(
        "there is no list `\(name)` here",
        help: name == "pasted" ? ".paste takes rows copied from a table" : nil)
    }
  }

  var vietnamese: Wording {
    switch self {
    case .wholeRow(let name, let columns):
      Wording(
        "`$\(name)` là cả một dòng, ở đây cần một giá trị",
        help: columns.map { "$\(name).\($0)" }.joined(separator: " · "))
    case .shadowed(let name):
      Wording(
        "`$\(name)` đã được gán ở ngoài khối này, mà giá trị gán trong khối chỉ có đến hết khối",
        help: "chọn tên khác")
    case .notInBlock(let word):
      Wording("`\(word)` không đứng trong khối được")
    case .onlyAtPrompt(let word):
      Wording(
        "`\(word)` dùng ở dấu nhắc: tệp lệnh vốn là một phiên trọn vẹn",
        help: "bỏ đi; kh run --reason \"…\" để nêu lý do")
    case .onlyInScripts(let word):
      Wording("`\(word)` khai báo tham số của tệp lệnh", help: "gán $tên = …")
    case .unknownType(let word, let near, let types):
      Wording(
        "không có kiểu nào tên là `\(word)`",
        help: near?.vietnamese
          ?? "các kiểu: \(types.joined(separator: ", ")), unit, supervisor, kind, …")
    case .badArgument(let name, let given, let type):
      Wording(
        "`\(name)` phải là \(type.vietnamese), không phải `\(given)`",
        help: "\(name)=\(type.sample)")
    case .missingArgument(let name, let type):
      Wording("tệp lệnh cần giá trị cho `\(name)`", help: "\(name)=\(type.sample)")
    case .unknownArgument(let name, let near, let known):
      Wording(
        "tệp lệnh không nhận `\(name)`",
        help: near?.vietnamese
          ?? (known.isEmpty ? nil : "các tham số: \(known.joined(separator: ", "))"))
    case .runCycle(let names):
      Wording("tệp lệnh tự chạy chính nó: \(names.joined(separator: " → "))")
    case .runTooDeep(let limit):
      Wording("quá \(limit) tệp lệnh gọi lồng nhau")
    case .notSupplied(let name):
      Wording(
        "ở đây không có danh sách `\(name)`",
        help: name == "pasted" ? ".paste nhận các dòng chép từ bảng" : nil)
    }
  }
}

extension ValueType {
  /// How a value of the type is given on the command line.
  fileprivate var sample: String {
    switch self {
    case .integer, .number: "3"
    case .percent: "85%"
    case .boolean: "true"
    case .day, .instant, .due: "20/5/2023"
    case .period: "3wd"
    case .enumeration(let name): Catalog.enumeration(name)?.members.first?.word ?? "…"
    case .one, .many: "code"
    case .text, .list: "…"
    }
  }
}

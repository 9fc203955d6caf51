import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Scripts")
struct ScriptTests {
  /// What checking a script gives that is called with these arguments and may run those files.
  private func check(
    _ text: String, _ arguments: [String: String] = [:], files: [String: String] = [:],
    _ change: (inout Surroundings) -> Void = { _ in }
  ) -> (statements: [CheckedStatement], problems: [Diagnostic]) {
    var world = SamplePlan.world
    world.script = { (path, from) throws(Diagnostic) in
      guard let text = files[path] else {
        throw Diagnostic(LanguageMessage.script(.notSupplied("\(from ?? "-")→\(path)")))
      }
      return Source(name: path, text: text)
    }
    change(&world)
    let source = Source(name: "main.kh", text: text)
    let script = Parser.parse(source, vocabulary: .standard, mode: .file)
    let (statements, problems) = Checker.check(
      script, world, vocabulary: .standard, arguments: arguments)
    return (statements, script.problems + problems)
  }

  private func codes(
    _ text: String, _ arguments: [String: String] = [:], files: [String: String] = [:]
  ) -> [Int] {
    check(text, arguments, files: files).problems.map(\.message.code)
  }

  private func printed(_ text: String, _ arguments: [String: String] = [:]) -> [CheckedExpression] {
    guard case .print(let values)? = check(text, arguments).statements.last?.kind else { return [] }
    return values
  }

  // MARK: Parameters

  @Test("an argument is read by the type of its parameter")
  func arguments() {
    for (type, given, value) in [
      ("text", "Bắc Hà", Value.text("Bắc Hà")), ("number", "1_200", .integer(1200)),
      ("number", "-2.5", .number(-2.5)), ("day", "20/5/2023", .day(SamplePlan.today + 1)),
      ("day", "2023-05-20", .day(SamplePlan.today + 1)),
      ("duration", "3wd", .period(Period(3, .workdays))), ("boolean", "đúng", .boolean(true)),
      ("percent", "85%", .percent(0.85)), ("kind", "phường", .word("ward")),
      ("holiday_kind", "off", .word("off")), ("supervisor", "doan_1", .word("doan_1")),
      ("đơn_vị", "Đảng ủy phường Bắc Hà", .word("bac_ha")),
    ] {
      let values = printed("param $x: \(type)\nprint $x", ["x": given])
      guard case .constant(value, _)? = values.first else {
        Issue.record("\(type) \(given): \(values)")
        continue
      }
    }
    #expect(
      printed("param $x: day\nprint $x", ["x": "today - 1w"]).first
        == .arithmetic(
          .minus, .today, .constant(.period(Period(1, .weeks)), .period), .day))
  }

  @Test("an argument that is wrong, unknown or missing is refused before anything runs")
  func wrong() {
    for (type, given, code) in [
      ("number", "ba", 377), ("day", "31/2/2023", 377), ("duration", "20/5/2023", 377),
      ("boolean", "có lẽ", 377), ("kind", "làng", 304), ("supervisor", "doan_9", 303),
      ("day", "", 377), ("text", "", 377), ("number", "1; units", 377), ("day", "none", 377),
      ("number", "count(tasks)", 377),
    ] {
      #expect(codes("param $x: \(type)\nprint $x", ["x": given]) == [code], "\(type) \(given)")
    }
    #expect(codes("param $x: day\nprint $x") == [378])
    #expect(codes("param $x: day = today\nprint $x", ["y": "1"]) == [379])
    #expect(codes("units", ["y": "1"]) == [379])
    #expect(check("units", ["y": "1"]).problems.first?.place == nil)
  }

  @Test("a parameter may do without a type, which its default then gives, or text")
  func untyped() {
    #expect(printed("param $x = 3wd\nprint $x", ["x": "5wd"]).first?.type == .period)
    #expect(printed("param $x\nprint $x", ["x": "5wd"]).first == .constant(.text("5wd"), .text))
    #expect(printed("param $d = 7d\nprint today + $d").first?.type == .day)
    #expect(codes("param $x: lenght = 3wd") == [376])
    #expect(codes("param $x: day = 3wd") == [367])
    #expect(codes("param $x: number = count(tasks)") == [329])
    #expect(codes("param $x = 1\nparam $x = 2") == [357])
    #expect(codes("param $x: day = nay\nprint $x + 1d") == [302])
    #expect(codes("param $x: supervisor = none\nunits | where supervisors has $x") == [])
  }

  @Test("a record given as an argument has its fields, and is known while checking")
  func record() {
    let path = CheckedPath(root: .code("doan_1"), start: .supervisor)
    #expect(
      printed("param $w: supervisor\nprint $w.name", ["w": "doan_1"])
        == [.field(path, "name", .text)])
    #expect(
      codes(
        "param $w: supervisor\nunits | where true | assign supervisor $w as follows",
        ["w": "doan_1"]) == [])
  }

  @Test("parameters are for scripts")
  func prompt() {
    #expect(SamplePlan.codes("param $x = 1") { $0.isPrompt = true } == [375])
    #expect(SamplePlan.codes("param $x = 1") == [])
  }

  // MARK: run

  @Test("a script that is run is checked with its arguments, in its own text")
  func run() {
    let files = ["nhac.kh": "param $who: supervisor\nparam $days = 3wd\nprint $who.nme, $days"]
    let (statements, problems) = check(
      "run \"nhac.kh\" who = doan_1, days = 5wd", files: files)
    #expect(statements.isEmpty)
    #expect(problems.map(\.message.code) == [302])
    #expect(problems.first?.place?.source.name == "nhac.kh")
    let right = check(
      "run \"nhac.kh\" who = doan_1",
      files: ["nhac.kh": "param $who: supervisor\nprint $who.name"])
    guard case .run("nhac.kh", let arguments, let body)? = right.statements.first?.kind else {
      Issue.record("\(right.problems)")
      return
    }
    #expect(arguments.isEmpty)
    #expect(body.count == 1)
  }

  @Test("what is known only at run time is handed over at run time")
  func runTime() {
    let files = ["mot.kh": "param $u: unit\nparam $n: number = 1\nprint $u.name, $n"]
    let text = "for $c in [\"a\", \"b\"] { run \"mot.kh\" u = $c, n = count(tasks) }"
    guard
      case .forEach(_, _, let body)? = check(text, files: files).statements.first?.kind,
      case .run(_, let arguments, let inner)? = body.first?.kind,
      case .print(let values)? = inner.first?.kind
    else {
      Issue.record("\(check(text, files: files).problems)")
      return
    }
    #expect(arguments.map(\.field) == ["u", "n"])
    #expect(arguments.first?.value == .reference(.variable("c", .text), .unit))
    #expect(
      values == [
        .field(CheckedPath(root: .variable("u"), start: .unit), "name", .text),
        .variable("n", .number),
      ])
  }

  @Test("its arguments are those it declares")
  func runArguments() {
    let files = ["nhac.kh": "param $who: supervisor\nparam $days: duration = 3wd\nprint $days"]
    for (given, expected) in [
      ("", [378]), (" who = doan_1", []), (" who = \"Đoàn công tác số 1\"", []),
      (" who = doan_1, day = 3wd", [379]), (" who = doan_1, who = doan_2", [357]),
      (" who = bac_ha", [303]), (" who = doan_1, days = 3", [367]), (" days = x", [302, 378]),
    ] {
      #expect(codes("run \"nhac.kh\"\(given)", files: files) == expected, "\(given)")
    }
  }

  @Test("it shares definitions with its caller, but neither variables nor views nor the plan")
  func apart() {
    let definition = ["a.kh": "unit moi \"Mới\"\nlet $n = 1\nview v = units\nuse \"103-KH/Th.U\""]
    #expect(codes("run \"a.kh\"\ntasks | where unit = moi", files: definition) == [])
    #expect(codes("run \"a.kh\"\nprint $n", files: definition) == [314])
    #expect(codes("run \"a.kh\"\nv | take 1", files: definition) == [309])
    #expect(codes("let $m = 1\nrun \"b.kh\"", files: ["b.kh": "print $m"]) == [314])
    #expect(codes("let $m = 1\nrun \"b.kh\"", files: ["b.kh": "if true { let $m = 2 }"]) == [])
    #expect(codes("view w = tasks\nrun \"b.kh\"", files: ["b.kh": "w | take 1"]) == [309])
    let without = check("run \"a.kh\"\ngroup moi_2 \"Mới\"", files: definition) { $0.plan = nil }
    #expect(without.problems.map(\.message.code) == [360])
  }

  @Test("scripts do not run themselves, nor one another without end")
  func cycles() {
    let (_, problems) = check(
      "run \"a.kh\"", files: ["a.kh": "run \"b.kh\"", "b.kh": "if true { run \"a.kh\" }"])
    #expect(problems.map(\.message.code) == [381])
    #expect(
      problems.first?.message.wording(in: .english).fact
        == "the script runs itself: main.kh → a.kh → b.kh → a.kh")
    var files: [String: String] = [:]
    for number in 1...30 { files["\(number).kh"] = "run \"\(number + 1).kh\"" }
    #expect(codes("run \"1.kh\"", files: files) == [382])
    #expect(codes("run \"a.kh\"\nrun \"a.kh\"", files: ["a.kh": "print 1"]) == [])
  }

  @Test("a script that cannot be read is said where it is named; what is wrong in it, where it is")
  func unreadable() {
    let (_, problems) = check("print 1\nrun \"khong.kh\"")
    #expect(problems.map(\.message.code) == [383])
    #expect(problems.first?.place?.span == 12..<22)
    #expect(codes("run \"a.kh\"", files: ["a.kh": "tasks | whre overdue"]) == [204])
    #expect(SamplePlan.codes("run \"a.kh\"") == [397])
    let safe = check("run \"a.kh\"", files: ["a.kh": "print 1"]) {
      $0.permissions.mayTouchFiles = false
    }
    #expect(safe.problems.map(\.message.code) == [397])
    #expect(safe.problems.first?.message.exit == .refused)
  }
}

@Suite("Rows from outside")
struct SupplyTests {
  private func check(
    _ text: String, _ change: (inout Surroundings) -> Void = { _ in }
  ) -> (statements: [CheckedStatement], problems: [Diagnostic]) {
    SamplePlan.check(text) { world in
      world.supplies = { (name, file) throws(Diagnostic) in
        switch (name, file) {
        case ("csv", "nop.csv"?):
          [Column("unit", .text), Column("on", .day), Column("so_trang", .integer)]
        case ("csv", _): throw Diagnostic(LanguageMessage.nothingShown)
        case ("check", nil): [Column("code", .text), Column("clause", .one("clause"))]
        default: nil
        }
      }
      change(&world)
    }
  }

  private func codes(_ text: String) -> [Int] { check(text).problems.map(\.message.code) }

  @Test("the columns of a file are typed, and later stages know them")
  func columns() {
    guard
      case .query(let query, _)? = check("csv(\"nop.csv\") | where on < today | sort unit")
        .statements.first?.kind, case .supplied(let supply) = query.source
    else {
      Issue.record("no query")
      return
    }
    #expect(supply.name == "csv")
    #expect(supply.argument == "nop.csv")
    #expect(query.shown.map(\.name) == ["unit", "on", "so_trang"])
    #expect(query.entity == nil)
    #expect(codes("csv(\"nop.csv\") | where pages > 3") == [301])
    #expect(codes("csv(\"nop.csv\") | where on = \"a\"") == [307])
    #expect(
      codes("tệp_csv(\"nop.csv\") | summarize n = sum(so_trang) per unit | sort n desc") == [])
    #expect(codes("assert no(check where code = \"TG-1\")") == [])
    #expect(codes("print count(csv(\"nop.csv\") where on = today), max(csv(\"nop.csv\").on)") == [])
  }

  @Test("its rows are gone through with for, and name records")
  func loop() {
    let text = """
      for $r in csv("nop.csv") | where so_trang > 0 {
        tasks | where unit = $r.unit and duty = bc_co_so | submit on $r.on expect 1
      }
      """
    guard case .forEach("r", _, let body)? = check(text).statements.first?.kind,
      case .change(let change)? = body.first?.kind
    else {
      Issue.record("\(codes(text))")
      return
    }
    #expect(change.on == .variable("r.on", .day))
    #expect(codes("for $f in check { print $f.clause.gist }") == [])
  }

  @Test("they are no records: no verb changes them, nothing hangs on them, they have no past")
  func noRecords() {
    #expect(codes("csv(\"nop.csv\") | where on = today | mark done") == [343])
    #expect(codes("check | select code | remove") == [343])
    #expect(codes("csv(\"nop.csv\") | expand tasks") == [343])
    #expect(codes("check as_of today") == [366])
  }

  @Test("the file is known before anything runs, and may be refused")
  func file() {
    #expect(codes("csv()") == [313])
    #expect(codes("csv(\"a.csv\", \"b.csv\")") == [313])
    #expect(codes("check(\"x\")") == [313])
    #expect(codes("csv(12)") == [367])
    #expect(codes("let $f = \"nop.csv\"\ncsv($f) | take 1") == [])
    #expect(codes("for $f in [\"a\", \"b\"] { csv($f) | take 1 }") == [329])
    #expect(codes("csv(\"khong.csv\")") == [332])
    #expect(check("csv(\"khong.csv\")").problems.first?.place?.span == 4..<15)
    #expect(codes("pasted | take 1") == [383])
    let safe = check("csv(\"nop.csv\")") { $0.permissions.mayTouchFiles = false }
    #expect(safe.problems.map(\.message.code) == [397])
  }
}

import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Blocks")
struct BlockTests {
  private func kind(
    _ text: String, _ change: (inout Surroundings) -> Void = { _ in }
  ) -> CheckedStatementKind? {
    let (statements, problems) = SamplePlan.check(text, change)
    guard problems.isEmpty else {
      Issue.record("\(text): \(problems.map(\.message.code))")
      return nil
    }
    return statements.last?.kind
  }

  // MARK: for

  @Test("the variable of a for over records is the record; a derived column stands beside it")
  func records() {
    guard
      case .forEach("u", .query(let query), let body)? = kind(
        "for $u in units | derive n = count(tasks) { print $u.name, $u.n, $u.tên }"),
      case .print(let values)? = body.first?.kind
    else {
      Issue.record("no for")
      return
    }
    let path = CheckedPath(root: .variable("u"), start: .unit)
    #expect(
      values == [
        .field(path, "name", .text), .variable("u.n", .integer), .field(path, "name", .text),
      ])
    #expect(query.shown.map(\.name) == ["unit", "n"])
    #expect(query.shown.first?.value == .record(CheckedPath(start: .unit)))
    #expect(SamplePlan.codes("for $u in units { print $u, $u.parent.name, $u.knd }") == [302])
    #expect(SamplePlan.query("units | derive n = 1")?.shown.first?.name == "code")
  }

  @Test("over rows that are no records, its columns are; the row itself is no value")
  func rows() {
    guard
      case .forEach("r", .query(let query), let body)? = kind(
        "for $r in tasks | count per duty, unit.sector { print $r.duty, $r.count, $r.unit.sector }"
      ), case .print(let values)? = body.first?.kind
    else {
      Issue.record("no for")
      return
    }
    #expect(
      values == [
        .variable("r.duty", .one("duty")), .variable("r.count", .integer),
        .variable("r.unit.sector", .text),
      ])
    #expect(query.shown.map(\.name) == ["duty", "unit.sector", "count"])
    let loop = "for $r in tasks | count per duty "
    #expect(SamplePlan.codes(loop + "{ print $r.duty.name }") == [])
    #expect(SamplePlan.codes(loop + "{ print $r }") == [371])
    #expect(SamplePlan.codes(loop + "{ print $r.cuont }") == [301])
    #expect(SamplePlan.codes(loop + "{ print $r.count.x }") == [317])
    #expect(SamplePlan.codes("for $r in tasks | crosstab unit, duty, state { print 1 }") == [318])
  }

  @Test("over values, all have one type")
  func values() {
    guard case .forEach("n", .values(let values), _)? = kind("for $n in [1, 2.5, 3] { print $n }")
    else {
      Issue.record("no for")
      return
    }
    #expect(values.count == 3)
    #expect(SamplePlan.codes("for $d in [today, today + 3wd] { print $d - today }") == [])
    #expect(SamplePlan.codes("for $n in [1, \"hai\"] { print $n }") == [367])
    #expect(SamplePlan.codes("for $n in [] { print $n }") == [326])
    #expect(SamplePlan.codes("for $n in [bac_ha] { print $n }") == [302])
  }

  @Test("a wrong list makes nothing else wrong in the block")
  func brokenList() {
    #expect(
      SamplePlan.codes("for $u in unitz { print $u.name + 1; tasks | where unit = $u }") == [309])
    #expect(SamplePlan.codes("for $u in units { print $u.nme, x }") == [302, 302])
  }

  // MARK: Names

  @Test("what a block sets ends with it, and does not hide what is set around it")
  func scopes() {
    #expect(SamplePlan.codes("if true { let $n = 1 }\nprint $n") == [314])
    #expect(SamplePlan.codes("for $u in units { print $u }\nprint $u") == [314])
    #expect(SamplePlan.codes("for $u in units { let $n = count(tasks); print $n, $u }") == [])
    #expect(SamplePlan.codes("let $n = 1\nif true { let $n = 2 }\nprint $n + 1") == [372])
    #expect(SamplePlan.codes("for $u in units { for $u in tasks { print 1 } }") == [372])
    #expect(SamplePlan.codes("for $u in units { print $u }\nfor $u in tasks { print $u }") == [])
    #expect(SamplePlan.codes("if true { let $n = 1 } else { let $n = 2 }") == [])
    #expect(SamplePlan.codes("let $n = 1\nlet $n = 2") == [])
    #expect(
      SamplePlan.codes("for $u in units { print $u.name }") {
        $0.variables["u"] = (.integer(1), .integer)
      } == [])
  }

  @Test("the plan used in a block is used to its end")
  func plan() {
    let text = "if true { use \"103-KH/Th.U\"; group moi \"Mới\" }\n"
    #expect(SamplePlan.codes(text) { $0.plan = nil } == [])
    #expect(SamplePlan.codes(text + "group moi_2 \"Mới\"") { $0.plan = nil } == [360])
  }

  @Test("definitions in a block count for the whole text")
  func definitions() {
    #expect(SamplePlan.codes("tasks | where unit = moi\nif true { unit moi \"Mới\" }") == [])
  }

  @Test("views, parameters and transactions stand outside of blocks")
  func outside() {
    #expect(SamplePlan.codes("if true { view v = tasks }") == [373])
    #expect(SamplePlan.codes("once \"x\" { param $n = 1 }") == [373])
    #expect(SamplePlan.codes("preview { begin; commit }") { $0.isPrompt = true } == [373, 373])
  }

  // MARK: References known at run time

  @Test("a text known only at run time names a record when it is compared with one")
  func references() {
    let who = CheckedExpression.variable("w", .text)
    func filter(_ text: String) -> CheckedExpression? {
      guard case .forEach(_, _, let body)? = kind("for $w in [\"a\", \"b\"] { \(text) }"),
        case .query(let query, _)? = body.first?.kind
      else { return nil }
      return query.filter
    }
    let unit = CheckedExpression.record(
      CheckedPath(start: .task, steps: [.init(field: "unit", entity: .unit)]))
    #expect(
      filter("tasks | where unit = $w") == .compare(.equal, unit, .reference(who, .unit)))
    #expect(
      filter("tasks | where $w != unit") == .compare(.notEqual, .reference(who, .unit), unit))
    #expect(
      filter("tasks | where unit in [$w, bac_ha]")
        == .member(unit, [.reference(who, .unit), .constant(.word("bac_ha"), .one("unit"))]))
    #expect(
      filter("units | where supervisors has $w")
        == .has(
          CheckedMany(
            path: CheckedPath(start: .unit), relation: "supervisors", target: .supervisor),
          .reference(who, .supervisor)))
    #expect(
      filter("sections | where code under $w")
        == .under(CheckedPath(start: .section), .reference(who, .section)))
    #expect(
      filter("units | where name = $w")
        == .compare(.equal, .field(CheckedPath(start: .unit), "name", .text), who))
    let sort = CheckedExpression.field(CheckedPath(start: .unit), "kind", .enumeration("kind"))
    #expect(filter("units | where kind = $w") == .compare(.equal, sort, .word(who, "kind")))
    #expect(SamplePlan.codes("for $w in [\"a\"] { units | where valid_from = $w }") == [307])
    guard
      case .forEach(_, _, let body)? = kind(
        "for $w in [\"a\", \"b\"] { sections | where true | set owner = $w }"),
      case .change(let change)? = body.first?.kind
    else {
      Issue.record("no change")
      return
    }
    #expect(
      change.verb == .set([CheckedAssignment(field: "owner", value: .reference(who, .unit))]))
  }

  // MARK: if, assert, once, preview

  @Test("conditions are true or false, also over whole lists")
  func conditions() {
    guard
      case .branch(_, let then, let other)? = kind(
        "if any(tasks where overdue) { print 1 } else if count(units) > 3 { print 2; print 3 }")
    else {
      Issue.record("no branch")
      return
    }
    #expect(then.count == 1)
    #expect(other.count == 1)
    #expect(SamplePlan.codes("if count(tasks) { print 1 }") == [308])
    #expect(SamplePlan.codes("assert no(tasks where overdue) else \"còn \" + count(tasks)") == [])
    #expect(SamplePlan.codes("assert tasks") == [302])
    #expect(SamplePlan.codes("assert 1 = 1 else x") == [302])
    guard case .assertion(_, message: nil)? = kind("assert count(units) = 8") else {
      Issue.record("no assertion")
      return
    }
  }

  @Test("a key of once is a text, or can be written as one")
  func once() {
    guard
      case .once(.constant(.text("nhac-1"), .text), let body)? = kind("once \"nhac-1\" { print 1 }")
    else {
      Issue.record("no once")
      return
    }
    #expect(body.count == 1)
    #expect(SamplePlan.codes("for $t in tasks { once \"nhac \" + $t { print $t } }") == [])
    #expect(SamplePlan.codes("once today { print 1 }") == [])
    #expect(SamplePlan.codes("once true { print 1 }") == [367])
  }

  @Test("a preview holds what it would do")
  func preview() {
    guard case .preview(let one)? = kind("preview tasks | where overdue | mark waived"),
      case .change? = one.first?.kind,
      case .preview(let two)? = kind("preview { unit moi \"Mới\"; tasks | where unit = moi }")
    else {
      Issue.record("no preview")
      return
    }
    #expect(two.count == 2)
    #expect(SamplePlan.codes("preview tasks | mark waived") == [344])
  }

  @Test("begin, commit and rollback are for the prompt; undo takes back at least one")
  func transactions() {
    #expect(SamplePlan.codes("begin \"Đợt 1\"; commit") { $0.isPrompt = true } == [])
    #expect(SamplePlan.codes("begin; rollback; commit") == [374, 374, 374])
    guard case .undo(3)? = kind("undo 3"), case .undo(1)? = kind("undo") else {
      Issue.record("no undo")
      return
    }
    #expect(SamplePlan.codes("undo 0") == [353])
  }

  @Test("everything is checked before anything runs, however deep")
  func deep() {
    #expect(
      SamplePlan.codes(
        "if true { for $u in units { once \"x\" { preview { tasks | where unit = $v } } } }")
        == [314])
    #expect(
      SamplePlan.codes("if true { units | where kind = ward | set note = \"x\" }") {
        $0.permissions.mayChange = false
      } == [398])
  }
}

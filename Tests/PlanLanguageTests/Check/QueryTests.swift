import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Queries")
struct QueryTests {
  @Test("columns have names and types that later stages can use")
  func columns() {
    let line = """
      tasks | select unit.name as unit, duty, due.date as stated, last_day, unit.supervisors, \
      done, days_left * 2 as twice
      """
    #expect(
      SamplePlan.columns(line) == [
        "unit: text", "duty: one(\"duty\")", "stated: day", "last_day: day",
        "unit.supervisors: many(\"supervisor\")", "done: boolean", "twice: integer",
      ])
    #expect(
      SamplePlan.columns("tasks | summarize n = count(), p = percent(done) per unit.sector") == [
        "unit.sector: text", "n: integer", "p: percent",
      ])
    #expect(
      SamplePlan.columns("units | derive next = min(tasks.due where not done)").last
        == "next: due")
    #expect(
      SamplePlan.columns("units | select list(tasks.unit.name) as who") == [
        "who: list(PlanModel.ValueType.text)"
      ])
    #expect(
      SamplePlan.columns("targets | derive gap = value - result, left = 100% - rate").suffix(2)
        == ["gap: number", "left: percent"])
    #expect(
      SamplePlan.columns("tasks | select last_day - today as a, today + 3wd as b")
        == ["a: integer", "b: day"])
  }

  @Test("a bare list shows what its entity says, and a plan where none is chosen")
  func bare() {
    #expect(
      SamplePlan.query("tasks")?.shown.map(\.name)
        == ["unit", "duty", "due", "last_day", "state", "box"])
    let (statements, _) = SamplePlan.check("tasks") { $0.plan = nil }
    guard case .query(let query, _)? = statements.first?.kind else {
      Issue.record("no query")
      return
    }
    #expect(query.shown.first?.name == "plan")
  }

  @Test("every list has an order, and every sort ends in it")
  func order() {
    let usual = SamplePlan.query("units")?.steps
    #expect(
      usual == [.sort([CheckedKey(.field(CheckedPath(start: .unit), "name", .text))])])
    let sorted = SamplePlan.query("units | sort kind desc | take 3")?.steps.first
    #expect(
      sorted
        == .sort([
          CheckedKey(
            .field(CheckedPath(start: .unit), "kind", .enumeration("kind")), descending: true),
          CheckedKey(.field(CheckedPath(start: .unit), "name", .text)),
        ]))
    #expect(SamplePlan.query("units | count")?.steps.count == 1)
  }

  @Test("a bare word takes its meaning from the left: member, code, then field")
  func bareWords() {
    let path = CheckedPath(start: .task)
    let unit = CheckedPath(start: .task, steps: [.init(field: "unit", entity: .unit)])
    #expect(
      SamplePlan.query("tasks | where unit = bac_ha")?.filter
        == .compare(.equal, .record(unit), .constant(.word("bac_ha"), .one("unit"))))
    #expect(
      SamplePlan.query("tasks | where unit = \"Đảng ủy phường Bắc Hà\"")?.filter
        == SamplePlan.query("tasks | where unit = BacHa")?.filter)
    #expect(
      SamplePlan.query("tasks | where state = xong")?.filter
        == .compare(
          .equal, .field(path, "state", .enumeration("state")),
          .constant(.word("done"), .enumeration("state"))))
    #expect(
      SamplePlan.query("tasks | where done_on = planned_on")?.filter
        == .compare(.equal, .field(path, "done_on", .day), .field(path, "planned_on", .day)))
    #expect(SamplePlan.codes("units | where parent = .code") == [])
    #expect(SamplePlan.codes("tasks | where duty = .unit") == [307])
    #expect(SamplePlan.codes("submissions | where task = dai_nai.hoi_nghi") == [])
  }

  @Test("none is tested by = and !=, and by nothing else")
  func none() {
    let note = CheckedExpression.field(CheckedPath(start: .task), "note", .text)
    #expect(SamplePlan.query("tasks | where note = none")?.filter == .isMissing(note))
    #expect(SamplePlan.query("tasks | where none != note")?.filter == .not(.isMissing(note)))
    #expect(SamplePlan.codes("tasks | where done_on before none") == [339])
  }

  @Test("deadlines are tested by their own operators, a duty's through its deadline")
  func deadlines() {
    for test in ["before", "by", "after", "from", "on"] {
      #expect(SamplePlan.codes("tasks | where due \(test) 20/5/2023") == [])
    }
    #expect(SamplePlan.codes("tasks | where due in 1/5/2023..today and due != none") == [])
    for test in ["=", "!=", "<", ">="] {
      #expect(SamplePlan.codes("tasks | where due \(test) 20/5/2023") == [305])
      #expect(SamplePlan.codes("duties | where due \(test) 20/5/2023") == [305])
    }
    #expect(SamplePlan.codes("duties | where due = hoi_nghi or due = none") == [])
    let due = CheckedPath(start: .duty, steps: [.init(field: "due", entity: .deadline)])
    #expect(
      SamplePlan.query("duties | where due before 20/5/2023")?.filter
        == .due(
          .before, .field(due, "due", .due),
          .constant(.day(SamplePlan.today + 1), .day)))
  }

  @Test("a task's due has what the document wrote, its last day is its own")
  func dueMembers() {
    #expect(
      SamplePlan.columns("tasks | select due.date, due.wording, due.last_day, hạn.cách_tính") == [
        "duty.due.date: day", "duty.due.wording: text", "last_day: day",
        "duty.due.bound: enumeration(\"bound\")",
      ])
    #expect(SamplePlan.codes("tasks | where due.clause = \"III.2\"") == [302])
  }

  @Test("tasks no longer in force are listed only where a `where` names their state")
  func everything() {
    #expect(
      SamplePlan.query("tasks | where overdue")?.source
        == .records(.task, everything: false, asOf: nil))
    #expect(
      SamplePlan.query("tasks | where overdue | where state = waived")?.source
        == .records(.task, everything: true, asOf: nil))
    #expect(
      SamplePlan.query("tasks | select unit, state | where state = waived")?.source
        == .records(.task, everything: true, asOf: nil))
    let many = SamplePlan.query("units | expand tasks | where state = void")?.steps.first
    guard case .expand(let relation)? = many else {
      Issue.record("no expand")
      return
    }
    #expect(relation.everything)
    let count = SamplePlan.query("units | where count(tasks where state = void) > 0")?.filter
    guard case .compare(_, .aggregate(_, .many(let inner), _, _, _), _)? = count else {
      Issue.record("no aggregate")
      return
    }
    #expect(inner.everything)
  }

  @Test("conditions of all and percent are values, those of count, any and no are filters")
  func conditions() {
    let done = CheckedExpression.field(CheckedPath(start: .task), "done", .boolean)
    for (name, isValue) in [("all", true), ("any", false), ("no", false)] {
      let filter = SamplePlan.query("units | where \(name)(tasks where done)")?.filter
      guard case .aggregate(_, _, let value, let condition, .boolean)? = filter else {
        Issue.record("no aggregate")
        return
      }
      #expect(value == (isValue ? done : nil))
      #expect(condition == (isValue ? nil : done))
    }
    #expect(
      SamplePlan.query("tasks | summarize n = count(done)")?.steps.first
        == .summarize(
          [
            CheckedItem(
              "n", .aggregate(.count, over: .group, value: nil, filter: done, .integer))
          ], per: []))
  }

  @Test("an aggregate runs over a relation of the row, a whole list, or the group")
  func ranges() {
    #expect(SamplePlan.codes("print count(tasks where overdue), max(tasks.last_day)") == [])
    #expect(SamplePlan.codes("tasks | where count(unit.tasks where overdue) > 1") == [])
    #expect(SamplePlan.codes("units | summarize n = sum(count(tasks)) per kind") == [])
    #expect(SamplePlan.codes("units | summarize n = count(tasks) per kind") == [311])
    #expect(SamplePlan.codes("units | summarize n = count(name)") == [308])
    #expect(SamplePlan.codes("tasks | where count() > 1") == [313])
    #expect(SamplePlan.codes("units | where any(taks where overdue)") == [302])
    #expect(SamplePlan.codes("print done") == [302])
  }

  @Test("after expand the former row is `parent`, its columns too")
  func former() {
    let line = """
      groups | derive n = count(members) | expand members \
      | where parent.n > 3 and parent.open and .parent = none | select parent, parent.n as n, code
      """
    #expect(
      SamplePlan.columns(line) == ["group: one(\"group\")", "n: integer", "code: one(\"unit\")"])
    #expect(SamplePlan.codes("units | expand tasks | where sector = \"x\"") == [302])
  }

  @Test("a column that holds a record leads on while the rows are there, and no longer")
  func columnPaths() {
    #expect(SamplePlan.codes("tasks | select unit, due | where unit.kind = ward") == [])
    #expect(SamplePlan.codes("tasks | select unit, due | sort due.date") == [])
    #expect(SamplePlan.codes("tasks | count per unit | where unit.kind = ward") == [317])
    #expect(SamplePlan.codes("tasks | count per unit | where unit = bac_ha and count > 1") == [])
  }

  @Test("a crosstab is the last stage but for the output")
  func crosstab() {
    #expect(SamplePlan.codes("tasks | crosstab unit, duty, state | to csv") == [])
    #expect(SamplePlan.codes("tasks | crosstab unit.sector, box, count() | sort unit") == [318])
  }

  @Test("grouping by many records says that totals may exceed the rows")
  func totals() {
    #expect(
      SamplePlan.query("tasks | count per unit.supervisors")?.notes
        == [.totalsMayExceed(relation: "supervisors")])
    #expect(SamplePlan.query("tasks | count per unit")?.notes == [])
  }

  @Test("the outline is drawn as a tree, until it is sorted or cut to other columns")
  func outline() {
    #expect(
      SamplePlan.query("đề_cương | where owner = none")?.presentation
        == .tree(level: "level", label: "title"))
    #expect(SamplePlan.query("outline | select code")?.presentation == .table)
  }

  @Test("a set is a list, a range, a query or a named range")
  func sets() {
    for set in [
      "due in this_week", "due in today..today+5wd", "unit in (units | where kind = ward)",
      "unit.name in (units | select name)", "unit in [bac_ha, \"Đảng ủy xã Đồng Môn\"]",
      "days_left in 1..3", "done_on not in 1/5/2023..2/5/2023",
    ] {
      #expect(SamplePlan.codes("tasks | where \(set)") == [], "\(set)")
    }
    #expect(SamplePlan.codes("tasks | where unit in (duties)") == [307])
    #expect(SamplePlan.codes("tasks | where unit in [bac_ha, hoi_nghi]") == [303])
  }

  @Test("what looks true and never is, is refused")
  func traps() {
    #expect(SamplePlan.codes("targets | where rate < 85") == [307])
    #expect(SamplePlan.codes("units | where kind > ward") == [338])
    #expect(SamplePlan.codes("units | where official_code = 18076") == [307])
    #expect(SamplePlan.codes("tasks | where days_left in 3..1") == [327])
  }
}

extension CheckedQuery {
  /// The condition of the first `where`.
  var filter: CheckedExpression? {
    for case .filter(let condition) in steps { return condition }
    return nil
  }
}

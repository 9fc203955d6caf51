import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct FirstTests {
  @Test("definitions make tasks, and a rerun changes nothing")
  func define() throws {
    let store = try Store.temporary()
    let changes = try store.define(Sample.small, Sample.context)
    #expect(changes.tasksMade == 3)
    #expect(
      changes.summary(.english)
        == "1 plan added, 3 units added, 1 clause added, 1 group added, 1 supervisor added, 1 deadline added, 1 duty added · 3 tasks made"
    )
    #expect(try store.define(Sample.small, Sample.context).isEmpty)
    #expect(try store.plans() == ["1-KH"])
  }

  @Test("a list answers with typed values")
  func list() throws {
    let store = try Sample.store()
    let task = CheckedPath(start: .task)
    var unit = task
    unit.steps = [.init(field: "unit", entity: .unit)]
    let table = try store.read(
      Sample.list(
        .task,
        [
          .filter(
            .due(
              .before, Sample.field(.task, "due"), .constant(.day(Day(iso: "2023-05-20")!), .day)))
        ],
        [
          CheckedItem("unit", .record(unit)), CheckedItem("due", Sample.field(.task, "due")),
          CheckedItem("box", Sample.field(.task, "box")),
          CheckedItem("overdue", Sample.field(.task, "overdue")),
          CheckedItem("left", Sample.field(.task, "workdays_left")),
          CheckedItem(
            "supervisors",
            .many(CheckedMany(path: unit, relation: "supervisors", target: .supervisor))),
        ]), Sample.context)
    #expect(table.rows.count == 3)
    #expect(table.rows[0][0] == .word("bac_ha"))
    #expect(table.rows[0][1] == .due(.before, Day(iso: "2023-05-20")!))
    #expect(table.rows[0][2] == .word("within_time"))
    #expect(table.rows[0][3] == .boolean(false))
    #expect(table.rows[0][4] == .integer(0))
    #expect(table.rows[0][5] == .list([.text("Đoàn 1")]))
  }

  @Test("counting asks nothing that is not needed")
  func count() throws {
    let store = try Sample.store()
    let query = CheckedQuery(
      source: .records(.unit, everything: false, asOf: nil),
      steps: [
        .summarize(
          [
            CheckedItem(
              "count", .aggregate(.count, over: .group, value: nil, filter: nil, .integer))
          ], per: [])
      ],
      shown: [CheckedItem("count", .column("count", .integer))], entity: nil)
    #expect(try store.explain(query, Sample.context).sql == "SELECT count(*) FROM unit AS u1")
    #expect(try store.read(query, Sample.context).rows == [[.integer(3)]])
  }
}

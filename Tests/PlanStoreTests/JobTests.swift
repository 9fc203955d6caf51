import GRDB
import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct JobTests {
  @Test("a run is on record from its start, however it ends; its changes name it")
  func jobs() throws {
    let script = try Script.plan103()
    let started = "2023-05-19T07:00:00+07:00"
    let id = try script.store.startJob(
      script: "nhac.kh", sha256: "ab", arguments: "days=3wd", started: started)
    #expect(
      try script.rows("jobs | select script, arguments, ended, exit") == [
        "nhac.kh | days=3wd | - | -"
      ])
    var context = try script.context
    context.job = id
    let list = try script.query("tasks | where duty = hoi_nghi and unit.kind = ward")
    let place = Place(source: Source(name: nil, text: ""), span: 0..<0)
    let change = CheckedChange(
      rows: list, verb: .mark(.state(.done)), on: nil, note: nil, file: nil, details: [],
      expect: nil,
      place: place)
    let report = try script.store.change(change, context, statement: "mark done")
    try script.store.finishJob(
      id, ended: "2023-05-19T07:00:01+07:00", exit: .success, changes: report.count, error: nil)
    #expect(
      try script.rows("jobs | select exit, changes, error, ended")
        == ["0 | 10 | - | 2023-05-19T07:00:01+07:00"])
    let named = try script.store.access { try $0.one("SELECT job_id FROM change WHERE id = 2") }
    #expect(named?[0] == id)
  }

  @Test("what is done once stays done, unless its transaction was taken back")
  func once() throws {
    let script = try Script.plan103()
    #expect(try !script.store.isOnceDone("nhac 19/5"))
    #expect(throws: Diagnostic.self) {
      try script.store.transaction { () throws(Diagnostic) in
        try script.store.setOnce("nhac 19/5", script.runContext)
        #expect(try script.store.isOnceDone("nhac 19/5"))
        throw Diagnostic(StoreMessage.interrupted)
      }
    }
    #expect(try !script.store.isOnceDone("nhac 19/5"))
    try script.store.transaction { () throws(Diagnostic) in
      try script.store.setOnce("nhac 19/5", script.runContext)
    }
    #expect(try script.store.isOnceDone("nhac 19/5"))
    try script.store.setOnce("nhac 19/5", script.runContext)
  }
}

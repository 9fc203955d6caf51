import PlanModel
import Testing

@testable import PlanStore

/// The facts that the bundled plan has to answer with.
@Suite struct Plan103Tests {
  @Test("duty × unit makes 55 tasks")
  func tasks() throws {
    let script = try Script.plan103()
    #expect(try script.count("tasks | count") == 55)
    #expect(
      try script.rows("tasks | count per duty.deliverable")
        == ["conference | 20", "report | 33", "draft | 2"])
    #expect(try script.count("deadlines | count") == 4)
    #expect(try script.count("duties | count") == 10)
    #expect(try script.count("sections | count") == 26)
    #expect(try script.count("sections | where no(children) | count") == 17)
  }

  @Test("the conferences are overdue the day after their last day, not on it")
  func overdue() throws {
    let script = try Script.plan103()
    script.today = Script.day("2023-05-20")
    #expect(try script.count("tasks | where overdue | count") == 20)
    script.today = Script.day("2023-05-19")
    #expect(try script.count("tasks | where overdue | count") == 0)
    #expect(try script.count("tasks | where due before 20/5/2023 | count") == 20)
    #expect(try script.count("tasks | where due by 19/5/2023 | count") == 20)
    #expect(try script.count("tasks | where due before 19/5/2023 | count") == 0)
  }

  @Test("deadlines show wording, last day, last working day and weekday")
  func deadlines() throws {
    let script = try Script.plan103()
    #expect(
      try script.rows("deadlines | sort due | select code, due, last_day, last_workday, weekday")
        == [
          "hoi_nghi | before 2023-05-20 | 2023-05-19 | 2023-05-19 | friday",
          "bao_cao | before 2023-05-27 | 2023-05-26 | 2023-05-26 | friday",
          "so_lieu | by 2023-05-30 | 2023-05-30 | 2023-05-30 | tuesday",
          "du_thao | before 2023-06-05 | 2023-06-04 | 2023-06-02 | sunday",
        ])
  }

  @Test("names are found without marks, and a marked letter finds only itself")
  func search() throws {
    let script = try Script.plan103()
    #expect(try script.rows("units | where name ~ \"bac ha\" | select code") == ["bac_ha"])
    #expect(try script.count("units | where name ~ \"BẮC\" | count") == 1)
    #expect(try script.count("units | where name ~ \"dai nai\" | count") == 1)
    #expect(try script.count("units | where name ~ \"Bạc\" | count") == 0)
  }

  @Test("running the plan again changes nothing")
  func rerun() throws {
    let script = try Script.plan103()
    try script.run(Script.shipped("plan-103"))
    #expect(script.lastChanges.isEmpty)
  }

  @Test("a dump restored and dumped again is the same text")
  func dump() throws {
    for script in [try Script.plan103(), try Script.demo()] {
      let text = try script.store.dump(plan: nil)
      let copy = try Script(text)
      #expect(try copy.store.dump(plan: nil) == text)
      #expect(try copy.count("tasks | count") == 55)
    }
  }
}

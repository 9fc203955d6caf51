import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct UndoTests {
  @Test("undo brings back the very same dump, and undoing that brings back the change")
  func once() throws {
    let script = try Script.plan103()
    let before = try script.dump()
    try script.change(
      "tasks | where duty = hoi_nghi and unit.kind = ward", .mark(.state(.done)), on: "2023-05-18")
    let after = try script.dump()
    let report = try script.undo()
    #expect(report.units.map(\.rows) == [10])
    #expect(try script.dump() == before)
    try script.undo()
    #expect(try script.dump() == after)
    try script.undo(3)
    #expect(try script.dump() == before)
  }

  @Test("for random changes, undoing all of them gives the first dump", arguments: 0..<6)
  func property(seed: UInt64) throws {
    let script = try Script.demo()
    var changes = RandomChanges(seed: seed)
    var dumps = [try script.dump()]
    for _ in 0..<25 {
      let before = try script.dump()
      if changes.make(in: script) {
        dumps.append(try script.dump())
      } else {
        #expect(try script.dump() == before, "\(changes.last)")
      }
    }
    let made = dumps.count - 1
    #expect(made > 8)
    try script.undo(made)
    #expect(try script.dump() == dumps[0])
    try script.undo()
    #expect(try script.dump() == dumps[made], "undo of undo")
    try script.undo()
    let partial = Int.random(in: 1...made, using: &changes.random)
    try script.undo()
    try script.undo(partial + 4)
    #expect(try script.dump() == dumps[made - partial], "partial")
    #expect(try script.store.doctor().isEmpty)
  }

  @Test("a transaction is one unit; inside it, each statement is")
  func blocks() throws {
    let script = try Script.plan103()
    let first = try script.dump()
    try script.store.begin(reason: "họp giao ban")
    try script.change("tasks | where unit = bac_ha and duty = hoi_nghi", .mark(.state(.done)))
    let second = try script.dump()
    try script.change("tasks | where unit = nam_ha and duty = hoi_nghi", .mark(.state(.done)))
    try script.undo()
    #expect(try script.dump() == second)
    try script.undo()
    try script.change("tasks | where unit = dai_nai and duty = hoi_nghi", .mark(.state(.done)))
    let third = try script.dump()
    try script.store.commit()
    #expect(
      try script.rows("journal | where change = 2 | select reason | distinct")
        == ["họp giao ban"])
    #expect(try script.undo().units.map(\.statements) == [5])
    #expect(try script.dump() == first)
    try script.undo()
    #expect(try script.dump() == third)
  }

  @Test("one takes back one's own statements, unless others have built on them")
  func overlap() throws {
    let script = try Script.plan103()
    let first = try script.dump()
    script.actor = "an"
    try script.change("tasks | where unit = bac_ha and duty = hoi_nghi", .mark(.state(.done)))
    script.actor = "binh"
    try script.change("tasks | where unit = nam_ha and duty = hoi_nghi", .mark(.state(.done)))
    let both = try script.dump()
    script.actor = "an"
    try script.undo()
    script.actor = "binh"
    try script.undo()
    #expect(try script.dump() == first)
    try script.undo()
    script.actor = "an"
    try script.undo()
    #expect(try script.dump() == both)

    script.actor = "binh"
    try script.change(
      "tasks | where unit = bac_ha and duty = hoi_nghi", .mark(.state(.open)), note: "sai")
    let third = try script.dump()
    script.actor = "an"
    #expect(throws: Refused(437)) { try script.refusing { try script.undo() } }
    #expect(try script.dump() == third)
    script.actor = "binh"
    try script.undo()
    script.actor = "an"
    try script.undo()
    script.actor = "nobody"
    #expect(throws: Refused(436)) { try script.refusing { try script.undo() } }
  }

  @Test("what something later refers to is not taken away from under it")
  func references() throws {
    let script = try Script.plan103()
    script.actor = "an"
    try script.run("unit moi \"Đơn vị mới\" { kind = other }")
    script.actor = "binh"
    try script.run("unit con \"Đơn vị con\" { parent = moi }")
    script.actor = "an"
    #expect(throws: Refused(437)) { try script.refusing { try script.undo() } }
    #expect(try script.count("units | where parent = moi | count") == 1)
  }

  @Test("numbers come back to the last digit")
  func numbers() throws {
    let script = try Script.demo()
    var random = Seeded(7)
    for _ in 0..<200 {
      let value = Double.random(in: -1e6...1e6, using: &random)
      try script.run("result thu_ngan_sach.-.2023-05-30 { value = \(Literal.of(.number(value))) }")
      let dump = try script.dump()
      try script.run("result thu_ngan_sach.-.2023-05-30 { value = 1 }")
      try script.undo()
      #expect(try script.dump() == dump)
    }
  }
}

import PlanModel
import Testing

@testable import PlanStore

@Suite struct DumpTests {
  @Test("a dump reads like a plan: ISO dates, canonical words, one line where it fits")
  func form() throws {
    let script = try Script(
      """
      plan "1-KH" "Kế hoạch \\"nhỏ\\"" { basis = ["Một", "Hai\\nba"] }
      nhóm phuong "Các phường" { size = 2, clause = "I.2" }
      clause "I.2" "Ai làm gì"
      đơn_vị bac_ha "Phường Bắc Hà" { loại = phường, nhóm = [phuong], named = false }
      unit "A-1" "Đơn vị A"
      deadline han "Hạn" { due before 20/5/2023 }
      duty hop "Họp" { for = [phuong, "A-1"], due = han, deliverable = conference }
      task bac_ha.hop { state = done, done_on = 18/5/2023 }
      target thu "Thu" { value = 1_200.5, uom = "tỷ" }
      result thu.-.2023-05-30 { value = 900, estimated = true }
      """)
    #expect(
      try script.store.dump(plan: nil) == """
        plan "1-KH" "Kế hoạch \\"nhỏ\\"" { basis = ["Một", "Hai\\nba"] }

        clause "I.2" "Ai làm gì"

        group phuong "Các phường" { size = 2, clause = "I.2" }

        unit bac_ha "Phường Bắc Hà" { kind = ward, named = false, groups = [phuong] }
        unit "A-1" "Đơn vị A"

        deadline han "Hạn" { due before 2023-05-20 }

        duty hop "Họp" { deliverable = conference, due = han, for = [phuong, "A-1"] }

        target thu "Thu" { uom = "tỷ", value = 1200.5 }

        task bac_ha.hop { state = done, done_on = 2023-05-18 }

        result thu.-.2023-05-30 { value = 900, estimated = true }

        """)
  }

  @Test("several plans stand in one dump, and come back into their own")
  func severalPlans() throws {
    let script = try Script.demo()
    try script.run("plan \"2-KH\" \"Kế hoạch hai\"")
    script.plan = "2-KH"
    try script.run(
      """
      group phuong_xa "Một nhóm khác, cùng mã"
      unit dai_nai { groups = [phuong_xa] }
      supervisor doan_1 { follows = [dai_nai] }
      duty hop "Họp" { for = [phuong_xa] }
      task dai_nai.hop { state = submitted, submitted_on = 1/6/2023 }
      """)
    script.plan = nil
    let text = try script.store.dump(plan: nil)
    #expect(text.contains("\nuse \"103-KH/Th.U\"\n") && text.contains("\nuse \"2-KH\"\n"))
    let copy = try Script(text)
    #expect(try copy.store.dump(plan: nil) == text)
    copy.plan = "103-KH/Th.U"
    #expect(try copy.count("tasks | count") == 55)
    copy.plan = "2-KH"
    #expect(try copy.rows("tasks | select unit, state") == ["dai_nai | submitted"])
    #expect(try copy.rows("units | where supervisors has doan_1 | select code") == ["dai_nai"])
    let alone = try Script(copy.store.dump(plan: "2-KH"))
    #expect(try alone.count("plans | count") == 1)
    #expect(try alone.rows("tasks | select unit, state") == ["dai_nai | submitted"])
  }

  @Test("tasks of a unit that has left are restored, though its duty no longer names it")
  func departed() throws {
    let script = try Script.demo()
    try script.run("unit van_yen { groups = [] }")
    let text = try script.store.dump(plan: nil)
    #expect(text.contains("task van_yen.hoi_nghi"))
    #expect(!text.contains("task van_yen.bc_co_so"))
    #expect(throws: Diagnostic.self) { try Script(text) }
    let copy = Script(try Store.temporary())
    try copy.run(text, restoring: true)
    #expect(try copy.store.dump(plan: nil) == text)
  }

  @Test("random plans come back to the byte", arguments: 0..<10)
  func random(seed: Int) throws {
    var random = RandomPlan(seed: UInt64(seed))
    let script = try Script(random.definitions())
    try script.run(random.events(of: script.rows("tasks | select unit, duty")))
    let text = try script.store.dump(plan: nil)
    let copy = Script(try Store.temporary())
    copy.today = script.today + 100
    try copy.run(text, restoring: true)
    #expect(try copy.store.dump(plan: nil) == text)
    copy.today = script.today
    let list = """
      tasks | where state != none
        | select unit, duty, due, state, box, days_late, submissions, unit.supervisors
      """
    #expect(try copy.rows(list) == script.rows(list))
  }
}

/// A plan made up by chance, with all that a text may hold.
private struct RandomPlan {
  private var random: Generator

  init(seed: UInt64) {
    random = Generator(seed: seed)
  }

  private mutating func one<Element>(_ of: [Element]) -> Element {
    of[Int.random(in: 0..<of.count, using: &random)]
  }

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }

  private mutating func text() -> String {
    let words = [
      "Đảng ủy", "phường", "\\\"trích\\\"", "a\\\\b", "dòng\\nmới", "“kép”", "#1", "; {", "$x",
      "🎉👨‍👩‍👧", "שלום עולם", "e\u{302}\u{301}", "tab\tở", "a\u{200D}b", "a\u{2028}b", "\u{A0}x", "'",
      "１２", "ſ", "İ", "`", "\u{FEFF}y",
    ]
    return "\""
      + (0..<Int.random(in: 1...4, using: &random)).map { _ in one(words) }
      .joined(separator: " ") + "\""
  }

  private mutating func day() -> String {
    (Script.day("2023-04-01") + Int.random(in: 0..<90, using: &random)).iso
  }

  private mutating func some(_ of: [String]) -> String {
    "[\(of.filter { _ in chance(0.4) }.joined(separator: ", "))]"
  }

  /// Codes that are no names, or the words of something else.
  private static let oddCodes = [
    "a'b", "x y", "2023", "1/2/2023", "as_of", "tính_đến", "none", "sai", "🎉", "שלום", "漢字",
    "e\u{302}a", "#", "$z", "7d", "unit",
  ]

  mutating func definitions() -> String {
    let groups = ["g1", "g2", "\"g-3\""]
    let units = ["u1", "u2", "u3", "ngày", "where"] + RandomPlan.oddCodes.map { "\"\($0)\"" }
    var lines = [
      "plan \"9-KH\" \(text()) { issued = \(day()), recipients = [\(text()), \(text())] }"
    ]
    lines += groups.map { "group \($0) \(text()) { open = \(chance(0.5)) }" }
    for unit in units {
      var attributes = ["groups = \(some(groups))", "kind = \(one(["ward", "force", "other"]))"]
      if chance(0.3) { attributes.append("aliases = [\(text()), \(text())]") }
      if chance(0.3) { attributes.append("parent = u1") }
      if unit == "u1" { attributes.removeAll { $0.hasPrefix("parent") } }
      lines.append("unit \(unit) \(text()) { \(attributes.joined(separator: ", ")) }")
    }
    for supervisor in ["s1", "s2"] {
      lines.append(
        """
        supervisor \(supervisor) \(text()) { directs = \(some(units)), follows = \(some(groups)),
          watches_plan = \(chance(0.3)) }
        """)
    }
    for deadline in ["d1", "\"không\""] {
      lines.append("deadline \(deadline) \(text()) { due \(one(["before", "by"])) \(day()) }")
    }
    for duty in ["v1", "v2", "v3", "\"việc 4\"", "\"đúng\"", "\"9\""] {
      var attributes = ["for = \(some(units + groups))", "optional = \(chance(0.3))"]
      attributes.append("deliverable = \(one(["conference", "report", "draft"]))")
      if chance(0.8) { attributes.append("due = \(one(["d1", "\"không\""]))") }
      if duty != "v1", chance(0.5) { attributes.append("after = [v1]") }
      lines.append("duty \(duty) \(text()) { \(attributes.joined(separator: ", ")) }")
    }
    if chance(0.5) { lines.append("amendment d1.\(day()) { due by \(day()), reason = \(text()) }") }
    if chance(0.5) { lines.append("holiday \(day()) \(text())") }
    lines.append("target \"t/2\" \(text()) { value = 1.2340 }")
    lines.append("result \"t/2\".-.\(day()) { value = -12.3450 }")
    lines.append("result \"t/2\".\"a'b\".\(day()) { value = 1_200 }")
    lines.append("target t1 \(text()) { value = \(Int.random(in: 1...99, using: &random)).25 }")
    lines.append("result t1.u2.\(day()) { value = -3, source = \(text()) }")
    return lines.joined(separator: "\n")
  }

  /// `tasks` as `unit | duty`.
  mutating func events(of tasks: [String]) -> String {
    var lines: [String] = []
    for task in tasks {
      let key = "\"" + task.replacing(" | ", with: "\".\"") + "\""
      if chance(0.4) {
        let state = one(["open", "submitted", "returned", "done", "waived"])
        lines.append("task \(key) { state = \(state), note = \(text()) }")
      }
      if chance(0.4) {
        let verdict = one(["pending", "accepted", "returned"])
        lines.append("submission \(key).1 { on = \(day()), verdict = \(verdict) }")
        if chance(0.5) { lines.append("submission \(key).2 { on = \(day()) }") }
      }
      if chance(0.2) { lines.append("reminder \(key).1 { on = \(day()), channel = \(text()) }") }
      if chance(0.2) { lines.append("task \(key) { extended = \(day()) }") }
    }
    return lines.joined(separator: "\n")
  }
}

import PlanLanguage
import PlanModel

@testable import PlanStore

struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Changes of the demo as an office might make them in any order, allowed or not.
struct RandomChanges {
  var random: Seeded
  private(set) var last = ""

  /// Gives changes an effective day of their own.
  private let isDated: Bool

  init(seed: UInt64, isDated: Bool = true) {
    random = Seeded(seed)
    self.isDated = isDated
  }

  private static let units = [
    "bac_ha", "nam_ha", "dai_nai", "thach_ha", "dong_mon", "cong_an", "quan_su", "ubnd", "mttq",
    "thach_quy", "thach_linh",
  ]

  private mutating func pick<Member>(_ members: [Member]) -> Member? {
    members.randomElement(using: &random)
  }

  private mutating func day() -> String {
    (Script.day("2023-05-10") + Int.random(in: 0..<30, using: &random)).iso
  }

  /// Makes one; false where it was refused or changed nothing.
  mutating func make(in script: Script) -> Bool {
    let before = (try? script.changes()) ?? 0
    do {
      try one(in: script)
    } catch {
      return false
    }
    return (try? script.changes()) ?? 0 > before
  }

  private mutating func one(in script: Script) throws {
    let unit = pick(RandomChanges.units) ?? ""
    let tasks =
      pick([
        "tasks | where unit = \(unit)", "tasks | where unit = \(unit) and not done",
        "tasks | where unit = \(unit) and duty = hoi_nghi",
        "tasks | where state = submitted", "tasks | where overdue",
        "tasks | where duty.deliverable = report and unit = \(unit) and state = open",
        "tasks | where duty.deliverable = report and unit = \(unit) and state = returned",
        "tasks | where unit = \(unit) and state in [waived, done, returned]",
      ]) ?? ""
    last = tasks
    switch Int.random(in: 0..<14, using: &random) {
    case 0...3:
      let state = pick([TaskState.done, .done, .returned, .waived, .open, .submitted]) ?? .done
      last += " | mark \(state)"
      try script.change(
        tasks, .mark(.state(state)), on: isDated ? day() : nil,
        note: pick([nil, "lý do", "lý do"]) ?? nil)
    case 4, 5:
      last += " | submit"
      try script.change(
        tasks, .submit, on: isDated ? day() : nil,
        with: ["number": .text("15-BC/ĐU"), "estimated": .boolean(true)])
    case 6:
      last += " | extend"
      let days = Int.random(in: 1..<9, using: &random)
      try script.change(
        tasks, .extend(.lengthened(.constant(.period(Period(days, .workdays)), .period))),
        note: "Mưa lũ", file: pick([nil, "215-CV"]) ?? nil)
    case 7:
      last = "deadlines | extend"
      try script.change(
        "deadlines | where code = \(pick(["hoi_nghi", "bao_cao", "du_thao"]) ?? "")",
        .extend(.by(.constant(.day(Script.day(day())), .day))), note: "Công văn 215")
    case 8:
      last += " | remind"
      try script.change(tasks, .remind, with: ["channel": .text("điện thoại")])
    case 9:
      last = "assign \(unit)"
      let what =
        pick([
          CheckedExpression.record("doan_1", .supervisor),
          CheckedExpression.record("hoi_nghi", .duty),
          CheckedExpression.record("bc_khac", .duty),
        ]) ?? CheckedExpression.record("", .duty)
      let verb: CheckedVerb =
        pick([true, false]) == true ? .assign(what, role: nil) : .unassign(what)
      try script.change("units | where code = \(unit)", verb)
    case 10:
      last = "set \(unit)"
      try script.change(
        "units | where code = \(unit)",
        .set([
          CheckedAssignment(field: "name", value: .constant(.text("Đơn vị \(day())"), .text)),
          CheckedAssignment(field: "kind", value: .constant(.word("ward"), .enumeration("kind"))),
        ]))
    case 11:
      last = "groups of \(unit)"
      try script.run("unit \(unit) { groups = [\(pick(["", "phuong_xa", "khac"]) ?? "")] }")
    case 12:
      last = "remove"
      let list =
        pick([
          "results | where unit = \(unit)", "amendments | where day > 1/1/2020",
          "sections | where code = \"2.II.1\"", "units | where code = \(unit)",
          "supervisors | where code = doan_1", "constraints | where true",
        ]) ?? ""
      try script.change(list, .remove)
    default:
      last = "definitions"
      let text =
        pick([
          "duty hoi_nghi { for = [phuong_xa, \(unit)] }",
          "unit moi_\(Int.random(in: 0..<3, using: &random)) \"Đơn vị mới\" { groups = [phuong_xa] }",
          "supervisor doan_1 { directs = [\(unit), phuong_xa] }",
          "holiday \(day()) \"Nghỉ\"", "deadline bao_cao { due before \(day()) }",
          "section \"1.B\" { owner = \(unit) }", "duty hoi_nghi { optional = true }",
        ]) ?? ""
      try script.run(text)
    }
  }
}

import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

/// The state machine, by hand: from each state to each, for a conference and for a report.
@Suite struct MoveTests {
  /// `ok`; `!` where a note is needed; else why not: `=` there already, `s` nothing submitted,
  /// `d` done, `w` waived, `v` void, `h` void by hand.
  private static let conference = """
    from      open submitted returned done waived void
    open      =    ok        s        ok   ok     h
    submitted !    =         ok       ok   ok     h
    returned  !    ok        =        ok   ok     h
    done      !    d         d        =    d      h
    waived    !    w         w        w    =      h
    void      v    v         v        v    v      v
    """
  private static let report = """
    from      open submitted returned done waived void
    open      =    ok        s        s    ok     h
    submitted !    =         ok       ok   ok     h
    returned  !    ok        =        s    ok     h
    done      !    d         d        =    d      h
    waived    !    w         w        w    =      h
    void      v    v         v        v    v      v
    """

  private static func table(_ text: String) -> [(from: TaskState, to: TaskState, mark: String)] {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return lines.dropFirst().flatMap { line in
      zip(lines[0], line).dropFirst().compactMap { head, mark in
        guard let from = TaskState(rawValue: line[0]), let to = TaskState(rawValue: head) else {
          return nil
        }
        return (from, to, mark)
      }
    }
  }

  private static func mark(_ obstacle: TaskMove.Obstacle?) -> String {
    switch obstacle {
    case nil: "ok"
    case .alreadyThere: "="
    case .nothingSubmitted: "s"
    case .isDone: "d"
    case .isWaived: "w"
    case .isVoid: "v"
    case .voidByHand: "h"
    case .needsNote: "!"
    }
  }

  @Test("every move is allowed or refused as the table says", arguments: [false, true])
  func moves(submits: Bool) {
    let table = MoveTests.table(submits ? MoveTests.report : MoveTests.conference)
    #expect(table.count == 36)
    for (from, to, mark) in table {
      let bare = TaskMove.obstacle(from: from, to: to, submits: submits, hasNote: false)
      #expect(MoveTests.mark(bare) == mark, "\(from) → \(to)")
      let noted = TaskMove.obstacle(from: from, to: to, submits: submits, hasNote: true)
      #expect(MoveTests.mark(noted) == (mark == "!" ? "ok" : mark), "\(from) → \(to), noted")
    }
  }

  @Test("the store keeps to it, and a refused move names the row and changes nothing")
  func inStore() throws {
    let script = try Script.plan103()
    for (duty, table) in [("hoi_nghi", MoveTests.conference), ("bc_co_so", MoveTests.report)] {
      for (from, to, mark) in MoveTests.table(table) {
        try script.store.trial { () throws(Diagnostic) in
          do {
            if from != .open { try script.run("task bac_ha.\(duty) { state = \(from) }") }
            let before = try script.dump()
            let list = "tasks | where unit = bac_ha and duty = \(duty) and state = \(from)"
            do {
              try script.change(list, .mark(.state(to)), note: mark == "!" ? "lý do" : nil)
              #expect(mark == "ok" || mark == "!", "\(duty): \(from) → \(to)")
              let now = try script.rows("\(list.dropLast(from.rawValue.count))\(to) | select state")
              #expect(now == [to.rawValue])
            } catch let refusal as Diagnostic {
              #expect(mark != "ok" && mark != "!", "\(duty): \(from) → \(to)")
              #expect(refusal.message.code == 421)
              for tongue in Tongue.allCases {
                let words = refusal.message.wording(in: tongue)
                #expect(words.fact.contains("bac_ha.\(duty)") && words.help != nil)
              }
              #expect(try script.dump() == before)
            }
          } catch {
            Issue.record(error)
          }
        }
      }
    }
  }
}

import PlanLanguage
import PlanModel
import Testing

@testable import PlanShell

@Suite("check")
struct CheckupTests {
  @Test("an empty workspace has no findings")
  func empty() throws {
    let table = try Checkup.findings(CheckedPlan().session)
    #expect(table.rows.isEmpty)
  }

  @Test("a plan of a head alone is told what it lacks")
  func headOnly() throws {
    let found = try CheckedPlan("plan \"1-KH/A\" \"Thử\"").found().map(\.rule.code)
    #expect(found == ["basis_unnumbered", "no_duties", "plan_unsigned"])
  }

  @Test("a plan with nothing to object to exits 0 also when strict")
  func sound() throws {
    let plan = try CheckedPlan(
      """
      plan "1-KH/A" "Thử" {
        issuer = hq, issued = 6/1/2025, signer = "A", basis = ["Nghị quyết số 1-NQ/TU"]
        recipients = ["Đơn vị A", "Đơn vị B"]
      }
      clause "I" "Mục một"
      unit hq "Cơ quan"
      unit a "Đơn vị A"
      unit b "Đơn vị B"
      supervisor s "Ông C" { unit = hq, follows = [a, b], clause = "I" }
      deadline d "Nộp" { due by 24/1/2025, clause = "I" }
      duty x "Báo cáo" { for = [a, b], deliverable = report, due = d, to = hq, clause = "I" }
      """)
    #expect(try plan.found().map(\.rule.code) == [])
    #expect(try plan.session.checkup(strict: true) == .success)
  }

  @Test("findings follow the document: its head, its clauses in order, its outline")
  func order() throws {
    let places = try CheckedPlan([Plans.bundled]).found().map { found in
      found.finding.clause ?? (found.finding.entity == .plan ? "head" : "outline")
    }
    var seen: [String] = []
    for place in places where seen.last != place { seen.append(place) }
    #expect(seen == ["head", "II.1", "II.2", "III.1", "III.2", "III.3", "III.4", "outline"])
  }

  @Test("a table has the columns declared, and a plan's where several stand")
  func columns() throws {
    let plan = try CheckedPlan([Plans.bundled])
    let table = try Checkup.findings(plan.session)
    #expect(table.columns == (try Checkup.columns(plan.session)))
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })

    let two = try CheckedPlan("plan \"1-KH/A\" \"Một\"\nplan \"2-KH/A\" \"Hai\"")
    two.session.chosenPlan = nil
    let both = try Checkup.findings(two.session)
    #expect(both.columns.first?.name == "plan")
    #expect(
      both.rows.map { $0[0] } == Array(repeating: .text("1-KH/A"), count: 3)
        + Array(repeating: .text("2-KH/A"), count: 3))
    #expect(two.session.chosenPlan == nil)
  }

  @Test("another plan's records are none of this plan's business")
  func otherPlans() throws {
    let alone = try CheckedPlan([Plans.bundled]).found().map(\.finding)
    let other = Source(
      name: "other.kh",
      text: """
        plan "9-KH/B" "Khác"
        use "9-KH/B"
        clause "I" "…"
        deadline x "X" { due by 1/1/2024, clause = "I" }
        duty x "X" { due = x, clause = "I" }
        supervisor khac "K" { clause = "I" }
        section "1" "…"
        """)
    let beside = try CheckedPlan([Plans.bundled, other])
    beside.session.chosenPlan = "103-KH/Th.U"
    #expect(try beside.found().map(\.finding) == alone)
  }

  @Test("how short is short can be set")
  func threshold() throws {
    let plan = try CheckedPlan([Plans.bundled])
    #expect(try plan.subjects("short_chain") == ["duty dt_danh_gia"])
    plan.session.shortChain = 5
    #expect(try plan.subjects("short_chain") == [])
    #expect(try plan.subjects("short_after_cutoff") == ["duty dt_danh_gia"])
  }

  @Test("what a finding is about can be typed")
  func subjects() throws {
    let plan = try CheckedPlan([Plans.bundled, Plans.demo])
    for (rule, finding) in try plan.found() {
      #expect(throws: Never.self, "\(rule.code): \(finding.subject)") {
        try plan.session.check(Source(name: "test", text: finding.subject), mode: .prompt)
      }
    }
  }
}

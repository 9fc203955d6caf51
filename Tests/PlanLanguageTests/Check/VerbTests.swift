import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Verbs")
struct VerbTests {
  private func change(_ text: String) -> CheckedChange? {
    let (statements, problems) = SamplePlan.check(text)
    guard problems.isEmpty, case .change(let change)? = statements.last?.kind else {
      Issue.record("\(text): \(problems.map(\.message.code))")
      return nil
    }
    return change
  }

  private static let one = "tasks | where unit = bac_ha"

  // MARK: What they do

  @Test("a state is marked by either spelling")
  func mark() {
    #expect(change("\(VerbTests.one) | mark done")?.verb == .mark(.state(.done)))
    #expect(change("việc | lọc đơn_vị = bac_ha | đánh_dấu xong")?.verb == .mark(.state(.done)))
    #expect(
      change("\(VerbTests.one) | mark bị_trả_lại note \"x\"")?.verb == .mark(.state(.returned)))
    #expect(SamplePlan.codes("\(VerbTests.one) | mark void") == [346])
    #expect(SamplePlan.codes("\(VerbTests.one) | mark đợi") == [304])
  }

  @Test("a submission has a day, a file, and only the details it knows, typed")
  func submit() {
    let submission = change(
      """
      \(VerbTests.one) | submit on 26/5/2023 file "bc.docx" note "Đủ" with number = "15-BC/ĐU", \
      số_liệu_đến = 30/5/2023, estimated = true, has_appendix = sai expect 1..2
      """)
    #expect(submission?.verb == .submit)
    #expect(submission?.file == .constant(.text("bc.docx"), .text))
    #expect(submission?.note == .constant(.text("Đủ"), .text))
    #expect(submission?.expect == 1...2)
    #expect(
      submission?.details.map(\.field) == ["number", "figures_to", "estimated", "has_appendix"])
    #expect(submission?.details.last?.value == .constant(.boolean(false), .boolean))
    for (details, code) in [
      ("pages = 12", 347), ("number = 15", 367), ("estimated = \"có\"", 367),
      ("number = \"1\", number = \"2\"", 357), ("number = none", 367), ("number = \" \"", 353),
    ] {
      #expect(SamplePlan.codes("\(VerbTests.one) | submit with \(details)") == [code])
    }
  }

  @Test("a reminder knows its channel, letter and sender, and nothing of submissions")
  func remind() {
    let reminder = change(
      "\(VerbTests.one) | nhắc with channel = \"công văn\", letter = \"27-CV/VP\", by = \"VP\"")
    #expect(reminder?.verb == .remind)
    #expect(reminder?.details.map(\.field) == ["channel", "letter", "by"])
    #expect(SamplePlan.codes("\(VerbTests.one) | remind with number = \"1\"") == [347])
    #expect(SamplePlan.codes("\(VerbTests.one) | mark done with letter = \"1\"") == [347])
  }

  @Test("an extension is by a day, before a day, or for a length of time")
  func extend() {
    let day = CheckedExpression.constant(.day(SamplePlan.today), .day)
    #expect(change("\(VerbTests.one) | extend by 19/5/2023")?.verb == .extend(.by(day)))
    #expect(
      change("deadlines | where code = bao_cao | extend before 19/5/2023")?.verb
        == .extend(.before(day)))
    #expect(
      change("\(VerbTests.one) | gia_hạn for 3wd")?.verb
        == .extend(.lengthened(.constant(.period(Period(3, .workdays)), .period))))
    #expect(SamplePlan.codes("\(VerbTests.one) | extend by 3wd") == [367])
    #expect(SamplePlan.codes("\(VerbTests.one) | extend for 19/5/2023") == [367])
    #expect(SamplePlan.codes("\(VerbTests.one) | extend by last_day") == [329])
  }

  @Test("units are given supervisors in a role, and duties without one")
  func assign() {
    let team = CheckedExpression.record("doan_2", .supervisor)
    let wards = "units | where kind = ward"
    #expect(
      change("\(wards) | assign supervisor doan_2 as directs")?.verb
        == .assign(team, role: .constant(.word("directs"), .enumeration("role"))))
    #expect(
      change("\(wards) | giao phụ_trách \"Đoàn công tác số 2\" là theo_dõi")?.verb
        == .assign(team, role: .constant(.word("follows"), .enumeration("role"))))
    #expect(change("\(wards) | assign supervisor doan_2")?.verb == .assign(team, role: nil))
    #expect(change("\(wards) | unassign supervisor doan_2")?.verb == .unassign(team))
    #expect(
      change("\(wards) | assign duty hoi_nghi")?.verb
        == .assign(CheckedExpression.record("hoi_nghi", .duty), role: nil))
    #expect(
      change("let $who = \"doan_2\"\n\(wards) | unassign supervisor $who")?.verb
        == .unassign(team))
    for (verb, code) in [
      ("assign supervisor doan_7", 303), ("assign clause \"III.2\"", 348),
      ("assign duty hoi_nghi as directs", 349), ("assign supervisor doan_2 as boss", 304),
      ("unassign supervisor doan_2.x", 354),
    ] {
      #expect(SamplePlan.codes("\(wards) | \(verb)") == [code], "\(verb)")
    }
  }

  @Test("what a verb is given may be in a variable, of the right type or a text that names it")
  func variables() {
    func loop(_ list: String, _ body: String) -> [Int] {
      SamplePlan.codes("for $r in \(list) { \(body) }")
    }
    let ward = "units | where code = bac_ha"
    for verb in ["assign supervisor $r", "unassign supervisor $r"] {
      #expect(loop("supervisors", "\(ward) | \(verb)") == [], "\(verb)")
      #expect(loop("units", "\(ward) | \(verb)") == [367], "\(verb)")
      #expect(loop("[\"doan_1\", \"doan_2\"]", "\(ward) | \(verb)") == [], "\(verb)")
      #expect(loop("[1, 2]", "\(ward) | \(verb)") == [367], "\(verb)")
    }
    #expect(loop("duties", "\(ward) | assign duty $r") == [])
    #expect(loop("duties | select name", "\(ward) | assign duty $r.name") == [])
    #expect(loop("duties", "\(ward) | assign supervisor doan_1 as $r") == [367])
    #expect(loop("tasks", "\(VerbTests.one) | mark $r.state note \"x\"") == [])
    #expect(loop("[\"done\", \"xong\"]", "\(VerbTests.one) | mark $r") == [])
    #expect(loop("tasks", "\(VerbTests.one) | mark $r.duty") == [367])
    #expect(SamplePlan.codes("let $s = \"doen\"\n\(VerbTests.one) | mark $s") == [304])
    #expect(SamplePlan.codes("let $s = \"void\"\n\(VerbTests.one) | mark $s") == [346])
    #expect(SamplePlan.codes("\(VerbTests.one) | mark $t") == [314])
  }

  @Test("set gives plain fields typed values, which may use the row")
  func set() {
    let path = CheckedPath(start: .task)
    #expect(
      change("\(VerbTests.one) | set planned_on = last_day - 2d, note = none")?.verb
        == .set([
          CheckedAssignment(
            field: "planned_on",
            value: .arithmetic(
              .minus, .field(path, "last_day", .day),
              .constant(.period(Period(2, .days)), .period), .day)),
          CheckedAssignment(field: "note", value: .constant(.missing, .text)),
        ]))
    #expect(
      change("sections | where owner = none | set owner = van_phong")?.verb
        == .set([
          CheckedAssignment(field: "owner", value: .constant(.word("van_phong"), .one("unit")))
        ]))
    #expect(
      change("units | where name ~ \"bac\" | đặt loại = phường")?.verb
        == .set([
          CheckedAssignment(
            field: "kind", value: .constant(.word("ward"), .enumeration("kind")))
        ]))
    for (list, field, code) in [
      ("units", "code = x", 363), ("units", "groups = phuong_xa", 364),
      ("units", "aliases = \"X\"", 364), ("deadlines", "due = hoi_nghi", 364),
      ("tasks", "state = done", 362), ("tasks", "extended = today", 362),
      ("tasks", "box = late", 351), ("units", "knd = ward", 350), ("units", "kind = 3", 367),
      ("units", "kind = wardd", 304), ("units", "name = none", 353), ("units", "name = \"\"", 353),
      ("groups", "size = -1", 353), ("groups", "size = 2.5", 353), ("units", "note = Bac", 306),
      ("units", "note = \"a\", note = \"b\"", 357), ("units", "parent = nobody", 303),
      ("units", "note = [\"a\"]", 330),
    ] {
      #expect(SamplePlan.codes("\(list) | where true | set \(field)") == [code], "\(field)")
    }
  }

  @Test("anything may be removed but tasks, which follow from their duties, and the logs")
  func remove() {
    for list in ["units", "holidays", "submissions", "reminders", "deadlines"] {
      #expect(change("\(list) | take 1 | remove")?.verb == .remove)
    }
    #expect(SamplePlan.codes("tasks | take 1 | remove") == [365])
    #expect(SamplePlan.codes("journal | take 1 | remove") == [359])
    #expect(SamplePlan.codes("jobs | take 1 | set script = \"x\"") == [359])
  }

  // MARK: Where they may stand

  @Test("a verb needs rows that are still there, and of the right kind")
  func rows() {
    #expect(SamplePlan.codes("units | where kind = ward | mark done") == [342])
    #expect(SamplePlan.codes("tasks | where overdue | assign duty hoi_nghi") == [342])
    #expect(SamplePlan.codes("units | where kind = ward | extend for 3wd") == [342])
    for stage in [
      "summarize n = count() per unit", "count", "distinct", "crosstab unit, duty, state",
    ] {
      #expect(SamplePlan.codes("tasks | where overdue | \(stage) | mark done") == [318], "\(stage)")
    }
    let change = change(
      """
      units | where kind = ward | derive n = count(tasks) | where n > 1 | sort n | expand tasks \
      | select unit | take 1 per unit | mark done
      """)
    #expect(change?.rows.entity == .task)
  }

  @Test("a list of everything is not changed unless it is meant")
  func unfiltered() {
    for list in [
      "tasks", "tasks | sort due", "units | expand tasks", "(tasks)", "tasks | select unit",
    ] {
      #expect(SamplePlan.codes("\(list) | mark done") == [344], "\(list)")
    }
    let view = "view late = tasks | where overdue\nview all_tasks = tasks\n"
    #expect(SamplePlan.codes(view + "late | mark done") == [])
    #expect(SamplePlan.codes(view + "all_tasks | mark done") == [344])
    for list in ["tasks | where true", "tasks | take 5", "(tasks | where overdue) | sort due"] {
      #expect(SamplePlan.codes("\(list) | mark done") == [], "\(list)")
    }
  }

  @Test("the list shown last is changed by | alone, if it says which rows")
  func refinement() {
    func codes(_ list: String) -> [Int] {
      let script = SamplePlan.parsed(list)
      guard case .query(let pipeline)? = script.statements.first?.kind else { return [] }
      return SamplePlan.codes("| mark done") { $0.last = (pipeline, script.source) }
    }
    #expect(codes("tasks | where overdue") == [])
    #expect(codes("tasks") == [344])
  }

  @Test("a verb ends its line, and stands in no other list")
  func last() {
    #expect(SamplePlan.codes("\(VerbTests.one) | mark done | take 1") == [333])
    #expect(SamplePlan.codes("\(VerbTests.one) | mark done | to csv") == [333])
    #expect(SamplePlan.codes("\(VerbTests.one) | to csv | mark done") == [333])
    #expect(SamplePlan.codes("explain \(VerbTests.one) | mark done") == [333])
    #expect(SamplePlan.codes("view v = \(VerbTests.one) | mark done") == [333])
    #expect(SamplePlan.codes("for $t in \(VerbTests.one) | mark done { print 1 }") == [333])
    #expect(SamplePlan.codes("units | where code in (\(VerbTests.one) | mark done)") == [333])
  }

  @Test("tasks no longer in force are changed only where a `where` names their state")
  func inForce() {
    #expect(
      change("tasks | where state = waived | mark open")?.rows.source
        == .records(.task, everything: true, asOf: nil))
    #expect(
      change("tasks | where overdue | mark open")?.rows.source
        == .records(.task, everything: false, asOf: nil))
  }

  @Test("each option is given once, typed, and the same for all rows")
  func options() {
    let values = change("let $d = today - 1d\n\(VerbTests.one) | mark done on $d note \"a\"")
    #expect(values?.on?.type == .day)
    #expect(
      change("let $n = list(tasks.note)\nlet $m = \"a\"\n\(VerbTests.one) | remind note $m")?.note
        == .constant(.text("a"), .text))
    for (options, codes) in [
      ("on \"hôm qua\"", [367]), ("on last_day", [329]), ("on none", [367]), ("note 12", [367]),
      ("note \"\"", [353]), ("note \"a\" note \"b\"", [357]), ("on today on today", [357]),
      ("file 12", [367]), ("note duty.name", [329]), ("on count(tasks)", [367]),
    ] {
      #expect(
        SamplePlan.codes("\(VerbTests.one) | mark done \(options)") == codes, "\(options)")
    }
  }

  @Test("what may not be changed is refused before anything runs")
  func permissions() {
    let text = "\(VerbTests.one) | submit file \"bc.docx\""
    let readOnly = SamplePlan.check(text) { $0.permissions.mayChange = false }.problems
    #expect(readOnly.map(\.message.code) == [398])
    #expect(readOnly.first?.message.exit == .refused)
    #expect(SamplePlan.codes(text) { $0.permissions.mayTouchFiles = false } == [397])
    let paper = "\(VerbTests.one) | extend for 3wd file \"12-CV/VP\""
    #expect(SamplePlan.codes(paper) { $0.permissions.mayTouchFiles = false } == [])
    #expect(SamplePlan.codes("undo") { $0.permissions.mayChange = false } == [398])
  }

  @Test("all that is wrong with a verb is said at once")
  func allAtOnce() {
    #expect(
      SamplePlan.codes("tasks | mark dun on 1 note 2 with x = 1") == [304, 367, 367, 347, 344])
  }
}

@Suite("The past")
struct PastTests {
  @Test("every list of records can be looked back on, by either clock")
  func lists() {
    let day = CheckedExpression.constant(.day(SamplePlan.today), .day)
    #expect(
      SamplePlan.query("tasks as_of 19/5/2023 | count per box")?.source
        == .records(.task, everything: false, asOf: CheckedAsOf(kind: .effective, day: day)))
    #expect(
      SamplePlan.query("việc được_biết_đến 19/5/2023 | where state = void")?.source
        == .records(.task, everything: true, asOf: CheckedAsOf(kind: .known, day: day)))
    for entity in EntityName.allCases {
      let codes = SamplePlan.codes("\(Catalog.plural(entity)) as_of today - 1w | take 1")
      #expect(codes == (entity == .journal || entity == .job ? [366] : []), "\(entity)")
    }
  }

  @Test("logs, views and lists from outside have no past; a day is needed; nothing changes there")
  func refused() {
    #expect(SamplePlan.codes("view v = tasks | where overdue\nv as_of today") == [366])
    #expect(SamplePlan.codes("view v = tasks as_of today\nv | count") == [])
    #expect(SamplePlan.codes("tasks as_of \"19/5/2023\"") == [367])
    #expect(SamplePlan.codes("tasks as_of 3wd | count") == [367])
    #expect(SamplePlan.codes("tasks as_of last_day") == [302])
    #expect(SamplePlan.codes("tasks as_of today | where overdue | mark done") == [345])
    #expect(SamplePlan.codes("(tasks as_known today) | where overdue | remind") == [345])
  }
}

import PlanModel
import Testing

@testable import PlanLanguage

@Suite("The checker")
struct CheckerTests {
  @Test("each of the forty statements makes sense, after those it builds on", arguments: 1...40)
  func forty(number: Int) {
    let earlier: [Int] =
      switch number {
      case 34: [33]
      case 36: [32]
      default: []
      }
    let text = (earlier + [number]).map { FortyStatements.all[$0 - 1] }.joined(separator: "\n")
    let (statements, problems) = SamplePlan.check(text) { world in
      world.script = { (path, _) throws(Diagnostic) in
        Source(name: path, text: "param $days: duration\nparam $who: supervisor")
      }
    }
    #expect(problems.map(\.message.code) == [])
    #expect(statements.count == earlier.count + 1)
  }

  @Test("every example of an entity, a stage or a function makes sense, or fails as it says")
  func examples() {
    let examples =
      Entity.all.flatMap(\.examples) + Stage.all.flatMap(\.examples)
      + Function.all.flatMap(\.examples)
    for example in examples {
      let codes = SamplePlan.codes(example.line)
      #expect(codes == [example.fails].compactMap { $0 }, "\(example.line)")
    }
  }

  @Test("every table of a card makes sense for the record it is of", arguments: EntityName.allCases)
  func cards(name: EntityName) {
    for section in Catalog.entity(name).card {
      let problems = SamplePlan.codes(section.query) { world in
        world.variables["it"] = (.word("x"), .one(name.rawValue))
      }
      #expect(problems == [], "\(section.query)")
    }
  }

  @Test("each message is given by its example")
  func pages() {
    for page in LanguageMessage.pages where page.example != nil && page.code != 380 {
      #expect(SamplePlan.codes(page.example ?? "").contains(page.code), "KH\(page.code)")
    }
    let codes = LanguageMessage.pages.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
  }

  @Test("all problems of a text are named at once, in order")
  func allAtOnce() {
    let text = "tasks | where overdu and unit.knd = ward | sort dua\nunits | where kind = x"
    #expect(SamplePlan.codes(text) == [302, 302, 302, 304])
    #expect(SamplePlan.codes("taks | where overdu") == [309, 302])
  }

  @Test("one wrong column does not make the stages after it wrong")
  func noEcho() {
    #expect(SamplePlan.codes("units | derive n = cout(tasks) | where n > 1 | sort n") == [310])
    #expect(SamplePlan.codes("let $n = x\nprint $n, $n + 1") == [302])
  }

  @Test("definitions count before and after the place that needs them")
  func order() {
    let text = """
      duty viec_moi "Việc mới" { for = [nhom_moi], due = han_moi }
      group nhom_moi "Nhóm mới" { size = 2 }
      deadline han_moi "Hạn mới" { due by 30/6/2023 }
      tasks | where duty = viec_moi
      """
    #expect(SamplePlan.codes(text) == [])
    #expect(SamplePlan.codes("tasks | where duty = viec_moi") == [303])
  }
}

@Suite("Transcripts of the checker")
struct CheckTranscriptTests {
  @Test("a deadline compared with a day names the alternatives")
  func deadline() {
    #expect(
      SamplePlan.transcript("tasks | where due = 20/5/2023") == [
        """
                          ^^^^^^^^^^^ a deadline is not a single day [KH305]
        help: last day is that day: due on 20/5/2023 · before it: due before … · up to and \
        including it: due by …
        """
      ])
  }

  @Test("a missing column says which stage removed it")
  func removed() {
    #expect(
      SamplePlan.transcript("tasks | select unit, due | where state = open") == [
        """
                                         ^^^^^ columns here: unit, due [KH301]
        help: `select` before this keeps only the columns it names; move `where` before it
        """
      ])
  }

  @Test("carets stand in terminal cells, also under Vietnamese words")
  func cells() {
    #expect(
      SamplePlan.transcript("đơn_vị | lọc tênn ~ \"Bắc\"") == [
        """
                     ^^^^ units have no field `tênn` [KH302]
        help: did you mean `tên`?
        """
      ])
  }

  @Test("words typed with the Vietnamese keyboard on are recognised")
  func telex() {
    #expect(SamplePlan.transcript("tasks | where ovẻdue").first?.contains("overdue") == true)
  }

  @Test("foreign words say what kh writes")
  func foreign() {
    #expect(
      SamplePlan.transcript("tasks | where planned_on = null").first?.contains("`none`") == true)
  }
}

import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Definitions")
struct DefinitionTests {
  private func record(_ text: String) -> CheckedRecord? {
    let (statements, problems) = SamplePlan.check(text)
    guard problems.isEmpty, case .define(let record)? = statements.first?.kind else { return nil }
    return record
  }

  @Test("attributes are typed: words, days, texts, lists of codes")
  func attributes() {
    let text = """
      unit moi "Đơn vị mới" { kind = phường, groups = [phuong_xa], aliases = ["ĐU", "Mới"], \
      named = sai, valid_from = today + 1m }
      """
    let settings = record(text)?.settings ?? []
    #expect(settings.map(\.field) == ["kind", "groups", "aliases", "named", "valid_from"])
    guard case .value(.constant(.word("ward"), _)) = settings[0].content,
      case .references(let groups) = settings[1].content,
      case .texts(["ĐU", "Mới"]) = settings[2].content
    else {
      Issue.record("\(settings)")
      return
    }
    #expect(groups == [CheckedReference(entity: .group, key: [.word("phuong_xa")])])
  }

  @Test("a duty is for units, groups and supervisors; a supervisor directs no supervisor")
  func accepts() {
    #expect(SamplePlan.codes("duty hoi_nghi { for = [bac_ha, phuong_xa, doan_1] }") == [])
    #expect(SamplePlan.codes("supervisor doan_1 { directs = [phuong_xa, doan_2] }") == [303])
  }

  @Test("a deadline is given by its bound; a day with = is refused with the alternatives")
  func due() {
    guard
      case .due(.before, _)? = record("deadline hoi_nghi { due before 20/5/2023 }")?
        .settings.first?.content
    else {
      Issue.record("no due")
      return
    }
    #expect(SamplePlan.codes("deadline hoi_nghi { due = 20/5/2023 }") == [305])
    #expect(SamplePlan.codes("duty hoi_nghi { due = 20/5/2023 }") == [305])
    #expect(SamplePlan.codes("deadline moi \"Mới\" { wording = \"x\" }") == [352])
    #expect(SamplePlan.codes("deadline hoi_nghi { wording = \"x\" }") == [])
  }

  @Test("a code with attributes changes a record that must be there, a name defines one")
  func unknown() {
    #expect(SamplePlan.codes("unit bac_hs { kind = ward }") == [303])
    #expect(SamplePlan.codes("unit bac_hs") == [303])
    #expect(SamplePlan.codes("unit moi \"Mới\"") == [])
    #expect(SamplePlan.transcript("unit bac_hs").first?.contains("did you mean `bac_ha`?") == true)
  }

  @Test("codes that fold alike are refused, also between units and groups")
  func foldsAlike() {
    #expect(SamplePlan.codes("unit bacha \"X\"") == [356])
    #expect(SamplePlan.codes("unit phuong_xa \"X\"") == [356])
    #expect(SamplePlan.codes("unit mot_a \"X\"\nunit mota \"Y\"") == [356])
    #expect(SamplePlan.codes("unit mot_a \"X\"\nunit mot_a { kind = ward }") == [])
  }

  @Test("keys have the shape of their entity")
  func keys() {
    for line in [
      "task dai_nai.hoi_nghi { state = done, done_on = 19/5/2023 }",
      "submission bac_ha.bc_co_so.1 { on = 26/5/2023, verdict = accepted }",
      "result thu_ngan_sach.-.2023-05-30 { value = 975.5, estimated = true }",
      "result thu_ngan_sach.bac_ha.2023-05-30 { value = 31 }",
      "reminder bac_ha.hoi_nghi.2 { on = 16/5/2023, channel = \"điện thoại\" }",
      "amendment hoi_nghi.2023-05-18 { due by 31/5/2023, paper = \"215-CV\" }",
      "holiday 29/4/2023..3/5/2023 \"Nghỉ lễ\"", "holiday 6/5/2023 \"Làm bù\" { kind = worked }",
      "section \"1.D\" \"Đề mục\" { owner = ban_to_chuc }", "plan \"103-KH/Th.U\" { term = \"x\" }",
    ] {
      #expect(SamplePlan.codes(line) == [], "\(line)")
    }
    for line in [
      "submission bac_ha.bc_co_so { on = 26/5/2023 }", "unit 20/5/2023 \"X\"", "clause III.2",
      "result thu_ngan_sach.bac_ha { value = 1 }",
    ] {
      #expect(SamplePlan.codes(line) == [354], "\(line)")
    }
    #expect(SamplePlan.codes("task bac_ha.viec_la { state = done }") == [303])
    #expect(SamplePlan.codes("submission bac_ha.bc_co_so.0 { on = 26/5/2023 }") == [353])
    #expect(SamplePlan.codes("holiday 3/5/2023..29/4/2023 \"Nghỉ\"") == [327])
  }

  @Test("values that cannot be true are refused")
  func impossible() {
    #expect(SamplePlan.codes("group khac { size = 2.5 }") == [353])
    #expect(SamplePlan.codes("unit bac_ha { parent = bac_ha }") == [353])
    #expect(SamplePlan.codes("unit bac_ha { note = \"\" }") == [353])
    #expect(SamplePlan.codes("unit bac_ha { note = none }") == [])
    #expect(
      SamplePlan.codes("unit bac_ha { valid_from = 1/1/2025, valid_to = 1/1/2024 }") == [353])
    #expect(SamplePlan.codes("unit bac_ha { note = Bac }") == [306])
    #expect(SamplePlan.codes("unit bac_ha { official_code = 18076 }") == [307])
  }

  @Test("without a plan, what belongs to one cannot be defined; the script may say which")
  func planNeeded() {
    func codes(_ text: String) -> [Int] { SamplePlan.codes(text) { $0.plan = nil } }
    #expect(codes("group moi \"Mới\"") == [360])
    #expect(codes("unit moi \"Mới\"") == [])
    #expect(codes("use \"103-KH/Th.U\"\ngroup moi \"Mới\"") == [])
    #expect(codes("group moi \"Mới\"\nplan \"7-KH\" \"Kế hoạch\"") == [])
    #expect(codes("use \"104-KH/Th.U\"") == [303])
  }

  @Test("what may not be done is refused before anything runs, with exit 3")
  func permissions() {
    func problems(
      _ text: String, _ change: @escaping (inout Permissions) -> Void
    ) -> [Diagnostic] {
      SamplePlan.check(text) { change(&$0.permissions) }.problems
    }
    let readOnly = problems("unit bac_ha { kind = ward }") { $0.mayChange = false }
    #expect(readOnly.map(\.message.code) == [398])
    #expect(readOnly.first?.message.exit == .refused)
    #expect(problems("unit bac_ha") { $0.mayChange = false }.isEmpty)
    let safe = problems("units | to csv \"x.csv\"\ndump to \"x.kh\"") { $0.mayTouchFiles = false }
    #expect(safe.map(\.message.code) == [397, 397])
    #expect(problems("units | to csv") { $0.mayTouchFiles = false }.isEmpty)
    let restore = problems("unit bac_ha { kind = ward }\nunits\nunit bac_ha\nprint 1") {
      $0.definitionsOnly = true
    }
    #expect(restore.map(\.message.code) == [399, 399, 399])
  }
}

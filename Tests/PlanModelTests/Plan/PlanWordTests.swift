import PlanModel
import Testing

struct PlanWordTests {
  @Test("no two words of a set are the same once folded, in either language")
  func distinct() {
    check(UnitKind.self)
    check(TaskState.self)
    check(Box.self)
    check(Deliverable.self)
    check(Bound.self)
    check(Purpose.self)
    check(Verdict.self)
    check(Direction.self)
    check(HolidayKind.self)
    check(ConstraintKind.self)
    check(SupervisionRole.self)
  }

  private func check<Word: PlanWord>(_ type: Word.Type) {
    let spellings = Word.allCases.flatMap { [$0.rawValue, $0.vietnamese] }
    #expect(Set(spellings.map(Fold.name)).count == spellings.count, "\(type)")
    for spelling in spellings {
      #expect(spelling.utf8.elementsEqual(Composer.nfc(spelling).utf8))
      #expect(!spelling.contains(" "))
    }
  }

  @Test("the words are those of the trade")
  func words() {
    #expect(UnitKind.allCases.count == 14)
    #expect(UnitKind(rawValue: "mass_org")?.vietnamese == "đoàn_thể")
    #expect(TaskState(rawValue: "void")?.vietnamese == "không_còn")
    #expect(Box(rawValue: "within_time")?.vietnamese == "trong_hạn")
    #expect(Bound.by.vietnamese == "đến_hết")
    #expect(ConstraintKind(rawValue: "locked_targets") == .lockedTargets)
  }
}

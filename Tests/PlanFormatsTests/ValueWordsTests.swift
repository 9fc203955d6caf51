import PlanModel
import Testing

@testable import PlanFormats

@Suite("Values in words")
struct ValueWordsTests {
  @Test(
    "people read values in their own language",
    arguments: [
      (Value.missing, "–", "–"),
      (.text("Bắc Hà"), "Bắc Hà", "Bắc Hà"),
      (.text(""), "", ""),
      (.integer(1200), "1200", "1200"),
      (.boolean(true), "yes", "có"),
      (.boolean(false), "no", "không"),
      (.day(day("2023-05-09")), "9/5/2023", "9/5/2023"),
      (.due(.before, day("2023-05-20")), "before 20/5/2023", "trước 20/5/2023"),
      (.due(.by, day("2023-05-30")), "by 30/5/2023", "đến hết 30/5/2023"),
      (.period(Period(1, .days)), "1 day", "1 ngày"),
      (.period(Period(3, .workdays)), "3 working days", "3 ngày làm việc"),
      (
        .instant("2023-05-19T07:00:00+07:00"), "2023-05-19T07:00:00+07:00",
        "2023-05-19T07:00:00+07:00"
      ),
      (.word("ward"), "ward", "ward"),
      (.list([.word("doan_1"), .word("doan_2")]), "doan_1; doan_2", "doan_1; doan_2"),
      (.list([]), "–", "–"),
    ])
  func spoken(value: Value, english: String, vietnamese: String) {
    #expect(value.spoken(in: .english) == english)
    #expect(value.spoken(in: .vietnamese) == vietnamese)
  }

  @Test(
    "programs read values the same in every language",
    arguments: [
      (Value.missing, ""), (.integer(-5), "-5"), (.number(1200), "1200"), (.percent(0.85), "0.85"),
      (.boolean(true), "true"), (.day(day("2023-05-09")), "2023-05-09"),
      (.due(.before, day("2023-05-20")), "before 2023-05-20"),
      (.period(Period(3, .workdays)), "3wd"), (.list([.word("a"), .missing]), "a; "),
    ])
  func exact(value: Value, text: String) {
    #expect(value.exact == text)
  }

  @Test(
    "people see a number without exponent and with at most 12 significant digits",
    arguments: [
      (1200.0, "1200"), (1015.5, "1015.5"), (0.1 + 0.2, "0.3"), (-0.0, "0"), (-2.5, "-2.5"),
      (1e15, "1000000000000000"), (1e-7, "0.0000001"), (123_456_789.987654321, "123456789.988"),
      (999_999_999_999.9, "1000000000000"), (.nan, "–"), (.infinity, "–"),
    ])
  func number(number: Double, text: String) {
    #expect(Value.number(number).spoken(in: .english) == text)
  }

  @Test(
    "programs see the shortest number that reads back exactly",
    arguments: [
      (1200.0, "1200"), (0.1 + 0.2, "0.30000000000000004"), (1e15, "1000000000000000"),
      (1e16, "10000000000000000"), (1e300, "1e+300"), (1.5e-9, "1.5e-9"), (0.000001, "0.000001"),
      (-0.0, "0"), (.leastNonzeroMagnitude, "5e-324"),
      (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    ])
  func exactNumber(number: Double, text: String) {
    #expect(Value.number(number).exact == text)
    #expect(Double(text) == number)
  }

  @Test(
    "a percentage has at most one decimal, and only everything is 100%",
    arguments: [
      (0.85, "85%"), (0.857142, "85.7%"), (0.8575, "85.8%"), (1.0, "100%"), (0.0, "0%"),
      (1.2, "120%"),
      (0.9999, ">99.9%"), (0.0001, "<0.1%"), (0.9994, "99.9%"), (-0.125, "-12.5%"),
      (1.0 / 3, "33.3%"), (0.1 + 0.2, "30%"), (1.0001, "100%"), (0.07, "7%"),
    ])
  func percent(share: Double, text: String) {
    #expect(Value.percent(share).spoken(in: .english) == text)
  }

  @Test("line breaks inside a value are kept only where lines are asked for")
  func lines() {
    let note = Value.text("một\r\nhai\nba")
    #expect(note.spokenLines(in: .vietnamese) == ["một", "hai", "ba"])
    #expect(note.spoken(in: .vietnamese).contains("\n") == false)
    #expect(Value.text("").spokenLines(in: .english) == [""])
  }
}

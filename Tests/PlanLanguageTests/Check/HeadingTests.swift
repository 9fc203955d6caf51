import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Headings, numbers and cases")
struct HeadingTests {
  @Test("a heading is a text, known before anything runs")
  func headings() {
    #expect(
      SamplePlan.columns("tasks | select last_day as \"Hạn nộp (ngày)\"")
        == ["Hạn nộp (ngày): day"])
    #expect(
      SamplePlan.columns("tasks | select last_day as \"Đến \" + today + \", \" + (2020 + 1)")
        == ["Đến 19/5/2023, 2021: day"])
    #expect(SamplePlan.codes("tasks | select last_day as \"\"") == [329])
    #expect(SamplePlan.codes("for $u in units { tasks | select due as \"Hạn \" + $u }") == [329])
    #expect(SamplePlan.codes("tasks | select due as \"Hạn\", last_day as \"hạn\"") == [319])
  }

  @Test("later stages know a heading by its words with _ between them")
  func headingsAsNames() {
    #expect(
      SamplePlan.columns(
        "tasks | select last_day as \"Hạn nộp (ngày)\" | where han_nop_ngay > today")
        == ["Hạn nộp (ngày): day"])
    #expect(SamplePlan.codes("tasks | select due as \"Hạn nộp\" | where hạn") == [301])
  }

  @Test("a view's name in words heads its list, until rows are merged")
  func titles() {
    let view = "view late \"Việc muộn\" = tasks | where late\n"
    func title(_ list: String) -> String? {
      guard case .query(let query, _)? = SamplePlan.check(view + list).statements.last?.kind
      else { return nil }
      return query.title
    }
    #expect(title("late | sort due | select unit") == "Việc muộn")
    #expect(title("late | count per unit") == nil)
  }

  @Test("a row's number stands only as a column")
  func places() {
    #expect(SamplePlan.columns("tasks | select place() as \"TT\", unit").first == "TT: integer")
    #expect(SamplePlan.columns("tasks | derive n = thứ_tự()").last == "n: integer")
    #expect(
      SamplePlan.columns("tasks | select place() as n, unit | where unit = dai_nai | select n")
        == ["n: integer"])
    for wrong in [
      "tasks | where place() < 3", "tasks | sort place()", "tasks | select place() + 1 as n",
      "tasks | derive n = place() | where n < 3", "tasks | select place() as n | distinct",
      "tasks | count per place()", "tasks | derive n = place() | summarize m = max(n)",
    ] {
      #expect(SamplePlan.codes(wrong) == [388], "\(wrong)")
    }
  }

  @Test("pick has conditions and values of one kind")
  func picks() {
    #expect(
      SamplePlan.columns("tasks | select pick(late, days_late, overdue, today - last_day) as n")
        == ["n: integer"])
    #expect(
      SamplePlan.columns("targets | select pick(rate > 100%, value, 1) as n") == ["n: number"])
    #expect(SamplePlan.columns("tasks | select pick(done, none, due) as n") == ["n: due"])
    #expect(SamplePlan.codes("tasks | select pick(done, done_on, \"x\") as n") == [389])
    #expect(SamplePlan.codes("tasks | select pick(unit, 1, 2) as n") == [308])
    #expect(SamplePlan.codes("tasks | select pick(done) as n") == [313])
    #expect(SamplePlan.codes("tasks | select pick(done, none, none) as n") == [313])
  }

  @Test("different units of measure are never put together")
  func measures() {
    for wrong in [
      "targets | summarize n = sum(value)", "targets | derive v = value | summarize n = avg(v)",
      "print sum(results.value)", "results | summarize n = max(value) per unit",
      "targets | summarize n = 2 * sum(result)", "print max(targets.value where rate < 85%)",
    ] {
      #expect(SamplePlan.codes(wrong) == [392], "\(wrong)")
    }
    for right in [
      "targets | summarize n = sum(value) per uom", "results | summarize n = sum(value) per target",
      "targets | where uom = \"%\" | summarize n = avg(value)",
      "targets | select name, max(results.value) as n",
      "print sum(results.value where target = thu_ngan_sach)",
      "targets | summarize n = avg(rate), m = avg(share(result, value))",
    ] {
      #expect(SamplePlan.codes(right) == [], "\(right)")
    }
  }
}

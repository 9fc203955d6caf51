import PlanModel
import Testing

@testable import PlanStore

/// Stages in every order they may stand in.
@Suite struct StagesTests {
  /// What a stage leaves of rows, and whether the next may still name the rows' own fields.
  private static let stages = [
    "where unit.kind = ward", "where not done", "sort due desc", "sort unit", "take 7",
    "take 2 per duty", "take 3 per unit.kind",
    "derive n = count(submissions)", "derive who = unit, d = due",
  ]

  @Test("any two, and any three, stages in a row are one statement that runs", arguments: stages)
  func orders(first: String) throws {
    let script = try Script.readOnlyDemo()
    for second in StagesTests.stages {
      for third in StagesTests.stages + ["select unit, due", "count per box", "expand submissions"]
      {
        guard !(first.hasPrefix("derive") && (first == second || first == third)),
          !(second.hasPrefix("derive") && second == third)
        else { continue }
        let text = "tasks | \(first) | \(second) | \(third)"
        do {
          try script.run(text)
        } catch {
          Issue.record("\(text): \(error)")
        }
      }
    }
  }

  @Test("a pipeline answers what its stages, done one after the other by hand, come to")
  func reference() throws {
    let script = try Script.readOnlyDemo()
    let shown = "select unit, duty, unit.kind, last_day, done"
    let stages: [(text: String, apply: ([String]) -> [String])] = [
      ("where unit.kind = ward", { $0.filter { $0.contains("| ward |") } }),
      ("where not done", { $0.filter { $0.hasSuffix("false") } }),
      ("take 7", { Array($0.prefix(7)) }),
      ("take 2 per duty", { StagesTests.first(2, of: $0, perColumn: 1) }),
      ("take 3 per unit.kind", { StagesTests.first(3, of: $0, perColumn: 2) }),
    ]
    let sorts = [("sort due desc", [3]), ("sort unit", [0]), ("sort unit.kind, duty", [2, 1])]
    let orders = try sorts.map { sort, columns in
      let ranked = try script.rows("tasks | \(sort) | \(shown)")
      return (sort, { StagesTests.sorted($0, as: ranked, byColumns: columns) })
    }
    let all = try script.rows("tasks | \(shown)")
    var random = Generator(seed: 7)
    for _ in 0..<150 {
      let chosen = (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in
        (stages + orders).randomElement(using: &random)
      }
      let text = (["tasks"] + chosen.map(\.text) + [shown]).joined(separator: " | ")
      #expect(try script.rows(text) == chosen.reduce(all) { $1.apply($0) }, "\(text)")
    }
  }

  private static func first(_ count: Int, of rows: [String], perColumn column: Int) -> [String] {
    var seen: [Substring: Int] = [:]
    return rows.filter { row in
      let part = row.split(separator: "|")[column]
      seen[part, default: 0] += 1
      return (seen[part] ?? 0) <= count
    }
  }

  /// By the place where what stands in the columns comes first in `ranked`; equals stay as they are.
  private static func sorted(
    _ rows: [String], as ranked: [String], byColumns columns: [Int]
  ) -> [String] {
    func key(_ row: String) -> [Substring] {
      let parts = row.split(separator: "|")
      return columns.map { parts[$0] }
    }
    let ranks = Dictionary(ranked.enumerated().map { (key($1), $0) }, uniquingKeysWith: min)
    return rows.enumerated().sorted { a, b in
      let (rankA, rankB) = (ranks[key(a.element)] ?? 0, ranks[key(b.element)] ?? 0)
      return rankA == rankB ? a.offset < b.offset : rankA < rankB
    }.map(\.element)
  }

  @Test("a list that is cut stays cut, whatever follows")
  func cut() throws {
    let script = try Script.readOnlyDemo()
    #expect(try script.run("tasks | take 5 | take 3").rows.count == 3)
    #expect(try script.run("tasks | take 3 | take 5").rows.count == 3)
    #expect(
      try script.run("units | where kind = commune | select code, name | take 1 | take 1").rows
        .count == 1)
    let five = try script.rows("tasks | take 5 | select unit, duty")
    #expect(
      Set(try script.rows("tasks | take 5 | sort unit desc | select unit, duty")) == Set(five))
    #expect(try script.count("tasks | take 5 | count") == 5)
    #expect(try script.count("tasks | take 5 | where false or true | count") == 5)
    #expect(try script.run("tasks | take 1 per duty | sort unit").rows.count == 5)
  }

  @Test("an order outlives the stages after it")
  func order() throws {
    let script = try Script.readOnlyDemo()
    let sorted = try script.rows("tasks | sort unit.name desc | take 9 | select unit, duty")
    #expect(
      try script.rows(
        "tasks | sort unit.name desc | take 9 | where true | take 20 | select unit, duty")
        == sorted)
    let byKind = try script.rows("units | sort kind | take 12 | select kind")
    #expect(byKind.prefix(10).allSatisfy { $0 == "ward" } && byKind.last == "commune")
    #expect(
      try script.rows("units | sort name | take 2 | select code") == ["ban_dan_van", "btv"])
  }

  @Test("what is missing comes last, in either direction")
  func missing() throws {
    let script = try Script.readOnlyDemo()
    for direction in ["", " desc"] {
      let days = try script.rows("tasks | sort done_on\(direction) | select done_on")
      #expect(days.first != "-" && days.last == "-")
      let owners = try script.rows("sections | sort owner\(direction) | select owner")
      #expect(owners.first != "-" && owners.last == "-")
    }
  }

  @Test("a row counts once under each of its many, and under none where it has none")
  func perMany() throws {
    let script = try Script.readOnlyDemo()
    let rows = try script.rows("units | where kind in [ward, commune] | count per supervisors")
    #expect(rows == ["td_dan_van | 2", "doan_1 | 9", "doan_2 | 6"])
    #expect(try script.rows("units | count per supervisors").last == "- | 17")
  }

  @Test("percentages are over all, or over what fell due; none of nothing")
  func percent() throws {
    let script = try Script.readOnlyDemo()
    script.today = Script.day("2023-05-20")
    let text = """
      tasks | summarize all = percent(done), due = percent_due(done) per duty.deliverable
      """
    let rows = try script.run(text).rows
    guard let conference = rows.first(where: { $0.contains(.word("conference")) }),
      let draft = rows.first(where: { $0.contains(.word("draft")) })
    else { throw Missing(what: "deliverables") }
    #expect(conference.contains(.percent(12.0 / 20)))
    #expect(conference.contains(.percent(12.0 / 19)), "one conference has been put off")
    #expect(draft.contains(.missing), "no draft has fallen due")
  }

  @Test("a crosstab has a line for each row and a column for each value, in their order")
  func crosstab() throws {
    let script = try Script.readOnlyDemo()
    let table = try script.run("tasks | crosstab unit.kind, state, count()")
    #expect(table.columns.map(\.name) == ["unit.kind", "open", "submitted", "returned", "done"])
    #expect(table.rows.first?.first == .word("ward"))
    let listed = try script.run("tasks | crosstab duty, state, unit.kind")
    #expect(listed.columns[1].type == .list(.enumeration("kind")))
  }

  @Test("after expand the former row's columns are still there")
  func expand() throws {
    let script = try Script.readOnlyDemo()
    #expect(
      try script.rows(
        """
        units | where code = cong_an | derive label = name | expand tasks
          | select parent.label, parent.code, duty
        """) == [
          "Đảng ủy Công an thành phố | cong_an | hoi_nghi",
          "Đảng ủy Công an thành phố | cong_an | bc_co_so",
        ])
  }
}

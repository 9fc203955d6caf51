import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct SuppliedTests {
  private let supply = CheckedSupply(
    name: "csv", argument: "nop.csv",
    columns: [
      Column("who", .one("unit")), Column("on", .day), Column("pages", .integer),
      Column("note", .text),
    ])

  private var context: RunContext {
    var context = RunContext(today: Script.day("2023-05-19"), plan: "103-KH/Th.U", now: "")
    context.supply = { (asked) throws(Diagnostic) in
      guard asked.argument == "nop.csv" else { return nil }
      return Table(
        columns: asked.columns,
        rows: [
          [.word("dai_nai"), .day(Script.day("2023-05-26")), .integer(12), .text("a \"b\"\n\\")],
          [.word("bac_ha"), .missing, .integer(3), .missing],
          [
            .word("Đảng ủy Công an thành phố"), .day(Script.day("2023-05-20")), .missing, .text(""),
          ],
        ])
    }
    return context
  }

  private func query(_ steps: [CheckedStep]) -> CheckedQuery {
    CheckedQuery(
      source: .supplied(supply), steps: steps,
      shown: supply.columns.map { CheckedItem($0.name, .column($0.name, $0.type)) }, entity: nil)
  }

  @Test("rows from outside come in their own order, with their types, records by their code")
  func rows() throws {
    let table = try Script.readOnlyDemo().store.read(query([]), context)
    #expect(table.columns == supply.columns)
    #expect(table.rows.map { $0[0] } == [.word("dai_nai"), .word("bac_ha"), .word("cong_an")])
    #expect(table.rows[0][3] == .text("a \"b\"\n\\"))
    #expect(table.rows[1][1] == .missing)
    #expect(table.rows[2][1] == .day(Script.day("2023-05-20")))
  }

  @Test("they are tested and sorted like others")
  func stages() throws {
    let table = try Script.readOnlyDemo().store.read(
      query([
        .filter(.isMissing(.column("on", .day))),
        .sort([CheckedKey(.column("pages", .integer), descending: true)]),
      ]), context)
    #expect(table.rows.map { $0[0] } == [.word("bac_ha")])
    let sorted = try Script.readOnlyDemo().store.read(
      query([.sort([CheckedKey(.column("who", .one("unit")))])]), context)
    #expect(sorted.rows.map { $0[0] } == [.word("cong_an"), .word("bac_ha"), .word("dai_nai")])
  }

  @Test("a text that names no record is an error, never an empty answer")
  func unknown() throws {
    let store = try Script.readOnlyDemo().store
    var context = context
    context.variables = ["who": .text("Đảng ủy phường Bắc Hà")]
    func count(_ text: CheckedExpression) throws(Diagnostic) -> Value {
      try store.evaluate(
        .aggregate(
          .count,
          over: .query(
            CheckedQuery(
              source: .records(.task, everything: false, asOf: nil),
              steps: [
                .filter(
                  .compare(
                    .equal,
                    .record(
                      CheckedPath(start: .task, steps: [.init(field: "unit", entity: .unit)])),
                    .reference(text, .unit)))
              ], shown: [], entity: .task)), value: nil, filter: nil, .integer), context)
    }
    #expect(try count(.variable("who", .text)) == .integer(2))
    #expect(try count(.constant(.text("dai_nai"), .text)) == .integer(2))
    do throws(Diagnostic) {
      _ = try count(.constant(.text("dai_naii"), .text))
      Issue.record("answered")
    } catch {
      #expect(error.message.code == 403)
    }
  }
}

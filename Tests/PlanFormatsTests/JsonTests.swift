import Foundation
import PlanModel
import Testing

@testable import PlanFormats

@Suite("JSON")
struct JsonTests {
  static let values = Table(
    columns: [
      Column("z", .text), Column("a", .number), Column("p", .percent), Column("b", .boolean),
      Column("d", .day), Column("due", .due), Column("l", .many("unit")), Column("w", .period),
    ],
    rows: [
      [
        .text("\"Hà\"\\\n\t\u{1B}\u{0}\u{2028}"), .number(0.1), .percent(0.85), .boolean(false),
        .day(day("2023-05-20")), .due(.by, day("2023-05-30")), .list([.word("x"), .integer(1)]),
        .period(Period(3, .workdays)),
      ],
      [.missing, .number(.nan), .percent(1), .missing, .missing, .missing, .list([]), .missing],
    ])

  @Test("rows are objects whose keys keep the order of the columns")
  func rows() {
    #expect(
      written(.json, JsonTests.values) == #"""
        [
          {"z": "\"Hà\"\\\n\t\u001b\u0000\u2028", "a": 0.1, "p": 0.85, "b": false, "d": "2023-05-20", "due": "by 2023-05-30", "l": ["x", 1], "w": "3wd"},
          {"z": null, "a": null, "p": 1, "b": null, "d": null, "due": null, "l": [], "w": null}
        ]

        """#)
  }

  @Test("an empty table is an empty array, and no line at all in JSON Lines")
  func empty() {
    #expect(written(.json, Sample.none) == "[]\n")
    #expect(written(.jsonl, Sample.none) == "")
  }

  @Test("JSON Lines has one object a line")
  func lines() {
    #expect(written(.jsonl, texts("x", ["a\nb", "c"])) == "{\"x\": \"a\\nb\"}\n{\"x\": \"c\"}\n")
  }

  @Test("another reader gets the same text back, byte for byte")
  func readsBack() throws {
    let nasty = String(String.UnicodeScalarView((0...0x2100).compactMap(Unicode.Scalar.init)))
    let text = written(.json, texts("x", [nasty + "😀\u{FEFF}\u{E0041}"]))
    let parsed = try JSONDecoder().decode([[String: String]].self, from: Data(text.utf8))
    #expect(parsed.first?["x"].map { Array($0.utf8) } == Array((nasty + "😀\u{FEFF}\u{E0041}").utf8))
  }

  @Test("a card and a tree are valid JSON")
  func valid() throws {
    for answer in [Answer.card(Sample.card), .tree(Sample.tree), .table(JsonTests.values)] {
      let text = written(.json, answer)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
      for line in written(.jsonl, answer).split(separator: "\n") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      }
    }
  }
}

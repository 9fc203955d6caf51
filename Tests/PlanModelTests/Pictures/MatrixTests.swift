import Testing

@testable import PlanModel

@Suite("Reports by headings")
struct MatrixTests {
  private static func row(
    _ unit: String, _ section: String?, _ finding: CoverageFinding, title: String = ""
  ) -> [Value] {
    [
      .word(unit), .text("Đơn vị \(unit)"), .word("bc"), .integer(1),
      section.map { .word($0) } ?? .missing, .text(title), .word(finding.rawValue),
    ]
  }

  private static func matrix(_ rows: [[Value]]) -> Matrix {
    let names = ["unit", "name", "duty", "version", "section", "title", "finding"]
    return Matrix(Table(columns: names.map { Column($0, .text) }, rows: rows))
  }

  @Test("headings stand in outline order, whichever report names them first")
  func order() {
    let matrix = Self.matrix([
      Self.row("b", "1.C.II", .missing), Self.row("b", nil, .missing, title: "Phụ lục"),
      Self.row("a", "1.B", .found), Self.row("a", "1.C.I", .empty),
    ])
    #expect(matrix.headings.map(\.label) == ["1.B", "1.C.I", "1.C.II", "Phụ lục"])
    #expect(matrix.reports.map(\.unit) == ["Đơn vị b", "Đơn vị a"])
    #expect(matrix.cells == [[nil, nil, .missing, .missing], [.found, .empty, nil, nil]])
  }

  @Test("a file that could not be read is a fault of the report, counted in the legend")
  func fault() {
    let matrix = Self.matrix([
      Self.row("a", nil, .scan, title: "nop/a.pdf"), Self.row("b", "1", .found),
    ])
    #expect(matrix.reports.map(\.fault) == [.scan, nil])
    #expect(matrix.headings.map(\.label) == ["1"])
    #expect(matrix.legend.map(\.finding) == [.found, .scan])
  }
}

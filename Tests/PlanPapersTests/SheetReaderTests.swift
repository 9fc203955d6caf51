import Foundation
import PlanModel
import Testing

@testable import PlanPapers

@Suite("Workbooks read")
struct SheetReaderTests {
  @Test("what was written is read back with its types and row numbers")
  func roundTrip() throws {
    let rows: [[Value]] = [
      Sample.row, [.text("@x\ny"), .missing, .missing, .number(-0.5), .missing, .boolean(false)],
    ]
    let written = try Desk(
      [PaperLine(.write, [.text("xlsx")]), PaperLine(.title, [.text("Biểu")])]
        + Sample.table(rows))
    let answers = try SheetReaderTests.read(written.file)
    let titles = answers.filter { $0.word == "column" }.flatMap(\.values)
    #expect(titles.first == .text("Đơn vị") && titles.count == 6)
    let first = answers.first { $0.word == "row" }
    #expect(first?.values == [.integer(4)] + Sample.row)
    #expect(answers.filter { $0.word == "row" }.last?.values == [.integer(5)] + rows[1])
    #expect(answers.last == PaperLine(.done))
  }

  @Test("a title above, inline texts and cells without a place are understood")
  func shapes() throws {
    let sheet = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Biểu 1</t></is></c></row>
      <row r="3"><c t="inlineStr"><is><t>Tên</t></is></c><c t="inlineStr"><is><r><t>M</t></r>\
      <r><t>ức</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>
      <row r="5"><c r="B5"><v>2.5</v></c></row>
      """
    let answers = try Self.read(Self.workbook(sheet, after: "<mergeCell ref=\"A1:C1\"/>"))
    #expect(
      answers == [
        PaperLine(.column, [.text("Tên")]), PaperLine(.column, [.text("Mức")]),
        PaperLine(.row, [.integer(5), .missing, .number(2.5)]), PaperLine(.done),
      ])
  }

  @Test("a formula stands for its last value, and is counted")
  func formulas() throws {
    let header = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
    let row = "<row><c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\"><f>B2</f><v>2</v></c></row>"
    let answers = try Self.read(Self.workbook(header + row))
    #expect(answers.dropLast().last == PaperLine(.formulas, [.integer(2), .text("B2")]))
    for value in ["", "<v/>", "<v></v>"] {
      let row = "<row><c r=\"A2\"><f>1+1</f>\(value)</c></row>"
      #expect(try Self.refusal(Self.workbook(header + row)) == .formula("A2"))
    }
  }

  @Test("merged cells in the table and errors are refused with their place")
  func refused() throws {
    let header = "<row r=\"1\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
    #expect(
      try Self.refusal(Self.workbook(header, after: "<mergeCell ref=\"A2:A3\"/>"))
        == .merged("A2:A3"))
    let error = "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>"
    #expect(try Self.refusal(Self.workbook(header + error)) == .errorValue("A2", "#REF!"))
  }

  @Test("a DOCTYPE is refused before anything of it is used")
  func doctype() throws {
    let evil = """
      <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\
      <worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>
      """
    #expect(try Self.refusal(Self.archive(sheet: evil)) == .unsafeMarkup)
  }

  @Test("what unpacks to far more than it is, or nests without end, is refused")
  func bombs() throws {
    let spaces = String(repeating: " ", count: 30 << 20)
    let swollen = try Self.refusal(Self.workbook("<row>\(spaces)</row>"))
    #expect(swollen == .tooLarge("xl/worksheets/s.xml"))
    let deep = String(repeating: "<row>", count: 100)
    #expect(try Self.refusal(Self.workbook(deep)) == .tooLarge("XML"))
  }

  @Test("what is no workbook is refused, whatever it is")
  func others() throws {
    #expect(try Self.refusal(Array("not a zip at all".utf8)) == .notReadable("zip"))
    #expect(try Self.refusal([]) == .notReadable("zip"))
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(try Self.refusal(old) == .oldOrProtected)
    let whole = try Self.workbook("<row/>")
    #expect(try Self.refusal(Array(whole.dropLast(40))) == .notReadable("zip"))
    #expect(
      try Self.refusal(Self.archive(sheet: "<worksheet><row></worksheet>"))
        == .notReadable("xl/worksheets/s.xml"))
    let document = try Desk([PaperLine(.write, [.text("docx")])])
    #expect(try Self.refusal(document.file) == .notReadable("xl/workbook.xml"))
  }

  // MARK: Workbooks by hand

  private static func read(_ file: [UInt8]) throws -> [PaperLine] {
    let job = [
      PaperLine(.papers, [.integer(1)]), PaperLine(.read, [.text("xlsx")]), PaperLine(.end),
    ]
    return try Desk(text: job.map(\.text).joined(), file: file).answers
  }

  private static func refusal(_ file: [UInt8]) throws -> PaperRefusal? {
    try read(file).last.flatMap { PaperRefusal($0) }
  }

  private static func workbook(_ rows: String, after merges: String = "") throws -> [UInt8] {
    try archive(
      sheet: "<worksheet><sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>"
        + "</worksheet>")
  }

  private static func archive(sheet: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forUpdating: file)
    let archive = try ArchiveWriter()
    try archive.add(
      "xl/workbook.xml",
      "<workbook><sheets><sheet name=\"a\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>")
    try archive.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></Relationships>")
    try archive.add("xl/worksheets/s.xml", sheet)
    try archive.write(to: handle.fileDescriptor)
    try handle.close()
    return Array(try Data(contentsOf: file))
  }
}

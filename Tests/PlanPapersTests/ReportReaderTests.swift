import Foundation
import PlanModel
import Testing

@testable import PlanPapers

@Suite("Reports read")
struct ReportReaderTests {
  private func paragraph(
    _ number: Int, _ text: String, level: Int? = nil, printed: String? = nil
  ) -> PaperLine {
    PaperLine(
      .paragraph,
      [
        .integer(number), level.map(Value.integer) ?? .missing,
        printed.map(Value.text) ?? .missing, .text(text),
      ])
  }

  private let end = [PaperLine(.pictures, [.integer(0)]), PaperLine(.done)]

  @Test("words split over runs, tabs and breaks come as one paragraph; deleted ones do not")
  func runs() throws {
    let body = """
      <p><pPr><tabs><tab val="left"/></tabs></pPr><r><t>Kết </t></r><r><t>quả</t><tab/><t>đạt</t>\
      <br/><t>được</t></r><del><r><delText>bỏ</delText></r></del><ins><r><t> thêm</t></r></ins></p>\
      <p/><p><r><t>  </t></r></p><p><r><t>2</t><noBreakHyphen/><t>3</t></r></p>
      """
    #expect(
      try WrittenReport.read(WrittenReport(body: body).file())
        == [paragraph(1, "Kết quả\tđạt\nđược thêm"), paragraph(2, "2-3")] + end)
  }

  @Test("text is composed at the door")
  func composed() throws {
    let body = WrittenReport.p("Kê\u{301}t qua\u{309}")
    #expect(
      try WrittenReport.read(WrittenReport(body: body).file()) == [paragraph(1, "Kết quả")] + end)
    #expect(
      try WrittenReport.read(Array("Kê\u{301}t qua\u{309}".utf8)) == [paragraph(1, "Kết quả")] + end
    )
  }

  @Test("headings are known by their style, the style it is based on, or their own level")
  func levels() throws {
    let styles = """
      <style type="paragraph" styleId="H1"><name val="heading 1"/></style>\
      <style type="paragraph" styleId="Muc"><name val="Muc"/><basedOn val="H1"/></style>\
      <style type="paragraph" styleId="B"><name val="B"/><basedOn val="B"/></style>\
      <style type="paragraph" styleId="L"><name val="L"/><pPr><outlineLvl val="2"/></pPr></style>\
      <style type="paragraph" styleId="MT1"><name val="toc 1"/></style>
      """
    let body =
      WrittenReport.p("mục lục ... 3", "<pStyle val=\"MT1\"/>")
      + WrittenReport.p("a", "<pStyle val=\"H1\"/>") + WrittenReport.p("b", "<pStyle val=\"Muc\"/>")
      + WrittenReport.p("c", "<pStyle val=\"L\"/>") + WrittenReport.p("d", "<pStyle val=\"B\"/>")
      + WrittenReport.p("e", "<outlineLvl val=\"1\"/>")
      + WrittenReport.p("f", "<pStyle val=\"H1\"/><outlineLvl val=\"9\"/>")
    let answers = try WrittenReport.read(WrittenReport(body: body, styles: styles).file())
    #expect(
      answers == [
        paragraph(1, "a", level: 1), paragraph(2, "b", level: 1), paragraph(3, "c", level: 3),
        paragraph(4, "d"), paragraph(5, "e", level: 2), paragraph(6, "f"),
      ] + end)
  }

  @Test("automatic numbers are counted as Word prints them")
  func numbers() throws {
    func level(_ at: Int, _ format: String, _ text: String) -> String {
      "<lvl ilvl=\"\(at)\"><start val=\"1\"/><numFmt val=\"\(format)\"/><lvlText val=\"\(text)\"/></lvl>"
    }
    let numbering = """
      <abstractNum abstractNumId="7">\(level(0, "upperRoman", "%1."))\
      \(level(1, "decimal", "%1.%2"))</abstractNum>\
      <abstractNum abstractNumId="8">\(level(0, "bullet", "•"))</abstractNum>\
      <num numId="1"><abstractNumId val="7"/></num><num numId="2"><abstractNumId val="8"/></num>\
      <num numId="3"><abstractNumId val="7"/><lvlOverride ilvl="0"><startOverride val="1"/>\
      </lvlOverride></num>
      """
    func item(_ list: Int, _ level: Int, _ text: String) -> String {
      WrittenReport.p(text, "<numPr><ilvl val=\"\(level)\"/><numId val=\"\(list)\"/></numPr>")
    }
    let body =
      item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c") + item(2, 0, "d") + item(1, 0, "e")
      + item(1, 1, "f") + item(3, 0, "g") + item(0, 0, "h") + item(9, 0, "i")
    let answers = try WrittenReport.read(WrittenReport(body: body, numbering: numbering).file())
    let printed = answers.filter { $0.word == "paragraph" }.map { $0.values[2] }
    #expect(
      printed == [
        .text("I."), .text("I.1"), .text("I.2"), .missing, .text("II."), .text("II.1"), .text("I."),
        .missing, .missing,
      ])
  }

  @Test("a table is rows of cells, spanned columns are empty ones")
  func tables() throws {
    let body = """
      \(WrittenReport.p("trước"))<tbl><tr><tc><tcPr><gridSpan val="2"/></tcPr>\
      \(WrittenReport.p("a"))\(WrittenReport.p("b"))</tc><tc>\(WrittenReport.p("c"))</tc></tr>\
      <tr><tc><p/></tc><tc><tbl><tr><tc>\(WrittenReport.p("trong"))</tc></tr></tbl></tc></tr></tbl>\
      \(WrittenReport.p("sau"))
      """
    #expect(
      try WrittenReport.read(WrittenReport(body: body).file())
        == [
          paragraph(1, "trước"), PaperLine(.table, [.text("")]),
          PaperLine(.row, [.integer(1), .text("a\nb"), .missing, .text("c")]),
          PaperLine(.row, [.integer(2), .missing, .text("trong")]), paragraph(2, "sau"),
        ] + end)
  }

  @Test("a text box is read once, a table of contents not at all")
  func boxes() throws {
    let box = "<txbxContent>\(WrittenReport.p("trong khung"))</txbxContent>"
    let body = """
      <p><r><t>ngoài</t><AlternateContent><Choice>\(box)</Choice><Fallback>\(box)</Fallback>\
      </AlternateContent></r></p><sdt><sdtPr><docPartObj><docPartGallery val="Table of Contents"/>\
      </docPartObj></sdtPr><sdtContent>\(WrittenReport.p("I. Mục 3"))</sdtContent></sdt>\
      <sdt><sdtContent>\(WrittenReport.p("cuối"))</sdtContent></sdt>
      """
    let answers = try WrittenReport.read(WrittenReport(body: body).file())
    #expect(
      answers == [paragraph(1, "trong khung"), paragraph(2, "ngoài"), paragraph(3, "cuối")] + end)
  }

  @Test("a text is read by lines, in UTF-8 or marked UTF-16")
  func texts() throws {
    let lines = [paragraph(1, "Một"), paragraph(3, "Hai ba")] + end
    #expect(try WrittenReport.read(Array("Một\r\n\r\n  Hai ba\n".utf8)) == lines)
    #expect(try WrittenReport.read([0xEF, 0xBB, 0xBF] + Array("Một\n\nHai ba".utf8)) == lines)
    let units = Array("Một\n\nHai ba".utf16)
    let pairs = units.map { (low: UInt8($0 & 0xFF), high: UInt8($0 >> 8)) }
    let little: [UInt8] = [0xFF, 0xFE] + pairs.flatMap { [$0.low, $0.high] }
    let big: [UInt8] = [0xFE, 0xFF] + pairs.flatMap { [$0.high, $0.low] }
    #expect(try WrittenReport.read(little) == lines && WrittenReport.read(big) == lines)
    #expect(try WrittenReport.refusal(Array(little.dropFirst(2))) == .notText)
    // "Kết quả" in TCVN3.
    #expect(
      try WrittenReport.refusal([0x4B, 0xD5, 0x74, 0x20, 0x71, 0x75, 0xB6]) == .notText)
  }

  @Test("scans are told from damaged files")
  func scans() throws {
    #expect(try WrittenReport.refusal(Array("%PDF-1.7 x".utf8)) == .picture("PDF"))
    #expect(try WrittenReport.refusal([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]) == .picture("JPEG"))
    let picture = "<p><r><drawing><blip embed=\"r1\"/></drawing></r></p>"
    let scan = WrittenReport(body: picture + "<p><r><t>.....</t></r></p>")
    #expect(try WrittenReport.refusal(scan.file()) == .picture("docx"))
    #expect(try WrittenReport.read(WrittenReport().file()) == end)
  }

  @Test("a hostile or damaged file is refused before it costs anything")
  func hostile() throws {
    let evil = """
      <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><document><p><r><t>&a;</t></r></p>\
      </document>
      """
    #expect(
      try WrittenReport.refusal(WrittenReport.archive([("word/document.xml", evil)]))
        == .unsafeMarkup)
    let swollen = WrittenReport(
      body: WrittenReport.p(String(repeating: "a", count: 30 << 20)))
    #expect(try WrittenReport.refusal(swollen.file()) == .tooLarge("word/document.xml"))
    let deep = WrittenReport(body: String(repeating: "<tbl><tr><tc>", count: 40))
    #expect(try WrittenReport.refusal(deep.file()) == .tooLarge("XML"))
    let whole = try WrittenReport(body: WrittenReport.p("a")).file()
    #expect(try WrittenReport.refusal(Array(whole.dropLast(30))) == .notReadable("zip"))
    #expect(
      try WrittenReport.refusal(WrittenReport.archive([("xl/workbook.xml", "<workbook/>")]))
        == .notReadable("word/document.xml"))
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(try WrittenReport.refusal(old) == .oldOrProtected)
  }

  @Test("headings and paragraphs are written, and read back as what they are")
  func roundTrip() throws {
    let written = try Desk([
      PaperLine(.write, [.text("docx")]), PaperLine(.title, [.text("Tổng hợp")]),
      PaperLine(.heading, [.integer(2), .text("A. Tình hình")]),
      PaperLine(.paragraph, [.text("lead"), .text("Phường Bắc Hà")]),
      PaperLine(.paragraph, [.text("text"), .text("Đủ")]),
      PaperLine(.table, [.text("")]),
      PaperLine(.column, [.text("Mức"), .text("text"), .integer(0)]),
      PaperLine(.row, [.integer(0), .text("5")]),
      PaperLine(.heading, [.integer(5), .text("1.1 Sâu")]),
    ])
    #expect(written.isDone)
    let answers = try WrittenReport.read(written.file)
    #expect(
      answers == [
        paragraph(1, "Tổng hợp"), paragraph(2, "A. Tình hình", level: 2),
        paragraph(3, "Phường Bắc Hà"), paragraph(4, "Đủ"), PaperLine(.table, [.text("")]),
        PaperLine(.row, [.integer(1), .text("Mức")]), PaperLine(.row, [.integer(2), .text("5")]),
        paragraph(5, "1.1 Sâu", level: 5),
      ] + end)
    let sheet = PaperLine(.write, [.text("xlsx")])
    #expect(
      try Desk([sheet, PaperLine(.heading, [.integer(1), .text("A")])]).refusal
        == .badJob("a workbook holds tables only"))
  }
}

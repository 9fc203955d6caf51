import PlanModel
import Testing

@testable import PlanPapers

/// Templates as Word saves them, filled.
@Suite("Templates")
struct TemplateTests {
  private static func job(_ facts: [(String, String)] = []) -> [PaperLine] {
    func line(_ word: PaperWord, _ texts: [String]) -> PaperLine {
      PaperLine(word, texts.map(Value.text))
    }
    return [
      line(.papers, []), line(.fill, []), line(.fact, ["số", "27-CV/VP"]),
      line(.fact, ["none", ""]),
    ] + facts.map { line(.fact, [$0.0, $0.1]) } + [
      line(.table, ["row", "dòng"]), line(.column, ["unit", "đơn_vị"]),
      line(.column, ["note", "ghi_chú"]), line(.row, ["Bắc Hà", ""]),
      line(.row, ["Đồng Môn", "Mưa lũ"]), line(.table, ["empty"]), line(.column, ["x"]),
      line(.end, []),
    ]
  }

  private func desk(
    _ template: [UInt8], _ facts: [(String, String)] = []
  ) throws -> Desk {
    let lines = TemplateTests.job(facts).map { line in
      line.word == PaperWord.papers.rawValue ? PaperLine(.papers, [.integer(1)]) : line
    }
    return try Desk(text: lines.map(\.text).joined(), template: template)
  }

  private func filled(_ body: String, _ facts: [(String, String)] = []) throws -> String {
    let desk = try desk(try Archive.template(body), facts)
    #expect(desk.isDone, "\(String(describing: desk.refusal))")
    return try Archive.body(of: desk.file)
  }

  private func refusal(_ body: String) throws -> PaperRefusal? {
    try desk(try Archive.template(body)).refusal
  }

  private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  @Test("a field that Word has split over runs takes the look of its first run")
  func split() throws {
    let body = """
      <w:p w14:paraId="1A2B"><w:r w:rsidR="00A1"><w:t xml:space="preserve">Số </w:t></w:r>\
      <w:r w:rsidR="00A2"><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/>\
      <w:r w:rsidR="00A3"><w:rPr><w:i/></w:rPr><w:t>{s</w:t></w:r>\
      <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>\
      <w:r><w:t>ố}</w:t></w:r><w:r><w:t>}, ngày</w:t></w:r></w:p>
      """
    #expect(
      try filled(body) == """
        <w:p w14:paraId="1A2B"><w:r w:rsidR="00A1"><w:t xml:space="preserve">Số </w:t></w:r>\
        <w:r w:rsidR="00A2"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">27-CV/VP</w:t></w:r>\
        <w:proofErr w:type="spellStart"/><w:r w:rsidR="00A3"><w:rPr><w:i/></w:rPr></w:r>\
        <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>\
        <w:r></w:r><w:r><w:t xml:space="preserve">, ngày</w:t></w:r></w:p>
        """)
  }

  @Test("names are found without marks, in any case, with spaces or `_`, written as entities")
  func names() throws {
    let facts = [("hạn_mới", "31/5")]
    for name in [
      "hạn mới", "hạn_mới", "HAN MOI", "HanMoi", " hạn\u{A0}mới ", "h&#7841;n m&#x1EDB;i",
    ] {
      #expect(
        try filled(paragraph("{{\(name)}}"), facts)
          == "<w:p><w:r><w:t xml:space=\"preserve\">31/5</w:t></w:r></w:p>", "\(name)")
    }
  }

  @Test("values cannot become markup; lines and tabs stay, control characters go")
  func values() throws {
    let text = try filled(
      paragraph("{{a}}{{số}}"), [("a", "<w:p>&\"\u{1B}[31m\u{0}1\n2\t3\u{FFFF}")])
    #expect(
      text == """
        <w:p><w:r><w:t xml:space="preserve">&lt;w:p&gt;&amp;&quot;[31m1</w:t><w:br/>\
        <w:t xml:space="preserve">2</w:t><w:tab/><w:t xml:space="preserve">327-CV/VP</w:t></w:r></w:p>
        """)
  }

  @Test("a value that looks like a field is only text")
  func once() throws {
    #expect(try filled(paragraph("{{a}}"), [("a", "{{số}}")]).contains(">{{số}}<"))
  }

  @Test("a table row stands once for each row of the list; only the first keeps its identity")
  func rows() throws {
    let body = """
      <w:tbl><w:tr><w:tc>\(paragraph("Đơn vị"))</w:tc></w:tr><w:tr w14:paraId="7"><w:tc>\
      <w:p w14:paraId="8"><w:bookmarkStart w:id="1" w:name="x"/><w:r><w:t>{{dòng.đơn vị}}</w:t></w:r>\
      </w:p></w:tc></w:tr></w:tbl>
      """
    let (first, second) = ("Bắc Hà", "Đồng Môn")
    #expect(
      try filled(body) == """
        <w:tbl><w:tr><w:tc>\(paragraph("Đơn vị"))</w:tc></w:tr><w:tr w14:paraId="7"><w:tc>\
        <w:p w14:paraId="8"><w:bookmarkStart w:id="1" w:name="x"/><w:r>\
        <w:t xml:space="preserve">\(first)</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r>\
        <w:t xml:space="preserve">\(second)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """)
  }

  @Test("outside of tables the paragraph stands once for each row")
  func paragraphs() throws {
    let text = try filled(paragraph("- {{row.unit}};"))
    #expect(text.contains(">- Bắc Hà;<") && text.contains(">- Đồng Môn;<"))
    #expect(text.split(separator: "<w:p>").count == 2)
  }

  @Test("a table all of whose rows are of an empty list goes, its cell stays whole")
  func empty() throws {
    let inner = "<w:tbl><w:tr><w:tc>\(paragraph("{{empty.x}}"))</w:tc></w:tr></w:tbl>"
    #expect(try filled(inner) == "")
    #expect(
      try filled("<w:tbl><w:tr><w:tc>\(inner)</w:tc></w:tr></w:tbl>")
        == "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
  }

  @Test("a paragraph stands only where its condition holds")
  func conditions() throws {
    let body = ["{{?số}}có số", "{{!số}}không số", "{{?none}}có", "{{!none}}không"].map(paragraph)
    let text = try filled(body.joined())
    #expect(text.contains(">có số<") && text.contains(">không<"))
    #expect(!text.contains(">không số<") && !text.contains(">có<"))
    let cell = "<w:tbl><w:tr><w:tc>\(paragraph("{{?row.note}}{{row.note}}"))</w:tc></w:tr></w:tbl>"
    let rows = try filled(cell)
    #expect(rows.contains("<w:tc><w:p/></w:tc>") && rows.contains(">Mưa lũ<"))
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{?none}}x</w:t></w:r></w:p>"
    #expect(try filled(section) == "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>")
  }

  @Test("headers, footnotes and text boxes are filled; all other parts stay byte for byte")
  func parts() throws {
    let (header, notes) = ("word/header1.xml", "word/footnotes.xml")
    let picture = "\u{1}PNG {{số}} <"
    let box =
      "<w:p><w:r><w:pict><w:txbxContent>\(paragraph("{{số}}"))</w:txbxContent></w:pict></w:r></w:p>"
    let template = try Archive.template(
      box,
      others: [
        (header, "<w:hdr \(Archive.names)>\(paragraph("{{số}}"))</w:hdr>"),
        ("word/media/image1.png", picture),
        (
          notes,
          "<w:footnotes \(Archive.names)><w:footnote>\(paragraph("{{số}}"))</w:footnote></w:footnotes>"
        ),
      ])
    let done = try desk(template)
    let members = try Archive.open(done.file)
    #expect(members.map(\.name) == (try Archive.open(template)).map(\.name))
    for name in ["word/document.xml", header, notes] {
      let text = members.first { $0.name == name }?.text ?? ""
      #expect(text.contains(">27-CV/VP<") && !text.contains("{{"), "\(name)")
    }
    #expect(members.first { $0.name.hasSuffix("png") }?.text == picture)
    #expect(try desk(template).file == done.file)
  }

  @Test(
    "a field that nothing has, or without its end, is refused with its paragraph; nothing is written"
  )
  func unknown() throws {
    let body = paragraph("Đầu") + paragraph("Kính gửi: {{nơi nhận}}") + paragraph("{{sai}}")
    #expect(
      try refusal(body)
        == .unknownField(
          "nơi nhận", part: "", paragraph: 2, text: "Kính gửi: {{nơi nhận}}", others: 1))
    #expect(
      try refusal(paragraph("Số {{số, ngày"))
        == .unclosedField(part: "", paragraph: 1, text: "Số {{số, ngày", others: 0))
    #expect(
      try refusal(paragraph("{{số {{số}}"))
        == .unclosedField(part: "", paragraph: 1, text: "{{số {{số}}", others: 0))
    #expect(
      try refusal(paragraph("{{row.unit}} {{empty.x}}")) != nil, "two lists cannot go together")
    #expect(try desk(try Archive.template(body)).file.isEmpty)
  }

  @Test("what is no .docx, is beyond the limits or brings a DOCTYPE is refused")
  func strange() throws {
    #expect(try desk(Array("chỉ là chữ trong một tệp".utf8)).refusal == .notReadable("zip"))
    #expect(
      try desk(try Archive.pack([("a.txt", "x")])).refusal == .notReadable("word/document.xml"))
    #expect(
      try desk(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512)
      )
      .refusal == .oldOrProtected)
    let bomb = try Archive.template(
      "", others: [("word/bomb.bin", String(repeating: "0", count: 64 << 20))])
    #expect(try desk(bomb).refusal == .tooLarge("word/bomb.bin"))
    let evil = try Archive.pack(
      try Archive.open(try Archive.template(paragraph("x"))).map { part in
        (part.name, part.name == "word/document.xml" ? "<!DOCTYPE a>" + part.text : part.text)
      })
    #expect(try desk(evil).refusal == .unsafeMarkup)
    #expect(try refusal("<w:p>") == .notReadable("word/document.xml"))
    let deep = String(repeating: "<w:r>", count: 99) + String(repeating: "</w:r>", count: 99)
    #expect(try refusal(deep) == .tooLarge("XML"))
  }
}

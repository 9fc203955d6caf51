import PlanModel

/// A .docx file laid out as Vietnamese offices print: A4, Times New Roman 14, margins 20-20-30-15 mm,
/// the page number at the top from the second page on; tables repeat their header on every page.
final class Document: PaperWriter {
  /// What Word holds.
  static let mostColumns = 63

  private let body: Spool
  private let descriptor: Int32
  private var table = PaperTable(title: "")
  private var title: String?
  /// Decided by the first table, for all pages.
  private var page: DocumentPage?

  init(descriptor: Int32) throws(PaperRefusal) {
    self.descriptor = descriptor
    body = try Spool()
    body.write(DocumentParts.documentHead)
  }

  func begin(_ table: PaperTable, _ heading: PaperHeading) throws(PaperRefusal) {
    guard (1...Document.mostColumns).contains(table.columns.count) else {
      throw .tooManyColumns(table.columns.count, most: Document.mostColumns)
    }
    self.table = table
    let shape = page ?? DocumentPage(for: table)
    if page == nil { write(heading) }
    page = shape
    if !table.title.isEmpty { paragraph(table.title, style: "Heading1") }
    let widths = shape.widths(of: table)
    body.write("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>")
    body.write("<w:tblW w:w=\"\(shape.textWidth)\" w:type=\"dxa\"/>")
    body.write("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    for width in widths { body.write("<w:gridCol w:w=\"\(width)\"/>") }
    body.write("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for column in table.columns {
      body.write("<w:tc><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>")
      body.write("<w:vAlign w:val=\"center\"/></w:tcPr>")
      paragraph(column.name, style: "TableHeader")
      body.write("</w:tc>")
    }
    body.write("</w:tr>")
  }

  func add(_ row: ArraySlice<Value>, depth: Int) {
    var text = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
    for (index, (value, column)) in zip(row, table.columns).enumerated() {
      text += "<w:tc><w:tcPr/>"
      text += Document.paragraph(
        Document.words(value), style: "TableText", alignment: column.alignment,
        indent: index == 0 ? depth * 284 : 0)
      text += "</w:tc>"
    }
    body.write(text + "</w:tr>")
  }

  func endTable() {
    // Two tables without a paragraph between them would be one.
    body.write("</w:tbl>")
    paragraph("", style: "TableText")
  }

  func say(_ words: String, as text: PaperText, _ heading: PaperHeading) {
    if page == nil { write(heading) }
    page = page ?? DocumentPage(isLandscape: false)
    paragraph(words, style: text.style)
  }

  func finish(_ heading: PaperHeading) throws(PaperRefusal) {
    if page == nil { write(heading) }
    body.write(DocumentParts.documentEnd(page ?? DocumentPage(isLandscape: false)))
    let archive = try ArchiveWriter()
    for part in DocumentParts.fixed(title: title ?? "") { try archive.add(part.name, part.text) }
    try archive.add("word/document.xml", body)
    try archive.write(to: descriptor)
  }

  private func write(_ heading: PaperHeading) {
    title = heading.title
    if let title { paragraph(title, style: "Title") }
    if let asOf = heading.asOf { paragraph(asOf, style: "Subtitle") }
    for fact in heading.facts {
      body.write("<w:p><w:r><w:rPr><w:b/></w:rPr>\(Document.text(fact.label + ": "))</w:r>")
      body.write("<w:r>\(Document.text(Document.words(fact.value)))</w:r></w:p>")
    }
  }

  private func paragraph(_ text: String, style: String) {
    body.write(Document.paragraph(text, style: style))
  }

  private static func paragraph(
    _ text: String, style: String, alignment: String? = nil, indent: Int = 0
  ) -> String {
    var result = "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>"
    if indent > 0 { result += "<w:ind w:left=\"\(indent)\"/>" }
    if let alignment { result += "<w:jc w:val=\"\(alignment)\"/>" }
    result += "</w:pPr>"
    if !text.isEmpty { result += "<w:r>\(Document.text(text))</w:r>" }
    return result + "</w:p>"
  }

  /// The content of a run; line breaks stay line breaks.
  private static func text(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { piece in
        piece.isEmpty
          ? "" : "<w:t xml:space=\"preserve\">\(XmlText.escaped(String(piece)))</w:t>"
      }.joined(separator: "<w:tab/>")
    }.joined(separator: "<w:br/>")
  }

  /// A job for a document puts every value into words.
  private static func words(_ value: Value) -> String {
    switch value {
    case .text(let words): words
    case .integer(let number): String(number)
    case .day(let day): day.spoken
    default: ""
    }
  }
}

/// The page of a document, in twentieths of a point.
struct DocumentPage {
  let isLandscape: Bool

  init(isLandscape: Bool) {
    self.isLandscape = isLandscape
  }

  /// Lying where the columns ask for more than an upright page has: about 78 letters at 12 points.
  init(for table: PaperTable) {
    let wanted = table.columns.reduce(0) { $0 + min($1.wantedWidth, 40) + 2 }
    self.init(isLandscape: wanted > 78)
  }

  var width: Int { isLandscape ? 16_838 : 11_906 }
  var height: Int { isLandscape ? 11_906 : 16_838 }
  /// Between margins of 30 and 15 mm.
  var textWidth: Int { width - 1_701 - 851 }

  /// Shares of the text's width, as the columns ask for, in whole units that add up to it.
  func widths(of table: PaperTable) -> [Int] {
    let wanted = table.columns.map { min($0.wantedWidth, 40) + 2 }
    let total = wanted.reduce(0, +)
    var widths = wanted.map { $0 * textWidth / max(1, total) }
    widths[widths.count - 1] += textWidth - widths.reduce(0, +)
    return widths
  }
}

extension PaperTable.Column {
  /// Numbers at the right; days and yes-or-no in the middle.
  fileprivate var alignment: String? {
    if isNumeric { return "right" }
    return type == "day" || type == "boolean" ? "center" : nil
  }
}

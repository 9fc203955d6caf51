import PlanModel

/// The words of a .docx file, paragraph by paragraph, tables cell by cell. Deleted text, tables of
/// contents, headers, footers and notes are not part of it.
final class DocumentReader {
  private struct Paragraph {
    var style: String?
    var level: Int?
    var list: (id: String?, level: Int?)
    var text = ""
  }

  private let answer: (PaperLine) -> Void
  private let styles: DocumentStyles
  private var numbering: DocumentNumbering
  /// Open paragraphs: a text box stands inside one.
  private var paragraphs: [Paragraph] = []
  private var number = 0
  private var size = 0
  private var pictures = 0
  private var hasWords = false
  private var runs = 0
  private var isText = false
  /// Depth inside what is not read.
  private var skipped = 0
  /// Open content controls, each with whether it is a table of contents.
  private var controls: [Bool] = []
  private var tables = 0
  private var row: [String] = []
  private var rows = 0
  private var cell: String?
  private var emptyCells = 0

  private init(
    _ archive: ArchiveReader, folder: String, answer: @escaping (PaperLine) -> Void
  ) throws(PaperRefusal) {
    self.answer = answer
    styles = try DocumentStyles(archive, folder + "styles.xml")
    numbering = try DocumentNumbering(archive, folder + "numbering.xml")
  }

  static func read(
    _ archive: ArchiveReader, answer: @escaping (PaperLine) -> Void
  ) throws(PaperRefusal) {
    let main = try mainPart(archive)
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let reader = try DocumentReader(archive, folder: folder, answer: answer)
    try XmlWalk.read(
      main, of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in reader.began(element, attributes) },
      end: { (element) throws(PaperRefusal) in try reader.ended(element) },
      text: { reader.add($0) })
    guard reader.hasWords || reader.pictures == 0 else { throw .picture("docx") }
    answer(PaperLine(.pictures, [.integer(reader.pictures)]))
  }

  private static func mainPart(_ archive: ArchiveReader) throws(PaperRefusal) -> String {
    var target: String?
    if archive.has("_rels/.rels") {
      try XmlWalk.read(
        "_rels/.rels", of: archive,
        begin: { (element, attributes) throws(PaperRefusal) in
          if element == "Relationship", attributes["TargetMode"] != "External",
            attributes["Type"]?.hasSuffix("/officeDocument") == true
          {
            target = attributes["Target"]
          }
        })
    }
    let part = target.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? "word/document.xml"
    // A workbook is also an office document.
    guard archive.has(part), !part.hasPrefix("xl/"), !part.hasPrefix("ppt/") else {
      throw .notReadable("word/document.xml")
    }
    return part
  }

  private static let unread: Set = [
    "del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange", "tabs",
    "sectPr", "tblPrEx", "numberingChange",
  ]

  private func began(_ element: String, _ attributes: XmlWalk.Attributes) {
    if skipped > 0 || DocumentReader.unread.contains(element) {
      skipped += 1
      return
    }
    switch element {
    case "p": paragraphs.append(Paragraph())
    case "r": runs += 1
    case "t": isText = true
    case "tab", "ptab": if runs > 0 { add(sign: "\t") }
    case "br", "cr": if runs > 0 { add(sign: "\n") }
    case "noBreakHyphen": add(sign: "-")
    case "blip", "imagedata": pictures += 1
    case "sdt": controls.append(false)
    case "docPartGallery":
      if attributes["val"] == "Table of Contents", !controls.isEmpty {
        controls[controls.count - 1] = true
      }
    case "tbl":
      tables += 1
      if tables == 1 {
        answer(PaperLine(.table, [.text("")]))
        rows = 0
      }
    case "tr": if tables == 1 { row = [] }
    case "tc": if tables == 1 { (cell, emptyCells) = (nil, 0) }
    case "gridSpan":
      if tables == 1 { emptyCells = min(63, (Int(attributes["val"] ?? "") ?? 1) - 1) }
    default: setProperty(element, attributes["val"] ?? "")
    }
  }

  private func setProperty(_ element: String, _ value: String) {
    let last = paragraphs.count - 1
    guard last >= 0 else { return }
    switch element {
    case "pStyle": paragraphs[last].style = value
    case "outlineLvl": paragraphs[last].level = Int(value).map { $0 + 1 }
    case "numId": paragraphs[last].list.id = value
    case "ilvl": paragraphs[last].list.level = Int(value)
    default: break
    }
  }

  private func ended(_ element: String) throws(PaperRefusal) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element {
    case "p": if let paragraph = paragraphs.popLast() { try finish(paragraph) }
    case "r": runs -= 1
    case "t": isText = false
    case "sdt": _ = controls.popLast()
    case "tc":
      if tables == 1 {
        row.append(cell ?? "")
        row += [String](repeating: "", count: max(0, emptyCells))
      }
    case "tr":
      if tables == 1 {
        rows += 1
        answer(PaperLine(.row, [.integer(rows)] + row.map { $0.isEmpty ? .missing : .text($0) }))
      }
    case "tbl": tables -= 1
    default: break
    }
  }

  private func add(_ words: String) {
    if isText, skipped == 0 { add(sign: words) }
  }

  private func add(sign: String) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text += sign
  }

  private func finish(_ paragraph: Paragraph) throws(PaperRefusal) {
    size += paragraph.text.utf8.count
    guard size <= ReportReader.mostText else { throw .tooLarge("docx") }
    let printed = printedNumber(of: paragraph)
    guard !controls.contains(true), !styles.isContents(paragraph.style) else { return }
    let text = Composer.nfc(paragraph.text)
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if ReportReader.hasWords(text) { hasWords = true }
    if tables > 0 {
      let words = printed.map { "\($0) \(text)" } ?? text
      cell = cell.map { "\($0)\n\(words)" } ?? words
      return
    }
    number += 1
    let level = paragraph.level.map { $0 <= 9 ? $0 : nil } ?? styles.level(of: paragraph.style)
    answer(
      PaperLine(
        .paragraph,
        [
          .integer(number), level.map(Value.integer) ?? .missing,
          printed.map(Value.text) ?? .missing, .text(text),
        ]))
  }

  /// What the paragraph says of its list goes before what its style says.
  private func printedNumber(of paragraph: Paragraph) -> String? {
    let usual = styles.list(of: paragraph.style)
    guard let list = paragraph.list.id ?? usual?.list, list != "0" else { return nil }
    let printed = numbering.next(
      ListPlace(list: list, level: paragraph.list.level ?? usual?.level ?? 0))
    return printed.flatMap { $0.isEmpty ? nil : $0 }
  }
}

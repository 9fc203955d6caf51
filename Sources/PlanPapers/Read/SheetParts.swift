import PlanModel

/// What a workbook keeps beside its sheets: where the first visible one is, its texts, and which
/// numbers are days.
struct SheetParts {
  /// Bytes of texts kept in memory.
  static let mostText = 256 << 20

  /// What a style shows a number as.
  enum Shown {
    case number, percent, day
  }

  let sheet: String
  let texts: [String]
  let styles: [Shown]
  /// Days are counted from 1/1/1904, as on old Macs.
  let countsFrom1904: Bool

  init(_ archive: ArchiveReader) throws(PaperRefusal) {
    guard archive.has("xl/workbook.xml") else { throw .notReadable("xl/workbook.xml") }
    let (relation, countsFrom1904) = try SheetParts.readBook(archive)
    self.countsFrom1904 = countsFrom1904
    sheet = try SheetParts.path(of: relation, archive)
    styles = archive.has("xl/styles.xml") ? try SheetParts.readStyles(archive) : []
    texts = archive.has("xl/sharedStrings.xml") ? try SheetParts.readTexts(archive) : []
  }

  /// The relation of the first sheet that is not hidden, and how days are counted.
  private static func readBook(
    _ archive: ArchiveReader
  ) throws(PaperRefusal) -> (relation: String, countsFrom1904: Bool) {
    var first: String?
    var from1904 = false
    try XmlWalk.read(
      "xl/workbook.xml", of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in
        switch element {
        case "workbookPr": from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        case "sheet" where first == nil && (attributes["state"] ?? "visible") == "visible":
          first = attributes["id"]
        default: break
        }
      })
    guard let first else { throw .notReadable("xl/workbook.xml") }
    return (first, from1904)
  }

  private static func path(
    of relation: String, _ archive: ArchiveReader
  ) throws(PaperRefusal) -> String {
    let name = "xl/_rels/workbook.xml.rels"
    var target: String?
    try XmlWalk.read(
      name, of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in
        if element == "Relationship", attributes["Id"] == relation,
          attributes["TargetMode"] != "External"
        {
          target = attributes["Target"]
        }
      })
    guard let target else { throw .notReadable(name) }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  private static func readStyles(_ archive: ArchiveReader) throws(PaperRefusal) -> [Shown] {
    var codes: [Int: String] = [:]
    var styles: [Shown] = []
    var isInCells = false
    try XmlWalk.read(
      "xl/styles.xml", of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in
        let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        switch element {
        case "numFmt": codes[number] = attributes["formatCode"] ?? ""
        case "cellXfs": isInCells = true
        case "xf" where isInCells: styles.append(SheetParts.shown(number, codes[number]))
        default: break
        }
      },
      end: { (element) throws(PaperRefusal) in
        if element == "cellXfs" { isInCells = false }
      })
    return styles
  }

  /// Every workbook's formats 14 to 22 are days and times, 9 and 10 percentages; those in between are
  /// their East Asian forms.
  private static func shown(_ number: Int, _ code: String?) -> Shown {
    guard let code else {
      switch number {
      case 9, 10: return .percent
      case 14...17, 22, 27...31, 36, 50...58: return .day
      default: return .number
      }
    }
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    var shown = Shown.number
    for character in code.lowercased() {
      switch character {
      case _ where isEscaped: isEscaped = false
      case "\\" where !isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case _ where isQuoted || isBracketed: break
      case "%": shown = .percent
      case "d", "y": return .day
      default: break
      }
    }
    return shown
  }

  /// Every text of the workbook, in order; how it is read aloud (`rPh`) is no part of it.
  private static func readTexts(_ archive: ArchiveReader) throws(PaperRefusal) -> [String] {
    let name = "xl/sharedStrings.xml"
    var texts: [String] = []
    var text = ""
    var size = 0
    var (isText, isAloud) = (false, false)
    try XmlWalk.read(
      name, of: archive,
      begin: { (element, _) throws(PaperRefusal) in
        switch element {
        case "si": text = ""
        case "rPh": isAloud = true
        case "t": isText = !isAloud
        default: break
        }
      },
      end: { (element) throws(PaperRefusal) in
        switch element {
        case "si":
          size += text.utf8.count + 32
          guard size <= SheetParts.mostText else { throw .tooLarge(name) }
          texts.append(text)
        case "rPh": isAloud = false
        case "t": isText = false
        default: break
        }
      },
      text: { if isText { text += $0 } })
    return texts
  }
}

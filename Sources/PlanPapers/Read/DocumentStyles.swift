import PlanModel

/// What a document keeps beside its text: which of its paragraph styles are headings, how deep, and
/// which are entries of a table of contents.
struct DocumentStyles {
  private struct Style {
    var name = ""
    var base: String?
    /// From 0, as the file has it; 9 is running text.
    var level: Int?
    var list: String?
    var place = 0
  }

  private var styles: [String: Style] = [:]

  /// Documents without styles have none.
  init(_ archive: ArchiveReader, _ part: String) throws(PaperRefusal) {
    guard archive.has(part) else { return }
    var styles: [String: Style] = [:]
    var id: String?
    try XmlWalk.read(
      part, of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in
        let value = attributes["val"] ?? ""
        if element == "style" {
          id = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
          if let id { styles[id] = Style() }
        }
        guard let id else { return }
        switch element {
        case "name": styles[id]?.name = value.lowercased()
        case "basedOn": styles[id]?.base = value
        case "outlineLvl": styles[id]?.level = Int(value)
        case "numId": styles[id]?.list = value
        case "ilvl": styles[id]?.place = Int(value) ?? 0
        default: break
        }
      },
      end: { (element) throws(PaperRefusal) in if element == "style" { id = nil } })
    self.styles = styles
  }

  /// From 1; nil for what is no heading.
  func level(of style: String?) -> Int? {
    first(from: style) { style in
      if let level = style.level { return .some(level < 9 ? level + 1 : nil) }
      guard style.name.hasPrefix("heading ") else { return nil }
      return .some(Int(style.name.dropFirst("heading ".count)))
    } ?? nil
  }

  /// The list that paragraphs of the style are numbered in.
  func list(of style: String?) -> ListPlace? {
    first(from: style) { style in
      style.list.map { ListPlace(list: $0, level: style.place) }
    }
  }

  /// A line of a table of contents: it repeats a heading that stands elsewhere.
  func isContents(_ style: String?) -> Bool {
    guard let style else { return false }
    return (styles[style]?.name ?? style.lowercased()).hasPrefix("toc")
  }

  /// The first answer of the style or one it is based on.
  private func first<Answer>(from style: String?, _ answer: (Style) -> Answer?) -> Answer? {
    var id = style
    for _ in 0..<16 {
      guard let known = id.flatMap({ styles[$0] }) else { return nil }
      if let found = answer(known) { return found }
      id = known.base
    }
    return nil
  }
}

/// Where in which list a paragraph stands; levels from 0.
struct ListPlace: Hashable {
  let list: String
  let level: Int
}

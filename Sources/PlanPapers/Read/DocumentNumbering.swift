import PlanModel

/// The numbers that Word prints before paragraphs and does not keep with their words: counted along
/// the document as Word counts.
struct DocumentNumbering {
  private struct Level {
    var start = 1
    /// `decimal`, `upperRoman`, …
    var format = "decimal"
    /// What is printed, `%1` standing for the number of the first level.
    var text = ""
    /// All numbers in it are printed in Arabic digits.
    var isLegal = false
  }

  private struct List {
    let base: String
    /// Levels that begin again with this list, and at what.
    var restarts: [Int: Int] = [:]
  }

  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<ListPlace> = []

  /// Documents without lists have none.
  init(_ archive: ArchiveReader, _ part: String) throws(PaperRefusal) {
    guard archive.has(part) else { return }
    var levels: [String: [Int: Level]] = [:]
    var lists: [String: List] = [:]
    var (base, list): (String?, String?) = (nil, nil)
    var level = 0
    try XmlWalk.read(
      part, of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in
        let value = attributes["val"] ?? ""
        switch element {
        case "abstractNum": base = attributes["abstractNumId"]
        case "num": list = attributes["numId"]
        case "abstractNumId": if let list { lists[list] = List(base: value) }
        case "lvlOverride": level = attributes["ilvl"].flatMap { Int($0) } ?? 0
        case "startOverride": if let list { lists[list]?.restarts[level] = Int(value) ?? 1 }
        case "lvl":
          level = attributes["ilvl"].flatMap { Int($0) } ?? 0
          if let base { levels[base, default: [:]][level] = Level() }
        case "start": if let base { levels[base]?[level]?.start = Int(value) ?? 1 }
        case "numFmt": if let base { levels[base]?[level]?.format = value }
        case "lvlText": if let base { levels[base]?[level]?.text = value }
        case "isLgl": if let base { levels[base]?[level]?.isLegal = true }
        default: break
        }
      },
      end: { (element) throws(PaperRefusal) in
        if element == "abstractNum" { base = nil }
        if element == "num" { list = nil }
      })
    self.levels = levels
    self.lists = lists
  }

  /// The number of the next paragraph at that place; nil for bullets and places that are not there.
  mutating func next(_ place: ListPlace) -> String? {
    guard let list = lists[place.list], let levels = levels[list.base],
      let level = levels[place.level]
    else { return nil }
    var counts = counts[list.base] ?? [:]
    if let start = list.restarts[place.level], begun.insert(place).inserted {
      counts[place.level] = start
    } else {
      counts[place.level] = counts[place.level].map { $0 &+ 1 } ?? level.start
    }
    for deeper in counts.keys where deeper > place.level { counts[deeper] = nil }
    self.counts[list.base] = counts
    guard level.format != "bullet", level.format != "none" else { return nil }
    return level.text.printed { number in
      guard let other = levels[number] else { return "" }
      return DocumentNumbering.number(
        counts[number] ?? other.start, in: level.isLegal ? "decimal" : other.format)
    }
  }

  private static func number(_ value: Int, in format: String) -> String {
    switch format {
    case "upperRoman": roman(value)
    case "lowerRoman": roman(value).lowercased()
    case "upperLetter": letters(value)
    case "lowerLetter": letters(value).lowercased()
    default: String(value)
    }
  }

  private static func roman(_ value: Int) -> String {
    guard (1..<4000).contains(value) else { return String(value) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (value, "")
    for (worth, sign) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }

  /// A to Z, then AA, BB as Word goes on.
  private static func letters(_ value: Int) -> String {
    guard (1...780).contains(value) else { return String(value) }
    let letter = Character(Unicode.Scalar(UInt8(0x41 + (value - 1) % 26)))
    return String(repeating: letter, count: (value - 1) / 26 + 1)
  }
}

extension String {
  /// With each `%1` … `%9` replaced by the number of that level, from 0.
  fileprivate func printed(_ number: (Int) -> String) -> String {
    var text = ""
    var rest = self[...]
    while let sign = rest.firstIndex(of: "%") {
      text += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      if let digit = rest.first?.wholeNumberValue, digit > 0 {
        text += number(digit - 1)
        rest = rest.dropFirst()
      } else {
        text += "%"
      }
    }
    return text + rest
  }
}

import PlanModel

/// A piece of XML as it was written, so that what is not touched goes back byte for byte: an element,
/// or a stretch of text, a comment or the like. It must be well-formed: `XmlWalk` has read it before.
final class Markup {
  /// With its prefix: `w:p`. Empty for what is no element.
  let name: String
  /// The tag, `<w:p>` or `<w:br/>`; all of what is no element.
  var opening: String
  var children: [Markup] = []
  /// Empty where the opening tag closes itself.
  var closing = ""
  /// A paragraph's place among those of its part, from 1.
  var number = 0

  init(_ name: String, opening: String) {
    self.name = name
    self.opening = opening
  }

  /// What is no element, or several elements, as they are to stand.
  convenience init(verbatim: String) {
    self.init("", opening: verbatim)
  }

  /// All of it in one piece without a name.
  init(_ bytes: [UInt8], called part: String) throws(PaperRefusal) {
    (name, opening) = ("", "")
    var reading = Reading(bytes)
    guard let pieces = reading.pieces() else { throw .notReadable(part) }
    children = pieces
  }

  /// The first element of the piece.
  var root: Markup? { children.first { !$0.name.isEmpty } }

  func write(to text: inout String) {
    text += opening
    for child in children { child.write(to: &text) }
    text += closing
  }

  func copy() -> Markup {
    let copy = Markup(name, opening: opening)
    copy.children = children.map { $0.copy() }
    copy.closing = closing
    copy.number = number
    return copy
  }

  /// Leaves an attribute out, given with its prefix.
  func drop(attribute: String) {
    guard let start = opening.firstRange(of: " \(attribute)=") else { return }
    let rest = opening[start.upperBound...]
    guard let quote = rest.first,
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return }
    opening.removeSubrange(start.lowerBound...end)
  }

  /// The text that stands directly in it.
  var text: String {
    var text = ""
    for child in children where child.name.isEmpty {
      if child.opening.hasPrefix("<![CDATA[") {
        text += child.opening.dropFirst(9).dropLast(3)
      } else if !child.opening.hasPrefix("<") {
        text += Markup.unescaped(child.opening)
      }
    }
    return text
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var plain = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";") else { break }
      let name = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      switch name {
      case "amp": plain += "&"
      case "lt": plain += "<"
      case "gt": plain += ">"
      case "quot": plain += "\""
      case "apos": plain += "'"
      default:
        let number =
          name.hasPrefix("#x")
          ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1))
        if let scalar = number.flatMap(Unicode.Scalar.init) { plain.unicodeScalars.append(scalar) }
      }
    }
    return plain + rest
  }
}

/// Takes well-formed XML apart.
private struct Reading {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil where an element is not closed.
  mutating func pieces() -> [Markup]? {
    let whole = Markup(verbatim: "")
    var open = [whole]
    while place < bytes.count {
      let start = place
      guard bytes[place] == UInt8(ascii: "<") else {
        place = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        open[open.count - 1].children.append(Markup(verbatim: text(from: start)))
        continue
      }
      if let end = endOfSpecial() {
        place = end
        open[open.count - 1].children.append(Markup(verbatim: text(from: start)))
      } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") {
        guard open.count > 1, skipTag() else { return nil }
        open.removeLast().closing = text(from: start)
      } else {
        guard skipTag() else { return nil }
        let tag = text(from: start)
        let element = Markup(Reading.name(of: tag), opening: tag)
        open[open.count - 1].children.append(element)
        if bytes[place - 2] != UInt8(ascii: "/") { open.append(element) }
      }
    }
    return open.count == 1 ? whole.children : nil
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Where a comment, CDATA or instruction that begins here ends.
  private func endOfSpecial() -> Int? {
    for (begin, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
      guard bytes[place...].starts(with: begin.utf8) else { continue }
      let mark = Array(end.utf8)
      var i = place + begin.utf8.count
      while i + mark.count <= bytes.count {
        if bytes[i..<i + mark.count].elementsEqual(mark) { return i + mark.count }
        i += 1
      }
      return bytes.count
    }
    return nil
  }

  /// Past the `>` of the tag that begins here; one in quotes is none.
  private mutating func skipTag() -> Bool {
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return true
      }
    }
    return false
  }

  private static func name(of tag: String) -> String {
    String(tag.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
  }
}

import PlanModel

/// The text of one paragraph, put together from the runs that Word has split it into, and the fields
/// in it. A text box inside is paragraphs of its own.
struct TemplateText {
  /// `{{name}}`; `{{?name}}` and `{{!name}}` say when the paragraph stands at all.
  struct Field {
    enum Kind { case value, ifGiven, ifMissing }
    let kind: Kind
    let name: String
    /// With the braces, in bytes of the paragraph's text.
    let range: Range<Int>
  }

  /// A `w:t` in its run; nil for a tab or a break, which no field reaches over.
  private struct Piece {
    let element: (run: Markup, text: Markup)?
    let range: Range<Int>
  }

  /// The paragraph's text as bytes.
  let bytes: [UInt8]
  let fields: [Field]
  /// A `{{` that no `}}` follows before the paragraph, or the next `{{`.
  let isUnclosed: Bool
  private let pieces: [Piece]
  private let names: Names

  /// The names of the elements, under the prefix that the part has chosen.
  struct Names {
    let prefix: String

    /// `prefix` is that of the part's first element.
    init(root: Markup) {
      prefix = root.name.firstIndex(of: ":").map { String(root.name[...$0]) } ?? ""
    }

    func callAsFunction(_ name: String) -> String { prefix + name }
  }

  init(_ paragraph: Markup, _ names: Names) {
    self.names = names
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    func visit(_ parent: Markup) {
      for child in parent.children {
        switch child.name {
        case names("t"):
          let start = bytes.count
          bytes += child.text.utf8
          pieces.append(Piece(element: (parent, child), range: start..<bytes.count))
        case names("tab"), names("br"), names("cr"):
          pieces.append(Piece(element: nil, range: bytes.count..<bytes.count + 1))
          bytes.append(UInt8(ascii: child.name == names("tab") ? "\t" : "\n"))
        case names("p"), names("pPr"), names("rPr"): break
        default: visit(child)
        }
      }
    }
    visit(paragraph)
    self.bytes = bytes
    self.pieces = pieces
    (fields, isUnclosed) = TemplateText.fields(in: bytes)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static func fields(in bytes: [UInt8]) -> ([Field], isUnclosed: Bool) {
    func mark(_ byte: UInt8, from start: Int) -> Int? {
      var i = start
      while i + 1 < bytes.count {
        if bytes[i] == byte, bytes[i + 1] == byte { return i }
        i += 1
      }
      return nil
    }
    var fields: [Field] = []
    var place = 0
    while let start = mark(UInt8(ascii: "{"), from: place) {
      guard let end = mark(UInt8(ascii: "}"), from: start + 2),
        mark(UInt8(ascii: "{"), from: start + 2).map({ $0 > end }) ?? true
      else { return (fields, true) }
      let words = String(decoding: bytes[start + 2..<end], as: UTF8.self)
      var name = words.drop { $0.isWhitespace }
      while name.last?.isWhitespace == true { name.removeLast() }
      let kind: Field.Kind =
        switch name.first {
        case "?": .ifGiven
        case "!": .ifMissing
        default: .value
        }
      if kind != .value { name = name.dropFirst().drop { $0.isWhitespace } }
      fields.append(Field(kind: kind, name: String(name), range: start..<end + 2))
      place = end + 2
    }
    return (fields, false)
  }

  /// Puts the values, one for each field, in place of the fields: where the first run of a field
  /// begins, as that run looks.
  func replace(by values: [String]) {
    for piece in pieces {
      guard let (run, text) = piece.element,
        fields.contains(where: { $0.range.overlaps(piece.range) })
      else { continue }
      var words = ""
      var place = piece.range.lowerBound
      for (field, value) in zip(fields, values) {
        guard field.range.overlaps(piece.range) else { continue }
        if field.range.lowerBound >= piece.range.lowerBound {
          words += String(decoding: bytes[place..<field.range.lowerBound], as: UTF8.self) + value
        }
        place = min(field.range.upperBound, piece.range.upperBound)
      }
      words += String(decoding: bytes[place..<piece.range.upperBound], as: UTF8.self)
      guard let index = run.children.firstIndex(where: { $0 === text }) else { continue }
      run.children[index] = Markup(verbatim: markup(words))
    }
  }

  /// The content of a run.
  private func markup(_ words: String) -> String {
    var pieces: [String] = []
    var plain = ""
    func close() {
      if !plain.isEmpty {
        pieces.append(
          "<\(names("t")) xml:space=\"preserve\">\(XmlText.escaped(plain))</\(names("t"))>")
      }
      plain = ""
    }
    for character in words {
      switch character {
      case "\n", "\r\n", "\r":
        close()
        pieces.append("<\(names("br"))/>")
      case "\t":
        close()
        pieces.append("<\(names("tab"))/>")
      default:
        for scalar in character.unicodeScalars where !TemplateText.isControl(scalar) {
          plain.unicodeScalars.append(scalar)
        }
      }
    }
    close()
    return pieces.joined()
  }

  /// Nothing that a letter could hold.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value || scalar.value & 0xFFFE == 0xFFFE
  }
}

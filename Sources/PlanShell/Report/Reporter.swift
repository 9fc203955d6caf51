import PlanFormats
import PlanLanguage
import PlanModel

/// Turns diagnostics into words, the only place that does: with carets for people, as JSON lines for
/// editors.
package struct Reporter: Sendable {
  package enum Style: String, CaseIterable, Sendable {
    case plain, json
  }

  package var tongue: Tongue
  package var style: Style
  package var colour: Bool
  /// Cells of a row of the terminal, which what is said fits; nil off a terminal.
  package var columns: Int?
  /// At most this many diagnostics of one text are shown; the rest are counted.
  package let most = 20

  package init(tongue: Tongue, style: Style = .plain, colour: Bool = false) {
    self.tongue = tongue
    self.style = style
    self.colour = colour
  }

  /// `indent`: the cells the prompt took before the line typed, when the caret may stand right under
  /// it; nil to show the line again.
  package func report(_ all: [Diagnostic], indent: Int? = nil) -> String {
    var text = ""
    for diagnostic in all.prefix(most) {
      text +=
        style == .json ? json(diagnostic) : plain(diagnostic, indent: all.count == 1 ? indent : nil)
    }
    if all.count > most, style == .plain {
      let rest = all.count - most
      text += Phrase("… and \(rest) more", vi: "… và \(rest) lỗi nữa")(tongue) + "\n"
    }
    return text
  }

  private func plain(_ diagnostic: Diagnostic, indent: Int?) -> String {
    let wording = diagnostic.message.wording(in: tongue)
    let code = "KH\(diagnostic.message.code)"
    let headed = lines(
      "\(severity)[\(code)]: \(short(wording.fact))", marking: severity.count + code.count + 3)
    var text = ""
    if let place = diagnostic.place {
      let spot = Spot(place, room: columns.map { max(20, $0 - 2) })
      if let indent, place.source.name == nil, isOneRow(place.source.text, after: indent) {
        let margin = indent + spot.before
        let fact = "\(short(wording.fact)) [\(code)]"
        let isBeside =
          margin + spot.carets.count + 1 + CellWidth.of(fact) <= columns ?? .max
        text += String(repeating: " ", count: margin) + red(spot.carets)
        text += isBeside ? " \(fact)\n" : "\n\(lines(fact))"
      } else {
        text += headed
        if let name = place.source.name { text += "  \(name):\(spot.line):\(spot.column)\n" }
        text += "  \(spot.shown)\n"
        text += "  " + String(repeating: " ", count: spot.before) + red(spot.carets) + "\n"
      }
    } else {
      text += headed
    }
    if let help = wording.help {
      text += lines("\(Phrase("help", vi: "gợi ý")(tongue)): \(help)")
    }
    if let note = wording.note {
      text += lines("\(Phrase("note", vi: "ghi chú")(tongue)): \(note)")
    }
    return text
  }

  /// A caret can stand under a word of the line typed.
  private func isOneRow(_ text: String, after indent: Int) -> Bool {
    !text.contains("\n") && indent + CellWidth.of(Printable.visible(text)) < columns ?? .max
  }

  /// Broken between words where the terminal would break them anywhere; so many characters at the
  /// beginning are in colour.
  private func lines(_ text: String, marking count: Int = 0) -> String {
    var lines = columns.map { Wrap.lines(text, width: max(20, $0)) } ?? [text]
    if count > 0, lines[0].count >= count {
      lines[0] = red(String(lines[0].prefix(count))) + lines[0].dropFirst(count)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Without the middle of a name that has no end.
  private func short(_ fact: String) -> String {
    let most = 400
    guard fact.utf8.count > most, fact.count > most else { return fact }
    return "\(fact.prefix(most / 2))…\(fact.suffix(most / 2))"
  }

  private var severity: String { Phrase("error", vi: "lỗi")(tongue) }

  private func red(_ text: String) -> String {
    colour ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text
  }

  private func json(_ diagnostic: Diagnostic) -> String {
    let wording = diagnostic.message.wording(in: tongue)
    var fields = [
      ("code", quoted("KH\(diagnostic.message.code)")), ("severity", quoted("error")),
      ("message", quoted(short(wording.fact))),
    ]
    if let help = wording.help { fields.append(("help", quoted(help))) }
    if let note = wording.note { fields.append(("note", quoted(note))) }
    if let place = diagnostic.place {
      let spot = Spot(place)
      if let name = place.source.name { fields.append(("file", quoted(name))) }
      fields.append(("line", String(spot.line)))
      fields.append(("column", String(spot.column)))
      fields.append(("length", String(spot.length)))
    }
    return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case let control where control.value < 0x20:
        let hex = String(control.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Where a place stands for a reader: counted from 1 in characters, drawn in terminal cells.
private struct Spot {
  /// The longest stretch of a line worth showing, in cells.
  private static let window = 160

  let line: Int
  let column: Int
  /// In characters, at least 1.
  let length: Int
  /// The line, or the part of a very long one around the place.
  let shown: String
  /// Cells before the first caret.
  let before: Int
  let carets: String

  /// `room`: the cells of a row; nil where only endless lines are cut.
  init(_ place: Place, room: Int? = nil) {
    let text = place.source.text.utf8
    let start = min(place.span.lowerBound, text.count)
    let from = text.index(text.startIndex, offsetBy: start)
    let newline = UInt8(ascii: "\n")
    let lineStart = text[..<from].lastIndex(of: newline).map(text.index(after:)) ?? text.startIndex
    let lineEnd = text[from...].firstIndex(of: newline) ?? text.endIndex
    let to = min(
      text.index(from, offsetBy: max(0, place.span.count), limitedBy: lineEnd) ?? lineEnd, lineEnd)
    line = text[..<lineStart].reduce(1) { $0 + ($1 == newline ? 1 : 0) }
    var head = Substring(place.source.text[lineStart..<from])
    let marked = place.source.text[from..<to]
    var tail = Substring(place.source.text[to..<lineEnd])
    column = head.count + 1
    length = max(1, marked.count)
    let window = room ?? Spot.window
    let isWhole = head.count + marked.count + tail.count <= room ?? 0
    if !isWhole, CellWidth.of(String(head)) > window / 2 { head = "…" + head.suffix(window / 2) }
    if tail.count > window { tail = tail.prefix(window / 2) + "…" }
    let wrong = String(isWhole ? marked : marked.prefix(room.map { $0 / 2 - 1 } ?? window))
    let whole = Printable.visible(String(head) + wrong + String(tail)).trimmingEnd()
    shown = room.map { CellWidth.fit(whole, $0) } ?? whole
    before = CellWidth.of(Printable.visible(String(head)))
    carets = String(repeating: "^", count: max(1, CellWidth.of(Printable.visible(wrong))))
  }
}

extension String {
  /// Without spaces at its end.
  fileprivate func trimmingEnd() -> String {
    var result = self[...]
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}

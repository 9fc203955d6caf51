import PlanModel

/// A drawing in SVG 1.1, complete in itself: no script, no style sheet, nothing loaded. Lengths are in
/// user units, of which one is a pixel at the drawing's own size.
struct SvgPage {
  static let fonts =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
  static let margin = 24.0

  enum Anchor: String {
    case start, middle, end
  }

  private var body = ""
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// Makes room for what reaches this far; the margin comes on top.
  mutating func reach(_ x: Double, _ y: Double) {
    width = max(width, x + SvgPage.margin)
    height = max(height, y + SvgPage.margin)
  }

  // MARK: Shapes

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, round: Double = 0,
    stroke: String? = nil
  ) {
    let corner = round > 0 ? " rx=\"\(SvgPage.number(round))\"" : ""
    let line = stroke.map { " stroke=\"\($0)\"" } ?? ""
    body +=
      "<rect x=\"\(SvgPage.number(x))\" y=\"\(SvgPage.number(y))\" "
      + "width=\"\(SvgPage.number(max(0, width)))\" height=\"\(SvgPage.number(max(0, height)))\""
      + "\(corner) fill=\"\(fill)\"\(line)/>\n"
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: String, width: Double = 1,
    dashes: String? = nil
  ) {
    let dashed = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    body +=
      "<line x1=\"\(SvgPage.number(x1))\" y1=\"\(SvgPage.number(y1))\" "
      + "x2=\"\(SvgPage.number(x2))\" y2=\"\(SvgPage.number(y2))\" stroke=\"\(stroke)\" "
      + "stroke-width=\"\(SvgPage.number(width))\"\(dashed)/>\n"
  }

  /// A path whose data is made of numbers and letters only.
  mutating func path(
    _ data: String, fill: String = "none", stroke: String? = nil, width: Double = 1,
    dashes: String? = nil
  ) {
    let line = stroke.map { " stroke=\"\($0)\" stroke-width=\"\(SvgPage.number(width))\"" } ?? ""
    let dashed = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    body +=
      "<path d=\"\(data)\" fill=\"\(fill)\"\(line)\(dashed) stroke-linecap=\"round\"/>\n"
  }

  /// One line of text, its base line at `y`.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = 13, fill: String = SvgColour.ink,
    isBold: Bool = false, anchor: Anchor = .start
  ) {
    guard !text.isEmpty else { return }
    let weight = isBold ? " font-weight=\"600\"" : ""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "<text x=\"\(SvgPage.number(x))\" y=\"\(SvgPage.number(y))\" "
      + "font-size=\"\(SvgPage.number(size))\"\(weight)\(place) fill=\"\(fill)\">"
      + "\(SvgText.escaped(text))</text>\n"
  }

  /// What the shapes drawn inside mean: read aloud, and shown where the pointer rests.
  mutating func group(_ title: String, _ draw: (inout SvgPage) -> Void) {
    body += "<g><title>\(SvgText.escaped(title))</title>\n"
    draw(&self)
    body += "</g>\n"
  }

  // MARK: The document

  /// `summary` says in words what the picture shows.
  func document(title: String, summary: String, _ tongue: Tongue) -> String {
    let size = "\(SvgPage.number(width)) \(SvgPage.number(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" \
      width="\(SvgPage.number(width))" height="\(SvgPage.number(height))" role="img" \
      xml:lang="\(tongue.rawValue)" aria-labelledby="kh-title kh-desc" \
      font-family="\(SvgPage.fonts)">
      <title id="kh-title">\(SvgText.escaped(title))</title>
      <desc id="kh-desc">\(SvgText.escaped(summary))</desc>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(body)</svg>

      """
  }

  /// With at most one decimal, whatever the machine writes otherwise.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}

/// Colours that stay apart for those who see no red or green (Okabe and Ito, 2008), darkened where
/// they are lines on white.
enum SvgColour {
  static let ink = "#1f2430"
  static let soft = "#5f6675"
  static let rule = "#d5d8df"
  static let band = "#f1f3f6"
  static let shade = "#e6e8ed"
  static let now = "#8a2d6b"
  static let bad = "#c04400"
  /// Bars, one for each series; then again from the first.
  static let series = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#7a7a7a"]
}

/// Text in a drawing: escaped, and measured as far as that goes without its font.
enum SvgText {
  /// Shown as it is and never read as markup; what XML cannot hold is shown as a sign.
  static func escaped(_ text: String) -> String {
    HtmlText.escaped(text).replacing("\u{FFFE}", with: "\u{FFFD}")
      .replacing("\u{FFFF}", with: "\u{FFFD}")
  }

  /// About how wide the text is in a plain face; rather too much than too little.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let units = text.reduce(0.0) { sum, character in
      guard let base = character.unicodeScalars.first else { return sum }
      switch base {
      case "i", "j", "l", "I", "ì", "í", "ỉ", "ĩ", "ị", "'", ",", ".", ":", ";", "|", "!", " ":
        return sum + 0.34
      case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\"":
        return sum + 0.42
      case "m", "w", "M", "W", "@", "%", "…", "—":
        return sum + 0.95
      default:
        if CellWidth.of(character) > 1 { return sum + 1.05 }
        return sum + (base.properties.isUppercase ? 0.72 : 0.59)
      }
    }
    return units * size * (isBold ? 1.08 : 1)
  }

  /// Lines of at most so much width, broken at spaces, no more than `limit`; what is left out is
  /// marked by `…`.
  static func lines(
    _ text: String, width: Double, size: Double, limit: Int, isBold: Bool = false
  ) -> [String] {
    let text = Printable.visible(text)
    let measure = { (line: String) in SvgText.width(line, size: size, isBold: isBold) }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if measure(longer) <= width || line.isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    lines.append(line)
    let isCut = lines.count > limit
    lines = Array(lines.prefix(limit))
    return lines.enumerated().map { number, line in
      let mustShow = isCut && number == limit - 1
      guard mustShow || measure(line) > width else { return line }
      var kept = line
      while !kept.isEmpty, measure(kept + "…") > width { kept.removeLast() }
      return kept + "…"
    }
  }
}

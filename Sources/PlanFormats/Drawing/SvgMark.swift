import PlanModel

extension TaskMark {
  /// The colour of its sign.
  var colour: String {
    switch self {
    case .onTime: "#00805d"
    case .late: "#b36b00"
    case .withinTime: "#0072b2"
    case .dueSoon: "#7a6400"
    case .overdue: "#c04400"
    case .noDeadline, .waived, .void: "#7a7a7a"
    }
  }

  /// The ground it stands on.
  var ground: String {
    switch self {
    case .onTime: "#dcf2ea"
    case .late: "#fbe8c8"
    case .withinTime: "#e1eef8"
    case .dueSoon: "#fbf5b8"
    case .overdue: "#fbd9c8"
    case .noDeadline, .waived, .void: "#efefef"
    }
  }
}

extension SvgPage {
  /// The sign of a task, 14 wide, around its middle: by its shape alone it can be told from the others.
  mutating func sign(_ mark: TaskMark, _ x: Double, _ y: Double) {
    let colour = mark.colour
    switch mark {
    case .onTime:
      path(SvgPage.circle(x, y, 7), fill: colour)
      path(
        SvgPage.move(x - 3.4, y, x - 1, y + 2.6, x + 3.4, y - 2.6), stroke: "#ffffff", width: 1.8)
    case .late:
      path(SvgPage.circle(x, y, 6.2), fill: "#ffffff", stroke: colour, width: 1.6)
      path(
        "M \(SvgPage.pair(x, y - 6.2)) A 6.2 6.2 0 0 0 \(SvgPage.pair(x, y + 6.2)) Z", fill: colour)
    case .withinTime:
      path(SvgPage.circle(x, y, 6), fill: "#ffffff", stroke: colour, width: 2)
    case .dueSoon:
      path(SvgPage.circle(x, y, 6), fill: "#ffffff", stroke: colour, width: 2)
      path(
        "M \(SvgPage.pair(x, y)) L \(SvgPage.pair(x, y - 6)) A 6 6 0 0 1 \(SvgPage.pair(x + 6, y)) Z",
        fill: colour)
    case .overdue:
      rect(x - 7, y - 7, 14, 14, fill: colour, round: 2.5)
      path(
        SvgPage.move(x - 3, y - 3, x + 3, y + 3) + " " + SvgPage.move(x + 3, y - 3, x - 3, y + 3),
        stroke: "#ffffff", width: 2)
    case .noDeadline:
      path(
        SvgPage.move(x, y - 6.5, x + 6.5, y, x, y + 6.5, x - 6.5, y) + " Z", fill: "#ffffff",
        stroke: colour, width: 1.6)
    case .waived:
      path(SvgPage.circle(x, y, 6), fill: "#ffffff", stroke: colour, width: 1.6)
      path(SvgPage.move(x - 4, y + 4, x + 4, y - 4), stroke: colour, width: 1.6)
    case .void:
      path(SvgPage.circle(x, y, 6), fill: "#ffffff", stroke: colour, width: 1.4, dashes: "2.2 2.2")
    }
  }

  /// The second sign, about 10 wide.
  mutating func sign(_ wait: TaskWait, _ x: Double, _ y: Double) {
    switch wait {
    case .acceptance:
      text("?", x, y + 4.6, size: 13, isBold: true, anchor: .middle)
    case .returned:
      path(
        SvgPage.move(x + 4.5, y, x - 4.5, y) + " "
          + SvgPage.move(x - 1, y - 3.5, x - 4.5, y, x - 1, y + 3.5), stroke: SvgColour.ink,
        width: 1.8)
    }
  }

  /// A day on which nothing falls due, but figures are cut off.
  mutating func cutoffSign(_ x: Double, _ y: Double) {
    rect(x - 5.5, y - 5.5, 11, 11, fill: "#ffffff", stroke: SvgColour.ink)
    line(x - 5.5, y, x + 5.5, y, SvgColour.ink)
  }

  // MARK: Path data

  static func pair(_ x: Double, _ y: Double) -> String { "\(number(x)) \(number(y))" }

  /// A line through the points, given as x and y in turn.
  static func move(_ points: Double...) -> String {
    var data = "M"
    for index in stride(from: 0, to: points.count - 1, by: 2) {
      data += (index == 0 ? " " : " L ") + pair(points[index], points[index + 1])
    }
    return data
  }

  private static func circle(_ x: Double, _ y: Double, _ r: Double) -> String {
    let (left, right, arc) = (pair(x - r, y), pair(x + r, y), "A \(number(r)) \(number(r)) 0 1 1")
    return "M \(left) \(arc) \(right) \(arc) \(left) Z"
  }
}

/// A legend: signs with their words, in lines as wide as the picture.
struct SvgLegend {
  private let left: Double
  private let right: Double
  private var x: Double
  private(set) var y: Double

  init(_ left: Double, _ y: Double, right: Double) {
    (self.left, self.right, self.x, self.y) = (left, max(right, left + 320), left, y)
  }

  mutating func add(
    _ words: String, on page: inout SvgPage, _ draw: (inout SvgPage, Double, Double) -> Void
  ) {
    let width = 24 + SvgText.width(words, size: 12)
    if x > left, x + width > right { (x, y) = (left, y + 22) }
    draw(&page, x + 8, y)
    page.text(words, x + 22, y + 4.2, size: 12)
    x += width + 18
    page.reach(x - 18, y + 10)
  }
}

/// The heading every picture has.
struct SvgHeading {
  let title: String
  /// Where the picture begins below it.
  let bottom: Double

  init(_ title: String, _ layout: Layout, on page: inout SvgPage) {
    self.title = title
    let x = SvgPage.margin
    page.text(title, x, x + 16, size: 19, isBold: true)
    page.reach(x + SvgText.width(title, size: 19, isBold: true), x + 20)
    guard let today = layout.today else {
      bottom = x + 36
      return
    }
    let words = "\(PictureWords.asOf(layout.tongue)) \(today.spoken)"
    page.text(words, x, x + 36, size: 12, fill: SvgColour.soft)
    bottom = x + 54
  }
}

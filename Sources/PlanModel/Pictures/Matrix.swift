/// Reports by headings (ma trận đối chiếu): what each has of the outline, at a glance.
public struct Matrix: Hashable, Sendable {
  /// A column: a heading, or what else a report must have.
  public struct Heading: Hashable, Sendable {
    /// Nil for what is no heading, such as the appendix.
    public let code: String?
    public let title: String
  }

  /// A row.
  public struct Report: Hashable, Sendable {
    public let unit: String
    /// Which delivery, where a unit has several.
    public let version: Int
    /// What is wrong with the file as a whole; nil where it was read.
    public let fault: CoverageFinding?
  }

  public internal(set) var table: Table
  /// In outline order, then what is no heading.
  public let headings: [Heading]
  /// In the order of the rows.
  public let reports: [Report]
  /// By report, then heading; nil where nothing was asked of it.
  public let cells: [[CoverageFinding?]]

  /// How often each finding occurs; none that do not.
  public var legend: [(finding: CoverageFinding, count: Int)] {
    let findings = cells.joined().compactMap(\.self) + reports.compactMap(\.fault)
    return CoverageFinding.allCases.compactMap { finding in
      let count = findings.count { $0 == finding }
      return count > 0 ? (finding, count) : nil
    }
  }

  /// From rows with the columns `unit name duty version section title finding`.
  public init(_ table: Table) {
    let rows = PictureRows(table)
    var headings: Set<Heading> = []
    var order: [String] = []
    var reports: [String: (report: Report, cells: [Heading: CoverageFinding])] = [:]
    for row in table.rows {
      guard let unit = rows.text(row, "unit"),
        let finding = rows.text(row, "finding").flatMap(CoverageFinding.init(rawValue:))
      else { continue }
      let version = rows.number(row, "version") ?? 1
      let key = "\(unit)\n\(rows.text(row, "duty") ?? "")\n\(version)"
      if reports[key] == nil { order.append(key) }
      let heading = Heading(
        code: rows.text(row, "section"), title: rows.text(row, "title") ?? "")
      let isWhole = heading.code == nil && finding.isOfFile
      let name = rows.text(row, "name") ?? unit
      var (report, cells) =
        reports[key] ?? (Report(unit: name, version: version, fault: nil), [:])
      if isWhole {
        report = Report(unit: name, version: version, fault: finding)
      } else {
        headings.insert(heading)
        cells[heading] = finding
      }
      reports[key] = (report, cells)
    }
    let columns = headings.sorted { $0.place < $1.place }
    let lines = order.compactMap { reports[$0] }
    self.table = table
    self.headings = columns
    self.reports = lines.map(\.report)
    cells = lines.map { line in columns.map { line.cells[$0] } }
  }
}

extension Matrix.Heading {
  /// What stands over the column.
  public var label: String { code ?? title }

  /// To put in order by.
  fileprivate var place: String {
    guard let code else { return "\u{FFFF}" + VietnameseOrder.key(title) }
    return SectionCode(code)?.orderKey ?? code
  }
}

extension CoverageFinding {
  /// The file itself could not be read.
  public var isOfFile: Bool {
    switch self {
    case .scan, .unreadable, .changed, .noFile: true
    case .found, .missing, .empty, .outOfOrder, .otherDate: false
    }
  }

  /// In a legend.
  public var name: Phrase {
    Phrase(
      rawValue.replacing("_", with: " "), vi: vietnamese.replacing("_", with: " "))
  }

  /// The sign and colour that a task in a like plight has.
  public var mark: TaskMark {
    switch self {
    case .found: .onTime
    case .missing: .overdue
    case .empty: .withinTime
    case .outOfOrder, .otherDate: .late
    case .scan, .unreadable, .changed, .noFile: .noDeadline
    }
  }
}

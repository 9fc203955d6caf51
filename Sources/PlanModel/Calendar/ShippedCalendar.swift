extension WorkCalendar {
  /// The project's own table for every year of `range`: as announced for 2020–2026, by the law and
  /// marked as a forecast for the others. An office adds its own days behind it.
  public static func shipped() -> [Holiday] {
    let table = ShippedTable(bytes: PackageResources.viet_nam_work_calendar_tsv)
    let years = range.lowerBound.components.year...range.upperBound.components.year
    return years.flatMap { table.holidays(of: $0) }
  }
}

/// The rows of `viet-nam-work-calendar.tsv`, by year.
struct ShippedTable {
  private(set) var listed: [Int: [Holiday]] = [:]
  private(set) var tet: [Int: Day] = [:]
  private(set) var gioTo: [Int: Day] = [:]
  /// Rows that could not be read; a test holds this empty.
  private(set) var faults: [String] = []

  init(bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      if !read(fields.map { String(decoding: $0, as: UTF8.self) }) {
        faults.append(String(decoding: line, as: UTF8.self))
      }
    }
  }

  private mutating func read(_ fields: [String]) -> Bool {
    guard fields.count == 3, let day = Day(iso: fields[0]) else { return false }
    let year = day.components.year
    func add(_ kind: HolidayKind, forecast: Bool = false) {
      listed[year, default: []].append(
        Holiday(day: day, name: fields[2], kind: kind, forecast: forecast))
    }
    switch fields[1] {
    case "off": add(.off)
    case "worked": add(.worked)
    case "forecast": add(.off, forecast: true)
    case "tet": tet[year] = day
    case "gio_to": gioTo[year] = day
    default: return false
    }
    return true
  }

  /// In order of the days; by the law where the table lists no days of the year.
  func holidays(of year: Int) -> [Holiday] {
    if let listed = listed[year] { return listed }
    guard let tet = tet[year], let gioTo = gioTo[year] else { return [] }
    return StatutoryHolidays(year: year, tet: tet, gioTo: gioTo).holidays
  }
}

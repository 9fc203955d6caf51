import PlanModel

/// A row of an answer as an event: its last day, all of it.
struct CalendarEvent {
  let table: Table
  let row: [Value]
  let lastDay: Day
  /// Where the columns stand that a calendar reads.
  let places: [EventColumn: Int]

  /// One for each row, in order; nil for a row without a last day.
  static func rows(of table: Table) -> [CalendarEvent?] {
    var places: [EventColumn: Int] = [:]
    for (place, column) in table.columns.enumerated() {
      if let known = EventColumn(rawValue: column.name), places[known] == nil {
        places[known] = place
      }
    }
    return table.rows.map { row in
      guard let place = places[.lastDay], case .day(let day) = row[place] else { return nil }
      return CalendarEvent(table: table, row: row, lastDay: day, places: places)
    }
  }

  subscript(column: EventColumn) -> Value {
    places[column].map { row[$0] } ?? .missing
  }

  func text(_ column: EventColumn) -> String? {
    let value = self[column]
    return value == .missing ? nil : value.exact
  }

  func day(_ column: EventColumn) -> Day? {
    if case .day(let day) = self[column] { day } else { nil }
  }

  /// The same for one record in every answer, in every run: `task~bac_ha.hoi_nghi~103-KH%2FTh.U@kh`.
  var uid: String {
    let parts = [EventColumn.entity, .key, .plan].compactMap(text)
    return parts.map(CalendarEvent.plain).joined(separator: "~") + "@kh"
  }

  /// Percent-encoded but for what every program leaves alone in an identifier.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        plain.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        plain += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return plain
  }

  var title: String {
    [text(.who), text(.title) ?? text(.key)].compactMap { $0 }.joined(separator: ": ")
  }

  /// What is known of it, one fact a line.
  func description(in tongue: Tongue) -> [String] {
    var lines: [String] = []
    func say(_ label: Phrase, _ text: String?) {
      if let text { lines.append("\(label(tongue)): \(text)") }
    }
    say(Phrase("Deadline", vi: "Thời hạn"), spoken(.due, tongue))
    say(Phrase("Last day", vi: "Ngày cuối"), CalendarEvent.dated(lastDay, tongue))
    if let workday = day(.lastWorkday), workday != lastDay {
      say(
        Phrase("Last working day", vi: "Ngày làm việc cuối"), CalendarEvent.dated(workday, tongue))
    }
    say(Phrase("In the document", vi: "Văn bản ghi"), text(.wording).map { "“\($0)”" })
    say(Phrase("Clause", vi: "Điều khoản"), text(.clause))
    say(Phrase("State", vi: "Trạng thái"), text(.state))
    for (column, value) in zip(table.columns, row)
    where EventColumn(rawValue: column.name) == nil && value != .missing {
      lines.append("\(column.name): \(value.spoken(in: tongue))")
    }
    return lines
  }

  private func spoken(_ column: EventColumn, _ tongue: Tongue) -> String? {
    self[column] == .missing ? nil : self[column].spoken(in: tongue)
  }

  private static func dated(_ day: Day, _ tongue: Tongue) -> String {
    "\(day.spoken) (\(day.weekday.name(tongue)))"
  }
}

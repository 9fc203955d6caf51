import PlanModel

/// Events as a calendar by RFC 5545.
struct Calendar {
  /// Octets of a line without its end; a longer one goes on in the next, after a space.
  private static let lineLength = 75
  /// Reminders come at this hour, wherever the reader is.
  private static let hour = 8

  let layout: Layout

  func write(_ events: [CalendarEvent?], to sink: Format.Sink) {
    let events = events.compactMap { $0 }
    func line(_ text: String) { sink(Calendar.folded(text)) }
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//kh//kh//\(layout.tongue.rawValue.uppercased())")
    line("CALSCALE:GREGORIAN")
    let title = Calendar.text(title(of: events))
    line("NAME:\(title)")
    line("X-WR-CALNAME:\(title)")
    for event in events { write(event, line) }
    line("END:VCALENDAR")
  }

  /// `Deadlines of 103-KH/Th.U`, unless an option says otherwise.
  private func title(of events: [CalendarEvent]) -> String {
    if case .text(let title)? = layout.options["title"] { return title }
    let plans = Set(events.compactMap { $0.text(.plan) }).sorted().joined(separator: ", ")
    let name = Phrase("Deadlines", vi: "Thời hạn")(layout.tongue)
    return plans.isEmpty ? name : "\(name) \(plans)"
  }

  private func write(_ event: CalendarEvent, _ line: (String) -> Void) {
    line("BEGIN:VEVENT")
    line("UID:\(event.uid)")
    line("DTSTAMP:\(Calendar.date(layout.revision.day))T000000Z")
    line("SEQUENCE:\(layout.revision.number)")
    line("DTSTART;VALUE=DATE:\(Calendar.date(event.lastDay))")
    line("DTEND;VALUE=DATE:\(Calendar.date(event.lastDay + 1))")
    line("SUMMARY:\(Calendar.text(event.title))")
    let facts = event.description(in: layout.tongue)
    line("DESCRIPTION:\(facts.map(Calendar.text).joined(separator: "\\n"))")
    let isCancelled = event[.cancelled] == .boolean(true)
    line("STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")")
    line("TRANSP:TRANSPARENT")
    if layout.options["alarms"] != .boolean(false), event[.settled] != .boolean(true) {
      for alarm in EventColumn.alarms {
        guard let day = event.day(alarm.column), day < event.lastDay else { continue }
        let left = Phrase(
          alarm.workdays == 1 ? "1 working day left" : "\(alarm.workdays) working days left",
          vi: "Còn \(alarm.workdays) ngày làm việc")(layout.tongue)
        line("BEGIN:VALARM")
        line("ACTION:DISPLAY")
        line("TRIGGER:\(Calendar.trigger(daysBefore: event.lastDay - day))")
        line("DESCRIPTION:\(Calendar.text("\(left): \(event.title)"))")
        line("END:VALARM")
      }
    }
    line("END:VEVENT")
  }

  /// From the midnight an all-day event begins with back to the hour of reminders: `-P9DT16H`.
  private static func trigger(daysBefore days: Int) -> String {
    "-P\(days == 1 ? "" : "\(days - 1)D")T\(24 - hour)H"
  }

  private static func date(_ day: Day) -> String {
    day.iso.filter { $0 != "-" }
  }

  /// TEXT of the RFC: separators escaped, a line break as `\n`, control characters made visible.
  static func text(_ words: String) -> String {
    var text = ""
    for scalar in Printable.visible(words, breaks: .kept).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": text += "\\\(scalar)"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A line with its end, folded between scalars.
  static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > lineLength {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded + "\r\n"
  }
}

import PlanModel

extension Format {
  /// A calendar by RFC 5545, to be imported again after changes: an event keeps its UID, and
  /// SEQUENCE and DTSTAMP say of which state of the workspace it tells, not when it was written.
  package static let ics = Format(
    name: "ics", extensions: ["ics"], reader: .document, isCalendar: true,
    options: [
      Option(
        name: "title", type: .text,
        summary: Phrase("name of the calendar", vi: "tên của lịch")),
      Option(
        name: "alarms", type: .boolean,
        summary: Phrase(
          "remind 7, 3 and 1 working days before; true unless said otherwise",
          vi: "nhắc trước 7, 3 và 1 ngày làm việc; có, nếu không nói khác")),
    ],
    summary: Phrase(
      "a calendar for phones and mail programs: last days as all-day events",
      vi: "lịch cho điện thoại, phần mềm thư: ngày cuối là sự kiện cả ngày"),
    examples: [
      Example(
        "deadlines | to ics \"han.ics\" with alarms = false, overwrite = true",
        Phrase("The plan's dates as a calendar.", vi: "Các mốc của kế hoạch thành lịch.")),
      Example(
        "tasks | where not done | to ics \"viec.ics\" with title = \"Việc theo kế hoạch\", "
          + "overwrite = true",
        Phrase(
          "What is left, with reminders at 08:00 on working days.",
          vi: "Việc còn lại, nhắc lúc 8 giờ các ngày làm việc.")),
    ],
    remark: { answer in
      let missing = CalendarEvent.rows(of: answer.flatTable).filter { $0 == nil }.count
      return missing == 0 ? nil : DocumentMessage.noLastDay(rows: missing)
    }
  ) { answer, layout, sink in
    Calendar(layout: layout).write(CalendarEvent.rows(of: answer.flatTable), to: sink)
  }
}

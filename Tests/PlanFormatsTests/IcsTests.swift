import PlanModel
import Testing

@testable import PlanFormats

@Suite("Calendars")
struct IcsTests {
  /// A row as the checker has them made, with what differs.
  static func table(_ rows: [[EventColumn: Value]], own: [(Column, Value)] = []) -> Table {
    Table(
      columns: EventColumn.allCases.map { Column($0.rawValue, .text) } + own.map(\.0),
      rows: rows.map { row in EventColumn.allCases.map { row[$0] ?? .missing } + own.map(\.1) })
  }

  static let draft: [EventColumn: Value] = [
    .entity: .text("deadline"), .plan: .word("103-KH/Th.U"), .key: .word("du_thao"),
    .title: .text("Trình dự thảo"), .lastDay: .day(day("2023-06-04")),
    .lastWorkday: .day(day("2023-06-02")), .due: .due(.before, day("2023-06-05")),
    .wording: .text("trước ngày 05/6/2023"), .clause: .word("III.3"),
    .sevenBefore: .day(day("2023-05-24")), .threeBefore: .day(day("2023-05-30")),
    .oneBefore: .day(day("2023-06-01")),
  ]

  static let layout = Layout(
    tongue: .english, revision: Revision(number: 7, day: day("2023-05-19")))

  /// The logical lines, unfolded.
  static func lines(_ table: Table, _ layout: Layout = layout) -> [String] {
    written(.ics, .table(table), layout).replacing("\r\n ", with: "")
      .split(separator: "\r\n").map(String.init)
  }

  @Test("a deadline is an all-day event on its last day")
  func event() {
    #expect(
      Self.lines(Self.table([Self.draft]), Layout(options: ["alarms": .boolean(false)])) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kh//kh//EN", "CALSCALE:GREGORIAN",
        "NAME:Deadlines 103-KH/Th.U", "X-WR-CALNAME:Deadlines 103-KH/Th.U",
        "BEGIN:VEVENT", "UID:deadline~du_thao~103-KH%2FTh.U@kh", "DTSTAMP:19700101T000000Z",
        "SEQUENCE:0", "DTSTART;VALUE=DATE:20230604", "DTEND;VALUE=DATE:20230605",
        "SUMMARY:Trình dự thảo",
        #"DESCRIPTION:Deadline: before 5/6/2023\nLast day: 4/6/2023 (Sunday)\n"#
          + #"Last working day: 2/6/2023 (Friday)\nIn the document: “trước ngày 05/6/2023”\n"#
          + "Clause: III.3",
        "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test("alarms ring at 08:00 of the days given, counted back from midnight")
  func alarms() {
    let lines = Self.lines(Self.table([Self.draft]))
    #expect(
      lines.filter { $0.hasPrefix("TRIGGER") } == [
        "TRIGGER:-P10DT16H", "TRIGGER:-P4DT16H", "TRIGGER:-P2DT16H",
      ])
    #expect(lines.contains("DESCRIPTION:1 working day left: Trình dự thảo"))
    var eve = Self.draft
    eve[.oneBefore] = .day(day("2023-06-03"))
    #expect(Self.lines(Self.table([eve])).contains("TRIGGER:-PT16H"))
  }

  @Test("nobody is reminded of what is settled, what is cancelled says so")
  func settled() {
    var done = Self.draft
    done[.settled] = .boolean(true)
    done[.cancelled] = .boolean(false)
    #expect(!Self.lines(Self.table([done])).contains { $0.hasPrefix("TRIGGER") })
    #expect(Self.lines(Self.table([done])).contains("STATUS:CONFIRMED"))
    done[.cancelled] = .boolean(true)
    #expect(Self.lines(Self.table([done])).contains("STATUS:CANCELLED"))
  }

  @Test("a task tells whose it is; a record without a name goes by its key")
  func titles() {
    var task = Self.draft
    task[.who] = .text("Đảng ủy phường Bắc Hà")
    #expect(
      Self.lines(Self.table([task])).contains("SUMMARY:Đảng ủy phường Bắc Hà: Trình dự thảo"))
    var unnamed = Self.draft
    unnamed[.title] = .missing
    #expect(Self.lines(Self.table([unnamed])).contains("SUMMARY:du_thao"))
  }

  @Test("it says of which state of the workspace it tells")
  func revision() {
    let lines = Self.lines(Self.table([Self.draft]))
    #expect(lines.contains("SEQUENCE:7") && lines.contains("DTSTAMP:20230519T000000Z"))
  }

  @Test("columns the user chose are told, those a calendar reads are not told twice")
  func own() {
    let table = Self.table(
      [Self.draft],
      own: [
        (Column("note", .text), .text("Mưa; lũ, sạt\\lở\nhai dòng")),
        (Column("due", .due), .due(.by, day("2023-06-04"))), (Column("empty", .text), .missing),
      ])
    let description = Self.lines(table).first { $0.hasPrefix("DESCRIPTION") }
    #expect(description?.hasSuffix(#"III.3\nnote: Mưa\; lũ\, sạt\\lở␊hai dòng"#) == true)
  }

  @Test("rows without a last day are left out and counted")
  func missing() {
    var open = Self.draft
    open[.lastDay] = .missing
    let table = Self.table([open, Self.draft, open])
    #expect(Self.lines(table).filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(Format.ics.remark(.table(table)) as? DocumentMessage == .noLastDay(rows: 2))
    #expect(Format.ics.remark(.table(Self.table([Self.draft]))) == nil)
  }

  @Test("a line takes at most 75 octets and is folded between characters", arguments: 60...90)
  func folded(length: Int) {
    let line = "SUMMARY:" + String(repeating: "ế", count: length) + "😀"
    let folded = Calendar.folded(line)
    let parts = folded.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(parts.last == "" && parts.dropLast().allSatisfy { $0.utf8.count <= 75 })
    #expect(parts.dropLast().dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(folded.replacing("\r\n ", with: "") == line + "\r\n")
  }

  @Test("data never breaks a line or a value")
  func escaped() {
    #expect(Calendar.text("a\r\nb;c,d\\e\u{1B}\u{7}\"") == "a␍\\nb\\;c\\,d\\\\e␛␇\"")
    var evil = Self.draft
    evil[.key] = .word("a\r\nBEGIN:VEVENT~b")
    evil[.title] = .text("x\r\nATTACH:file:///etc/passwd")
    let lines = Self.lines(Self.table([evil]))
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(!lines.contains { $0.hasPrefix("ATTACH") })
    #expect(lines.contains("UID:deadline~a%0D%0ABEGIN%3AVEVENT%7Eb~103-KH%2FTh.U@kh"))
  }

  @Test("two writings are the same bytes")
  func same() {
    let table = Self.table([Self.draft, Self.draft])
    #expect(written(.ics, .table(table), Self.layout) == written(.ics, .table(table), Self.layout))
  }
}

import PlanModel

/// What to know of a document that was written: 660–664.
package enum DocumentMessage: Message, Hashable {
  /// Rows that a calendar leaves out.
  case noLastDay(rows: Int)

  package var code: Int {
    switch self {
    case .noLastDay: 660
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    switch (self, tongue) {
    case (.noLastDay(let rows), .english):
      Wording(
        rows == 1
          ? "1 row has no last day and is not in the calendar"
          : "\(rows) rows have no last day and are not in the calendar")
    case (.noLastDay(let rows), .vietnamese):
      Wording("\(rows) dòng không có ngày cuối, không đưa vào lịch")
    }
  }

  /// What `.help KH66x` shows.
  package static let pages: [MessagePage] = [
    MessagePage(
      660, Phrase("not in the calendar", vi: "không đưa vào lịch"),
      Phrase(
        "A calendar holds days. What has no deadline is counted here and left out.",
        vi: "Lịch chỉ chứa ngày. Việc không có thời hạn được đếm ở đây và để lại."),
      example: "duties | to ics")
  ]
}

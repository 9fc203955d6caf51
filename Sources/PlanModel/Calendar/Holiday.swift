/// What an exception of the calendar does to its day.
public enum HolidayKind: String, PlanWord {
  /// Nobody works, whatever the weekday.
  case off
  /// A weekend day worked in exchange for a day off (làm bù).
  case worked

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .off: "nghỉ"
    case .worked: "làm_bù"
    }
  }
}

/// A day that differs from its weekday: a day off (ngày nghỉ) or a worked weekend day.
public struct Holiday: Hashable, Sendable {
  /// One entry for each day of a longer holiday.
  public let day: Day
  /// In Vietnamese, as announced or as the office wrote it.
  public let name: String
  /// Off, or worked.
  public let kind: HolidayKind
  /// Follows from the law but was not announced, or not known to this table; announcements move days.
  public let forecast: Bool

  /// A holiday that is announced, unless `forecast` says otherwise.
  public init(day: Day, name: String, kind: HolidayKind, forecast: Bool = false) {
    self.day = day
    self.name = name
    self.kind = kind
    self.forecast = forecast
  }
}

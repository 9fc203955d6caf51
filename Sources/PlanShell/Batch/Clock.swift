import Glibc
import PlanModel

/// The real clock, read here and nowhere else: once for a script, for each input at the prompt; a day
/// and an instant of the office's time zone.
package struct Clock: Sendable {
  package let today: Day
  /// ISO 8601 with the offset, to the second.
  package let now: String
  /// Who runs this, by the name the system knows; the number where it knows none.
  package var user: String {
    for name in ["USER", "LOGNAME"] {
      if let user = Terminal.variable(name), !user.isEmpty { return user }
    }
    return String(getuid())
  }

  /// Reads the clock in the zone of `TZ`; in Viet Nam's (UTC+7, no summer time) where `TZ` is unset.
  package static func read() -> Clock {
    if getenv("TZ") == nil { setenv("TZ", "<+07>-7", 0) }
    tzset()
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let today =
      Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int(seconds) / 86_400)
    let offset = parts.tm_gmtoff / 60
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { twoDigits(Int($0)) }
    let zone = [abs(offset) / 60, abs(offset) % 60].map(twoDigits)
    return Clock(
      today: today,
      now: "\(today.iso)T\(time.joined(separator: ":"))\(offset < 0 ? "-" : "+")"
        + zone.joined(separator: ":"))
  }

  /// Seconds that only grow, for measuring how long something took.
  package static func monotonic() -> Double {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }
}

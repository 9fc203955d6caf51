import PlanModel

/// Words that stand in pictures, whatever draws them.
enum PictureWords {
  static let unit = Phrase("unit", vi: "đơn vị")
  static let done = Phrase("done", vi: "xong")
  static let all = Phrase("all", vi: "tổng")
  static let overdue = Phrase("overdue", vi: "quá hạn")
  static let today = Phrase("today", vi: "hôm nay")
  static let dayOff = Phrase("day off", vi: "ngày nghỉ")
  static let cutoff = Phrase("figures cut off", vi: "chốt số liệu")
  static let continuous = Phrase("all the time", vi: "thường xuyên")
  static let noDeadline = Phrase("no deadline", vi: "không hạn")
  static let delivered = Phrase("delivered", vi: "đã nộp")
  static let nothing = Phrase("nothing to draw", vi: "không có gì để vẽ")
  static let asOf = Phrase("As of", vi: "Số liệu đến ngày")

  /// In a heading over what has none.
  static let ungrouped = Phrase("others", vi: "còn lại")

  static func units(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 unit" : "\(count) units", vi: "\(count) đơn vị")
  }

  /// `19/5`; with its year where the picture covers several.
  static func short(_ day: Day, withYear: Bool = false) -> String {
    let (year, month, date) = day.components
    return withYear ? "\(date)/\(month)/\(year)" : "\(date)/\(month)"
  }

  /// What the day is called that everything is judged by.
  static func now(_ timeline: Timeline) -> Phrase {
    timeline.isPast ? Phrase("as of", vi: "tính đến") : today
  }

  /// Where today lies beyond what is shown.
  static func away(_ timeline: Timeline) -> Phrase {
    let (today, days, name) = (timeline.today, timeline.days, now(timeline))
    let isAfter = today > days.upperBound
    let count = isAfter ? today - days.upperBound : days.lowerBound - today
    return Phrase(
      "\(name.english) \(today.spoken): \(count) days \(isAfter ? "after" : "before") what is shown",
      vi:
        "\(name.vietnamese) \(today.spoken): \(count) ngày \(isAfter ? "sau" : "trước") khoảng đang vẽ"
    )
  }
}

extension Board {
  /// The heading of a unit's group.
  func heading(of value: Value, _ tongue: Tongue) -> String {
    value == .missing
      ? PictureWords.ungrouped(tongue) : value.spoken(in: tongue)
  }

  /// The rows of each group, in order; one part for all where nothing gathers them.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    for row in units.indices {
      if let last = parts.last, groupedBy == nil || units[last.lowerBound].group == units[row].group
      {
        parts[parts.count - 1] = last.lowerBound..<row + 1
      } else {
        parts.append(row..<row + 1)
      }
    }
    return parts
  }

  /// What people call a duty: its code, with the plan where there are several.
  static func label(_ duty: Duty) -> String {
    Printable.visible(duty.code + (duty.plan.map { " (\($0))" } ?? ""))
  }
}

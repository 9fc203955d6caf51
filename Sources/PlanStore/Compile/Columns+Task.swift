import PlanLanguage
import PlanModel

/// State and time of a task, by the table in `TaskTiming`, which the tests hold this against.
extension Record {
  /// Waived and void tasks, and those of an optional duty until they are done, are left out of lists
  /// and totals.
  var isInForce: Sql {
    """
    (\(column("state")) NOT IN ('waived', 'void') \
    AND (\(column("optional")) = 0 OR \(column("state")) = 'done'))
    """
  }

  /// The words the partial indexes on tasks are declared with.
  var isNotDone: Sql { "\(column("state")) IN ('open', 'submitted', 'returned')" }

  /// Neither delivered nor left to the unit's discretion.
  private var isOwed: Sql {
    "\(isNotDone) AND \(column("state")) <> 'submitted' AND \(column("optional")) = 0"
  }

  private var isDelivered: Sql { "\(column("state")) IN ('submitted', 'done')" }

  func taskPiece(_ field: String) -> Piece? {
    let today = from.compilation.judged
    let lastDay = column("last_day")
    switch field {
    case "due":
      return due(date: column("due_date"), bound: column("due_bound"), lastDay: lastDay)
    case "last_workday":
      return .plain(workday(onOrBefore: lastDay))
    case "done":
      return .test("\(column("state")) = 'done'", falsity: isNotDone)
    case "overdue":
      return .test("(\(isOwed) AND \(lastDay) < \(today))")
    case "due_soon":
      return .test("(\(isOwed) AND \(lastDay) >= \(today) AND \(lastDay) < \(firstDayNotSoon))")
    case "late":
      return .test("(\(isInForce) AND \(isDelivered) AND \(column("delivered_on")) > \(lastDay))")
    case "days_left":
      return .plain("CASE WHEN \(isOwed) THEN \(days(from: today, to: lastDay)) END")
    case "workdays_left":
      return .plain("CASE WHEN \(isOwed) THEN \(workdays(from: today, to: lastDay)) END")
    case "days_late":
      let late = days(from: lastDay, to: column("delivered_on"))
      return .plain(
        """
        CASE WHEN \(isInForce) AND \(isDelivered) AND \(column("delivered_on")) > \(lastDay) \
        THEN \(late) END
        """)
    case "box":
      return .plain(box(lastDay: lastDay, today: today))
    default:
      return nil
    }
  }

  private func box(lastDay: Sql, today: Sql) -> Sql {
    """
    CASE WHEN NOT \(isInForce) THEN NULL \
    WHEN \(lastDay) IS NULL THEN 'no_deadline' \
    WHEN \(isDelivered) THEN iif(\(column("delivered_on")) > \(lastDay), 'late', 'on_time') \
    WHEN \(lastDay) < \(today) THEN 'overdue' ELSE 'within_time' END
    """
  }

  /// The first day that is more than `TaskTiming.soon` working days away, so that `due_soon` is a
  /// range an index can serve.
  private var firstDayNotSoon: Sql {
    """
    (SELECT day FROM calendar WHERE is_workday AND ordinal = \
    (SELECT ordinal FROM calendar WHERE day = \(from.compilation.judged)) + \(TaskTiming.soon + 1))
    """
  }
}

/// Calendar days in (a, b], negative where b comes before a.
func days(from a: Sql, to b: Sql) -> Sql {
  "CAST(julianday(\(b)) - julianday(\(a)) AS INTEGER)"
}

/// Working days in (a, b], negative where b comes before a.
func workdays(from a: Sql, to b: Sql) -> Sql {
  """
  ((SELECT ordinal FROM calendar WHERE day = \(b)) - \
  (SELECT ordinal FROM calendar WHERE day = \(a)))
  """
}

import PlanLanguage

extension Record {
  /// The key as it is typed: a code, or the dotted key of a dependent record.
  var code: Sql {
    switch entity {
    case .plan, .clause, .unit, .group, .supervisor, .constraint, .deadline, .duty, .section,
      .target:
      column("code")
    case .task: "\(to("unit", .unit).code) || '.' || \(to("duty", .duty).code)"
    case .submission: "\(to("task", .task).code) || '.' || \(column("version"))"
    case .reminder: "\(to("task", .task).code) || '.' || \(column("ordinal"))"
    case .amendment: "\(to("deadline", .deadline).code) || '.' || \(column("day"))"
    case .result:
      "\(to("target", .target).code) || '.' || coalesce(\(to("unit", .unit).code), '-') || '.' || \(column("as_of"))"
    case .holiday: column("date")
    case .journal, .job: "CAST(\(id) AS TEXT)"
    }
  }

  /// What a list of many prints for it.
  var label: Sql {
    switch entity {
    case .clause: column("code")
    default: entity.nameColumn.map { column($0) } ?? code
    }
  }

  /// The order among its kind where nothing else decides, that of its bare list; total within an
  /// entity.
  var order: [OrderKey] {
    switch entity {
    case .group: to("clause", .clause).order + own
    case .duty, .constraint: to("clause", .clause).order + [OrderKey(column("code_key"))] + own
    default: own
    }
  }

  private var own: [OrderKey] {
    let columns =
      switch entity {
      case .unit, .supervisor, .group, .target: ["sort_key", "id"]
      case .deadline: ["last_day", "code_key", "id"]
      case .clause, .section: ["order_key", "id"]
      case .task: ["unit_key", "unit_id", "duty_id"]
      case .submission: ["task_id", "version"]
      case .reminder: ["task_id", "ordinal"]
      case .amendment: ["deadline_id", "day"]
      case .result: ["target_id", "as_of", "unit_id"]
      case .holiday: ["date"]
      case .plan, .constraint, .duty, .journal, .job: ["id"]
      }
    return columns.map { column in
      let canMiss = !isCertain || (entity == .result && column == "unit_id")
      return OrderKey(self.column(column), canMiss: canMiss)
    }
  }
}

import PlanModel

extension QueryChecker {
  /// Shows the rows as a calendar reads them, `EventColumn`s first; what was chosen or derived by name
  /// follows. False after saying that they have no last day.
  mutating func showEvents(for stage: StageSyntax) -> Bool {
    guard !scope.isBroken else { return true }
    undraw()
    guard let entity = scope.entity, let event = Catalog.entity(entity).event else {
      let list = scope.entity.map(Catalog.plural) ?? scope.supplied ?? scope.remover?.stage
      context.report(.noEvents(list ?? ""), at: stage.span)
      return false
    }
    let key: [CheckedItem] = [
      CheckedItem(EventColumn.entity.rawValue, .constant(.text(entity.rawValue), .text)),
      CheckedItem(EventColumn.key.rawValue, .record(CheckedPath(start: entity))),
    ]
    // Without a plan chosen, it comes first by itself.
    let facts = items(of: entity, context.plan == nil ? event : "plan, " + event)
    let lastWorkday = facts.first { $0.name == EventColumn.lastWorkday.rawValue }
    let alarms = EventColumn.alarms.compactMap { alarm in
      lastWorkday.map { last in
        let period = Value.period(Period(alarm.workdays, .workdays))
        return CheckedItem(
          alarm.column.rawValue,
          .arithmetic(.minus, last.value, .constant(period, .period), .day))
      }
    }
    showFirst(key + facts + alarms)
    return true
  }
}

/// The columns that follow from others, so that undo leaves them to be settled again.
enum SettledColumns {
  static func of(_ table: String) -> Set<String> {
    switch table {
    case "clause": ["order_key"]
    case "deadline": ["due_date", "due_bound", "last_day"]
    case "task": ["optional", "due_date", "due_bound", "last_day", "delivered_on", "unit_key"]
    case "section": ["printed", "parent_id", "level", "order_key"]
    case "target": ["result"]
    default: []
    }
  }
}

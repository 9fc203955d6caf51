import PlanModel

extension Stage {
  package static let select = Stage(
    "select", vietnamese: ["chọn"], shape: [.items],
    summary: Phrase("keeps only the columns it names", vi: "chỉ giữ các cột được nêu"),
    examples: [
      Example(
        "tasks | select unit.name as unit, duty, due.date as stated, last_day",
        Phrase(
          "choose, rename, reach further by dots", vi: "chọn cột, đặt tên, đi xa hơn bằng dấu chấm")
      ),
      Example(
        "units | select code, name, supervisors",
        Phrase("many records are joined by “; ”", vi: "nhiều bản ghi nối bằng “; ”")),
      Example(
        "tasks | select unit, due | where state = open",
        Phrase("only the named columns are left", vi: "chỉ còn các cột được nêu"), fails: 301),
    ]
  ) { stage, query in
    let (items, columns) = query.items(stage.items, mayNumber: true)
    if !columns.isEmpty { query.select(items, columns: columns) }
  }
}

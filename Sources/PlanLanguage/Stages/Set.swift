import PlanModel

extension Stage {
  package static let set = Stage(
    "set", vietnamese: ["đặt"], shape: [.settings, .circumstances], effect: .changes,
    summary: Phrase(
      "gives fields of the records listed another value, which may use the row's fields",
      vi: "đặt giá trị mới cho trường của các bản ghi được liệt kê"),
    examples: [
      Example(
        "units | where code in [dong_mon, thach_ha] | set note = \"Chuyển theo dõi\"",
        Phrase("the same remark on both", vi: "cùng một ghi chú")),
      Example(
        "tasks | where duty = hoi_nghi and not done | set planned_on = last_day - 2d",
        Phrase("two days before each last day", vi: "trước ngày cuối hai ngày")),
      Example(
        "sections | where code under \"1.C\" and owner = none | set owner = van_phong",
        Phrase("who drafts the rest", vi: "giao phần còn lại")),
    ]
  ) { stage, query in
    query.change(stage, rows: EntityName.allCases) { verb in
      verb.assignments().map { .set($0) }
    }
  }
}

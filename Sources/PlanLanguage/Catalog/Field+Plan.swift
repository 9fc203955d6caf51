import PlanModel

extension Field {
  /// The plan a record belongs to: a field of every entity that is not shared by all plans.
  package static let plan = Field(
    "plan", "kế_hoạch", .one("plan"), .recorded,
    Phrase("the plan it belongs to", vi: "thuộc kế hoạch nào"))
}

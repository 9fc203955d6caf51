import PlanModel

extension Stage {
  package static let coverage = Stage(
    "coverage", vietnamese: ["đối_chiếu"], shape: [],
    summary: Phrase(
      "reads the reports submitted: what each has of the outline, a row for each heading",
      vi: "đọc các báo cáo đã nộp: mỗi đề mục của đề cương một dòng, có hay thiếu"),
    examples: [
      Example(
        "submissions | where verdict = pending | coverage | where finding != found",
        Phrase("what the reports that wait lack", vi: "báo cáo chờ duyệt còn thiếu gì")),
      Example(
        "submissions | coverage | crosstab unit, section, finding",
        Phrase("every unit by every heading", vi: "từng đơn vị theo từng đề mục")),
      Example(
        "submissions | coverage | where finding in [missing, empty] | count per section.owner",
        Phrase("what whoever drafts will miss", vi: "người chủ trì sẽ thiếu bao nhiêu mục")),
      Example(
        "units | coverage", Phrase("only submissions have files", vi: "chỉ lần nộp mới có tệp"),
        fails: 394),
    ]
  ) { stage, query in
    query.compareWithOutline(stage)
  }

  /// The columns of its rows. `section` is missing for what is said of a report as a whole; `words`
  /// are those under the heading and the headings below it, `place` is the paragraph.
  static let coverageColumns = [
    Column("unit", .one("unit")), Column("duty", .one("duty")), Column("version", .integer),
    Column("section", .one("section")), Column("title", .text),
    Column("finding", .enumeration("coverage finding")), Column("words", .integer),
    Column("place", .integer), Column("note", .text),
  ]
}

extension QueryChecker {
  /// The rows must be records of this entity, and files may be touched; false after saying why not.
  func canRead(_ entity: EntityName, by stage: StageSyntax) -> Bool {
    guard needsRows(for: stage), let given = scope.entity else { return false }
    guard given == entity else {
      context.report(
        .wrongRecords(stage: stage.word.text, needs: entity, given), at: stage.word.span)
      return false
    }
    guard context.world.permissions.mayTouchFiles else {
      context.report(.filesRefused, at: stage.word.span)
      return false
    }
    return true
  }

  fileprivate mutating func compareWithOutline(_ stage: StageSyntax) {
    guard canRead(.submission, by: stage) else { return scope = .broken }
    let items = items(
      of: .submission,
      "unit, duty, version, file, sha256, has_appendix, "
        + "any(duty.constraints where kind = appendix) as needs_appendix, "
        + "any(duty.constraints where kind = cutoff) as needs_cutoff")
    hand(over: items, to: "coverage", for: Stage.coverageColumns)
  }
}

import PlanModel

@testable import PlanLanguage

/// A directory with some codes of plan 103, and what checking a text against it gives.
enum SamplePlan {
  static let codes: [EntityName: [(code: String, name: String)]] = [
    .plan: [("103-KH/Th.U", "Sơ kết giữa nhiệm kỳ")],
    .unit: [
      ("bac_ha", "Đảng ủy phường Bắc Hà"), ("dai_nai", "Đảng ủy phường Đại Nài"),
      ("dong_mon", "Đảng ủy xã Đồng Môn"), ("thach_ha", "Đảng ủy xã Thạch Hạ"),
      ("cong_an", "Đảng ủy Công an thành phố"), ("van_phong", "Văn phòng Thành ủy"),
      ("btv", "Ban Thường vụ Thành ủy"), ("ban_to_chuc", "Ban Tổ chức Thành ủy"),
    ],
    .group: [("phuong_xa", "Đảng ủy 15 phường, xã"), ("khac", "Các đảng ủy khác")],
    .supervisor: [("doan_1", "Đoàn công tác số 1"), ("doan_2", "Đoàn công tác số 2")],
    .clause: [("III.2", "Hội nghị"), ("III.3", "Gửi báo cáo"), ("II.1", "Nội dung")],
    .deadline: [("hoi_nghi", "Hội nghị sơ kết"), ("bao_cao", "Gửi báo cáo")],
    .duty: [
      ("hoi_nghi", "Tổ chức hội nghị"), ("bc_co_so", "Báo cáo cơ sở"),
      ("bc_khac", "Báo cáo khác"),
    ],
    .task: [("dai_nai.hoi_nghi", ""), ("bac_ha.bc_co_so", ""), ("bac_ha.hoi_nghi", "")],
    .section: [("1", "Phần 1"), ("1.B", "Mục B"), ("1.C", "Mục C"), ("1.B.I", "Xây dựng Đảng")],
    .target: [("thu_ngan_sach", "Thu ngân sách")],
  ]

  static let directory = Directory(
    find: { entity, text in
      let key = Fold.name(text)
      return (codes[entity] ?? [])
        .filter { Fold.name($0.code) == key || $0.name == text && !text.isEmpty }
        .map { entry(entity, $0) }
    },
    list: { entity, pattern, limit in
      Array(
        (codes[entity] ?? [])
          .filter { Fold.contains($0.name, pattern: pattern) }
          .map { entry(entity, $0) }
          .prefix(limit))
    })

  private static func entry(
    _ entity: EntityName, _ record: (code: String, name: String)
  ) -> Directory.Entry {
    Directory.Entry(
      code: record.code, name: record.name,
      plan: Catalog.entity(entity).isPerPlan ? "103-KH/Th.U" : nil)
  }

  static let today = Day(year: 2023, month: 5, day: 19) ?? Day(number: 0)

  static var world: Surroundings {
    Surroundings(
      today: today, plan: "103-KH/Th.U", directory: directory,
      formats: [
        OutputFormat("csv", extensions: ["csv"], options: ["bom": .boolean]),
        OutputFormat("json", extensions: ["json"]), OutputFormat("markdown", extensions: ["md"]),
        OutputFormat("xlsx", extensions: ["xlsx"], isAlwaysFile: true),
        OutputFormat("svg", extensions: ["svg"], isDrawn: true),
        OutputFormat("html", extensions: ["html"]),
        OutputFormat("ics", extensions: ["ics"], isCalendar: true),
      ])
  }

  static func parsed(_ text: String, _ mode: Parser.Mode = .prompt) -> ScriptSyntax {
    Parser.parse(Source(name: nil, text: text), vocabulary: .standard, mode: mode)
  }

  /// The checked statements and the problems of form and meaning together.
  static func check(
    _ text: String, _ change: (inout Surroundings) -> Void = { _ in }
  ) -> (statements: [CheckedStatement], problems: [Diagnostic]) {
    var world = world
    change(&world)
    let script = parsed(text, text.contains("\n") ? .file : .prompt)
    let (statements, problems) = Checker.check(script, world, vocabulary: .standard)
    return (statements, script.problems + problems)
  }

  /// The codes of what is wrong with a text.
  static func codes(
    _ text: String, _ change: (inout Surroundings) -> Void = { _ in }
  ) -> [Int] {
    check(text, change).problems.map(\.message.code)
  }

  /// The one query of a line.
  static func query(_ text: String) -> CheckedQuery? {
    let (statements, problems) = check(text)
    guard problems.isEmpty, case .query(let query, _)? = statements.first?.kind else { return nil }
    return query
  }

  /// The names and types of the columns shown.
  static func columns(_ text: String) -> [String] {
    (query(text)?.shown ?? []).map { "\($0.name): \($0.value.type)" }
  }

  /// As the prompt shows it: carets under the place, then fact, help and note.
  static func transcript(_ text: String) -> [String] {
    check(text).problems.map { problem in
      let wording = problem.message.wording(in: .english)
      let span = problem.place?.span ?? 0..<0
      let before = String(decoding: Array(text.utf8)[..<span.lowerBound], as: UTF8.self)
      let under = String(decoding: Array(text.utf8)[span], as: UTF8.self)
      var line =
        String(repeating: " ", count: CellWidth.of(before))
        + String(repeating: "^", count: CellWidth.of(under))
        + " \(wording.fact) [KH\(problem.message.code)]"
      if let help = wording.help { line += "\nhelp: \(help)" }
      if let note = wording.note { line += "\nnote: \(note)" }
      return line
    }
  }
}

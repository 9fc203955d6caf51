import PlanModel

@testable import PlanLanguage

/// All stages and verbs of the grammar; those that the language does not have yet are stood in for.
enum Sample {
  static let verbClauses = Shape.anyOf([
    .init("on", [.sum]), .init("note", [.sum]), .init("file", [.sum]), .init("with", [.settings]),
  ])

  static let stages = planned.map { planned in
    Stage.all.first { $0.name == planned.name } ?? planned
  }

  static let planned: [Stage] = [
    stage("where", ["lọc"], [.expression]),
    stage("sort", ["xếp", "sắp_xếp"], [.keys]),
    stage("take", ["lấy"], [.count, .optional("per", [.path])]),
    stage("select", ["chọn"], [.items]),
    stage("derive", ["thêm_cột"], [.binds]),
    stage("summarize", ["tổng_hợp"], [.binds, .optional("per", [.items])]),
    stage("count", ["đếm"], [.optional("per", [.items])]),
    stage("distinct", ["khác_nhau"], []),
    stage("expand", ["mở_ra"], [.name]),
    stage("crosstab", ["bảng_chéo"], [.sums(3)]),
    stage("board", ["bảng_theo_dõi"], [.optional("per", [.sum])]),
    stage("timeline", ["dòng_thời_gian"], []),
    stage("chart", ["biểu_đồ"], []),
    stage("status", ["tình_hình"], []),
    stage(
      "letter", ["công_văn"], [.text, .optional("per", [.path]), .clause("to", [.text])], .changes),
    stage(
      "consolidate", ["tổng_hợp_mục"], [.clause("to", [.text]), .optional("with", [.binds])],
      .writes),
    stage("coverage", ["đối_chiếu"], []),
    stage("to", ["ra"], [.target, .optional("with", [.binds])], .writes),
    stage("mark", ["đánh_dấu"], [.member, verbClauses], .changes),
    stage("submit", ["nộp"], [verbClauses], .changes),
    stage(
      "extend", ["gia_hạn"],
      [
        .oneOf([.init("by", [.sum]), .init("before", [.sum]), .init("for", [.sum])]), verbClauses,
      ], .changes),
    stage(
      "assign", ["giao"], [.kind, .reference, .optional("as", [.member]), verbClauses], .changes),
    stage("unassign", ["thôi_giao"], [.kind, .reference, verbClauses], .changes),
    stage("set", ["đặt"], [.settings, verbClauses], .changes),
    stage("remind", ["đôn_đốc", "nhắc"], [verbClauses], .changes),
    stage("remove", ["xóa"], [verbClauses], .changes),
    stage("enter", ["nhập"], [.kind], .changes),
  ]

  static let entities: [(canonical: String, spellings: [String])] = [
    ("plan", ["plans", "kế_hoạch"]), ("supervisor", ["supervisors", "phụ_trách"]),
    ("duty", ["duties", "nhiệm_vụ"]), ("task", ["tasks", "việc", "đầu_việc"]),
    ("section", ["sections", "đề_mục"]), ("target", ["targets", "chỉ_tiêu"]),
    ("submission", ["submissions", "lần_nộp"]), ("holiday", ["holidays", "ngày_nghỉ"]),
    ("journal", ["nhật_ký"]), ("group", ["groups", "nhóm"]),
    ("deadline", ["deadlines", "thời_hạn"]), ("clause", ["clauses", "điều_khoản"]),
    ("result", ["results", "kết_quả"]), ("reminder", ["reminders", "lần_đôn_đốc"]),
    ("job", ["jobs", "lượt_chạy"]), ("unit", ["units", "đơn_vị"]),
    ("constraint", ["constraints", "yêu_cầu"]),
  ]

  static let vocabulary = Vocabulary(
    stages: stages, entities: entities, names: ["quá_hạn", "loại", "đơn_vị", "trạng_thái"])

  static func parse(_ text: String, _ mode: Parser.Mode = .prompt) -> ScriptSyntax {
    Parser.parse(Source(name: nil, text: text), vocabulary: vocabulary, mode: mode)
  }

  static func codes(_ text: String, _ mode: Parser.Mode = .prompt) -> [Int] {
    parse(text, mode).problems.map(\.message.code)
  }

  /// What each problem says and the text it points at: `fact | help @ text`.
  static func complaints(_ text: String, _ mode: Parser.Mode = .prompt) -> [String] {
    parse(text, mode).problems.map { problem in
      let wording = problem.message.wording(in: .english)
      let span = problem.place?.span ?? 0..<0
      let place = String(decoding: Array(text.utf8)[span], as: UTF8.self)
      return wording.fact + (wording.help.map { " | \($0)" } ?? "") + " @ " + place
    }
  }

  private static func stage(
    _ name: String, _ vietnamese: [String], _ shape: [Shape], _ effect: Stage.Effect = .reads
  ) -> Stage {
    Stage(
      name, vietnamese: vietnamese, shape: shape, effect: effect,
      summary: Phrase(name, vi: vietnamese[0]), examples: []
    ) { _, _ in }
  }
}

extension Sample {
  /// A few units and their like, with nothing behind them.
  static let world = Surroundings(
    today: Day(number: 19_496), plan: "103-KH/Th.U",
    directory: Directory(
      find: { entity, text in
        records(entity).filter { Fold.name($0.code) == Fold.name(text) || $0.name == text }
      },
      list: { entity, pattern, limit in
        let all = records(entity).filter {
          Fold.contains($0.code, pattern: pattern) || Fold.contains($0.name, pattern: pattern)
        }
        return Array(all.prefix(limit))
      }),
    formats: [
      OutputFormat("csv", extensions: ["csv"]), OutputFormat("json", extensions: ["json"]),
    ])

  private static func records(_ entity: EntityName) -> [Directory.Entry] {
    let all: [(String, String)] =
      switch entity {
      case .unit:
        [
          ("bac_ha", "Đảng ủy phường Bắc Hà"), ("bac_hong", "Đảng ủy phường Bắc Hồng"),
          ("cong_an", "Đảng ủy Công an thành phố"),
        ]
      case .group: [("phuong_xa", "Đảng ủy 15 phường, xã")]
      case .supervisor: [("doan_1", "Đoàn công tác số 1")]
      case .duty: [("hoi_nghi", "Tổ chức hội nghị sơ kết"), ("bc_co_so", "Báo cáo của cơ sở")]
      case .section: [("1.B", "Kết quả"), ("1.C", "Hạn chế")]
      case .plan: [("103-KH/Th.U", "Sơ kết giữa nhiệm kỳ")]
      default: []
      }
    return all.map { Directory.Entry(code: $0.0, name: $0.1, plan: "103-KH/Th.U") }
  }
}

import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// Gathers what each letter says, from the plan, its group and its rows.
struct LetterWriter {
  private let letters: CheckedLetters
  private let groups: LetterGroups
  private let session: Session
  private let entity: EntityName
  /// What is the same in all letters.
  private var common = LetterData()
  /// The office's own fields, which stand for all others.
  private var own: [(name: String, value: String)] = []
  /// The day of the letters.
  private var day: Day
  /// The units that owe the same duties, done or not, by group.
  private var owing: [Value: Set<String>]?

  init(
    _ letters: CheckedLetters, _ groups: LetterGroups, plan: String, _ session: Session
  ) throws(Diagnostic) {
    self.letters = letters
    self.groups = groups
    self.session = session
    entity = letters.rows.entity ?? .task
    day = session.today
    if let on = letters.on, case .day(let day) = try session.evaluate(on) { self.day = day }
    for field in letters.fields {
      let value = try session.evaluate(field.value)
      own.append((field.field, LetterText.of(value, field.value.type)))
    }
    let duties = Set(groups.keys.indices.compactMap { groups.value("duty.code", of: $0).plain })
    owing = try LetterGroups.units(owing: duties.sorted(), letters, session)
    try tellOfPlan(plan)
  }

  private mutating func tellOfPlan(_ code: String) throws(Diagnostic) {
    let columns = LetterColumns(.plan)
    let row = try session.texts(of: code, .plan, columns)
    common.set(columns, row, of: ["plan", "kế_hoạch"])
    func fact(_ name: String) -> String {
      let place = columns.columns.firstIndex { $0.names.first == name }
      return place.map { row[$0] } ?? ""
    }
    common.set(["plan", "kế_hoạch"], code)
    common.set(["plan_title", "tên_kế_hoạch"], fact("title"))
    common.set(["plan_date", "ngày_kế_hoạch"], fact("issued"))
    common.set(["issuer", "cơ_quan_ban_hành"], fact("issuer"))
    common.set(["superior", "cơ_quan_cấp_trên"], fact("issuer.parent"))
    common.set(["sender", "cơ_quan_gửi"], fact("issuer"))
    common.set(["place", "địa_danh"], fact("place"))
    common.set(["signs_for", "thay_mặt"], fact("signs_for"))
    common.set(["today", "hôm_nay"], session.today.spoken)
    common.set(["date", "ngày"], day.spoken)
    common.set(["date_in_words", "ngày_bằng_chữ"], LetterText.dated(day))
    for names in [
      ["number", "số"], ["position", "chức_vụ"], ["signer", "người_ký"],
      ["new_deadline", "hạn_mới"],
    ] { common.set(names, "") }
  }

  /// What one letter says; `file` is its name.
  func data(of group: LetterGroups.Group, file: String) throws(Diagnostic) -> LetterData {
    var data = common
    data.set(["file", "tệp"], file)
    try tell(of: group.value, in: &data)
    tellOfRows(group, in: &data)
    for field in own { data.set(own: field.name, field.value) }
    return data
  }

  /// As the file's name has it.
  static func code(of value: Value) -> String {
    value == .missing ? "chua-phan-cong" : value.exact
  }

  /// What the rows of a letter have in common.
  private func tell(of value: Value, in data: inout LetterData) throws(Diagnostic) {
    var name = LetterText.of(value, letters.group?.type ?? .text)
    if let target = letters.group?.type.record {
      let columns = LetterColumns(target)
      let empty = columns.columns.map { _ in "" }
      let row =
        try value.plain.map { code throws(Diagnostic) in
          try session.texts(of: code, target, columns)
        } ?? empty
      let spellings = Catalog.entity(target).spellings
      data.set(columns, row, of: [target.rawValue, spellings.dropFirst().first ?? ""])
      let label = columns.columns.firstIndex { ["name", "title"].contains($0.names.first) }
      if let label { name = row[label] }
    }
    data.set(["group", "nhóm"], name)
    data.set(["group_code", "mã_nhóm"], value == .missing ? "" : value.exact)
  }

  private func tellOfRows(_ group: LetterGroups.Group, in data: inout LetterData) {
    let columns = groups.columns
    let texts = group.rows.map { columns.texts(of: groups.values[$0][...]) }
    let numbers = group.rows.indices.map { String($0 + 1) }
    let late = group.rows.map { row -> String in
      guard case .day(let last) = groups.value("last_day", of: row), last < day else { return "" }
      return String(day - last)
    }
    data.add(
      LetterData.List(
        names: ["row", "dòng"],
        columns: [["no", "tt"], ["days_overdue", "số_ngày_quá_hạn"]] + columns.columns.map(\.names),
        rows: texts.indices.map { [numbers[$0], late[$0]] + texts[$0] }))
    data.set(["count", "số_việc"], String(group.rows.count))
    data.set(["duties", "các_nhiệm_vụ"], joined("duty", of: group))
    data.set(["due", "thời_hạn"], joined("due", of: group))
    let times = group.rows.compactMap { row -> Int? in
      if case .integer(let time) = groups.value("times", of: row) { time } else { nil }
    }
    data.set(["ordinal", "lần"], times.max().map(String.init) ?? "")
    tellOfUnits(group, texts, in: &data)
  }

  /// The units of the rows, each once.
  private func tellOfUnits(
    _ group: LetterGroups.Group, _ texts: [[String]], in data: inout LetterData
  ) {
    let prefix = entity == .unit ? "" : "unit."
    let places = groups.columns.columns.indices.filter { place in
      groups.columns.columns[place].names[0].hasPrefix(prefix)
    }
    guard entity == .unit || !places.isEmpty else { return }
    var seen: Set<Value> = []
    let rows = group.rows.indices.filter {
      seen.insert(groups.value("\(prefix)code", of: group.rows[$0])).inserted
    }
    data.add(
      LetterData.List(
        names: ["unit", "đơn_vị"],
        columns: places.map { place in
          let names = groups.columns.columns[place].names
          return prefix.isEmpty
            ? names
            : names.map { String($0[($0.firstIndex(of: ".") ?? $0.startIndex)...].dropFirst()) }
        },
        rows: rows.map { row in places.map { texts[row][$0] } }))
    data.set(["unit_count", "số_đơn_vị"], String(rows.count))
    data.set(["units", "các_đơn_vị"], joined(entity == .unit ? "name" : "unit", of: group))
    let total = owing.map { String($0[group.value]?.count ?? 0) }
    data.set(["unit_total", "tổng_số_đơn_vị"], total ?? "")
  }

  /// The different values of a column, in the order of the rows.
  private func joined(_ name: String, of group: LetterGroups.Group) -> String {
    guard let place = groups.columns.columns.lastIndex(where: { $0.names.first == name }) else {
      return ""
    }
    let type = groups.columns.columns[place].value.type
    var texts: [String] = []
    for row in group.rows {
      let text = LetterText.of(groups.values[row][place], type)
      if !text.isEmpty, !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: "; ")
  }
}

extension Session {
  func evaluate(_ expression: CheckedExpression) throws(Diagnostic) -> Value {
    try store.evaluate(expression, try context())
  }

  /// A record in words, under these columns.
  fileprivate func texts(
    of code: String, _ entity: EntityName, _ columns: LetterColumns
  ) throws(Diagnostic) -> [String] {
    var query = CheckedQuery(
      source: .records(entity, everything: true, asOf: nil),
      steps: [
        .filter(
          .member(
            .record(CheckedPath(start: entity)),
            [.constant(.word(code), .one(entity.rawValue))]))
      ], entity: entity)
    query.shown = columns.items
    let row = try store.read(query, try context()).rows.first
    return row.map { columns.texts(of: $0[...]) } ?? columns.columns.map { _ in "" }
  }
}

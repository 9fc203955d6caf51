import PlanModel

extension Entity {
  package static let supervisor = Entity(
    .supervisor, spellings: ["supervisors", "phụ_trách"], isPerPlan: false, key: [.code],
    shown: "code, name, holder, directs, follows", order: "name",
    summary: Phrase(
      "a role, person or body that supervises", vi: "người, chức danh hoặc tổ chức phụ trách"),
    fields: [
      Field("code", "mã", .one("supervisor"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("the role or body", vi: "chức danh, tổ chức")),
      Field(
        "holder", "họ_tên", .text, .stored,
        Phrase("the person who holds it", vi: "người giữ chức danh")),
      Field(
        "unit", "đơn_vị_công_tác", .one("unit"), .stored,
        Phrase("the unit it belongs to or is", vi: "đơn vị của người phụ trách")),
      Field(
        "clause", "điều_khoản", .one("clause"), .stored,
        Phrase("where it is appointed", vi: "mục giao phụ trách")),
      Field(
        "watches_plan", "theo_dõi_kế_hoạch", .boolean, .stored,
        Phrase("follows the plan as a whole", vi: "theo dõi chung cả kế hoạch")),
      Field(
        "directs", "chỉ_đạo", .many("unit"), .owned,
        Phrase(
          "units or groups it directs, inspects, supervises",
          vi: "đơn vị, nhóm được chỉ đạo, kiểm tra, giám sát"),
        accepts: [.unit, .group]),
      Field(
        "follows", "theo_dõi", .many("unit"), .owned,
        Phrase(
          "units or groups it follows, supervises, urges",
          vi: "đơn vị, nhóm được theo dõi, giám sát, đôn đốc"),
        accepts: [.unit, .group]),
      Field(
        "units", "đơn_vị", .many("unit"), .derived,
        Phrase("units it directs or follows", vi: "các đơn vị được phụ trách")),
      Field(
        "tasks", "việc", .many("task"), .derived,
        Phrase("what those units owe", vi: "đầu việc của các đơn vị đó")),
    ],
    card: [
      CardSection(
        Phrase("Units", vi: "Đơn vị"),
        "units | where supervisors has $it | select code, name, kind"),
      CardSection(
        Phrase("Not done", vi: "Chưa xong"),
        "tasks | where unit.supervisors has $it and not done | select unit, duty, due, state, box"),
    ],
    examples: [
      Example(
        "supervisors | derive owed = count(tasks where overdue) | where owed > 0",
        Phrase("who has something overdue to urge", vi: "ai có việc quá hạn phải đôn đốc"))
    ])
}

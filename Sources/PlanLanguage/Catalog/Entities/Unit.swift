import PlanModel

extension Entity {
  package static let unit = Entity(
    .unit, spellings: ["units", "đơn_vị"], isPerPlan: false, key: [.code],
    shown: "code, name, kind, sector", order: "name",
    summary: Phrase(
      "an organisation that owes, receives or supervises",
      vi: "cơ quan, đơn vị thực hiện, nhận hoặc theo dõi"),
    fields: [
      Field("code", "mã", .one("unit"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("full name", vi: "tên đầy đủ")),
      Field(
        "kind", "loại", .enumeration("kind"), .stored,
        Phrase("what it is: ward, commune…", vi: "loại: phường, xã…")),
      Field(
        "sector", "khối", .text, .stored,
        Phrase("the sector totals are drawn up by", vi: "khối để tổng hợp")),
      Field(
        "parent", "cấp_trên", .one("unit"), .stored,
        Phrase("the unit above it", vi: "đơn vị cấp trên trực tiếp")),
      Field(
        "groups", "nhóm", .many("group"), .owned,
        Phrase("groups it belongs to", vi: "các nhóm có đơn vị này")),
      Field(
        "aliases", "tên_khác", .list(.text), .stored,
        Phrase("abbreviations and other names", vi: "tên viết tắt, tên khác")),
      Field(
        "contact", "liên_hệ", .text, .stored,
        Phrase("whom to call", vi: "đầu mối liên hệ")),
      Field(
        "official_code", "mã_chính_thức", .text, .stored,
        Phrase("code of the statistics office", vi: "mã đơn vị hành chính")),
      Field(
        "valid_from", "có_từ", .day, .stored,
        Phrase("first day it exists", vi: "ngày thành lập")),
      Field(
        "valid_to", "có_đến", .day, .stored,
        Phrase("last day it exists", vi: "ngày cuối còn tồn tại")),
      Field(
        "named", "được_nêu_tên", .boolean, .stored,
        Phrase("the document itself names it", vi: "văn bản có nêu đích danh")),
      Field("note", "ghi_chú", .text, .stored, Phrase("remark", vi: "ghi chú")),
      Field(
        "supervisors", "người_phụ_trách", .many("supervisor"), .derived,
        Phrase(
          "those who direct or follow it in the plan, directors first",
          vi: "người chỉ đạo, theo dõi đơn vị; chỉ đạo trước")),
      Field(
        "tasks", "việc", .many("task"), .derived,
        Phrase("what it owes", vi: "các đầu việc của đơn vị")),
    ],
    card: [
      CardSection(
        Phrase("Tasks", vi: "Đầu việc"),
        "tasks | where unit = $it | select duty, due, last_day, state, box"),
      CardSection(
        Phrase("Supervisors", vi: "Phụ trách"),
        "supervisors | where units has $it | select code, name, holder, clause"),
      CardSection(
        Phrase("Groups", vi: "Nhóm"),
        "groups | where members has $it | select code, name, clause"),
      CardSection(
        Phrase("Where the plan says so", vi: "Kế hoạch quy định tại"),
        "duties | where for has $it | select clause, code, name, clause.gist as gist"),
    ],
    examples: [
      Example(
        "units | where name ~ \"ha huy\"",
        Phrase("marks need not be typed", vi: "không cần gõ dấu")),
      Example(
        "units | where kind in [ward, commune] and any(tasks where overdue) | sort name",
        Phrase("wards and communes with something overdue", vi: "phường, xã có việc quá hạn")),
    ])
}

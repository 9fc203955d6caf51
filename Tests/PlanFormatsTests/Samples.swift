import PlanModel

@testable import PlanFormats

/// What the format writes, all pieces together.
func written(_ format: Format, _ answer: Answer, _ layout: Layout = Layout()) -> String {
  var text = ""
  format.write(answer, layout: layout) { text += $0 }
  return text
}

func written(_ format: Format, _ table: Table, width: Int? = nil) -> String {
  written(format, .table(table), Layout(width: width))
}

/// A table of one text column.
func texts(_ name: String, _ values: [String]) -> Table {
  Table(columns: [Column(name, .text)], rows: values.map { [.text($0)] })
}

func day(_ iso: String) -> Day {
  Day(iso: iso) ?? Day(number: 0)
}

enum Sample {
  static let units = Table(
    columns: [
      Column("code", .one("unit")), Column("name", .text), Column("tasks", .integer),
      Column("rate", .percent), Column("due", .due),
    ],
    rows: [
      [
        .word("bac_ha"), .text("Đảng ủy phường Bắc Hà"), .integer(2), .percent(0.857142),
        .due(.before, day("2023-05-20")),
      ],
      [
        .word("vp_hdnd"),
        .text("Đảng ủy cơ quan Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố"),
        .integer(12), .missing, .due(.by, day("2023-05-30")),
      ],
    ])

  static let none = Table(columns: units.columns, rows: [])

  static let card = Card(
    entity: "unit", code: "bac_ha", name: "Đảng ủy phường Bắc Hà",
    facts: [
      Card.Fact("kind", .word("ward"), .enumeration("kind")),
      Card.Fact("official_code", .text("18076"), .text),
      Card.Fact("groups", .list([.word("phuong_xa"), .word("co_so")]), .many("group")),
      Card.Fact("note", .missing, .text),
    ],
    sections: [
      Card.Section(
        "tasks",
        Table(
          columns: [Column("duty", .one("duty")), Column("due", .due), Column("days", .integer)],
          rows: [
            [.word("hoi_nghi"), .due(.before, day("2023-05-20")), .integer(0)],
            [.word("bc_co_so"), .due(.before, day("2023-05-27")), .integer(7)],
          ])),
      Card.Section("reminders", Table(columns: [Column("on", .day)], rows: [])),
    ])

  static let tree = Tree(
    table: Table(
      columns: [
        Column("code", .text), Column("level", .integer), Column("title", .text),
        Column("owner", .one("unit")),
      ],
      rows: [
        [.text("1"), .integer(1), .text("Kết quả thực hiện"), .missing],
        [.text("1.A"), .integer(2), .text("Đặc điểm tình hình"), .word("van_phong")],
        [.text("1.B"), .integer(2), .text("Các lĩnh vực"), .missing],
        [.text("1.B.I"), .integer(3), .text("Xây dựng Đảng"), .word("to_chuc")],
        [.text("1.B.II"), .integer(3), .text("Kinh tế"), .missing],
        [.text("2"), .integer(1), .text("Nhiệm vụ"), .missing],
      ]),
    level: "level", label: "title")
}

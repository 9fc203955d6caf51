import PlanModel
import Testing

@testable import PlanFormats

@Suite("Cards")
struct CardTests {
  @Test("on a screen a card is a title, its facts and its sections as small tables")
  func screen() {
    #expect(
      written(.table, .card(Sample.card), Layout(width: 80)) == """
        unit bac_ha · Đảng ủy phường Bắc Hà
        kind:          ward
        official_code: 18076
        groups:        phuong_xa; co_so
        note:          –

        tasks (2)
        duty      due               days
        ────────  ────────────────  ────
        hoi_nghi  before 20/5/2023     0
        bc_co_so  before 27/5/2023     7

        reminders (0)

        """)
  }

  @Test("as JSON a card is one object")
  func json() {
    #expect(
      written(.json, .card(Sample.card)) == """
        {
          "entity": "unit",
          "code": "bac_ha",
          "name": "Đảng ủy phường Bắc Hà",
          "facts": {"kind": "ward", "official_code": "18076", "groups": ["phuong_xa", "co_so"], "note": null},
          "sections": {
            "tasks": [
              {"duty": "hoi_nghi", "due": "before 2023-05-20", "days": 0},
              {"duty": "bc_co_so", "due": "before 2023-05-27", "days": 7}
            ],
            "reminders": []
          }
        }

        """)
  }

  @Test("as JSON Lines a card is one line")
  func jsonl() {
    let text = written(.jsonl, .card(Sample.card))
    #expect(text.filter { $0 == "\n" }.count == 1 && text.hasSuffix("}}\n"))
    #expect(text.contains(#""tasks": [{"duty": "hoi_nghi", "due": "before 2023-05-20""#))
  }

  @Test("as CSV a card is rows of field and value, and loses no section")
  func csv() {
    #expect(
      written(.csv, .card(Sample.card)) == """
        field,value
        entity,unit
        code,bac_ha
        name,Đảng ủy phường Bắc Hà
        kind,ward
        official_code,18076
        groups,phuong_xa; co_so
        note,
        tasks.1.duty,hoi_nghi
        tasks.1.due,before 2023-05-20
        tasks.1.days,0
        tasks.2.duty,bc_co_so
        tasks.2.due,before 2023-05-27
        tasks.2.days,7

        """)
  }

  @Test("as Markdown a card has headings")
  func markdown() {
    #expect(
      written(.markdown, .card(Sample.card), Layout(tongue: .vietnamese)) == """
        # unit bac_ha · Đảng ủy phường Bắc Hà

        - kind: ward
        - official_code: 18076
        - groups: phuong_xa; co_so
        - note: –

        ## tasks (2)

        | duty | due | days |
        | --- | --- | ---: |
        | hoi_nghi | trước 20/5/2023 | 0 |
        | bc_co_so | trước 27/5/2023 | 7 |

        ## reminders (0)

        """)
  }
}

import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct ScriptFormatterTests {
  private func format(_ text: String) throws -> String {
    try ScriptFormatter.format(
      Source(name: "x.kh", text: text), vocabulary: Sample.vocabulary)
  }

  @Test(
    "a statement has one form",
    arguments: [
      (
        "việc|lọc quá_hạn và đơn_vị.loại=phường|xếp hạn|lấy 5",
        "tasks | where quá_hạn and đơn_vị.loại = phường | sort hạn | take 5"
      ),
      ("UNIT", "units"), ("đơn_vị bac_ha", "unit bac_ha"), ("units bac_ha {}", "unit bac_ha {}"),
      ("viec tinh_den 2023-05-19|dem theo box", "tasks as_of 19/5/2023 | count per box"),
      ("tasks|where due in today .. today + 5wd", "tasks | where due in today..today+5wd"),
      ("targets|where x in 10 - 5 - 2023 .. 9", "targets | where x in 10 - 5 - 2023..9"),
      ("tasks | sort due asc, unit giảm", "tasks | sort due, unit desc"),
      ("targets|derive a=-(b+1_000.50)*2/$c.d", "targets | derive a = -(b + 1_000.50) * 2 / $c.d"),
      ("tasks|where a=đúng or not b=rỗng", "tasks | where a = true or not b = none"),
      ("tasks|where unit not in[a,b] and not(c)", "tasks | where unit not in [a, b] and not (c)"),
      (
        #"units|where x không  chứa ‘a "b" \\ c’ or y !~“d”"#,
        #"units | where x not has "a \"b\" \\ c" or y !~ "d""#
      ),
      ("tasks|crosstab unit,duty,state", "tasks | crosstab unit, duty, state"),
      (
        "tasks|where a=1|gia_hạn for 3nlv note'x'  expect 1_000..2_000",
        #"tasks | where a = 1 | extend for 3wd note "x" expect 1_000..2_000"#
      ),
      ("units|giao phụ_trách d2 là directs", "units | assign supervisor d2 as directs"),
      ("tasks|to csv 'a.csv' kèm bom=true", #"tasks | to csv "a.csv" with bom = true"#),
      ("units | where code in(tasks|select unit)", "units | where code in (tasks | select unit)"),
      ("(units|take 5)|take 3 per kind", "(units | take 5) | take 3 per kind"),
      ("| đánh_dấu done", "| mark done"),
      ("gán $x=today+7ngày", "let $x = today + 7d"),
      ("param $days:duration=3nlv", "param $days: duration = 3wd"),
      ("view f($a,$b=1)=tasks|where x=.state", "view f($a, $b = 1) = tasks | where x = .state"),
      ("run'a.kh' b=1,c='d'", #"run "a.kh" b = 1, c = "d""#), ("undo  2", "undo 2"),
      ("use “103-KH/Th.U”", #"use "103-KH/Th.U""#), ("dump to'x'", #"dump to "x""#),
      ("explain  việc", "explain tasks"), ("chạy_thử việc|nhắc", "preview tasks | remind"),
      ("assert  no(việc where a) nếu_không'b'", #"assert no(việc where a) else "b""#),
      ("holiday 2023-04-29..2023-05-03'x'", #"holiday 29/4/2023..3/5/2023 "x""#),
      (
        "result a.-.30/5/2023{value=1,note='x'}",
        #"result a.-.2023-05-30 { value = 1, note = "x" }"#
      ),
      ("duty d{due đến_hết 5/6/2023;for=[]}", "duty d { due by 5/6/2023, for = [] }"),
      ("print $u.name,1;commit ; undo", "print $u.name, 1\ncommit\nundo"),
    ])
  func one(_ written: String, _ canonical: String) throws {
    #expect(try format(written) == canonical + "\n")
  }

  @Test("what is longer than a line is broken before each | and between attributes")
  func long() throws {
    let name = String(repeating: "a", count: 60)
    let formatted = try format(
      """
      view v = tasks|where \(name)|select b, c|sort ddddddddddddddddd
      for $u in units|where \(name)|take 1 per bbbbbbbbbbbbbbbbbbbbbbb{print $u}
      unit x "\(name)" {aliases=["\(name)","\(name)"], kind=ward, groups=[a, b]}
      | remind
      """.replacing("\n| remind", with: ";| where \(name)|where \(name)"))
    #expect(
      formatted == """
        view v = tasks
          | where \(name)
          | select b, c
          | sort ddddddddddddddddd
        for $u in units
          | where \(name)
          | take 1 per bbbbbbbbbbbbbbbbbbbbbbb {
          print $u
        }
        unit x "\(name)" {
          aliases = [
            "\(name)",
            "\(name)"
          ]
          kind = ward
          groups = [a, b]
        };
        | where \(name)
          | where \(name)

        """)
  }

  @Test("a hundred columns fit on a line, a hundred and one do not")
  func width() throws {
    let stage = " | take 5"
    let name = String(repeating: "ộ", count: 100 - stage.count)
    #expect(try format(name + stage) == "\(name) | take 5\n")
    #expect(try format(name + "x" + stage) == "\(name)x\n  | take 5\n")
  }

  @Test("what is too long by itself is broken behind a comma, and, or; never inside quotes")
  func filled() throws {
    let a = String(repeating: "a", count: 40)
    let text =
      "tasks | where \(a) = 1 and \(a) = \"\(a), \\\", b\" or \(a) has x | select \(a), \(a), \(a)"
    #expect(
      try format(text) == """
        tasks
          | where \(a) = 1 and
              \(a) = "\(a), \\", b" or
              \(a) has x
          | select \(a), \(a),
              \(a)

        """)
    #expect(try format(try format(text)) == (try format(text)))
    #expect(try format("print \(a), \(a), \(a)") == "print \(a), \(a),\n    \(a)\n")
  }

  @Test("blocks are indented by two, one statement a line")
  func blocks() throws {
    let formatted = try format(
      """
      if a {print 1;print 2} else if b { for $x in [1,2]{}}
      else { preview{ tasks|remind } ; once "k"{commit
      } }
      """)
    #expect(
      formatted == """
        if a {
          print 1
          print 2
        } else if b {
          for $x in [1, 2] {
          }
        } else {
          preview {
            tasks | remind
          }
          once "k" {
            commit
          }
        }

        """)
  }

  @Test("blank lines between statements are kept, at most one, and none at the ends")
  func blankLines() throws {
    let formatted = try format(
      "\n\n\nunits\n \n\n\n# a\n\n\ntasks\nplans\nif a {\n\n commit\n\n}\n\n")
    #expect(formatted == "units\n\n# a\n\ntasks\nplans\nif a {\n  commit\n}\n")
    #expect(try format("") == "")
    #expect(try format(" \n \n") == "")
  }

  @Test("a ; stays where the next line would go on with the one before")
  func semicolons() throws {
    #expect(
      try format("units; | take 1; let $x = or; tasks") == "units;\n| take 1\nlet $x = or;\ntasks\n"
    )
  }

  @Test("a text with problems is not formatted; all of them are thrown")
  func problems() {
    #expect {
      try format("tasks | wher x\ncommit\nunits | take many\n")
    } throws: {
      ($0 as? Diagnostics)?.all.count == 2
    }
  }
}

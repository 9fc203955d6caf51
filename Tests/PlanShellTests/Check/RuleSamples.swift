extension RuleSample {
  static let all = time + who + responsibility + what + outline

  private static let time = [
    RuleSample(
      "cutoff_after_due", "deadline so_lieu",
      wrong: """
        deadline nop "Nộp" { due by 10/3/2025 }
        deadline so_lieu "Số liệu" { due by 11/3/2025, purpose = cutoff }
        duty bc "Báo cáo" { for = [a], deliverable = report, due = nop }
        """,
      right: """
        deadline nop "Nộp" { due by 10/3/2025 }
        deadline so_lieu "Số liệu" { due by 10/3/2025, purpose = cutoff }
        duty bc "Báo cáo" { for = [a], deliverable = report, due = nop }
        """),
    RuleSample(
      "date_off_work", "deadline d",
      wrong: "deadline d \"D\" { due before 15/3/2025 }",
      right: "deadline d \"D\" { due before 14/3/2025 }"),
    RuleSample(
      "last_day_off_work", "deadline d", "deadline e",
      wrong: """
        deadline d "D" { due by 15/3/2025 }
        deadline e "E" { due by 30/4/2025 }
        """,
      right: """
        deadline d "D" { due before 15/3/2025 }
        deadline e "E" { due by 29/4/2025 }
        """),
    RuleSample(
      "short_chain", "duty du_thao",
      wrong: """
        deadline mot "1" { due by 3/3/2025 }
        deadline hai "2" { due by 11/3/2025 }
        duty bc "Báo cáo" { for = [a], due = mot }
        duty du_thao "Dự thảo" { for = [b], due = hai, after = [bc] }
        """,
      right: """
        deadline mot "1" { due by 3/3/2025 }
        deadline hai "2" { due by 12/3/2025 }
        duty bc "Báo cáo" { for = [a], due = mot }
        duty du_thao "Dự thảo" { for = [b], due = hai, after = [bc] }
        """),
    RuleSample(
      "chain_reversed", "duty du_thao",
      wrong: """
        deadline mot "1" { due by 3/3/2025 }
        deadline hai "2" { due by 28/2/2025 }
        duty bc "Báo cáo" { for = [a], due = mot }
        duty du_thao "Dự thảo" { for = [b], due = hai, after = [bc] }
        """,
      right: """
        deadline mot "1" { due by 3/3/2025 }
        deadline hai "2" { due by 3/3/2025 }
        duty bc "Báo cáo" { for = [a], due = mot }
        duty du_thao "Dự thảo" { for = [b], due = hai, after = [bc] }
        """),
    RuleSample(
      "short_after_cutoff", "duty du_thao",
      wrong: """
        deadline nop "Nộp" { due by 3/3/2025 }
        deadline so_lieu "Số liệu" { due by 10/3/2025, purpose = cutoff }
        deadline trinh "Trình" { due by 14/3/2025 }
        duty bc "Báo cáo" { for = [a], deliverable = report, due = nop }
        duty du_thao "Dự thảo" { for = [b], due = trinh, after = [bc] }
        """,
      right: """
        deadline nop "Nộp" { due by 3/3/2025 }
        deadline so_lieu "Số liệu" { due by 10/3/2025, purpose = cutoff }
        deadline trinh "Trình" { due by 19/3/2025 }
        duty bc "Báo cáo" { for = [a], deliverable = report, due = nop }
        duty du_thao "Dự thảo" { for = [b], due = trinh, after = [bc] }
        """),
    RuleSample(
      "holidays_before_due", "deadline e",
      wrong: """
        deadline d "D" { due by 10/1/2025 }
        deadline e "E" { due by 10/2/2025 }
        """,
      right: """
        deadline d "D" { due by 10/1/2025 }
        deadline e "E" { due by 24/1/2025 }
        """),
    RuleSample(
      "no_due", "duty x",
      wrong: """
        duty x "X" { for = [a] }
        duty y "Y" { for = [a], optional = true }
        """,
      right: "duty x \"X\" { for = [a], continuous = true }"),
    RuleSample(
      "due_elsewhere", "duty x",
      wrong: """
        deadline d "D" { due by 10/3/2025, clause = "II" }
        duty x "X" { for = [a], due = d, clause = "I" }
        """,
      right: """
        deadline d "D" { due by 10/3/2025, clause = "II" }
        duty x "X" { for = [a], due = d, clause = "II" }
        """),
    RuleSample(
      "due_before_issue", "deadline d",
      wrong: "deadline d \"D\" { due by 10/3/2024 }",
      right: "deadline d \"D\" { due by 10/3/2025 }"),
  ]

  private static let who = [
    RuleSample(
      "holder_unnamed", "supervisor s",
      wrong: "supervisor s \"Trưởng đoàn\" { directs = [a], clause = \"I\" }",
      right: "supervisor s \"Trưởng đoàn\" { directs = [a], clause = \"I\", holder = \"Ông C\" }"),
    RuleSample(
      "charge_missing", "clause I",
      wrong: """
        supervisor s "S" { clause = "I", holder = "C" }
        supervisor t "T" { clause = "I", holder = "D" }
        """,
      right: """
        group g "G" { open = true }
        supervisor s "S" { clause = "I", holder = "C", follows = [g] }
        supervisor t "T" { clause = "I", holder = "D", watches_plan = true }
        """),
    RuleSample(
      "members_unnamed", "group g",
      wrong: """
        group g "G" { size = 1 }
        unit c "C" { groups = [g], named = false }
        """,
      right: """
        group g "G" { size = 1 }
        unit c "C" { groups = [g] }
        """),
    RuleSample(
      "size_differs", "group g", "group h",
      wrong: """
        group g "G" { size = 2 }
        group h "H" { size = 1, open = true }
        unit c "C" { groups = [g, h] }
        unit d "D" { groups = [h] }
        """,
      right: """
        group g "G" { size = 1 }
        group h "H" { size = 3, open = true }
        unit c "C" { groups = [g, h] }
        """),
    RuleSample(
      "group_open", "group g",
      wrong: "group g \"G\" { open = true }", right: "group g \"G\" { size = 0 }"),
    RuleSample(
      "group_empty", "group g",
      wrong: "group g \"G\"",
      right: """
        group g "G"
        unit c "C" { groups = [g] }
        """),
    RuleSample(
      "no_one_bound", "duty x",
      wrong: "duty x \"X\"",
      right: """
        supervisor s "S"
        duty x "X" { for = [s] }
        """),
    RuleSample(
      "not_among_recipients", "unit b",
      wrong: """
        plan "1-KH/A" { recipients = ["Các đ/c ủy viên", "ĐV.A, lãnh đạo cơ quan A", "Lưu VP"] }
        unit a { aliases = ["ĐV.A"] }
        duty x "X" { for = [a, b], clause = "II" }
        """,
      right: """
        plan "1-KH/A" { recipients = ["Đơn vị A, đơn vị B"] }
        duty x "X" { for = [a, b], clause = "II" }
        """),
  ]

  private static let responsibility = [
    RuleSample(
      "reports_to_itself", "duty x",
      wrong: "duty x \"X\" { for = [a, b], to = hq, via = b }",
      right: "duty x \"X\" { for = [a], to = hq, via = b }"),
    RuleSample(
      "supervises_itself", "supervisor s", "supervisor t",
      wrong: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a, b], due = d }
        supervisor s "S" { unit = a, follows = [a] }
        supervisor t "T" { unit = b, watches_plan = true }
        """,
      right: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a], due = d }
        supervisor s "S" { unit = a, follows = [b] }
        supervisor t "T" { unit = b, watches_plan = true }
        """),
    RuleSample(
      "watcher_unwatched", "clause I",
      wrong: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a], due = d }
        supervisor s "S" { unit = a, follows = [b], clause = "I" }
        """,
      right: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a], due = d }
        supervisor s "S" { unit = a, follows = [b], clause = "I" }
        supervisor t "T" { unit = b, follows = [a], clause = "I" }
        """),
    RuleSample(
      "unit_unsupervised", "duty y",
      wrong: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a, b], due = d, clause = "I", stated = false }
        duty y "Y" { for = [a, b], due = d, clause = "II" }
        supervisor s "S" { follows = [a] }
        """,
      right: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a, b], due = d, clause = "I" }
        supervisor s "S" { follows = [a], directs = [b] }
        """),
    RuleSample(
      "two_directors", "unit a",
      wrong: """
        supervisor s "S" { directs = [a, b] }
        supervisor t "T" { directs = [a] }
        """,
      right: """
        supervisor s "S" { directs = [a, b] }
        supervisor t "T" { follows = [a] }
        """),
    RuleSample(
      "heading_unowned", "section \"1\"",
      wrong: """
        section "1" "Một"
        section "1.A" "Tình hình" { owner = a }
        section "1.B" "Kết quả"
        section "1.B.I" "Kinh tế"
        section "2" "Hai" { owner = b }
        section "2.A" "Nhiệm vụ"
        """,
      right: """
        section "1" "Một"
        section "1.A" "Tình hình" { owner = a }
        section "1.B" "Kết quả" { owner = a }
        section "1.B.I" "Kinh tế"
        section "2" "Hai" { owner = b }
        section "2.A" "Nhiệm vụ"
        """),
    RuleSample(
      "no_decider", "duty x",
      wrong: "duty x \"X\" { for = [a], optional = true }",
      right: "duty x \"X\" { for = [a], optional = true, to = hq }"),
    RuleSample(
      "no_clause", "deadline d", "duty x",
      wrong: """
        deadline d "D" { due by 10/3/2025 }
        duty x "X" { for = [a], due = d }
        duty y "Y" { for = [a], due = d, clause = "I" }
        """,
      right: """
        deadline d "D" { due by 10/3/2025, clause = "I" }
        duty x "X" { for = [a], due = d, clause = "II" }
        """),
    RuleSample(
      "basis_unnumbered", "plan \"1-KH/A\"",
      wrong: "plan \"1-KH/A\" { basis = [\"Chương trình năm 2023, nhiệm kỳ 2020 – 2025\"] }",
      right:
        "plan \"1-KH/A\" { basis = [\"Chương trình số 12 - CTr/TU\", \"Nghị định 15/2020/NĐ-CP\"] }"
    ),
    RuleSample(
      "plan_unsigned", "plan \"1-KH/A\"",
      wrong: "plan \"1-KH/A\" { signer = none }", right: ""),
  ]

  private static let what = [
    RuleSample(
      "duty_not_stated", "duty x",
      wrong: "duty x \"X\" { for = [a], stated = false }", right: "duty x \"X\" { for = [a] }"),
    RuleSample(
      "one_outline_for_all", "constraint dc",
      wrong: """
        duty x "X" { for = [a], clause = "I" }
        duty y "Y" { for = [b], clause = "II" }
        constraint dc "Đề cương" { kind = outline, duties = [x, y] }
        """,
      right: """
        duty x "X" { for = [a], clause = "I" }
        duty y "Y" { for = [b], clause = "I" }
        constraint dc "Đề cương" { kind = outline, duties = [x, y] }
        """),
    RuleSample(
      "nothing_after_drafts", "clause I",
      wrong: """
        duty x "X" { for = [a], deliverable = draft, clause = "I" }
        duty y "Y" { for = [b], deliverable = draft, clause = "I" }
        """,
      right: """
        duty x "X" { for = [a], deliverable = draft, clause = "I" }
        duty y "Y" { for = [b], deliverable = conference, after = [x], clause = "I" }
        """),
    RuleSample(
      "no_duties", "plan \"1-KH/A\"", wrong: "", right: "duty x \"X\" { for = [a] }"),
    RuleSample(
      "no_deliverable", "duty x",
      wrong: "duty x \"X\" { for = [a] }", right: "duty x \"X\" { for = [a], deliverable = draft }"),
    RuleSample(
      "no_recipient", "duty x",
      wrong: """
        duty x "X" { for = [a], deliverable = draft }
        duty y "Y" { for = [a], deliverable = conference }
        """,
      right: "duty x \"X\" { for = [a], deliverable = draft, to = hq }"),
    RuleSample(
      "no_appendix_form", "constraint pl",
      wrong: "constraint pl \"Phụ lục\" { kind = appendix }",
      right: """
        constraint pl "Phụ lục" { kind = appendix }
        target t "T" { value = 1 }
        """),
    RuleSample(
      "no_milestone", "constraint ss",
      wrong: """
        plan "1-KH/A" { term = "2025 - 2030" }
        constraint ss "So sánh" { kind = compare }
        deadline so_lieu "Số liệu" { due by 30/5/2028, purpose = cutoff }
        """,
      right: """
        plan "1-KH/A" { term = "2025 - 2030" }
        constraint ss "So sánh" { kind = compare }
        deadline so_lieu "Số liệu" { due by 30/5/2030, purpose = cutoff }
        """),
    RuleSample(
      "no_result", "target t",
      wrong: "target t \"T\" { value = 1 }",
      right: """
        target t "T" { value = 1 }
        result t.-.2025-05-30 { value = 1 }
        """),
    RuleSample(
      "target_incomplete", "target t", "target u",
      wrong: """
        target t "T" { value = 1 }
        target u "U" { uom = "%" }
        """,
      right: "target t \"T\" { value = 1, uom = \"%\" }"),
  ]

  private static let outline = [
    RuleSample(
      "outline_missing", "constraint dc",
      wrong: "constraint dc \"Đề cương\" { kind = outline }",
      right: """
        constraint dc "Đề cương" { kind = outline }
        section "1" "Một"
        """),
    RuleSample(
      "appendix_unplaced", "constraint pl",
      wrong: """
        constraint pl "Phụ lục" { kind = appendix }
        section "1" "Một"
        """,
      right: """
        constraint pl "Phụ lục" { kind = appendix }
        section "1" "PHỤ LỤC so sánh"
        """),
    RuleSample(
      "no_recommendations", "section \"1\"",
      wrong: "section \"1\" \"Một\"", right: "section \"1\" \"Kiến nghị\""),
    RuleSample(
      "placeholder", "duty x", "section \"1\"",
      wrong: """
        section "1" "Kết quả (.../2020)"
        duty x "Họp ngày ___" { for = [a], clause = "I" }
        """,
      right: "section \"1\" \"Kết quả (6/2020)\""),
    RuleSample(
      "level_skipped", "section \"2\"",
      wrong: """
        section "1" "Một"
        section "1.A" "A"
        section "1.A.I" "I"
        section "1.A.I.1" "1"
        section "1.A.I.1.1" "1.1"
        section "2" "Hai"
        section "2.I" "I"
        section "2.I.1" "1"
        """,
      right: """
        section "1" "Một"
        section "1.A" "A"
        section "1.A.I" "I"
        section "1.A.I.1" "1"
        section "1.A.I.1.1" "1.1"
        section "2" "Hai"
        section "2.A" "A"
        section "2.A.I" "I"
        section "2.B" "B"
        """),
    RuleSample(
      "odd_capitals", "section \"1.C\"",
      wrong: """
        section "1" "MỘT"
        section "1.A" "Tình hình"
        section "1.B" "Kết quả"
        section "1.C" "BÀI HỌC"
        """,
      right: """
        section "1" "MỘT"
        section "1.A" "Tình hình"
        section "1.B" "Kết quả"
        section "1.C" "Bài học"
        """),
    RuleSample(
      "fields_differ", "section \"2\"",
      wrong: """
        section "1" "Kết quả"
        section "1.A" "Lãnh đạo xây dựng Đảng"
        section "1.B" "Lãnh đạo phát triển kinh tế"
        section "1.C" "Lãnh đạo quốc phòng"
        section "2" "Hạn chế"
        section "2.A" "Về xây dựng Đảng"
        section "2.B" "Về phát triển kinh tế"
        section "3" "Nguyên nhân"
        section "3.A" "Khách quan"
        section "3.B" "Chủ quan"
        """,
      right: """
        section "1" "Kết quả"
        section "1.A" "Lãnh đạo xây dựng Đảng"
        section "1.B" "Lãnh đạo phát triển kinh tế"
        section "2" "Hạn chế"
        section "2.A" "Về xây dựng Đảng"
        section "2.B" "Về phát triển kinh tế"
        """),
    RuleSample(
      "note_off_heading", "section \"1\"",
      wrong: "section \"1\" \"Hạn chế\" { note = \"nêu kết quả chỉ tiêu\" }",
      right: "section \"1\" \"Kết quả\" { note = \"nêu kết quả chỉ tiêu\" }"),
  ]
}

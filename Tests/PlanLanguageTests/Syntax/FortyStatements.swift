/// The statements the language was tried on.
enum FortyStatements {
  static let all: [String] = [
    #"""
    units
    """#,
    #"""
    tasks | where overdue | sort due
    """#,
    #"""
    việc | lọc quá_hạn và đơn_vị.loại = phường | xếp hạn | lấy 5
    """#,
    #"""
    viec | loc qua_han va don_vi.loai = phuong | xep han | lay 5
    """#,
    #"""
    units | where kind in [ward, commune] and any(tasks where overdue) | sort name
    """#,
    #"""
    units | where name ~ "ha huy"
    """#,
    #"""
    tasks | where due before 27/5/2023 and not done | select unit.name as unit, duty, due.date as stated, last_day
    """#,
    #"""
    tasks | where due in today..today+5wd | count per duty
    """#,
    #"""
    tasks | where done_on after 18/5/2023 or done_on = none | take 10
    """#,
    #"""
    tasks | where unit.supervisors has doan_2 and not done | select unit, duty, state, unit.supervisors
    """#,
    #"""
    units | where no(tasks where done) | select code, name, supervisors
    """#,
    #"""
    units | derive left = count(tasks where not done) | where left > 1 | sort left desc | take 5
    """#,
    #"""
    supervisors | derive owed = count(tasks where overdue) | where owed > 0 | select name, owed
    """#,
    #"""
    tasks | summarize total = count(), done = count(done), overdue = count(overdue), pct = percent_due(done) per unit.sector as sector | sort pct
    """#,
    #"""
    tasks | where not done | sort due | take 1 per unit | select unit, duty, due
    """#,
    #"""
    tasks | where duty.deliverable = report and not done | count per unit.supervisors
    """#,
    #"""
    sections | where code under "1.C" and owner = none | sort code
    """#,
    #"""
    targets | where rate < 85% | derive gap = value - result | select name, value, result, gap
    """#,
    #"""
    tasks | crosstab unit, duty, state
    """#,
    #"""
    units | where supervisors has doan_1 | expand tasks | where not done
    """#,
    #"""
    tasks | where unit = dai_nai and duty = hoi_nghi | mark done on 19/5/2023 note "Biên bản số 12" expect 1
    """#,
    #"""
    tasks | where unit = "Đảng ủy Công an thành phố" and duty = bc_co_so | submit on 26/5/2023 with number = "15-BC/ĐU" expect 1
    """#,
    #"""
    tasks | where duty = bc_co_so and unit.kind = commune and not done | extend for 3wd note "Mưa lũ" expect 1..5
    """#,
    #"""
    units | where code in [dong_mon, thach_ha] | set note = "Chuyển theo dõi"
    """#,
    #"""
    tasks | where unit = cong_an and duty = bc_co_so | mark returned note “Thiếu phụ lục so sánh chỉ tiêu”
    """#,
    #"""
    units | where kind = commune | assign supervisor doan_2 as directs expect 5
    """#,
    #"""
    preview tasks | where overdue | mark waived
    """#,
    #"""
    unit dai_nai
    """#,
    #"""
    deadline hoi_nghi "Hội nghị sơ kết" { due before 20/5/2023 }
    """#,
    #"""
    deadlines | where code = bao_cao | extend by 31/5/2023 note "Công văn 215-CV/Th.U"
    """#,
    #"""
    target thu_ngan_sach "Thu ngân sách" {
      uom = "tỷ đồng"
      value = 1_200
    }
    """#,
    #"""
    let $limit = today + 7d
    """#,
    #"""
    view late_of($who) = tasks | where overdue and unit.supervisors has $who | sort due
    """#,
    #"""
    late_of("doan_1") | to "qua_han.csv"
    """#,
    #"""
    for $u in units | where kind = commune and any(tasks where overdue) {
      print $u.name, count(tasks where unit = $u and not done), "việc chưa xong"
    }
    """#,
    #"""
    if any(tasks where not done and due by $limit) { print "còn việc trước", $limit } else { print "không còn việc" }
    """#,
    #"""
    assert no(tasks where due = none and not duty.optional) else "Có việc chưa có hạn"
    """#,
    #"""
    run "nhac_viec.kh" days = 5wd, who = "doan_1"
    """#,
    #"""
    tasks as_of 19/5/2023 | count per box
    """#,
    #"""
    dump to "ke-hoach-103.kh"
    """#,
  ]
}

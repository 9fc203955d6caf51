import PlanModel

/// A commented beginning for a plan of one's own, in the language.
struct PlanTemplate {
  let code: String
  let title: String
  let today: Day

  /// `12-KH/Th.U` is kept in `12-KH-Th.U.kh`.
  var fileName: String {
    let safe = code.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" ? $0 : "-" }
    return (safe.first == "." ? "-" : "") + String(safe) + ".kh"
  }

  var definition: String {
    "plan \(quoted(code)) \(quoted(title)) { issued = \(today.spoken) }"
  }

  func text(_ tongue: Tongue) -> String {
    let first = (today + 60).spoken
    let second = (today + 75).spoken
    func say(_ english: String, vi vietnamese: String) -> String {
      "# " + Phrase(english, vi: vietnamese)(tongue)
    }
    return """
      #!/usr/bin/env kh
      \(say("Plan \(code). Run this file again after every edit: nothing is entered twice.",
          vi: "Kế hoạch \(code). Sửa xong chạy lại tệp này: không mục nào bị nhập hai lần."))
      \(say("Remove a leading # to use a line; `.help unit` and the like explain each word.",
          vi: "Bỏ dấu # đầu dòng để dùng; `.help unit` và tương tự giải thích từng từ."))

      \(definition)

      \(say("Numbered places of the document that everything else comes from.",
          vi: "Các mục đánh số của văn bản, căn cứ của mọi nội dung bên dưới."))
      # clause "III.1" { gist = "…" }

      \(say("A group the document names, and its units.",
          vi: "Nhóm mà văn bản nêu, và các đơn vị thuộc nhóm."))
      # group phuong_xa "…" { size = 2, clause = "III.1" }
      # unit phuong_a "Đảng ủy phường A" { kind = ward, groups = [phuong_xa] }
      # unit xa_b "Đảng ủy xã B" { kind = commune, groups = [phuong_xa] }

      \(say("Who directs or follows whom.", vi: "Ai chỉ đạo, theo dõi đơn vị nào."))
      # supervisor doan_1 "Đoàn công tác số 1" { directs = [phuong_xa] }

      \(say("`before` excludes the day, `by` includes it; keep the wording of the document.",
          vi: "`before` không tính ngày ấy, `by` tính cả ngày ấy; giữ nguyên văn của văn bản."))
      # deadline hoi_nghi "…" { due before \(first), wording = "trước ngày \(first)", clause = "III.1" }
      # deadline bao_cao "…" { due by \(second), wording = "chậm nhất ngày \(second)", clause = "III.1" }

      \(say("Duties by rule; the tasks of each unit follow from them.",
          vi: "Nhiệm vụ theo quy tắc; đầu việc của từng đơn vị tự sinh ra."))
      # duty hoi_nghi "…" { for = [phuong_xa], deliverable = conference, due = hoi_nghi }
      # duty bao_cao "…" { for = [phuong_xa], deliverable = report, due = bao_cao }

      \(say("The outline of the report.", vi: "Đề cương báo cáo."))
      # section "1" "…"
      # section "1.A" "…"

      """
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

import PlanModel
import Testing

@testable import PlanLanguage

@Suite("The forms that come with kh")
struct PreludeTests {
  @Test("the file is a script without problems, laid out as `kh fmt` would")
  func wellFormed() {
    let script = Parser.parse(Prelude.source, vocabulary: .standard, mode: .file)
    #expect(script.problems.isEmpty)
    #expect(script.statements.count == Prelude.views.count)
    let (_, problems) = SamplePlan.check(Prelude.source.text)
    #expect(problems.isEmpty)
  }

  @Test(
    "each form has the columns the office knows it by",
    arguments: [
      (
        "bieu_nop_bao_cao",
        """
        TT · Đơn vị · Hạn · Ngày nộp · Số/ký hiệu · Đúng/Quá hạn (ngày) · Phụ lục (có/không) \
        · Số liệu đến · Phụ trách · Ghi chú
        """
      ),
      (
        "bieu_hoi_nghi",
        """
        TT · Đảng bộ · Bắt buộc/tùy · Ngày dự kiến · Ngày tổ chức · Đoàn công tác dự · Kết quả
        """
      ),
      ("bieu_phan_cong", "TT · Nội dung · Chủ trì · Phối hợp · Thời hạn · Sản phẩm · Ghi chú"),
      (
        "bieu_tien_do",
        """
        Khối · Tổng số · Đã nộp đúng hạn · Nộp muộn · Chưa nộp trong hạn · Quá hạn · Tỷ lệ
        """
      ),
      (
        "bieu_theo_doi_nhiem_vu",
        """
        STT · Số, ký hiệu, ngày VB · Nội dung · Chủ trì · Phối hợp · Thời hạn · Kết quả \
        · Trạng thái · Ghi chú
        """
      ),
      (
        "phu_luc_chi_tieu",
        """
        TT · Chỉ tiêu · ĐVT · Mục tiêu đến 2025 · Kết quả 2020 · Kết quả 2021 · Kết quả 2022 \
        · Ước đến 30/5/2023 · % so mục tiêu · Đánh giá · Nguồn
        """
      ),
    ])
  func columns(form: String, headings: String) {
    let query = SamplePlan.query(form)
    #expect(query?.shown.map(\.name).joined(separator: " · ") == headings)
    #expect(query?.title == Prelude.view(Fold.name(form))?.title)
    #expect(query?.title != nil)
  }

  @Test("every form is in that list")
  func all() {
    #expect(
      Set(Prelude.views.map(\.name.text)) == [
        "bieu_nop_bao_cao", "bieu_hoi_nghi", "bieu_phan_cong", "bieu_tien_do",
        "bieu_theo_doi_nhiem_vu", "phu_luc_chi_tieu",
      ])
  }

  @Test("a script's own view of that name wins")
  func ownView() {
    let own = "view bieu_tien_do = units | select name as \"Tên\""
    let (statements, problems) = SamplePlan.check("\(own)\nbieu_tien_do")
    #expect(problems.isEmpty)
    guard case .query(let query, _)? = statements.last?.kind else {
      Issue.record("no query")
      return
    }
    #expect(query.shown.map(\.name) == ["Tên"])
    #expect(query.title == nil)
  }

  @Test("a form's text is a script that defines it again")
  func copied() throws {
    for form in Prelude.views {
      let text = try #require(Prelude.text(of: form))
      #expect(text.hasPrefix("# "))
      let source = Source(name: nil, text: text)
      let script = Parser.parse(source, vocabulary: .standard, mode: .file)
      #expect(script.problems.isEmpty)
      guard case .view(let again)? = script.statements.first?.kind else {
        Issue.record("\(form.name.text) is no view")
        continue
      }
      #expect(again.name.key == form.name.key)
    }
  }
}

import PlanLanguage
import PlanModel

extension Rule {
  static let basisUnnumbered = Rule(
    "basis_unnumbered", .info, .authority,
    Phrase("a basis that cannot be looked up", vi: "căn cứ không tra cứu được"),
    summary: Phrase(
      "A basis is found by its number and symbol, such as 12-CTr/TU.",
      vi: "Muốn tra căn cứ phải có số, ký hiệu, ví dụ 12-CTr/TU."),
    question: "plans | select code, basis"
  ) { _, plan in
    let basis = plan.plan.list("basis")
    let vague = basis.count { !hasNumber($0) }
    guard vague > 0 || basis.isEmpty else { return [] }
    return [
      Finding(
        .plan, plan.plan["code"],
        basis.isEmpty
          ? Phrase("names no basis", vi: "không nêu căn cứ")
          : Phrase(
            "\(vague) of \(basis.count) documents it is based on have no number",
            vi: "\(vague)/\(basis.count) căn cứ không có số, ký hiệu"),
        wayOut: Phrase(
          "write it so: basis = [\"Chương trình số …-CTr/… ngày …\"]",
          vi: "ghi như: basis = [\"Chương trình số …-CTr/… ngày …\"]"))
    ]
  }

  /// `12-CTr/TU`, `103 - KH/Th.U`, `15/2020/NĐ-CP`: a number, a dash or stroke, then letters.
  private static func hasNumber(_ text: String) -> Bool {
    let characters = text.filter { $0 != " " && $0 != "\u{A0}" }
    var afterNumber = false
    var last: Character = " "
    for character in characters {
      if "-–/".contains(character) {
        afterNumber = last.isNumber
      } else if character.isLetter, afterNumber, "-–/".contains(last) {
        return true
      }
      last = character
    }
    return false
  }
}

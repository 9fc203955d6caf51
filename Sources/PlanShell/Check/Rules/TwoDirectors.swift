import PlanLanguage
import PlanModel

extension Rule {
  static let twoDirectors = Rule(
    "two_directors", .warn, .responsibility,
    Phrase("a unit with several directors", vi: "một đơn vị nhiều nơi chỉ đạo"),
    summary: Phrase(
      "Many may follow a unit; where two direct it, neither answers for it.",
      vi: "Nhiều nơi có thể theo dõi; hai nơi cùng chỉ đạo thì không nơi nào chịu trách nhiệm."),
    question: """
      supervisors | expand directs | summarize n = count(), directors = list(parent.name) \
      per code, name | where n > 1
      """
  ) { row in
    Finding(
      .unit, row,
      Phrase(
        "\(row["name"]) is directed by \(row["n"]): \(row["directors"])",
        vi: "\(row["name"]) có \(row["n"]) nơi chỉ đạo: \(row["directors"])"),
      wayOut: Phrase(
        "let one direct it: units | where code = \(row["code"]) | unassign supervisor CODE",
        vi: "để một nơi chỉ đạo: units | where code = \(row["code"]) | unassign supervisor MÃ"))
  }
}

import PlanModel

/// What went wrong in one round of a `for`, beside the values it went wrong with: of a hundred rows
/// of a file, which one.
struct RoundMessage: Message {
  let inner: any Message
  /// From 1.
  let round: Int
  /// As the script names them: `$r.unit = mttq`.
  let values: [String]

  var code: Int { inner.code }
  var exit: ExitStatus { inner.exit }

  func wording(in tongue: Tongue) -> Wording {
    var wording = inner.wording(in: tongue)
    let list = values.joined(separator: ", ")
    let here = Phrase("in round \(round): \(list)", vi: "ở vòng \(round): \(list)")(tongue)
    wording.note = wording.note.map { "\(here); \($0)" } ?? here
    return wording
  }
}

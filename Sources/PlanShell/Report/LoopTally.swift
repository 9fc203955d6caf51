import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// What the rounds of a `for` come to, told in one go after it: a line for each round would bury
/// what the script prints.
struct LoopTally {
  private var changed: [ChangeTally] = []
  private var done = 0

  mutating func add(_ report: ChangeReport) {
    let tally = report.tally
    let place = changed.firstIndex {
      $0.entity == tally.entity && $0.isRemoval == tally.isRemoval
    }
    guard let place else { return changed.append(tally) }
    changed[place].changed += tally.changed
    changed[place].already += tally.already
  }

  /// One more `once` whose key was there.
  mutating func addDone() {
    done += 1
  }

  func lines(_ tongue: Tongue) -> [String] {
    var lines = changed.map { $0.summary(tongue) }
    if done > 0 {
      lines.append(Phrase("\(done) × once: done before", vi: "\(done) × một lần: đã làm")(tongue))
    }
    return lines
  }
}

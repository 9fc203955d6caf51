import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// What the rounds of a `for` come to, told in one go after it: a line for each round would bury
/// what the script prints.
struct LoopTally {
  private var changed: [(entity: EntityName, count: Int)] = []
  private var done = 0

  mutating func add(_ report: ChangeReport) {
    if let place = changed.firstIndex(where: { $0.entity == report.entity }) {
      changed[place].count += report.count
    } else {
      changed.append((report.entity, report.count))
    }
  }

  /// One more `once` whose key was there.
  mutating func addDone() {
    done += 1
  }

  func lines(_ tongue: Tongue) -> [String] {
    var lines = changed.map { ChangeReport.summary($0.count, $0.entity, tongue) }
    if done > 0 {
      lines.append(Phrase("\(done) × once: done before", vi: "\(done) × một lần: đã làm")(tongue))
    }
    return lines
  }
}

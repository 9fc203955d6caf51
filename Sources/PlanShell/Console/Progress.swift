import Glibc
import PlanModel

/// Says on standard error how far slow work has come; only at a terminal, and not for quick work.
package struct Progress: ~Copyable {
  private static let patience = Duration.milliseconds(500)
  private static let pace = Duration.milliseconds(100)

  private let label: String
  private let shows: Bool
  private var next: ContinuousClock.Instant
  private var width = 0

  package init(_ label: String) {
    self.label = label
    shows = Terminal.isTerminal(STDERR_FILENO)
    next = .now + Progress.patience
  }

  /// `total` nil: nobody knows.
  package mutating func step(_ done: Int, of total: Int? = nil) {
    guard shows, ContinuousClock.now >= next else { return }
    next = .now + Progress.pace
    let share = total.map { "\(done)/\($0) (\(done * 100 / max($0, 1)) %)" } ?? "\(done)"
    write("\(label) … \(share)")
  }

  deinit {
    guard width > 0 else { return }
    let blank = "\r" + String(repeating: " ", count: width) + "\r"
    _ = blank.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// Overwrites the line without escape sequences, so that every terminal shows it.
  private mutating func write(_ text: String) {
    let fitting = CellWidth.fit(text, Terminal.size(STDERR_FILENO).columns - 1)
    let padded = "\r" + CellWidth.pad(fitting, width)
    width = CellWidth.of(fitting)
    _ = padded.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }
}

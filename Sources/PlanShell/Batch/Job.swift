import Glibc
import Logging
import PlanLanguage
import PlanModel
import PlanStore

/// `kh run`: one run of a script for a timer, recorded from its start to its end, whatever that is.
struct Job {
  let session: Session
  let path: String
  let arguments: [String]
  let log: Logger
  /// What to type to run it again.
  let rerun: String

  /// The record of the run stands outside the script's transaction, so that a run that failed or was
  /// killed can be found: it has a start and no end.
  func run() throws(Diagnostic) -> ExitStatus {
    let script = try ScriptFile.read(path)
    let bound = try ScriptArguments.read(arguments)
    let id = try session.store.startJob(
      script: path, sha256: Digest.sha256(Array(script.text.utf8)),
      arguments: arguments.joined(separator: " "), started: session.clock.now)
    session.job = id
    log.info("started", metadata: ["script": "\(path)", "job": "\(id)"])
    let begun = Clock.monotonic()
    var problems: [Diagnostic] = []
    do throws(Diagnostics) {
      try session.runThrowing(script, mode: .file, arguments: bound)
    } catch {
      problems = error.all
      session.report(problems)
    }
    session.output.flush()
    let status = Interrupts.terminated ? .terminated : problems.first?.message.exit ?? .success
    let fact = problems.first?.message.wording(in: session.screen.tongue).fact
    let kept = problems.isEmpty ? session.changes : 0
    try session.store.finishJob(
      id, ended: Clock.read().now, exit: status, changes: kept, error: fact)
    let facts: Logger.Metadata = [
      "exit": "\(status.rawValue)", "changes": "\(kept)", "job": "\(id)",
      "ms": "\(Int((Clock.monotonic() - begun) * 1000))",
    ]
    if let first = problems.first, let fact {
      let line = first.place.map { ":\(Job.line(of: $0))" } ?? ""
      log.error(
        "failed: \(fact)",
        metadata: facts.merging(["at": "\(path)\(line)", "rerun": "\(rerun)"]) { $1 })
    } else {
      log.info("done", metadata: facts)
    }
    return status
  }

  private static func line(of place: Place) -> Int {
    place.source.text.utf8.prefix(place.span.lowerBound).reduce(1) {
      $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0)
    }
  }
}

/// `name=value` from the command line.
enum ScriptArguments {
  static func read(_ words: [String]) throws(Diagnostic) -> [String: String] {
    var values: [String: String] = [:]
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
        throw Diagnostic(ShellMessage.badArgument(word))
      }
      values[Composer.nfc(String(word[..<equals]))] = Composer.nfc(
        String(word[word.index(after: equals)...]))
    }
    return values
  }
}

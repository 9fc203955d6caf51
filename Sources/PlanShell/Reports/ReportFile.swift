import Glibc
import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// The file of a submission: found by the name it was recorded under, from the current folder, else
/// from the workspace's own.
struct ReportFile {
  /// Bytes beyond which a file is no report.
  private static let mostBytes = 256 << 20

  /// Open for reading; closed by `close`.
  private let descriptor: Int32
  private let path: String

  /// Nil where there is no such file.
  init?(_ path: String, workspace: String?) {
    var places = [path]
    if !path.hasPrefix("/"), let workspace {
      places.append((workspace.lastIndex(of: "/").map { workspace[...$0] } ?? "") + path)
    }
    for place in places {
      // A pipe of that name would wait for a writer.
      let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      var facts = stat()
      if fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG {
        self.descriptor = descriptor
        self.path = path
        return
      }
      Glibc.close(descriptor)
    }
    return nil
  }

  func close() { Glibc.close(descriptor) }

  /// Its fingerprint; nil for a file too large to be a report.
  func sha256() throws(Diagnostic) -> String? {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_size <= ReportFile.mostBytes else { return nil }
    let digest = Digest.sha256(try ScriptFile.bytes(of: descriptor, path))
    lseek(descriptor, 0, SEEK_SET)
    return digest
  }

  /// What it holds, read by `kh-papers`. What is wrong with this one file is an answer, so that it
  /// keeps nobody from reading the others.
  private func read() throws(Diagnostic) -> Result<Report, ReportMessage> {
    do throws(Diagnostic) {
      let lines = try PaperProcess.run(on: descriptor) { sink in
        let job = [
          PaperLine(.papers, [.integer(1)]), PaperLine(.read, [.text("report")]), PaperLine(.end),
        ]
        for line in job { sink(line.text) }
      }
      return .success(Report(lines: lines))
    } catch {
      switch error.message as? PaperMessage {
      case .refused(.badJob), .notInstalled, .template, nil: throw error
      case .refused(let refusal): return .failure(.refused(refusal))
      case .stopped: return .failure(.refused(.tooLarge(path)))
      }
    }
  }

  /// The report recorded under this name, if it is still the file that was recorded.
  static func report(
    _ path: String?, sha256: String?, workspace: String?
  ) throws(Diagnostic) -> Result<Report, ReportMessage> {
    guard let path else { return .failure(.notRecorded) }
    guard let file = ReportFile(path, workspace: workspace) else {
      return .failure(.notThere(path))
    }
    defer { file.close() }
    guard let found = try file.sha256() else { return .failure(.refused(.tooLarge(path))) }
    if let sha256, sha256 != found { return .failure(.changed(path)) }
    return try file.read()
  }
}

extension Session {
  /// A `submit` with the fingerprint of its file, which must be there.
  func fingerprinted(
    _ change: CheckedChange, at place: Place
  ) throws(Diagnostic) -> CheckedChange {
    guard change.verb == .submit, let name = change.file,
      case .text(let path) = try store.evaluate(name, try context())
    else { return change }
    guard let file = ReportFile(path, workspace: store.path) else {
      throw Diagnostic(ReportMessage.notThere(path), at: place)
    }
    defer { file.close() }
    guard let digest = try file.sha256() else {
      throw Diagnostic(ReportMessage.refused(.tooLarge(path)), at: place)
    }
    return CheckedChange(
      rows: change.rows, verb: change.verb, on: change.on, note: change.note, file: change.file,
      details: change.details
        + [CheckedAssignment(field: "sha256", value: .constant(.text(digest), .text))],
      expect: change.expect, place: change.place)
  }
}

import Foundation

/// A place of its own for one transcript: an empty home, a working folder, the freshly built `kh`
/// on the path, and no setting of the machine that could colour the answer.
struct Stand {
  let root: URL

  init(
    files: [(name: String, text: String)] = [], copies: [(path: String, name: String)] = [],
    reports: [(path: String, name: String)] = []
  ) throws {
    root = URL(filePath: NSTemporaryDirectory())
      .appending(path: "kh-transcript-\(UUID().uuidString)")
    for folder in ["home", "desk"] {
      try FileManager.default.createDirectory(
        at: root.appending(path: folder), withIntermediateDirectories: true)
    }
    for copy in copies {
      try FileManager.default.copyItem(
        at: repository.appending(path: copy.path), to: place(copy.name))
    }
    for report in reports {
      let text = try String(contentsOf: repository.appending(path: report.path), encoding: .utf8)
      try WrittenReport(text).write(to: place(report.name), programs: Stand.products)
    }
    for file in files {
      let target = try place(file.name)
      try Data(file.text.utf8).write(to: target)
      if file.text.hasPrefix("#!") {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: target.path)
      }
    }
  }

  /// Where a file of the working folder goes; the folders above it are there.
  private func place(_ name: String) throws -> URL {
    let target = root.appending(path: "desk").appending(path: name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    return target
  }

  func remove() {
    try? FileManager.default.removeItem(at: root)
  }

  /// Runs one block and gives it back with what was really seen, standard output and standard error
  /// in the order they came.
  func replay(_ block: Transcript.Block, options: [String]) throws -> Transcript.Block {
    var seen = block
    let output: String
    switch block.kind {
    case .prompt:
      let typed = block.typed.map { $0 + "\n" }.joined()
      (output, seen.exit) = try run(["kh", "--echo"] + options, input: typed)
    case .command(let command):
      (output, seen.exit) = try run(["bash", "-c", command], input: "")
    }
    seen.lines = Transcript.lines(output)
    return seen
  }

  private func run(_ words: [String], input: String) throws -> (String, Int32) {
    let typed = root.appending(path: "typed")
    let seen = root.appending(path: "seen")
    try Data(input.utf8).write(to: typed)
    try Data().write(to: seen)

    // Files, not pipes: nothing can fill up, and no other child can hold an end open.
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "--kill-after=5", "120"] + words
    process.currentDirectoryURL = root.appending(path: "desk")
    process.environment = [
      "PATH": "\(Stand.products.path):/usr/local/bin:/usr/bin:/bin",
      "HOME": root.appending(path: "home").path,
      "LC_ALL": "C.UTF-8",
      "TERM": "dumb",
      "COLUMNS": "120",
    ]
    process.standardInput = try FileHandle(forReadingFrom: typed)
    let sink = try FileHandle(forWritingTo: seen)
    try sink.seekToEnd()
    process.standardOutput = sink
    process.standardError = sink
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: seen), as: UTF8.self)
      .replacingOccurrences(of: root.path, with: "/TEMP")
    let signalled = process.terminationReason == .uncaughtSignal
    return (text, process.terminationStatus + (signalled ? 128 : 0))
  }

  /// Where the build has put `kh`, beside the tests themselves.
  private static let products = Bundle.main.bundleURL
}

import Foundation

/// A folder and a home of its own, with the freshly built `kh` on the path; removed with the object.
final class Workplace {
  struct Outcome {
    let out: String
    let err: String
    /// 128 + the signal where one ended it.
    let exit: Int32

    /// How many errors were reported.
    var errors: Int { err.components(separatedBy: "error[KH").count - 1 }
  }

  let folder: URL
  private let root: URL

  init() throws {
    root = URL(filePath: NSTemporaryDirectory()).appending(path: "kh-process-\(UUID().uuidString)")
    folder = root.appending(path: "work")
    for name in ["work", "home"] {
      try FileManager.default.createDirectory(
        at: root.appending(path: name), withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var home: String { root.appending(path: "home").path }

  /// Runs a line of bash; `within` seconds, or it is killed and exits with 137.
  func run(_ line: String, within seconds: Int = 60) throws -> Outcome {
    let streams = ["out", "err"].map { root.appending(path: "\(UUID().uuidString).\($0)") }
    for stream in streams { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["--signal=KILL", "\(seconds)", "bash", "-c", line]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(Bundle.main.bundleURL.path):/usr/local/bin:/usr/bin:/bin", "HOME": home,
      "LC_ALL": "C.UTF-8", "TERM": "dumb",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    let texts = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    let signalled = process.terminationReason == .uncaughtSignal
    return Outcome(
      out: texts[0], err: texts[1], exit: process.terminationStatus + (signalled ? 128 : 0))
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// A workspace of one plan and so many units, all of them followed by one supervisor.
  func makeWorkspace(_ name: String, units: Int = 1) throws {
    var lines = [
      "plan \"1-KH/T\" \"Thử\" { }", "use \"1-KH/T\"", "group g \"Nhóm\" { }",
      "supervisor s \"Người theo dõi\" { follows = [g] }",
    ]
    lines += (1...units).map { "unit u\($0) \"Đơn vị \($0)\" { kind = other, groups = [g] }" }
    try write(lines.joined(separator: "\n"), to: "plan.kh")
    _ = try run("kh --workspace \(name) --create plan.kh && rm plan.kh")
  }

  /// A question that takes, with some hundred units, longer than any test waits.
  static let slowQuestion = """
    units | where count(supervisors where count(units where \
    count(supervisors where count(units) > 0) > 0) > 0) > 0 | count
    """
}

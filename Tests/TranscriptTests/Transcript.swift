/// What was typed and exactly what came back, as one text that a person reads and a test replays.
///
///     # Why this transcript exists.
///     #! demo
///     #! today 2023-05-24
///
///     kh> units | count
///     count
///     …
///     $ kh -c 'bad'; echo $?
///     …
///     exit: 2
///
/// Lines after `kh> ` (continued by `...> `) are typed at one prompt; each `$ ` line is a shell
/// command. `exit: N` stands where the status is not 0.
///
/// Header: `#! demo` the demo workspace, else the bundled one · `#! today D` · `#! lang en|vi` ·
/// `#! args …` options of the prompt · `#! file NAME` … `#! end` a file in the working folder,
/// executable when it begins with `#!` · `#! copy PATH [NAME]` a file or folder of the repository,
/// under its own path or that name · `#! report PATH NAME` a report of the repository made into a
/// .docx of that name (`WrittenReport`).
struct Transcript {
  /// The lines before the first block, kept as they are.
  var head: [String] = []
  var options: [String] = []
  var files: [(name: String, text: String)] = []
  var copies: [(path: String, name: String)] = []
  var reports: [(path: String, name: String)] = []
  var blocks: [Block] = []

  /// One run of one process: the text to be seen, input and output together.
  struct Block {
    enum Kind: Equatable {
      case prompt
      case command(String)
    }

    var kind: Kind
    var lines: [String]
    var exit: Int32 = 0

    /// What is typed at the prompt, line by line.
    var typed: [String] {
      lines.compactMap { line in
        [Transcript.prompt, Transcript.continuation].first { line.hasPrefix($0) }
          .map { String(line.dropFirst($0.count)) }
      }
    }
  }

  static let prompt = "kh> "
  static let continuation = "...> "

  init(_ text: String, options: [String] = []) {
    self.options = options
    var file: (name: String, lines: [String])?
    for line in Transcript.lines(text) {
      if let open = file {
        head.append(line)
        if line == "#! end" {
          files.append((open.name, open.lines.map { $0 + "\n" }.joined()))
          file = nil
        } else {
          file = (open.name, open.lines + [line])
        }
      } else if blocks.isEmpty, let name = Transcript.rest(of: line, after: "#! file ") {
        head.append(line)
        file = (name, [])
      } else {
        read(line)
      }
    }
    for index in blocks.indices {
      blocks[index].lines = Transcript.trimmed(blocks[index].lines)
    }
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix(Transcript.prompt) {
      if blocks.last?.kind == .prompt {
        blocks[blocks.count - 1].lines.append(line)
      } else {
        blocks.append(Block(kind: .prompt, lines: [line]))
      }
    } else if let command = Transcript.rest(of: line, after: "$ ") {
      blocks.append(Block(kind: .command(command), lines: []))
    } else if blocks.isEmpty {
      head.append(line)
      if let copy = Transcript.rest(of: line, after: "#! copy ") {
        let words = copy.split(separator: " ").map(String.init)
        copies.append((words[0], words[words.count - 1]))
      } else if let report = Transcript.rest(of: line, after: "#! report ") {
        let words = report.split(separator: " ").map(String.init)
        reports.append((words[0], words[words.count - 1]))
      } else if let option = Transcript.rest(of: line, after: "#! ") {
        options += Transcript.arguments(option)
      }
    } else if let status = Transcript.rest(of: line, after: "exit: ").flatMap({ Int32($0) }) {
      blocks[blocks.count - 1].exit = status
    } else {
      blocks[blocks.count - 1].lines.append(line)
    }
  }

  private static func arguments(_ option: String) -> [String] {
    let words = option.split(separator: " ").map(String.init)
    switch words.first {
    case "args": return Array(words.dropFirst())
    case .some(let name): return ["--\(name)"] + words.dropFirst()
    case nil: return []
    }
  }

  /// The file's text, as it is written when recorded.
  var text: String {
    Transcript.trimmed(head + blocks.flatMap(\.text)).map { $0 + "\n" }.joined()
  }

  static func lines(_ text: String) -> [String] {
    trimmed(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  /// Without empty lines at the end: between two blocks one may stand for the eye.
  private static func trimmed(_ lines: [String]) -> [String] {
    let kept = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return Array(lines[..<kept])
  }

  private static func rest(of line: String, after start: String) -> String? {
    line.hasPrefix(start) ? String(line.dropFirst(start.count)) : nil
  }
}

extension Transcript.Block {
  /// This block as it stands in the file.
  var text: [String] {
    var text: [String] = []
    if case .command(let command) = kind { text.append("$ \(command)") }
    text += lines
    if exit != 0 { text.append("exit: \(exit)") }
    if kind != .prompt { text.append("") }
    return text
  }
}

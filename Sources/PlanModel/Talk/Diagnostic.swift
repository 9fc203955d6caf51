/// How a process ends, as documented for scripts and timers.
public enum ExitStatus: Int32, Sendable {
  case success = 0
  /// Failed while running; everything was rolled back.
  case failed = 1
  /// Did not parse or type-check, or was called wrongly; nothing ran.
  case usage = 2
  /// Refused: read-only, safe mode, no permission.
  case refused = 3
  /// An `assert` or `expect` did not hold; everything was rolled back.
  case unmet = 4
  /// The workspace is busy, locked or cannot be used.
  case unusable = 5
  case interrupted = 130
  case terminated = 143
}

/// What a message says once a language is chosen: one fact, at most one way out, at most one note.
public struct Wording: Hashable, Sendable {
  public var fact: String
  /// Something to type or do.
  public var help: String?
  public var note: String?

  public init(_ fact: String, help: String? = nil, note: String? = nil) {
    self.fact = fact
    self.help = help
    self.note = note
  }
}

/// A thing `kh` has to say, as a case with its facts. It stays a case until the edge, where only
/// the reporter turns it into words.
public protocol Message: Sendable {
  /// The number behind `KH`: 1xx text, 2xx syntax, 3xx names and types, 4xx changes, 5xx store,
  /// 6xx documents and files, 7xx shell and batch. Never reused.
  var code: Int { get }
  var exit: ExitStatus { get }
  func wording(in tongue: Tongue) -> Wording
}

extension Message {
  public var exit: ExitStatus {
    switch code {
    case ..<400: .usage
    case 500..<600: .unusable
    default: .failed
    }
  }
}

/// A message and the place it is about.
public struct Diagnostic: Error, Sendable {
  public let message: any Message
  public let place: Place?

  public init(_ message: any Message, at place: Place? = nil) {
    self.message = message
    self.place = place
  }
}

/// All that is wrong with one text, in the order of the text.
public struct Diagnostics: Error, Sendable {
  public let all: [Diagnostic]

  public init(_ all: [Diagnostic]) {
    self.all = all
  }

  /// The one diagnostic that a step ends with, as all that is wrong.
  public static func single<Answer>(
    _ step: () throws(Diagnostic) -> Answer
  ) throws(Diagnostics) -> Answer {
    do throws(Diagnostic) {
      return try step()
    } catch {
      throw Diagnostics([error])
    }
  }
}

/// A worked example kept beside the declaration it explains; the tests run it and a failure points
/// at this line. `line` is run on the demo workspace on 19/5/2023; it must succeed, unless `fails`
/// names the code of the message it must give.
public struct Example: Sendable {
  public let line: String
  public let explains: Phrase
  public let fails: Int?
  public let file: String
  public let sourceLine: Int

  public init(
    _ line: String, _ explains: Phrase, fails: Int? = nil,
    file: String = #fileID, sourceLine: Int = #line
  ) {
    self.line = line
    self.explains = explains
    self.fails = fails
    self.file = file
    self.sourceLine = sourceLine
  }
}

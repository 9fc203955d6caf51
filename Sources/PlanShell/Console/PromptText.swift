/// Prepares a prompt for libedit, which must be told what is colour and what takes a cell.
enum PromptText {
  /// The prompt with each run of escape sequences between two \1 marks. libedit loses a run that
  /// no visible character follows, so one at the end goes before a last space, or gets one.
  static func marked(_ prompt: String) -> String {
    var marked = ""
    var run = ""
    var rest = prompt.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1b}" {
        let end = rest.firstIndex { $0.properties.isAlphabetic } ?? rest.indices.last
        guard let end else { break }
        run += String(rest[...end])
        rest = rest[rest.index(after: end)...]
        continue
      }
      rest = rest.dropFirst()
      guard scalar.value >= 32 else { continue }
      if !run.isEmpty { marked += "\u{1}\(run)\u{1}" }
      run = ""
      marked.unicodeScalars.append(scalar)
    }
    guard !run.isEmpty else { return marked }
    if marked.last == " " { marked.removeLast() }
    return marked + "\u{1}\(run)\u{1} "
  }
}

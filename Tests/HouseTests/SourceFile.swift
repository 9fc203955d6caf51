import Foundation

/// A file of the repository, as the house rules read it.
struct SourceFile: Sendable, CustomStringConvertible {
  /// Relative to the repository.
  let path: String
  let text: String

  var description: String { path }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The code without comments and without what stands inside texts.
  var code: String {
    var code = ""
    var comments = false
    for line in lines {
      var rest = line
      var kept = ""
      if comments {
        guard let end = rest.range(of: "*/") else { continue }
        comments = false
        rest = rest[end.upperBound...]
      }
      var quoted = false
      while let character = rest.first {
        if quoted {
          if character == "\\" { rest = rest.dropFirst() }
          if character == "\"" { quoted = false }
        } else if rest.hasPrefix("//") {
          break
        } else if rest.hasPrefix("/*") {
          comments = true
          break
        } else if character == "\"" {
          quoted = true
        } else {
          kept.append(character)
        }
        rest = rest.dropFirst()
      }
      code += kept + "\n"
    }
    return code
  }

  /// The names after `import` in it.
  var imports: Set<Substring> {
    Set(
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
          words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "internal" })
        else { return nil }
        return words[at + 1]
      })
  }

  func has(_ pattern: some RegexComponent) -> Bool {
    code.firstMatch(of: pattern) != nil
  }
}

/// The repository, from this file's own place in it.
let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Files below a folder whose names end so, in order of their paths.
func files(in folder: String, ending: String) -> [SourceFile] {
  let root = repository.appending(path: folder)
  let found = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
  return found.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted().compactMap {
    guard let text = try? String(contentsOf: root.appending(path: $0), encoding: .utf8) else {
      return nil
    }
    return SourceFile(path: "\(folder)/\($0)", text: text)
  }
}

let sources = files(in: "Sources", ending: ".swift")

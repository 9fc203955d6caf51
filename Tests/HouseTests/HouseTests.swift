import Foundation
import Testing

@Suite("House rules")
struct HouseTests {
  @Test("no source file is longer than 400 lines")
  func length() {
    let long = sources.filter { !$0.path.contains(".generated.") && $0.lines.count > 401 }
    #expect(long.map(\.path) == [])
  }

  @Test("each module imports only what lies below it")
  func arrows() {
    let below: [String: Set<Substring>] = [
      "PlanModel": [],
      "PlanLanguage": ["PlanModel"],
      "PlanStore": ["PlanModel", "PlanLanguage"],
      "PlanFormats": ["PlanModel"],
      "PlanPapers": ["PlanModel"],
      "kh-papers": ["PlanModel", "PlanPapers"],
      "PlanShell": ["PlanModel", "PlanLanguage", "PlanStore", "PlanFormats", "CEditLine"],
      "kh": ["PlanModel", "PlanShell", "PlanStore", "PlanLanguage", "PlanFormats"],
    ]
    for file in sources {
      let module = String(file.path.split(separator: "/")[1])
      let ours = file.imports.filter { $0.hasPrefix("Plan") || $0 == "CEditLine" }
      #expect(ours.isSubset(of: below[module] ?? []), "\(file)")
    }
  }

  @Test("the database is known to PlanStore alone, the line editor to PlanShell/Console alone")
  func doors() {
    let rules: [(name: Substring, folder: String)] = [
      ("GRDB", "Sources/PlanStore/"), ("CEditLine", "Sources/PlanShell/Console/"),
      ("ArgumentParser", "Sources/kh/"), ("CXlsxWriter", "Sources/PlanPapers/Write/"),
      ("CZip", "Sources/PlanPapers/"),
      ("CXml", "Sources/PlanPapers/Read/"),
    ]
    for rule in rules {
      for file in sources where file.imports.contains(rule.name) {
        #expect(file.path.hasPrefix(rule.folder), "\(file) imports \(rule.name)")
      }
    }
  }

  @Test("the model and the language do without Foundation")
  func foundation() {
    for file in sources
    where file.path.hasPrefix("Sources/PlanModel/")
      || file.path.hasPrefix("Sources/PlanLanguage/")
    {
      #expect(file.imports.filter { $0.hasPrefix("Foundation") }.isEmpty, "\(file)")
    }
  }

  @Test("the clock is read in one place")
  func clock() {
    let clock = #/\b(Date\(\)|Date\.now|clock_gettime|gettimeofday|localtime_r?|time\(nil\))/#
    let readers = sources.filter { $0.has(clock) }.map(\.path)
    #expect(readers.count <= 1, "\(readers)")
  }

  @Test("nothing in the sources may stop the process by force")
  func force() {
    let rules: [(what: String, pattern: Regex<Substring>)] = [
      ("try!", #/\btry!/#), ("as!", #/\bas!/#),
      ("a stop", #/\b(?:fatalError|preconditionFailure|precondition|assertionFailure)\(/#),
      ("a forced value", #/[\w)\]]!(?:[.,)\]\s]|$)/#.anchorsMatchLineEndings()),
    ]
    for file in sources {
      for rule in rules {
        #expect(!file.has(rule.pattern), "\(file) has \(rule.what)")
      }
    }
  }

  @Test("no declaration is named for what it is not")
  func names() {
    let vague = #/\b(?:struct|class|enum|actor|protocol) \w*(?:Manager|Helper|Utils?|Impl)\b/#
    #expect(sources.filter { $0.has(vague) }.map(\.path) == [])
  }

  @Test("the generated lists are fresh")
  func generated() throws {
    let process = Process()
    process.executableURL = repository.appending(path: "Scripts/generate")
    process.arguments = ["--check"]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "run Scripts/generate")
  }

  @Test("the repository speaks only of itself")
  func alone() {
    // Spelled in pieces, so that this file does not name them either.
    let outside = ["/wo" + "rk/", "/fa" + "rm/", "../sha" + "red", "../.lib" + "rary"]
    let all =
      sources
      + ["Sources", "Tests", "Scripts"].flatMap { folder in
        ["", ".md", ".kh", ".kht", ".tsv"].flatMap { files(in: folder, ending: $0) }
      } + files(in: ".", ending: "README.md")
    for file in all {
      for name in outside {
        #expect(!file.text.contains(name), "\(file) names \(name)")
      }
    }
  }
}

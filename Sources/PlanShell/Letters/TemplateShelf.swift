import Glibc
import PlanModel

/// The templates there are: those that come with `kh`, and those of the office in the folder
/// `templates` beside its workspace.
struct TemplateShelf {
  /// The workspace; nil where there is none.
  let workspace: String?

  /// A line for each, the office's own first.
  func list(_ tongue: Tongue) -> String {
    var lines: [(name: String, about: String)] = []
    if let workspace {
      let folder = LetterTemplate.folder(beside: workspace)
      lines = TemplateShelf.files(in: folder).map { ($0, folder) }
    }
    lines += BundledPaper.all.map { ($0.name, $0.summary(tongue)) }
    let width = lines.map { CellWidth.of($0.name) }.max() ?? 0
    return lines.map { line in
      let gap = String(repeating: " ", count: width - CellWidth.of(line.name) + 2)
      return Printable.visible(line.name + gap + line.about) + "\n"
    }.joined()
  }

  /// Writes a bundled template as a file.
  static func copy(_ name: String, to path: String?) throws(Diagnostic) {
    guard let paper = BundledPaper.named(name) else {
      throw Diagnostic(ShellMessage.noTemplate(name, bundled: BundledPaper.all.map(\.name)))
    }
    let path = path ?? paper.name
    guard access(path, F_OK) != 0 else { throw Diagnostic(ShellMessage.fileExists(path)) }
    try OutputFile.make(at: path) { descriptor throws(Diagnostic) in
      try PaperProcess.make(path, on: descriptor) { sink in
        let job = [
          PaperLine(.papers, [.integer(1)]), PaperLine(.template, [.text(paper.name)]),
        ]
        for line in job { sink(line.text) }
      }
    }
  }

  private static func files(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".docx"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

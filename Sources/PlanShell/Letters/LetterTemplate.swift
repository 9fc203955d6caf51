import Glibc
import PlanModel

/// The template that a name stands for.
enum LetterTemplate {
  /// A file, by its path.
  case file(String)
  case bundled(BundledPaper)

  /// Looks beside the script, in the working folder, in the workspace's folder `templates`, then
  /// among those that come with `kh`; `.docx` may be left out.
  static func find(
    _ name: String, at place: Place, workspace: String?
  ) throws(Diagnostic) -> LetterTemplate {
    var places = [name]
    if !name.hasPrefix("/") {
      let script = place.source.name ?? ""
      let beside = script.lastIndex(of: "/").map { script[...$0] } ?? ""
      places = beside.isEmpty ? [name] : ["\(beside)\(name)", name]
      if let workspace { places.append("\(folder(beside: workspace))/\(name)") }
    }
    for place in places + places.map({ $0 + ".docx" }) where isFile(place) { return .file(place) }
    if let paper = BundledPaper.named(name) { return .bundled(paper) }
    throw Diagnostic(
      ShellMessage.noTemplate(name, bundled: BundledPaper.all.map(\.name)), at: place)
  }

  /// Where a workspace keeps templates of its office.
  static func folder(beside workspace: String) -> String {
    let folder = workspace.lastIndex(of: "/").map { workspace[...$0] } ?? ""
    return "\(folder)templates"
  }

  /// What to call it.
  var path: String {
    switch self {
    case .file(let path): path
    case .bundled(let paper): paper.name
    }
  }

  /// Its name without folder and `.docx`.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".docx") ? String(name.dropLast(5)) : name
  }

  private static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT != S_IFDIR
  }
}

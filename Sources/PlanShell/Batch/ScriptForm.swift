import Glibc
import PlanLanguage
import PlanModel

/// `kh fmt FILE` (`-` for standard input): the canonical form of a script. It needs no workspace.
package enum ScriptForm {
  /// Prints the form, or with `replacing` puts it in the file's place, whole or not at all. Throws
  /// everything that is wrong with the script; then nothing is printed or written.
  package static func show(
    _ path: String, replacing: Bool, on output: Output
  ) throws(Diagnostics) {
    let source = try Diagnostics.single { () throws(Diagnostic) in
      path == "-"
        ? try ScriptFile.read(descriptor: 0, name: "stdin") : try ScriptFile.read(path)
    }
    let form = try ScriptFormatter.format(source, vocabulary: Session.vocabulary)
    guard replacing, path != "-" else { return output.write(form) }
    try Diagnostics.single { () throws(Diagnostic) in
      try OutputFile.write(to: target(path), overwrite: true) { sink in sink(form) }
    }
  }

  /// The file itself where the path is a link to it.
  private static func target(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

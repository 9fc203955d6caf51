import CEditLine
import Glibc

/// What is known of the terminal, if there is one.
package enum Terminal {
  /// The wish of `--color`.
  package enum Color: String, CaseIterable, Sendable {
    case auto, always, never
  }

  package static func isTerminal(_ fd: Int32) -> Bool { isatty(fd) == 1 }

  /// True when a person sits before it: both standard input and output are terminals.
  package static var isInteractive: Bool { isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO) }

  /// In cells; 80 by 24 where there is no terminal or it does not say.
  package static func size(_ fd: Int32 = STDOUT_FILENO) -> (columns: Int, rows: Int) {
    var columns: Int32 = 80
    var rows: Int32 = 24
    _ = kh_terminal_size(fd, &columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// `always` and `never` win over everything; else NO_COLOR (no-color.org), a dumb terminal and
  /// no terminal each mean none.
  package static func usesColor(
    _ wish: Color, on fd: Int32, environment: (String) -> String? = variable
  ) -> Bool {
    switch wish {
    case .always: true
    case .never: false
    case .auto:
      isTerminal(fd) && (environment("NO_COLOR") ?? "").isEmpty
        && !["", "dumb"].contains(environment("TERM") ?? "")
    }
  }

  /// The value of an environment variable.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

import Glibc
import PlanModel

/// Shows a text that may be longer than the screen.
package enum Pager {
  /// Keeps colours, leaves the text on the screen, and ends at once when it fits after all.
  private static let standard = "LESSCHARSET=${LESSCHARSET:-utf-8} less -FRX"

  /// Through `$PAGER` at a terminal whose screen has not room for the text, else plainly. A pager
  /// left early is no error; one that cannot be started is done without.
  package static func show(_ text: String) {
    let size = Terminal.size()
    let long = Terminal.isInteractive && rows(of: text, columns: size.columns) >= size.rows
    if !long || !page(text, with: Terminal.variable("PAGER") ?? standard) {
      print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
      fflush(nil)
    }
  }

  /// False when nothing was shown.
  private static func page(_ text: String, with command: String) -> Bool {
    guard !command.isEmpty else { return false }
    fflush(nil)
    // A pager dies of a closed pipe as any program does; writing to one that has left must not
    // end us.
    let before = signal(SIGPIPE, SIG_DFL)
    let pipe = popen(command, "w")
    signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    guard let pipe else { return false }
    fputs(text, pipe)
    let status = pclose(pipe)
    // Ctrl-C while reading was meant for the pager.
    Interrupts.clear()
    let missing: Int32 = 127
    return status >> 8 != missing
  }

  /// Rows on a screen that is so many cells wide; colour takes none.
  static func rows(of text: String, columns: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
      text.hasSuffix("\n") ? 1 : 0
    ).reduce(0) { $0 + max(1, (cells(of: $1) + columns - 1) / max(columns, 1)) }
  }

  private static func cells(of line: Substring) -> Int {
    var width = 0
    var rest = line
    while let escape = rest.firstIndex(of: "\u{1b}") {
      width += CellWidth.of(String(rest[..<escape]))
      rest = rest[escape...].drop { !$0.isLetter }.dropFirst()
    }
    return width + CellWidth.of(String(rest))
  }
}

import Glibc

/// A line typed at a terminal without an editor: an answer to a question, a row of a paste. Ctrl-C
/// ends it at once; what is typed after it stays in the terminal.
enum TypedLine {
  static func read() -> LineEditor.Input {
    var line: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // A signal would only restart the read.
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&input, 1, 250)
      if Interrupts.pending { return interrupted() }
      guard ready > 0 else { continue }
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        line += buffer[..<count]
        guard line.last == UInt8(ascii: "\n") else { continue }
        return .line(String(decoding: line.dropLast(), as: UTF8.self))
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      return line.isEmpty ? .end : .line(String(decoding: line, as: UTF8.self))
    }
  }

  private static func interrupted() -> LineEditor.Input {
    if Interrupts.terminated { return .end }
    Interrupts.clear()
    return .interrupted
  }
}

import Glibc
import PlanModel

/// What is said back to the parent, in pieces of some size.
package final class AnswerWriter {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  package func write(_ line: PaperLine) {
    buffer.append(contentsOf: line.text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// A parent that went away is not told.
  package func flush() {
    var rest = buffer[...]
    buffer = []
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return
      }
    }
  }
}

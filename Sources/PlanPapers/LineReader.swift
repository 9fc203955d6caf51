import Glibc
import PlanModel

/// The lines of a job as they arrive, so that a large table is never held whole.
package struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Nil at the end; a line that makes no sense is refused.
  package mutating func next() throws(PaperRefusal) -> PaperLine? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        guard let line = PaperLine(buffer[start..<end]) else {
          throw .badJob(String(decoding: buffer[start..<min(end, start + 60)], as: UTF8.self))
        }
        start = end + 1
        return line
      }
      guard !isAtEnd else {
        if start < buffer.count { throw .badJob("a line without an end") }
        return nil
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      fill()
    }
  }

  private mutating func fill() {
    let size = 1 << 16
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress?.advanced(by: before), size)
      }
    } while count < 0 && errno == EINTR
    isAtEnd = count <= 0
    buffer.removeLast(size - max(0, count))
  }
}

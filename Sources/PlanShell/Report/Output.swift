import Glibc
import PlanModel

/// Where answers and messages go: a file descriptor with a buffer. A reader that went away
/// (`| head`) is not an error: what is written after that is dropped. A full disk is one.
package final class Output {
  package let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isClosed = false
  /// Why something could not be written, as `errno`.
  private var failure: Int32?

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  package func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  package func flush() {
    var rest = buffer[...]
    buffer = []
    while !rest.isEmpty, !isClosed {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        isClosed = true
        if errno != EPIPE { failure = errno }
      }
    }
  }

  /// Writes what is left; an error, once, where anything could not be written.
  func settle() throws(Diagnostic) {
    flush()
    guard let failure else { return }
    self.failure = nil
    throw Diagnostic(ShellMessage.cannotWrite("stdout", String(cString: strerror(failure))))
  }

  /// Gives the standard streams that were closed before the start a place that yields nothing and
  /// takes nothing, so that no file of ours becomes one of them.
  package static func openMissing() {
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}

import CEditLine

/// The signals that ask work to stop: Ctrl-C (SIGINT) and SIGTERM. They are only noted; whoever is
/// at work asks from time to time.
package enum Interrupts {
  /// From now on the two signals are noted instead of ending the process.
  package static func listen() { kh_signals_listen() }

  package static var pending: Bool { kh_interrupt_pending(nil) != 0 }

  /// True once SIGTERM has come; the prompt then answers `.end`.
  package static var terminated: Bool { kh_terminated() }

  /// Forgets Ctrl-C, not SIGTERM.
  package static func clear() { kh_interrupt_clear() }

  /// `pending` in the shape of SQLite's progress handler; its argument is not used.
  package static var poll: @convention(c) (UnsafeMutableRawPointer?) -> Int32 {
    kh_interrupt_pending
  }
}

import Glibc

/// What this process may use, set before it reads a byte: a stranger's document may fill its memory
/// and its time, and nothing else.
package enum Limits {
  /// Bytes of address space.
  package static let memory = 1 << 30
  /// Seconds of processor time.
  package static let time = 120
  /// Bytes of a file written.
  package static let file = 1 << 30

  /// False where the system would not have it.
  package static func set() -> Bool {
    limit(RLIMIT_AS, memory) && limit(RLIMIT_CPU, time) && limit(RLIMIT_FSIZE, file)
      && limit(RLIMIT_CORE, 0)
  }

  private static func limit(_ resource: __rlimit_resource, _ most: Int) -> Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return false }
    limit.rlim_max = min(limit.rlim_max, rlim_t(most))
    limit.rlim_cur = limit.rlim_max
    return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
  }
}

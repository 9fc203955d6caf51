import GRDB
import PlanModel

/// The place where the engine's errors become messages: none of them leaves PlanStore as it is.
struct Door: Sendable {
  /// What to call the workspace in a message.
  let path: String
  let waitsSeconds: Int

  func through<Answer>(_ body: () throws -> Answer) throws(Diagnostic) -> Answer {
    do {
      return try body()
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch let error as DatabaseError {
      throw UnknownText(error.message)?.message.diagnostic ?? Diagnostic(message(for: error))
    } catch {
      throw Diagnostic(StoreMessage.failed(detail: "\(error)"))
    }
  }

  func message(for error: DatabaseError) -> StoreMessage {
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      .busy(path: path, seconds: waitsSeconds, holder: LockHolder.of(path))
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notAllowed(path: path)
    case .SQLITE_NOTADB: .notADatabase(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path, detail: error.message ?? "")
    case .SQLITE_FULL: .full(path: path)
    case .SQLITE_IOERR where error.needsRoom: .full(path: path)
    case .SQLITE_IOERR: .damaged(path: path, detail: error.message ?? "")
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: .interrupted
    case .SQLITE_TOOBIG: .tooLarge
    default:
      isLimit(error.message) ? .tooLarge : .failed(detail: error.message ?? "\(error.resultCode)")
    }
  }

  /// The engine tells its limits from other errors only in words.
  private func isLimit(_ message: String?) -> Bool {
    guard let message else { return false }
    return message == "parser stack overflow" || message.hasPrefix("too many ")
      || message.hasPrefix("Expression tree is too large") || message.hasPrefix("at most ")
  }
}

extension DatabaseError {
  /// The engine could not make or lengthen a file beside the workspace.
  fileprivate var needsRoom: Bool {
    switch extendedResultCode {
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_SHMOPEN:
      true
    default: false
    }
  }
}

extension Message {
  /// The message without a place.
  var diagnostic: Diagnostic { Diagnostic(self) }
}

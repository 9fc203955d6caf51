import GRDB
import PlanModel

extension Store {
  /// Notes that a run began, at once and for good: one that never ends was killed. Instants are those
  /// of the real clock, ISO 8601.
  package func startJob(
    script: String, sha256: String?, arguments: String?, started: String
  ) throws(Diagnostic) -> Int64 {
    try access { db in
      try db.run(
        """
        INSERT INTO job (script, sha256, arguments, started)
        VALUES (\(script), \(sha256), \(arguments), \(started))
        """)
      return db.lastInsertedRowID
    }
  }

  /// Notes how it ended, after its transaction has been kept or taken back.
  package func finishJob(
    _ id: Int64, ended: String, exit: ExitStatus, changes: Int, error: String?
  ) throws(Diagnostic) {
    try access { db in
      try db.run(
        """
        UPDATE job SET ended = \(ended), exit = \(exit.rawValue), changes = \(changes),
          error = \(error)
        WHERE id = \(id)
        """)
    }
  }

  /// Whether a committed run has done what is to be done once under this key.
  package func isOnceDone(_ key: String) throws(Diagnostic) -> Bool {
    try access { try $0.one("SELECT 1 FROM once_key WHERE key = \(key)") != nil }
  }

  /// Belongs to the transaction that is open: taken back with it, it was not done.
  package func setOnce(_ key: String, _ context: RunContext) throws(Diagnostic) {
    try access { db in
      try db.run(
        """
        INSERT INTO once_key (key, recorded_at, job_id)
        VALUES (\(key), \(context.now), \(context.job))
        ON CONFLICT (key) DO NOTHING
        """)
    }
  }
}

import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct JournalTests {
  @Test("a change leaves one row for each record, with what it was and what it is")
  func rows() throws {
    let script = try Script.plan103()
    let before = try script.count("journal | count")
    try script.run("unit bac_ha { contact = \"gọi lại\" }\nunit dai_nai { contact = \"đã gọi\" }")
    #expect(try script.count("journal | count") == before + 2)
    let table = try script.run(
      "journal | take 2 | select entity, key, before, after, day, statement")
    for row in table.rows {
      #expect(row[0] == .word("unit"))
      guard case .text(let old) = row[2], case .text(let new) = row[3] else {
        Issue.record("no JSON")
        continue
      }
      #expect(old.contains("\"contact\":null") && !new.contains("\"contact\":null"))
      #expect(row[4] == .day(script.today))
    }
    #expect(table.rows.map { Script.plain($0[1]) } == ["dai_nai", "bac_ha"])
  }

  @Test("what follows from a change is part of it: the tasks that a new duty makes")
  func consequences() throws {
    let script = try Script.plan103()
    try script.run("duty moi \"Việc mới\" { for = [phuong_xa], due = bao_cao }")
    #expect(try script.count("journal | where entity = task | where key ~ \".moi\" | count") == 15)
    let after = try script.rows("journal | where key = \"bac_ha.moi\" | select after")
    #expect(after.count == 1 && after[0].contains("\"last_day\":\"2023-05-26\""))
    #expect(
      try script.count("journal | where entity = task | select change | distinct | count") == 2)
  }

  @Test("nothing is taken out of the journal, and nothing of an earlier change is altered")
  func kept() throws {
    let script = try Script.plan103()
    try script.run("unit bac_ha { note = \"gọi lại\" }")
    for sql in [
      "DELETE FROM journal", "DELETE FROM change", "UPDATE journal SET after = NULL WHERE id = 1",
    ] {
      #expect(throws: Diagnostic.self) {
        try script.store.access { try $0.execute(sql: sql) }
      }
    }
  }

  @Test("no way of writing to a table goes past the journal")
  func triggers() throws {
    let script = try Script.plan103()
    try script.run("unit bac_ha { contact = \"Lan\" }")
    let tables = try script.store.access { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          """)
    }
    let silent = [
      "setting", "calendar", "supervises", "job", "change", "journal", "once_key",
      "grdb_migrations",
    ]
    for table in tables where !silent.contains(table) {
      let triggers = try script.store.access { db in
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM temp.sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
          arguments: [table])
      }
      #expect(triggers == 3, "\(table)")
    }
  }

  @Test("all statements of one transaction are one block, which one undo takes back")
  func blocks() throws {
    let script = try Script.plan103()
    try script.store.transaction { () throws(Diagnostic) in
      do {
        try script.run("unit bac_ha { note = \"a\" }")
        try script.run("unit bac_ha { note = \"a\" }")
        try script.run("unit bac_ha { note = \"b\" }")
      } catch {
        Issue.record(error)
      }
    }
    try script.run("unit bac_ha { note = \"c\" }")
    let blocks = try script.store.access { try $0.all("SELECT id, block FROM change ORDER BY id") }
    #expect(blocks.map { $0[1] as Int } == [1, 2, 2, 4])
  }

  @Test("a transaction that fails is gone, whatever it had done")
  func rollback() throws {
    let script = try Script.plan103()
    let before = try script.store.dump(plan: nil)
    #expect(throws: Diagnostic.self) {
      try script.store.transaction { () throws(Diagnostic) in
        _ = try? script.run("unit bac_ha { note = \"a\" }")
        throw Diagnostic(StoreMessage.interrupted)
      }
    }
    #expect(try script.store.dump(plan: nil) == before)
    try script.run("unit bac_ha { note = \"b\" }")
    #expect(try script.count("units | where note = \"b\" | count") == 1)
  }
}

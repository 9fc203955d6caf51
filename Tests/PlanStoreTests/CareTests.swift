import Foundation
import GRDB
import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite final class CareTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kh-care-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func workspace() throws -> Script {
    let script = Script(try Store.open(path: path("w.db"), mode: .create, patience: 0))
    try script.run(Script.shipped("plan-103"))
    try script.run(Script.shipped("demo"))
    return script
  }

  @Test("a sound workspace has no findings")
  func sound() throws {
    let script = try workspace()
    #expect(try script.store.doctor().map(\.code) == [])
    #expect(try script.changes() == 2)
    let reader = try Store.open(path: path("w.db"), mode: .readOnly)
    #expect(try reader.doctor().map(\.code) == [])
  }

  @Test(
    "what something else has done to the file is found",
    arguments: [
      ("UPDATE task SET note = 'x' WHERE id = 3", 522), ("DELETE FROM result WHERE id = 1", 522),
      ("UPDATE task SET last_day = '2023-01-01' WHERE id = 3", 523),
      ("DELETE FROM supervises", 523),
      ("DELETE FROM calendar WHERE day = '2023-05-19'", 523),
      ("PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE code = 'bac_ha'", 521),
    ])
  func tampered(sql: String, code: Int) throws {
    try workspace().store.close()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let other = try DatabaseQueue(path: path("w.db"), configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: sql) }
    try other.close()
    let store = try Store.open(path: path("w.db"), mode: .readWrite)
    let dump = try store.dump(plan: nil)
    #expect(try store.doctor().map(\.code).contains(code))
    #expect(try store.dump(plan: nil) == dump, "looking changes nothing")
  }

  @Test("a file that others may read is found, with what to type")
  func exposed() throws {
    let script = try workspace()
    chmod(path("w.db"), 0o644)
    let findings = try script.store.doctor()
    #expect(findings.map(\.code).contains(524))
    #expect(findings.first?.wording(in: .english).help == "chmod 600 \(path("w.db"))")
  }

  @Test("a backup is the same workspace, private, whole, and put in place at once")
  func backup() throws {
    let script = try workspace()
    try "old".write(toFile: path("copy.db"), atomically: true, encoding: .utf8)
    try script.store.backup(to: path("copy.db"))
    try script.change("tasks | where unit = dai_nai and duty = hoi_nghi", .mark(.state(.done)))
    try script.store.backup(to: path("second.db"))
    let copy = try Store.open(path: path("copy.db"), mode: .readWrite)
    let second = try Store.open(path: path("second.db"), mode: .readWrite)
    #expect(try copy.dump(plan: nil) != script.dump())
    #expect(try second.dump(plan: nil) == script.dump())
    #expect(try second.doctor().map(\.code) == [])
    let attributes = try FileManager.default.attributesOfItem(atPath: path("copy.db"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.contains("part") } == [])
  }

  @Test("a backup that cannot be written leaves what was there, and takes no open transaction")
  func noBackup() throws {
    let script = try workspace()
    #expect(throws: Diagnostic.self) { try script.store.backup(to: path("none/copy.db")) }
    try FileManager.default.createDirectory(
      atPath: path("taken"), withIntermediateDirectories: true)
    #expect(throws: Refused(502)) {
      try script.refusing { try script.store.backup(to: path("taken")) }
    }
    try script.store.begin(reason: nil)
    #expect(throws: Refused(425)) {
      try script.refusing { try script.store.backup(to: path("copy.db")) }
    }
    try script.store.rollback()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.contains("part")
      } == [])
  }

  @Test("whoever has to wait is told by whom; a note of the dead is no news")
  func holder() throws {
    let first = try workspace().store
    first.tellTime { "2023-05-19T07:00:00+07:00" }
    let second = try Store.open(path: path("w.db"), mode: .readWrite, patience: 0)
    #expect(second.lockHolder() == nil)
    try first.transaction { () throws(Diagnostic) in
      #expect(second.lockHolder()?.process == getpid())
      do throws(Diagnostic) {
        try second.transaction { () throws(Diagnostic) in }
        Issue.record("two writers at once")
      } catch {
        #expect(error.message.exit == .unusable)
        let note = error.message.wording(in: .english).note
        #expect(note == "process \(getpid()), since 2023-05-19T07:00:00+07:00")
      }
    }
    #expect(second.lockHolder() == nil)
    try "999999999 x".write(toFile: path("w.db.lock"), atomically: true, encoding: .utf8)
    #expect(second.lockHolder() == nil)
  }
}

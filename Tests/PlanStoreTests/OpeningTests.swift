import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite final class OpeningTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kh-store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The message's number, for opening what should not open.
  private func failure(_ path: String, _ mode: Store.Mode = .readWrite) -> Int? {
    do {
      _ = try Store.open(path: path, mode: mode, patience: 0)
      return nil
    } catch {
      return error.message.code
    }
  }

  @Test("a new workspace is made in WAL mode, for its owner only, and opens again")
  func create() throws {
    let file = path("new.db")
    #expect(failure(file) == 501)
    do {
      let store = try Store.open(path: file, mode: .create)
      #expect(try store.plans() == [])
      try store.set("today", to: "2023-05-19")
      try store.close()
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let store = try Store.open(path: file, mode: .readOnly)
    #expect(try store.setting("today") == "2023-05-19")
    #expect(try store.access { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    #expect(throws: Diagnostic.self) { try store.set("today", to: "2023-05-20") }
  }

  @Test("an up-to-date workspace opens with one look at it")
  func cheap() throws {
    let file = path("w.db")
    try Store.open(path: file, mode: .create).close()
    let store = try Store.open(path: file, mode: .readWrite)
    #expect(try store.access { $0.totalChangesCount } == 0)
  }

  @Test("a workspace of an older version is copied before its tables are brought up to date")
  func migration() throws {
    let file = path("old.db")
    try Store.open(path: file, mode: .create).close()
    try DatabaseQueue(path: file).write { try $0.execute(sql: "PRAGMA user_version = 0") }
    for _ in 1...2 {
      try Store.open(path: file, mode: .readWrite).close()
      let copy = "\(file).before-\(Workspace.version)"
      let attributes = try FileManager.default.attributesOfItem(atPath: copy)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try DatabaseQueue(path: copy).read { try Workspace.state(of: $0).version } == 0)
    }
    let store = try Store.open(path: file, mode: .readOnly)
    #expect(try store.access { try Workspace.state(of: $0).version } == Workspace.version)
  }

  @Test("other files are told apart: not SQLite, another program's, newer, damaged, a folder")
  func refusals() throws {
    #expect(failure(path("none/there.db"), .create) == 502)
    #expect(failure(folder.path) == 504)

    let text = path("plan.kh")
    try "units | count\n".write(toFile: text, atomically: true, encoding: .utf8)
    #expect(failure(text) == 504)

    let foreign = path("foreign.db")
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(failure(foreign, .create) == 505)

    let newer = path("newer.db")
    try Store.open(path: newer, mode: .create).close()
    try DatabaseQueue(path: newer).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(failure(newer) == 507)

    let damaged = path("damaged.db")
    let store = try Store.open(path: damaged, mode: .create)
    try store.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: damaged))
    for place in 4096..<min(bytes.count, 400_000) { bytes[place] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: damaged))
    let broken = try? Store.open(path: damaged, mode: .readWrite)
    #expect(broken == nil || (try? broken?.plans()) == nil)
    if broken == nil { #expect(failure(damaged) == 506) }
  }

  @Test("a second writer waits its time and is then told that the workspace is busy")
  func busy() throws {
    let file = path("w.db")
    let first = try Store.open(path: file, mode: .create)
    let second = try Store.open(path: file, mode: .readWrite, patience: 0)
    try first.transaction { () throws(Diagnostic) in
      try first.set("a", to: "1")
      #expect(try second.setting("a") == nil, "readers never wait")
      do throws(Diagnostic) {
        try second.set("a", to: "2")
        Issue.record("two writers at once")
      } catch {
        #expect(error.message.code == 508)
        #expect(error.message.exit == .unusable)
      }
    }
    #expect(try second.setting("a") == "1")
  }

  @Test("a frozen file is read without its log")
  func frozen() throws {
    let file = path("50% of #1?.db")
    let store = try Store.open(path: file, mode: .create)
    try store.set("a", to: "1")
    try store.close()
    let frozen = try Store.frozen(path: file)
    #expect(frozen.mayBeOld && frozen.isReadOnly)
    #expect(try frozen.setting("a") == "1")
  }

  @Test("a statement ends when it is interrupted, and the connection goes on")
  func interrupted() throws {
    let store = try Store.temporary()
    let wanted = Flag()
    try store.interrupt { wanted.isSet }
    wanted.isSet = true
    do throws(Diagnostic) {
      try store.access { db in
        _ = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM calendar a, calendar b, calendar c WHERE a.day > b.day")
      }
      Issue.record("not interrupted")
    } catch {
      #expect(error.message.code == 511)
      #expect(error.message.exit == .interrupted)
    }
    wanted.isSet = false
    #expect(try store.plans() == [])
  }
}

/// A truth value that two threads may look at.
private final class Flag: @unchecked Sendable {
  var isSet = false
}

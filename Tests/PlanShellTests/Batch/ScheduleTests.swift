import Foundation
import PlanModel
import PlanShell
import Testing

@Suite struct ScheduleTests {
  private static let analyzer = "/usr/bin/systemd-analyze"

  private func schedule(
    at moment: String, script: String = "/srv/kh/nhac-viec.kh", folder: String = "/srv/kh",
    options: [String] = [], arguments: [String] = []
  ) throws -> Schedule {
    try Schedule(
      at: moment, program: "/usr/bin/env", script: script, folder: folder, options: options,
      arguments: arguments)
  }

  @Test("a crontab line holds the minute, the hour, the days, and all as one command")
  func cron() throws {
    #expect(
      try schedule(at: "Mon..Fri 07:00").cron
        == "0 7 * * 1,2,3,4,5 cd /srv/kh && /usr/bin/env run /srv/kh/nhac-viec.kh\n")
    #expect(try schedule(at: "Sat,Sun 18:30").cron.hasPrefix("30 18 * * 6,0 cd "))
    #expect(try schedule(at: "Fri..Mon 06:05").cron.hasPrefix("5 6 * * 1,5,6,0 cd "))
    #expect(try schedule(at: "23:59").cron.hasPrefix("59 23 * * * cd "))
  }

  @Test("a crontab line keeps quotes and per cents of names and arguments")
  func cronQuotes() throws {
    let line = try schedule(
      at: "07:00", script: "/srv/nhắc việc 50%.kh", arguments: ["ai=Tổ 'A' $HOME", "days=3wd"]
    ).cron
    #expect(line.hasSuffix(#"'/srv/nhắc việc 50\%.kh' 'ai=Tổ '\''A'\'' $HOME' days=3wd"# + "\n"))
  }

  @Test("a moment that is none is refused", arguments: ["", "Mon", "7", "25:00", "Xyz 07:00"])
  func moments(_ text: String) {
    #expect(throws: Diagnostic.self) { try schedule(at: text) }
  }

  @Test(
    "systemd takes the service and the timer as they are printed",
    .enabled(if: FileManager.default.isExecutableFile(atPath: analyzer)))
  func systemd() throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "kh-\(UUID().uuidString) %n")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try schedule(
      at: "Mon..Fri 07:00", script: folder.appending(path: "nhắc việc.kh").path,
      folder: folder.path, arguments: ["ai=Văn phòng \"A\" $HOME 50% \\"]
    ).systemd

    var units: [(name: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ~/.config/systemd/user/"), let name = line.split(separator: "/").last {
        units.append((String(name), []))
      }
      units[units.count - 1].lines.append(String(line))
    }
    #expect(units.map(\.name) == ["kh-nhac-viec.service", "kh-nhac-viec.timer"])
    let files = units.map { folder.appending(path: $0.name) }
    for (file, unit) in zip(files, units) {
      try Data(unit.lines.joined(separator: "\n").utf8).write(to: file)
    }

    let process = Process()
    process.executableURL = URL(filePath: Self.analyzer)
    process.arguments = ["--man=no", "verify", "--user"] + files.map(\.path)
    process.environment = ["XDG_RUNTIME_DIR": folder.path, "HOME": folder.path]
    let said = Pipe()
    process.standardError = said
    try process.run()
    let warnings = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(warnings == "")
  }
}

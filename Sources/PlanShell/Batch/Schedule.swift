import PlanModel

/// A timer for a script, as text to be put in place by hand: nothing is installed.
package struct Schedule: Sendable {
  /// Days and a time of day, as systemd writes them: `Mon..Fri 07:00`, `Sat,Sun 18:30`, `07:00`.
  struct Moment: Sendable {
    /// Sorted; empty for every day.
    let days: [Int]
    let hour: Int
    let minute: Int

    static let dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    init?(_ text: String) {
      let words = text.split(separator: " ")
      guard (1...2).contains(words.count), let last = words.last else { return nil }
      let time = last.split(separator: ":").map { Int($0) }
      guard (2...3).contains(time.count), let hour = time[0], let minute = time[1],
        (0..<24).contains(hour), (0..<60).contains(minute), time.count == 2 || time[2] == 0
      else { return nil }
      self.hour = hour
      self.minute = minute
      guard words.count == 2 else {
        days = []
        return
      }
      var found: Set<Int> = []
      for part in words[0].split(separator: ",", omittingEmptySubsequences: false) {
        let ends = part.split(separator: ".", omittingEmptySubsequences: true).map { word in
          Moment.dayNames.firstIndex { $0.lowercased() == word.prefix(3).lowercased() }
        }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
          return nil
        }
        for step in 0...((last - first + 7) % 7) { found.insert((first + step) % 7) }
      }
      days = found.sorted()
    }

    private var dayList: String { days.map { Moment.dayNames[$0] }.joined(separator: ",") }
    private var clock: String {
      "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    var systemd: String {
      (days.isEmpty ? "" : dayList + " ") + "*-*-* \(clock):00 Asia/Ho_Chi_Minh"
    }

    var cron: String {
      let list = days.isEmpty ? "*" : days.map { String(($0 + 1) % 7) }.joined(separator: ",")
      return "\(minute) \(hour) * * \(list)"
    }
  }

  private let moment: Moment
  /// `kh run`, its options, the script, its arguments.
  private let words: [String]
  private let folder: String
  private let file: String
  private let name: String

  /// `program`, `script` and the `folder` it runs in are absolute paths.
  package init(
    at text: String, program: String, script: String, folder: String, options: [String],
    arguments: [String]
  ) throws(Diagnostic) {
    guard let moment = Moment(text) else {
      throw Diagnostic(
        ShellMessage.badOption(
          "--at", value: text, known: ["Mon..Fri 07:00", "Sat,Sun 18:30", "07:00"]))
    }
    self.moment = moment
    self.folder = folder
    words = [program, "run"] + options + [script] + arguments
    file = script.split(separator: "/").last.map(String.init) ?? script
    let stem = file.hasSuffix(".kh") ? String(file.dropLast(3)) : file
    name = "kh-" + Fold.search(stem).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
  }

  /// A service and its timer, in the time of Viet Nam, for the user's systemd, each headed by the path it belongs at.
  package var systemd: String {
    let command = words.map(Schedule.quotedForSystemd).joined(separator: " ")
    return """
      # ~/.config/systemd/user/\(name).service
      [Unit]
      Description=kh run \(file.replacing("%", with: "%%"))

      [Service]
      Type=oneshot
      WorkingDirectory=\(folder.replacing("%", with: "%%"))
      ExecStart=\(command)

      # ~/.config/systemd/user/\(name).timer
      [Unit]
      Description=kh run \(file.replacing("%", with: "%%")), \(moment.systemd)

      [Timer]
      OnCalendar=\(moment.systemd)
      Persistent=true

      [Install]
      WantedBy=timers.target

      # systemctl --user daemon-reload && systemctl --user enable --now \(name).timer
      # loginctl enable-linger    (to run when nobody is logged in)

      """
  }

  /// One line of a crontab; what `kh` writes on its error stream becomes cron's mail.
  package var cron: String {
    let place = "cd \(Schedule.quotedForShell(folder)) && "
    let command = place + words.map(Schedule.quotedForShell).joined(separator: " ")
    return "\(moment.cron) \(command.replacing("%", with: "\\%"))\n"
  }

  private static func isPlain(_ word: String) -> Bool {
    word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "/._-=:,".utf8.contains(byte)
      }
    }
  }

  private static func quotedForSystemd(_ word: String) -> String {
    if isPlain(word) { return word }
    let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%").replacing("$", with: "$$")
    return "\"\(escaped)\""
  }

  /// As one word of a shell's line.
  static func quotedForShell(_ word: String) -> String {
    isPlain(word) ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

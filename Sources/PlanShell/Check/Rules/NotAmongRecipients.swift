import PlanLanguage
import PlanModel

extension Rule {
  static let notAmongRecipients = Rule(
    "not_among_recipients", .info, .who,
    Phrase(
      "a body with duties does not receive the plan", vi: "có nhiệm vụ nhưng không có ở nơi nhận"),
    summary: Phrase(
      "Names are compared loosely: an alias, the beginning or the head word of a line is enough.",
      vi: "So tên gần đúng: khớp tên viết tắt hoặc từ đầu của một dòng là đủ."),
    question: "duties | select code, clause, for"
  ) { duties, plan throws(Diagnostic) in
    let recipients = Recipients(plan.plan.list("recipients"))
    guard !recipients.isEmpty else { return [] }
    let bodies = try Body.all(plan)
    var seen: Set<String> = []
    var findings: [Finding] = []
    for duty in duties {
      for name in duty.list("for") where seen.insert(name).inserted {
        guard let body = bodies[name], !body.names.contains(where: recipients.cover) else {
          continue
        }
        findings.append(
          Finding(
            body.entity, body.code, clause: duty.clause,
            Phrase(
              "“\(name)” has duties, but no line of the recipients covers it",
              vi: "“\(name)” có nhiệm vụ nhưng không dòng nào ở nơi nhận nhắc tới"),
            wayOut: Phrase(
              "add a line to the plan's recipients", vi: "thêm một dòng vào nơi nhận của kế hoạch"))
        )
      }
    }
    return findings
  }
}

/// Somebody a duty may bind, with every name that a line of recipients may use.
private struct Body {
  let entity: EntityName
  let code: String
  let names: [String]

  /// By full name. A body is covered with its group, a supervisor with the unit it belongs to.
  static func all(_ plan: Reading) throws(Diagnostic) -> [String: Body] {
    var bodies: [String: Body] = [:]
    let lists: [(EntityName, String)] = [
      (
        .supervisor,
        "supervisors | select code, name, holder, unit.name as unit, unit.aliases as aliases"
      ),
      (.group, "groups | select code, name"),
      (.unit, "units | select code, name, aliases, groups"),
    ]
    for (entity, list) in lists {
      for row in try plan.rows(list) {
        let names =
          [row["name"], row["holder"], row["unit"]] + row.list("aliases") + row.list("groups")
        bodies[row["name"]] = Body(
          entity: entity, code: row["code"], names: names.filter { !$0.isEmpty })
      }
    }
    return bodies
  }
}

/// The lines under “Nơi nhận”, taken apart at commas and “và”.
private struct Recipients {
  private let entries: [[String]]

  init(_ lines: [String]) {
    entries = lines.flatMap { line in
      line.split { ",;".contains($0) }.flatMap { part in
        Recipients.words(String(part)).split(separator: "va").map(Recipients.significant)
      }
    }.filter { !$0.isEmpty }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Whether some entry means the body: it holds the whole name, says nothing that the name does
  /// not, or begins with the same two words.
  func cover(_ name: String) -> Bool {
    let name = Recipients.significant(Recipients.words(name)[...])
    guard !name.isEmpty else { return false }
    return entries.contains { entry in
      let isPart = entry.count > 1 && Set(entry).isSubset(of: name)
      let isSameHead = name.count > 1 && entry.starts(with: name.prefix(2))
      return Recipients.holds(entry, name) || isPart || isSameHead
    }
  }

  private static func holds(_ whole: [String], _ part: [String]) -> Bool {
    whole.count >= part.count
      && (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }

  private static func words(_ text: String) -> [String] {
    Fold.search(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Without “các”, “đ/c” and numbers at the front.
  private static func significant(_ words: ArraySlice<String>) -> [String] {
    let front: Set<String> = ["cac", "nhung", "d", "c", "luu", "gui", "nhu"]
    return Array(words.drop { front.contains($0) || $0.allSatisfy(\.isNumber) })
  }
}

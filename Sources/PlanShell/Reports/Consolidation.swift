import PlanLanguage
import PlanModel
import PlanStore

/// What the units reported under some headings, gathered heading by heading: who wrote what, and who
/// wrote nothing.
struct Consolidation {
  /// One report that is owed, with what came of it.
  struct Contribution {
    let unit: String
    /// Of the paper, as `21-BC/ĐU`.
    let number: String?
    /// The last version was sent back.
    let isReturned: Bool
    let content: Content

    enum Content {
      case nothing
      case unreadable(ReportMessage)
      case read(OutlineMatch)
    }
  }

  struct Chapter {
    let heading: OutlineHeading
    let parts: [Part]
    /// Units whose reports were read and have nothing here; only under headings without
    /// sub-headings.
    let silent: [String]
  }

  struct Part {
    let contribution: Contribution
    /// What stands in the heading's own paragraph.
    let runIn: String
    let blocks: [Report.Block]
  }

  let chapters: [Chapter]
  let contributions: [Contribution]

  /// `codes`: the headings listed.
  init(_ codes: Set<String>, in session: Session) throws(Diagnostic) {
    let outlines = try session.outlines()
    let contributions = try Consolidation.contributions(outlines, in: session)
    let headings = outlines.flatMap { $0 }
    self.contributions = contributions
    chapters = headings.filter { codes.contains($0.code.description) }.map { heading in
      let isLeaf = !headings.contains { $0.code.isUnder(heading.code) }
      var parts: [Part] = []
      var silent: [String] = []
      for contribution in contributions {
        guard case .read(let match) = contribution.content else { continue }
        if let part = Part(contribution, match, heading) {
          parts.append(part)
        } else if isLeaf {
          silent.append(contribution.unit)
        }
      }
      return Chapter(heading: heading, parts: parts, silent: silent)
    }
  }

  /// Every report owed, in the order of the units: its accepted version, else its last.
  private static func contributions(
    _ outlines: [[OutlineHeading]], in session: Session
  ) throws(Diagnostic) -> [Contribution] {
    let owed = try session.ask(
      "tasks | where duty.deliverable = report and state != waived and state != void"
        + " | select unit, duty, unit.name as name")
    let submitted = try session.ask(
      "submissions | select unit, duty, version, file, sha256, number, verdict")
    var best: [[Value]: [Value]] = [:]
    for row in submitted.rows {
      let key = Array(row[..<2])
      if best[key]?[6] == .word(Verdict.accepted.rawValue) { continue }
      best[key] = row
    }
    var all: [Contribution] = []
    for row in owed.rows {
      let unit = row[2].plain ?? row[0].plain ?? ""
      guard let version = best[Array(row[..<2])] else {
        all.append(Contribution(unit: unit, number: nil, isReturned: false, content: .nothing))
        continue
      }
      let report = try ReportFile.report(
        version[3].plain, sha256: version[4].plain, workspace: session.store.path)
      let content: Contribution.Content =
        switch report {
        case .success(let report): .read(Session.match(outlines, report))
        case .failure(let problem): .unreadable(problem)
        }
      all.append(
        Contribution(
          unit: unit, number: version[5].plain,
          isReturned: version[6] == .word(Verdict.returned.rawValue), content: content))
    }
    return all
  }
}

extension Consolidation.Part {
  /// Nil where nothing was written there.
  fileprivate init?(
    _ contribution: Consolidation.Contribution, _ match: OutlineMatch, _ heading: OutlineHeading
  ) {
    guard let place = match.headings.firstIndex(of: heading), match.ownWords(place) > 0 else {
      return nil
    }
    self.init(
      contribution: contribution, runIn: match.places[place]?.runIn ?? "",
      blocks: Array(match.report.blocks[match.bodies[place]]))
  }
}

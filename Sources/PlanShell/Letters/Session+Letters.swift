import Glibc
import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// `letter`: the files first, staged, then the reminders that name them, in one transaction.
extension Session {
  func write(_ letters: CheckedLetters, at place: Place) throws(Diagnostic) {
    if let reminding = letters.reminding { try prepare(reminding, at: place) }
    let template = try LetterTemplate.find(
      letters.template, at: letters.place, workspace: store.path)
    guard let plan = try currentPlan() else {
      throw Diagnostic(StoreMessage.noPlanChosen(plans: try store.plans()), at: place)
    }
    let groups = try LetterGroups(letters, self)
    if letters.reminding == nil, let expected = letters.expect,
      !expected.contains(groups.keys.count)
    {
      throw Diagnostic(
        RefusalMessage.unexpected(count: groups.keys.count, expected: expected),
        at: letters.place)
    }
    let writer = try LetterWriter(letters, groups, plan: plan, self)
    let isFile = letters.target.hasSuffix(".docx")
    if !isFile, !groups.groups.isEmpty { try staged.makeFolder(letters.target) }
    var names = LetterName()
    var sent: [SentLetter] = []
    for group in groups.groups {
      let name =
        isFile
        ? letters.target.split(separator: "/").last.map(String.init) ?? letters.target
        : names.name(template.stem, letters.group == nil ? nil : LetterWriter.code(of: group.value))
      let path =
        isFile ? letters.target : letters.target + (letters.target.hasSuffix("/") ? "" : "/") + name
      let data = try writer.data(of: group, file: name)
      let bytes = try make(path, from: template, data, overwrite: letters.overwrite)
      sent.append(
        SentLetter(
          name: name, sha256: Digest.sha256(bytes),
          tasks: Set(group.rows.map { groups.keys[$0] })))
    }
    if let reminding = letters.reminding { try carryOut(reminding, at: place, letters: sent) }
    guard !isQuiet else { return }
    tell(
      Phrase(
        "\(letters.target): \(sent.count) \(sent.count == 1 ? "letter" : "letters")",
        vi: "\(letters.target): \(sent.count) công văn")(screen.tongue))
  }

  /// Stages one letter and answers with its bytes.
  private func make(
    _ path: String, from template: LetterTemplate, _ data: LetterData, overwrite: Bool
  ) throws(Diagnostic) -> [UInt8] {
    var source: Int32?
    if case .file(let path) = template {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Diagnostic(ShellMessage.cannotRead(path, String(cString: strerror(errno))))
      }
      source = descriptor
    }
    defer { if let source { close(source) } }
    let lines = data.lines(template: template)
    do throws(Diagnostic) {
      let temporary = try staged.make(path, overwrite: overwrite || mayReplace(path)) {
        descriptor throws(Diagnostic) in
        try PaperProcess.make(path, on: descriptor, reading: source) { sink in
          for line in lines { sink(line.text) }
        }
      }
      return try ScriptFile.bytes(temporary)
    } catch {
      guard case .refused(let refusal)? = error.message as? PaperMessage else { throw error }
      var known: [String] = []
      if case .unknownField(let name, _, _, _, _) = refusal {
        known = data.known(near: name, in: screen.tongue)
      }
      throw Diagnostic(PaperMessage.template(template.path, refusal, known: known))
    }
  }
}

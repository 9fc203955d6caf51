import Glibc
import Logging
import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// Process options → session → exit status.
package struct Launch {
  let options: LaunchOptions
  let output = Output(1)
  private let errors = Output(2)
  private let tongue: Tongue
  private let reporter: Reporter

  package init(_ options: LaunchOptions) {
    self.options = options
    tongue = options.tongue ?? Launch.tongueOfEnvironment()
    reporter = Reporter(
      tongue: tongue, style: options.diagnostics,
      colour: Terminal.usesColor(options.color, on: 2))
  }

  package func run() -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    Output.openMissing()
    Interrupts.listen()
    do throws(Diagnostics) {
      let status = try work()
      try Diagnostics.single { () throws(Diagnostic) in try output.settle() }
      return ended(status)
    } catch {
      errors.write(reporter.report(error.all))
      errors.flush()
      let status = ended(error.all.first?.message.exit ?? .failed)
      if case .job(let path, let arguments) = options.work, let first = error.all.first {
        log.error(
          "failed: \(first.message.wording(in: tongue).fact)",
          metadata: [
            "at": "\(path)", "exit": "\(status.rawValue)", "rerun": "\(rerun(path, arguments))",
          ])
      }
      return status
    }
  }

  /// A run that a signal stopped says by which.
  private func ended(_ status: ExitStatus) -> ExitStatus {
    if Interrupts.terminated, status != .success || options.work.isConversation {
      return .terminated
    }
    return status
  }

  private func work() throws(Diagnostics) -> ExitStatus {
    switch options.work {
    case .format(let path, let inPlace):
      try ScriptForm.show(path, replacing: inPlace, on: output)
      return .success
    case .templates:
      let workspace = options.workspace ?? (try? Workspace.standardPath())
      output.write(TemplateShelf(workspace: workspace).list(tongue))
      return .success
    case .template(let name, let target):
      try Diagnostics.single { () throws(Diagnostic) in
        try TemplateShelf.copy(name, to: target)
      }
      return .success
    case .schedule(let path, let arguments, let at, let cron):
      return try Diagnostics.single { () throws(Diagnostic) in
        try schedule(path, arguments, at: at, cron: cron)
      }
    default:
      return try Diagnostics.single { () throws(Diagnostic) in try work(in: try open()) }
    }
  }

  private func open() throws(Diagnostic) -> Session {
    let isConversation = options.work.isConversation && (options.echo || Terminal.isTerminal(0))
    var screen = Screen(
      format: try .shown(options.format ?? "table"), tongue: tongue, isTalkative: isConversation,
      isTerminal: Terminal.isTerminal(1) && !options.echo)
    screen.colour = options.color
    if options.echo { screen.fixedWidth = 120 }
    let clock = Clock.read()
    let workspace: Workspace =
      options.demo ? .demo : options.workspace.map(Workspace.file) ?? .standard
    let store = try workspace.open(
      readOnly: options.readOnly, create: options.create || options.work.mayCreate,
      patience: try Launch.seconds(options.wait), clock: clock)
    try store.interrupt { Interrupts.pending }
    store.tellTime { Clock.read().now }
    var permissions = Permissions()
    permissions.mayChange = !options.readOnly
    permissions.mayTouchFiles = !options.safe
    if case .restore = options.work { permissions.definitionsOnly = true }
    let session = Session(
      store: store, screen: screen, reporter: reporter, permissions: permissions, clock: clock,
      output: output, errors: errors)
    session.isQuiet = options.quiet
    session.reason = options.reason
    session.isTrial = options.preview
    if let today = options.today {
      session.dayAsked = try Session.day(today)
      session.pinnedDay = session.dayAsked
    } else {
      session.pinnedDay = try store.setting("today").flatMap { Day(iso: $0) }
    }
    if let plan = options.plan { session.chosenPlan = try session.knownPlan(plan) }
    return session
  }

  private func work(in session: Session) throws(Diagnostic) -> ExitStatus {
    switch options.work {
    case .statements(let text):
      return session.run(Source(name: "-c", text: Composer.nfc(text)), mode: .file)
    case .script(let path, let arguments):
      return session.run(
        try ScriptFile.read(path), mode: .file, arguments: try ScriptArguments.read(arguments))
    case .job(let path, let arguments):
      return try Job(
        session: session, path: path, arguments: arguments, log: log,
        rerun: rerun(path, arguments)
      ).run()
    case .restore(let path):
      return session.run(try ScriptFile.read(path), mode: .file)
    case .dump(let path):
      let text = try session.store.dump(plan: session.chosenPlan)
      if let path {
        try OutputFile.write(to: path, overwrite: false) { sink in sink(text) }
      } else {
        output.write(text)
      }
      return .success
    case .backup(let path):
      try session.backup(to: path)
      return .success
    case .doctor: return try session.examine()
    case .check(let strict, let workdays):
      if let workdays { session.shortChain = workdays }
      return try session.checkup(strict: strict)
    case .converse:
      if options.echo { return try echo(session) }
      if Terminal.isTerminal(0) { return PromptSession(session).run() }
      return session.run(try ScriptFile.read(descriptor: 0, name: "stdin"), mode: .file)
    case .format, .schedule, .templates, .template: return .success
    }
  }

  private func echo(_ session: Session) throws(Diagnostic) -> ExitStatus {
    var echo = Echo(try ScriptFile.read(descriptor: 0, name: nil), output: output)
    session.readRows = { echo.readRows() }
    return Conversation(session: session, fixedPrompt: "kh> ") { _, _ in echo.read() }.run()
  }

  /// `30s`, `5m`, `45`; the store's own patience where nothing was said.
  private static func seconds(_ text: String?) throws(Diagnostic) -> Int {
    guard let text else { return Store.patience }
    let digits = text.prefix { $0.isNumber }
    let unit = text[digits.endIndex...]
    guard let count = Int(digits), ["", "s", "m"].contains(unit), count <= 86_400 else {
      throw Diagnostic(ShellMessage.badOption("--wait", value: text, known: ["30s", "5m"]))
    }
    return unit == "m" ? count * 60 : count
  }

  /// Vietnamese where the locale says so, else English.
  private static func tongueOfEnvironment() -> Tongue {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Terminal.variable(name), !value.isEmpty {
        return value.hasPrefix("vi") ? .vietnamese : .english
      }
    }
    return .english
  }
}

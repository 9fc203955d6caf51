import Glibc
import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// What a process was asked to do and how; the process options as plain values.
package struct LaunchOptions: Sendable {
  package enum Work: Sendable {
    /// The prompt at a terminal, else standard input as a script.
    case converse
    /// `-c`.
    case statements(String)
    case script(path: String, arguments: [String])
    case restore(path: String)
    case dump(path: String?)
  }

  package var work = Work.converse
  package var workspace: String?
  package var demo = false
  package var create = false
  package var plan: String?
  package var today: String?
  package var format: String?
  package var readOnly = false
  package var safe = false
  package var tongue: String?
  package var colour = Terminal.Color.auto
  package var diagnostics = Reporter.Style.plain
  package var quiet = false
  /// Standard input as typed at the prompt, printed with it.
  package var echo = false

  package init() {}
}

/// Process options → session → exit status.
package struct Launch {
  private let options: LaunchOptions
  private let errors = Output(2)
  private let tongue: Tongue

  package init(_ options: LaunchOptions) {
    self.options = options
    tongue = options.tongue.flatMap(Tongue.init) ?? Launch.tongueOfEnvironment()
  }

  package func run() -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    Interrupts.listen()
    var reporter = Reporter(tongue: tongue, style: options.diagnostics)
    reporter.colour = Terminal.usesColor(options.colour, on: 2)
    let status: ExitStatus
    do throws(Diagnostic) {
      let session = try open(reporter)
      status = try work(session)
      session.output.flush()
    } catch {
      errors.write(reporter.report([error]))
      errors.flush()
      return ended(error.message.exit)
    }
    return ended(status)
  }

  /// A run that a signal stopped says by which.
  private func ended(_ status: ExitStatus) -> ExitStatus {
    if Interrupts.terminated, status != .success || options.work.isConversation {
      return .terminated
    }
    return status
  }

  private func open(_ reporter: Reporter) throws(Diagnostic) -> Session {
    let isConversation = options.work.isConversation && (options.echo || Terminal.isTerminal(0))
    let isTerminal = Terminal.isTerminal(1)
    var screen = Screen(
      format: try .named(options.format ?? "table"),
      tongue: tongue, isTalkative: isConversation, isTerminal: isTerminal && !options.echo)
    screen.colour = options.colour
    if options.echo { screen.fixedWidth = 120 }
    let clock = Clock.read()
    let workspace: Workspace =
      options.demo ? .demo : options.workspace.map(Workspace.file) ?? .standard
    let store = try workspace.open(
      readOnly: options.readOnly, create: options.create || options.work.mayCreate, clock: clock)
    try store.interrupt { Interrupts.pending }
    var permissions = Permissions()
    permissions.mayChange = !options.readOnly
    permissions.mayTouchFiles = !options.safe
    if case .restore = options.work { permissions.definitionsOnly = true }
    let session = Session(
      store: store, screen: screen, reporter: reporter, permissions: permissions, clock: clock)
    session.isQuiet = options.quiet
    if let today = options.today {
      session.pinnedDay = try Session.day(today)
    } else {
      session.pinnedDay = try store.setting("today").flatMap { Day(iso: $0) }
    }
    if let plan = options.plan { session.chosenPlan = try session.knownPlan(plan) }
    return session
  }

  private func work(_ session: Session) throws(Diagnostic) -> ExitStatus {
    switch options.work {
    case .statements(let text):
      return session.run(Source(name: "-c", text: Composer.nfc(text)), mode: .file)
    case .script(let path, let arguments):
      if let first = arguments.first {
        throw Diagnostic(ShellMessage.unknownParameter(first))
      }
      return session.run(try ScriptFile.read(path), mode: .file)
    case .restore(let path):
      return session.run(try ScriptFile.read(path), mode: .file)
    case .dump(let path):
      let text = try session.store.dump(plan: options.plan)
      if let path {
        try OutputFile.write(to: path, overwrite: false) { sink in sink(text) }
      } else {
        session.output.write(text)
      }
      return .success
    case .converse:
      if options.echo { return try echo(session) }
      if Terminal.isTerminal(0) { return PromptSession(session).run() }
      return session.run(try ScriptFile.read(descriptor: 0, name: "stdin"), mode: .file)
    }
  }

  private func echo(_ session: Session) throws(Diagnostic) -> ExitStatus {
    var echo = Echo(
      try ScriptFile.read(descriptor: 0, name: nil), output: session.output)
    return Conversation(session: session, fixedPrompt: "kh> ") { _, _ in echo.read() }.run()
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

extension LaunchOptions.Work {
  fileprivate var isConversation: Bool {
    if case .converse = self { true } else { false }
  }

  /// A restore begins its workspace where there is none.
  fileprivate var mayCreate: Bool {
    if case .restore = self { true } else { false }
  }
}

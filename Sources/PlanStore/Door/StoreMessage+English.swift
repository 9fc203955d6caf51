import PlanModel

extension StoreMessage {
  var english: Wording {
    switch self {
    case .missing(let path):
      Wording(
        "there is no workspace at \(path)",
        help: "check the path, or leave out --workspace to use your own")
    case .cannotCreate(let path, let reason):
      Wording(
        "the workspace \(path) cannot be made: \(reason)",
        help: "choose a folder you may write to with --workspace")
    case .notAllowed(let path):
      Wording(
        "the workspace \(path) may not be read", help: "ask its owner for the right to read it")
    case .notADatabase(let path):
      Wording(
        "\(path) is not a workspace: it is another kind of file",
        help: "to run it as a script, leave out --workspace")
    case .notAWorkspace(let path):
      Wording(
        "\(path) is a database of another program, not a kh workspace",
        help: "choose another path with --workspace")
    case .damaged(let path, let detail):
      Wording(
        "the workspace \(path) is damaged: \(detail)",
        help: "put the last backup in its place; kh doctor says what is left",
        note: "nothing was changed")
    case .newer(let path, let found, let known):
      Wording(
        "the workspace \(path) was written by a newer kh (version \(found), this kh knows \(known))",
        help: "use the newer kh", note: "nothing was changed")
    case .busy(let path, let seconds, let holder):
      Wording(
        "the workspace \(path) is busy: another kh is writing, and was not done in \(seconds) s",
        help: "try again; kh run waits longer with --wait 30s",
        note: holder.map { "process \($0.process)" + ($0.since.map { ", since \($0)" } ?? "") })
    case .readOnly(let path):
      Wording(
        "the workspace \(path) can be read but not changed",
        help: "copy it to a folder you may write to, or ask for the right to write")
    case .full(let path):
      Wording(
        "the disk that holds \(path) is full", help: "make room and run it again",
        note: "everything was rolled back")
    case .interrupted:
      Wording("interrupted")
    case .failed(let detail):
      Wording("the database refused: \(detail)", note: "everything was rolled back")
    case .noPlanChosen(let plans):
      Wording(
        "the workspace holds several plans: \(plans.prefix(6).joined(separator: ", "))",
        help: plans.first.map { "use \"\($0)\"" })
    case .noSuchPlan(let code, let plans):
      Wording(
        "there is no plan \(code)",
        help: plans.isEmpty
          ? "plan \"\(code)\" \"title\" defines one"
          : "plans here: \(plans.prefix(6).joined(separator: ", "))")
    case .tooLarge:
      Wording(
        "this is too long, or nested too deeply, to be answered at once",
        help: "work parts out with derive, or in several lines")
    case .unanswerable(let what):
      Wording("\(what) cannot be worked out here")
    }
  }
}

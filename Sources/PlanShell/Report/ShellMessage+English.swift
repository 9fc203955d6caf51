import PlanLanguage
import PlanModel

extension ShellMessage {
  var english: Wording {
    switch self {
    case .fileExists(let path):
      Wording("\(path) exists already", help: "to replace it: … with overwrite = true")
    case .cannotWrite(let path, let reason):
      Wording("cannot write \(path): \(reason)")
    case .cannotRead(let path, let reason):
      Wording("cannot read \(path): \(reason)")
    case .isDirectory(let path):
      Wording("\(path) is a folder, not a script")
    case .unknownCommand(let name, let suggestion):
      Wording("there is no command \(name)", help: suggestion ?? ".help lists the commands")
    case .commandUsage(let usage):
      Wording("this command is used so: \(usage)")
    case .unknownTopic(let topic, let suggestion):
      Wording("no help on “\(topic)”", help: suggestion.map { ".help \($0)" } ?? ".help")
    case .nothingShown:
      Wording("nothing has been shown yet", help: "units")
    case .badToday(let text):
      Wording(
        "“\(text)” is not a day between 2000 and 2050", help: "2023-05-19 or 19/5/2023")
    case .unknownFormat(let name, let known):
      Wording("there is no format “\(name)”", help: "formats: \(known.joined(separator: " "))")
    case .noHome:
      Wording(
        "there is no home folder to keep the workspace in",
        help: "--workspace PATH, or set HOME or XDG_DATA_HOME")
    case .badOption(let name, let value, let known):
      Wording("\(name) does not take “\(value)”", help: known.joined(separator: " · "))
    case .planExists(let code):
      Wording("plan \(code) is in this workspace already", help: "use \"\(code)\"")
    case .safeCommand(let name):
      Wording("\(name) is off in safe mode")
    case .nothingToRun:
      Wording("nothing to run was given", help: "kh --help")
    case .assertionFailed(let text):
      Wording(
        text ?? "this does not hold", note: "an `assert` stopped the run; nothing was changed")
    case .otherRows(let key, let count):
      Wording(
        "\(count == 1 ? "a row" : "\(count) rows") not shown would change, such as \(key)",
        help: "list them again, then change what is listed")
    case .notConfirmed:
      Wording("not confirmed; nothing was changed")
    case .badCell(let text, let row, let column):
      Wording(
        "row \(row), column \(column.name): “\(Printable.visible(text, breaks: .shown))” is not "
          + column.type.spoken(in: .english),
        help: GroupedNumber.isPossible(text)
          ? "it can be read in two ways: write \(GroupedNumber.both(text, "or"))" : nil)
    case .noTemplate(let name, let bundled):
      Wording(
        "there is no template “\(Printable.visible(name))”",
        help: "bundled: \(bundled.joined(separator: ", "))",
        note: "looked for beside the script, in this folder, in templates/ beside the workspace")
    case .badArgument(let word):
      Wording("“\(word)” is not name=value", help: "kh run script.kh days=5wd")
    }
  }
}

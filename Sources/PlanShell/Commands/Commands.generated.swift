// Written by Scripts/generate from the names of the files in this folder.
extension Command {
  package static let all: [Command] = [
    .color, .expand, .fields, .fmt, .help, .lang, .last, .mode, .new, .pager, .quit, .shell, .sql,
    .timer, .today, .watch, .width,
  ]
}

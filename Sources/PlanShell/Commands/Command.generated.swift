// Written by Scripts/generate; do not edit.

extension Command {
  package static let all: [Command] = [
    .color,
    .expand,
    .fields,
    .fmt,
    .help,
    .lang,
    .last,
    .mode,
    .new,
    .pager,
    .quit,
    .shell,
    .sql,
    .timer,
    .today,
    .watch,
    .width,
  ]
}

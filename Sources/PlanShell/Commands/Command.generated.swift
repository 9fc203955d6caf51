// Written by Scripts/generate; do not edit.

extension Command {
  package static let all: [Command] = [
    .color,
    .confirm,
    .expand,
    .fields,
    .fmt,
    .help,
    .lang,
    .last,
    .mode,
    .new,
    .pager,
    .paste,
    .quit,
    .save,
    .shell,
    .sql,
    .timer,
    .today,
    .watch,
    .width,
  ]
}

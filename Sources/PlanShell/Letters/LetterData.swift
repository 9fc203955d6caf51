import PlanLanguage
import PlanModel

/// What one letter can say: fields by their names, and lists whose rows a part of the template is
/// repeated for.
struct LetterData {
  struct List {
    let names: [String]
    let columns: [[String]]
    let rows: [[String]]
  }

  private var fields: [(names: [String], value: String)] = []
  private var lists: [List] = []

  /// A later field of the same name stands for an earlier one.
  mutating func set(_ names: [String], _ value: String) {
    fields.append((names, value))
  }

  /// A field of the office's own; under all names of the one it stands for.
  mutating func set(own name: String, _ value: String) {
    let key = Fold.name(name)
    let known = fields.last { $0.names.contains { Fold.name($0) == key } }
    fields.append((known?.names ?? [name], value))
  }

  mutating func add(_ list: List) { lists.append(list) }

  /// The fields of a record, under a word for it: `supervisor.name`.
  mutating func set(_ columns: LetterColumns, _ row: [String], of words: [String]) {
    for (column, value) in zip(columns.columns, row) {
      set(zip(words, column.names).map { "\($0).\($1)" }, value)
    }
  }

  /// As lines of a job.
  func lines(template: LetterTemplate) -> [PaperLine] {
    func line(_ word: PaperWord, _ texts: [String]) -> PaperLine {
      PaperLine(word, texts.map(Value.text))
    }
    var lines = [PaperLine(.papers, [.integer(1)])]
    if case .bundled(let paper) = template {
      lines.append(line(.fill, [paper.name]))
    } else {
      lines.append(line(.fill, []))
    }
    for field in fields {
      for name in field.names { lines.append(line(.fact, [name, field.value])) }
    }
    for list in lists {
      lines.append(line(.table, list.names))
      lines += list.columns.map { line(.column, $0) }
      lines += list.rows.map { line(.row, $0) }
    }
    return lines + [PaperLine(.end)]
  }

  /// The names a template could use in place of one that nothing has: those of the same list, else
  /// the fields; each record's only as `plan.…`.
  func known(near name: String, in tongue: Tongue) -> [String] {
    func chosen(_ names: [String]) -> String {
      (tongue == .vietnamese ? names.last : names.first) ?? ""
    }
    if let dot = name.firstIndex(of: ".") {
      let word = Fold.name(name[..<dot].filter { !$0.isWhitespace })
      if let list = lists.first(where: { $0.names.contains { Fold.name($0) == word } }) {
        let columns = list.columns.map(chosen).filter { !$0.contains(".") }
        return columns.map { "\(chosen(list.names)).\($0)" }
      }
    }
    var known: [String] = []
    for field in fields {
      let name = chosen(field.names)
      let short = name.firstIndex(of: ".").map { "\(name[..<$0]).…" } ?? name
      if !known.contains(short) { known.append(short) }
    }
    return known + lists.map { "\(chosen($0.names)).…" }
  }
}

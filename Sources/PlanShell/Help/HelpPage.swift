import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// The pages of `.help`, each written from the declaration of what it is about.
enum HelpPage {
  static func on(_ topic: String, _ tongue: Tongue) throws(Diagnostic) -> String {
    let word = topic.hasPrefix(".") ? String(topic.dropFirst()) : topic
    if word.isEmpty { return overview(tongue) }
    if !topic.hasPrefix(".") {
      if let stage = stage(word) { return page(stage, tongue) }
      if let entity = Catalog.entity(key: Fold.name(word)) { return page(entity, tongue) }
      if let function = Function.named(key: Fold.name(word)) { return page(function, tongue) }
      if let form = Prelude.view(Fold.name(word)) { return page(form, tongue) }
    }
    if let command = Command.named(word) { return page(command, tongue) }
    if let format = Format.all.first(where: { $0.name == Fold.name(word) }) {
      return page(format, tongue)
    }
    if let message = message(word) { return page(message, tongue) }
    if Fold.name(word) == "check" { return checkup(tongue) }
    if let rule = Rule.named(word) { return page(rule, tongue) }
    throw Diagnostic(
      ShellMessage.unknownTopic(
        topic, suggestion: Nearest.to(word, among: topics + Rule.all.map(\.code))))
  }

  /// Everything there is a page on.
  static var topics: [String] {
    Stage.all.map(\.name) + Entity.all.map { $0.spellings[0] } + Function.all.map(\.name)
      + Prelude.views.map(\.name.text) + Command.all.map { ".\($0.name)" } + Format.all.map(\.name)
      + ["check"]
  }

  /// Every message `kh` can give, in the order of their codes.
  package static var messages: [MessagePage] {
    (SyntaxMessage.pages + LanguageMessage.pages + ChangeMessage.pages + RefusalMessage.pages
      + StoreMessage.pages + DoctorFinding.pages + PaperMessage.pages + DocumentMessage.pages
      + ReportMessage.pages + ShellMessage.pages).sorted { $0.code < $1.code }
  }

  private static func stage(_ word: String) -> Stage? {
    let key = Fold.name(word)
    return Stage.all.first { stage in
      ([stage.name] + stage.vietnamese).contains { Fold.name($0) == key }
    }
  }

  private static func message(_ word: String) -> MessagePage? {
    let digits = word.uppercased().hasPrefix("KH") ? word.dropFirst(2) : word[...]
    return Int(digits).flatMap { code in messages.first { $0.code == code } }
  }

  private static func overview(_ tongue: Tongue) -> String {
    func names(_ title: Phrase, _ words: [String]) -> String {
      wrapped(title(tongue), words)
    }
    let start = Phrase(
      """
      A line lists something and pipes it on. Three to try:
        tasks | where overdue | sort due
        tasks | where not done | count per unit.supervisors
        unit bac_ha
      """,
      vi: """
        Một dòng liệt kê rồi chuyển tiếp qua các bước. Thử ba câu:
          việc | lọc quá_hạn | xếp hạn
          việc | lọc không xong | đếm theo đơn_vị.người_phụ_trách
          đơn_vị bac_ha
        """)
    let more = Phrase(
      "`.help WORD` explains each of these; `.fields tasks` lists fields; Tab completes.",
      vi: "`.help TỪ` giải thích từng từ; `.fields tasks` liệt kê trường; Tab gợi từ.")
    return [
      start(tongue),
      names(Phrase("entities", vi: "đối tượng"), Entity.all.map { $0.spellings[0] }),
      names(Phrase("stages", vi: "các bước"), Stage.all.map(\.name)),
      names(Phrase("functions", vi: "hàm"), Function.all.map(\.name)),
      names(Phrase("forms", vi: "biểu mẫu"), Prelude.views.map(\.name.text)),
      names(Phrase("commands", vi: "lệnh"), Command.all.map { ".\($0.name)" }),
      names(Phrase("formats", vi: "định dạng"), Format.all.map(\.name)),
      more(tongue),
    ].joined(separator: "\n")
  }

  /// `title: a b c`, broken before 80 cells.
  private static func wrapped(_ title: String, _ words: [String]) -> String {
    var lines: [String] = []
    var line = title + ":"
    for word in words {
      if CellWidth.of(line) + CellWidth.of(word) + 1 > 78 {
        lines.append(line)
        line = "   "
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private static func page(_ stage: Stage, _ tongue: Tongue) -> String {
    compose(
      title: stage.name, spellings: stage.vietnamese, usage: "… | " + Usage.of(stage),
      summary: stage.summary, examples: stage.examples, tongue)
  }

  private static func page(_ function: Function, _ tongue: Tongue) -> String {
    compose(
      title: function.name, spellings: [function.vietnamese], usage: Usage.of(function),
      summary: function.summary, examples: function.examples, tongue)
  }

  /// The form as it is written, to be copied.
  private static func page(_ form: ViewSyntax, _ tongue: Tongue) -> String {
    let about = Phrase(
      "a form that comes with kh; copy it into a script to change it: a script's own view of that "
        + "name wins",
      vi: "biểu mẫu đi kèm kh; chép vào tệp lệnh mà sửa: khung trùng tên trong tệp lệnh được dùng")
    let title = [form.name.text, form.title].compactMap(\.self).joined(separator: " · ")
    return "\(title)\n  \(about(tongue))\n\n" + (Prelude.text(of: form) ?? "")
  }

  private static func page(_ command: Command, _ tongue: Tongue) -> String {
    compose(
      title: ".\(command.name)", spellings: [".\(command.vietnamese)"], usage: command.usage,
      summary: command.summary, examples: command.examples, tongue)
  }

  private static func page(_ format: Format, _ tongue: Tongue) -> String {
    let overwrite = Phrase("put a file in the place of another", vi: "thay tệp đang có")
    let options =
      format.options.map { ($0.name, $0.summary) }
      + (format.extensions.isEmpty ? [] : [("overwrite", overwrite)])
    let lines = options.map { "    \(CellWidth.pad($0.0, 12)) \($0.1(tongue))" }
    return compose(
      title: format.name, spellings: format.extensions.map { ".\($0)" },
      usage: "… | to \(format.name)", summary: format.summary, examples: format.examples, tongue)
      + (lines.isEmpty ? "" : "\n\n  with\n" + lines.joined(separator: "\n"))
  }

  private static func page(_ entity: Entity, _ tongue: Tongue) -> String {
    let fields = entity.fields.map { field in
      let marker =
        switch field.origin {
        case .stored, .owned: " "
        case .recorded, .derived: "*"
        }
      return "  \(marker) \(CellWidth.pad(field.name, 16)) \(CellWidth.pad(field.vietnamese, 20)) "
        + field.summary(tongue)
    }
    let key = entity.key.map { part -> String in
      if case .code = part { "CODE" } else { part.field.uppercased() }
    }
    let legend = Phrase(
      "* worked out by kh, not given in a definition",
      vi: "* do kh tự tính, không khai trong định nghĩa")
    return compose(
      title: entity.spellings[0], spellings: Array(entity.spellings.dropFirst()),
      usage: "\(entity.spellings[0]) | …   \(entity.name.rawValue) \(key.joined(separator: "."))",
      summary: entity.summary, examples: entity.examples, tongue)
      + "\n" + Phrase("fields:", vi: "các trường:")(tongue) + "\n"
      + fields.joined(separator: "\n") + "\n" + "    " + legend(tongue)
  }

  private static func page(_ message: MessagePage, _ tongue: Tongue) -> String {
    var text = "KH\(message.code) · \(message.title(tongue))\n  \(message.explanation(tongue))"
    if let example = message.example { text += "\n\n    \(example)" }
    return text
  }

  private static func compose(
    title: String, spellings: [String], usage: String, summary: Phrase, examples: [Example],
    _ tongue: Tongue
  ) -> String {
    let others = spellings.isEmpty ? "" : " · " + spellings.joined(separator: " · ")
    var text = "\(title)\(others)\n  \(summary(tongue))\n\n  \(usage)"
    for (index, example) in examples.enumerated() {
      text += index == 0 ? "\n\n" : "\n"
      text += "    \(CellWidth.pad(example.line, 56)) # \(example.explains(tongue))"
    }
    return text
  }
}

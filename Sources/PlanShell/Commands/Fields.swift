import PlanLanguage
import PlanModel

extension Command {
  static let fields = Command(
    "fields", vietnamese: "trường", parameters: "ENTITY",
    summary: Phrase("the fields of an entity", vi: "các trường của một đối tượng"),
    choices: Entity.all.map { $0.spellings[0] },
    examples: [Example(".fields tasks", Phrase("of tasks", vi: "của đầu việc"))]
  ) { command, session, word throws(Diagnostic) in
    guard let entity = Catalog.entity(key: Fold.name(word)) else {
      if word.isEmpty { throw command.misuse }
      throw Diagnostic(
        ShellMessage.unknownTopic(
          word, suggestion: Nearest.to(word, among: Entity.all.flatMap(\.spellings))))
    }
    let tongue = session.screen.tongue
    session.present(
      .table(
        Table(
          columns: [
            Column("field", .text), Column("tieng_viet", .text), Column("type", .text),
            Column("about", .text),
          ],
          rows: entity.fields.map { field in
            [
              .text(field.name), .text(field.vietnamese), .text(field.type.spoken(in: tongue)),
              .text(field.summary(tongue)),
            ]
          })))
    return .goOn
  }
}

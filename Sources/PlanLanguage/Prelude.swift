import PlanModel

/// The views that come with `kh`: the office's forms, written in the language itself, so that a
/// script can use them and an office can copy and change them. Read when a name is not otherwise
/// known.
package enum Prelude {
  package static let source = Source(
    name: "Prelude.kh",
    text: Composer.nfc(String(decoding: PackageResources.Prelude_kh, as: UTF8.self)))

  /// In the order of the file.
  package static let views: [ViewSyntax] = statements.map(\.view)

  private static let byKey = Dictionary(uniqueKeysWithValues: views.map { ($0.name.key, $0) })

  private static let statements: [(view: ViewSyntax, span: Span)] =
    Parser.parse(source, vocabulary: .standard, mode: .file).statements.compactMap { statement in
      if case .view(let view) = statement.kind { (view, statement.span) } else { nil }
    }

  /// The view whose name folds to this.
  package static func view(_ key: String) -> ViewSyntax? { byKey[key] }

  /// The view as it stands in the file, with the comment above it.
  package static func text(of view: ViewSyntax) -> String? {
    guard let span = statements.first(where: { $0.view.name.key == view.name.key })?.span else {
      return nil
    }
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    let above = source.text[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    let comment = above.dropLast().reversed().prefix { $0.hasPrefix("#") }.reversed()
    let end = utf8.index(start, offsetBy: span.count)
    return (comment + [source.text[start..<end]]).joined(separator: "\n")
  }
}

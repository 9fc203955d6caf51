import PlanLanguage
import PlanModel

/// One objection to a plan: what it is about, and one way out.
package struct Finding: Hashable, Sendable {
  package let entity: EntityName
  package let code: String
  /// The clause it is about; nil for what the document does not number: its head and its outline.
  package let clause: String?
  package let message: Phrase
  package let wayOut: Phrase

  package init(
    _ entity: EntityName, _ code: String, clause: String? = nil, _ message: Phrase, wayOut: Phrase
  ) {
    self.entity = entity
    self.code = code
    self.clause = clause
    self.message = message
    self.wayOut = wayOut
  }

  /// About the record that the row lists under `code`, in the clause it gives under `clause`.
  package init(
    _ entity: EntityName, _ row: Reading.Row, _ message: Phrase, wayOut: Phrase
  ) {
    self.init(entity, row["code"], clause: row.clause, message, wayOut: wayOut)
  }

  /// What it is about as it can be typed to see it: `deadline bao_cao`.
  package var subject: String {
    let isBare = code.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let startsWithLetter = code.first?.isLetter == true
    return "\(entity.rawValue) \(isBare && startsWithLetter ? code : "\"\(code)\"")"
  }

  /// A text whose bytes compare as the findings follow each other: the document's head, its clauses,
  /// what stands in no clause, the outline.
  var place: String {
    if let clause { return "1" + (SectionCode(clause)?.orderKey ?? clause) }
    switch entity {
    case .plan: return "0"
    case .section: return "3" + (SectionCode(code)?.orderKey ?? code)
    default: return "2"
    }
  }
}

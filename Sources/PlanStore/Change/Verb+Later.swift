import PlanLanguage
import PlanModel
extension Verb {
  func submitting() throws -> Work { throw StoreMessage.unanswerable(what: "submit").diagnostic }
  func extending(_: CheckedExtension) throws -> Work {
    throw StoreMessage.unanswerable(what: "extend").diagnostic
  }
  func assigning(_: CheckedReference, _: SupervisionRole?) throws -> Work {
    throw StoreMessage.unanswerable(what: "assign").diagnostic
  }
  func unassigning(_: CheckedReference) throws -> Work {
    throw StoreMessage.unanswerable(what: "unassign").diagnostic
  }
  func setting(_: [CheckedAssignment]) throws -> Work {
    throw StoreMessage.unanswerable(what: "set").diagnostic
  }
  func reminding() throws -> Work { throw StoreMessage.unanswerable(what: "remind").diagnostic }
  func removing() throws -> Work { throw StoreMessage.unanswerable(what: "remove").diagnostic }
}

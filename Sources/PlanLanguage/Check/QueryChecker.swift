import PlanModel

/// The state of checking one pipeline, stage by stage: what its rows are and which names they know.
package struct QueryChecker {
  package internal(set) var query: CheckedQuery

  init(query: CheckedQuery) {
    self.query = query
  }
}

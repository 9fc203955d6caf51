// Written by Scripts/generate; do not edit.

extension Entity {
  package static let all: [Entity] = [
    .amendment,
    .clause,
    .constraint,
    .deadline,
    .duty,
    .group,
    .holiday,
    .job,
    .journal,
    .plan,
    .reminder,
    .result,
    .section,
    .submission,
    .supervisor,
    .target,
    .task,
    .unit,
  ]
}

// Written by Scripts/generate from the files of this folder; run it after adding one.

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

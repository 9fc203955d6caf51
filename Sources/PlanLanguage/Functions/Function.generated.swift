// Written by Scripts/generate; do not edit.

extension Function {
  package static let all: [Function] = [
    .any,
    .avg,
    .countRows,
    .every,
    .list,
    .max,
    .min,
    .no,
    .percent,
    .percentDue,
    .sum,
    .thisMonth,
    .thisWeek,
    .today,
    .tomorrow,
    .workdays,
    .yesterday,
  ]
}

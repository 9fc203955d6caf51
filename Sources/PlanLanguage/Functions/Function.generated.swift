// Written by Scripts/generate; do not edit.

extension Function {
  package static let all: [Function] = [
    .any,
    .avg,
    .countRows,
    .every,
    .join,
    .last,
    .list,
    .max,
    .min,
    .no,
    .percent,
    .percentDue,
    .pick,
    .place,
    .share,
    .sum,
    .thisMonth,
    .thisWeek,
    .today,
    .tomorrow,
    .workdays,
    .year,
    .yesterday,
  ]
}

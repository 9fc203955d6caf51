/// Which headings of a report stand where the outline does not have them.
public enum Misplaced: Hashable, Sendable {
  /// Among its siblings: before or after the one with this code, which it should not be.
  case before(SectionCode)
  case after(SectionCode)
  /// Under this heading instead of its own.
  case under(SectionCode)
}

extension OutlineMatch {
  /// For each heading, nil where it is missing or in its place. Where two headings have changed
  /// places, both are out of order; where one has moved past several, that one.
  public var misplaced: [Misplaced?] {
    var result = [Misplaced?](repeating: nil, count: headings.count)
    for siblings in Dictionary(grouping: headings.indices, by: { headings[$0].code.parent }).values
    {
      let found = siblings.filter { places[$0] != nil }
      for heading in found where !settled(found).contains(heading) {
        result[heading] = conflict(of: heading, among: found)
      }
    }
    for heading in headings.indices where result[heading] == nil {
      if let other = stranger(above: heading) { result[heading] = .under(headings[other].code) }
    }
    return result
  }

  private func start(_ heading: Int) -> Int { places[heading]?.blocks.lowerBound ?? 0 }

  /// Those that are in every longest run of siblings in order.
  private func settled(_ found: [Int]) -> Set<Int> {
    let starts = found.map { start($0) }
    var before = [Int](repeating: 1, count: found.count)
    var after = before
    for index in found.indices {
      for earlier in 0..<index where starts[earlier] < starts[index] {
        before[index] = max(before[index], before[earlier] + 1)
      }
    }
    for index in found.indices.reversed() {
      for later in found.indices where later > index && starts[later] > starts[index] {
        after[index] = max(after[index], after[later] + 1)
      }
    }
    let longest = before.max() ?? 0
    let members = found.indices.filter { before[$0] + after[$0] - 1 == longest }
    let steps = Dictionary(grouping: members) { before[$0] }
    return Set(steps.values.filter { $0.count == 1 }.flatMap { $0 }.map { found[$0] })
  }

  /// The nearest sibling that stands on the wrong side.
  private func conflict(of heading: Int, among found: [Int]) -> Misplaced? {
    for other in found.sorted(by: { abs($0 - heading) < abs($1 - heading) }) where other != heading
    {
      let isAfter = start(heading) > start(other)
      guard isAfter != (heading > other) else { continue }
      return isAfter ? .after(headings[other].code) : .before(headings[other].code)
    }
    return nil
  }

  /// The heading it stands under, where that is neither its own nor above that.
  private func stranger(above heading: Int) -> Int? {
    let code = headings[heading].code
    guard places[heading] != nil, let parent = code.parent,
      let own = headings.firstIndex(where: { $0.code == parent }), places[own] != nil
    else { return nil }
    let above = headings.indices.filter { other in
      places[other] != nil && headings[other].code.level < code.level
        && start(other) < start(heading)
    }
    guard let nearest = above.max(by: { start($0) < start($1) }) else { return nil }
    return nearest == own ? nil : nearest
  }
}

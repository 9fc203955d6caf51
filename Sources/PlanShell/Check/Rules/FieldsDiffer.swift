import PlanLanguage
import PlanModel

extension Rule {
  static let fieldsDiffer = Rule(
    "fields_differ", .info, .outline,
    Phrase("the same fields, but not all of them", vi: "cùng các lĩnh vực nhưng thiếu"),
    summary: Phrase(
      "Results, limits and tasks ahead can be held side by side only over the same fields.",
      vi: "Kết quả, hạn chế, nhiệm vụ chỉ đối chiếu được khi theo cùng các lĩnh vực."),
    question: "sections | where parent != none | sort code | select code, title, parent"
  ) { sections, _ in
    let lists = sections.siblings.map { siblings in siblings.map(Heading.init) }
    return lists.flatMap { list -> [Finding] in
      let longer = lists.filter { $0.count > list.count && list.isPart(of: $0) }
      guard let full = longer.max(by: { $0.count < $1.count }) else { return [] }
      let missing = full.filter { heading in !list.contains { $0.isLike(heading) } }
      let titles = missing.map { "“\($0.title)”" }.joined(separator: ", ")
      return [
        Finding(
          .section, list[0].parent,
          Phrase(
            "has \(list.count) of the \(full.count) fields of \(full[0].parent); missing: \(titles)",
            vi: "có \(list.count)/\(full.count) lĩnh vực của \(full[0].parent); thiếu: \(titles)"
          ),
          wayOut: Phrase(
            "add the field, or say that it is not wanted here",
            vi: "thêm lĩnh vực còn thiếu, hoặc ghi rõ ở đây không cần"))
      ]
    }
  }
}

/// A heading by the words of its title, to be recognised where it is worded a little otherwise.
private struct Heading {
  let parent: String
  let title: String
  private let words: Set<Substring>

  init(_ row: Reading.Row) {
    parent = row["parent"]
    title = row["title"]
    words = Set(Fold.search(title).split { !$0.isLetter && !$0.isNumber })
  }

  /// Most words of the shorter title stand in the other too.
  func isLike(_ other: Heading) -> Bool {
    words.intersection(other.words).count * 5 >= min(words.count, other.words.count) * 3
  }
}

extension [Heading] {
  /// Two headings or more, each with another of the other list's that is like it.
  fileprivate func isPart(of other: [Heading]) -> Bool {
    var free = other
    return count > 1
      && allSatisfy { heading in
        guard let like = free.firstIndex(where: heading.isLike) else { return false }
        free.remove(at: like)
        return true
      }
  }
}

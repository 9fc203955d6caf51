import PlanModel
import Testing

@testable import PlanLanguage

/// No word may mean two things at one place, once case, marks, đ and `_` are folded away.
@Suite struct SpellingTests {
  /// Folded spellings that stand for more than one of these.
  private func collisions(_ words: [(meaning: String, spellings: [String])]) -> [String] {
    var meanings: [String: Set<String>] = [:]
    for word in words {
      for spelling in word.spellings {
        meanings[Fold.name(spelling), default: []].insert(word.meaning)
      }
    }
    return meanings.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.sorted())" }.sorted()
  }

  private let keywords = Keyword.allCases.map { ($0.rawValue, $0.spellings) }
  private let stages = Sample.stages.map { ($0.name, [$0.name] + $0.vietnamese) }
  private let entities = Sample.entities.map { ($0.canonical, [$0.canonical] + $0.spellings) }
  private let functions = Function.all.map { ($0.name, [$0.name, $0.vietnamese]) }

  @Test("keywords and stages")
  func keywordsAndStages() {
    #expect(collisions(keywords + stages) == [])
  }

  @Test(
    "the words a line may begin with: statements, entities, sources, and stages put there by slip")
  func statements() {
    let statements = Keyword.statements.map { ($0.rawValue, $0.spellings) }
    let sources = NamedSource.all.map { ($0.name, [$0.name, $0.vietnamese]) }
    #expect(collisions(statements + entities + stages + sources) == [])
  }

  @Test("functions")
  func functionsAlone() {
    #expect(collisions(functions) == [])
  }

  @Test(
    "fields, beside the days and the words reserved in expressions", arguments: EntityName.allCases)
  func fields(_ entity: EntityName) {
    let fields = Catalog.entity(entity).fields.map {
      ("field \($0.name)", [$0.name, $0.vietnamese])
    }
    let days = Function.all.filter { !$0.isCalled }.map { ($0.name, [$0.name, $0.vietnamese]) }
    let reserved = Keyword.reserved.map { ($0.rawValue, $0.spellings) }
    #expect(collisions(fields + days + reserved) == [])
  }

  @Test("members of closed sets, beside the words reserved in expressions")
  func members() {
    let reserved = Keyword.reserved.map { ($0.rawValue, $0.spellings) }
    for set in Enumeration.all {
      let members = set.members.map { ("member \($0.word)", [$0.word, $0.vietnamese]) }
      #expect(collisions(members + reserved) == [], "\(set.name)")
    }
  }

  @Test("a word that is a stage and a keyword is spelled alike as both")
  func twice() {
    for stage in Sample.stages {
      guard let keyword = Keyword(rawValue: stage.name) else { continue }
      #expect(keyword.vietnamese == stage.vietnamese, "\(stage.name)")
    }
  }

  @Test("foreign words mean nothing here where they are caught")
  func foreign() {
    for word in ForeignWord.stages.keys { #expect(Sample.vocabulary.stage(word) == nil, "\(word)") }
    for word in ForeignWord.statements.keys {
      #expect(!Sample.vocabulary.statementWords.map(Fold.name).contains(word), "\(word)")
    }
    for word in ForeignWord.operators.keys {
      #expect(Sample.vocabulary.keyword(word) == nil, "\(word)")
    }
  }
}

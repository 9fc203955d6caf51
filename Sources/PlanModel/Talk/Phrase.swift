/// The language in which `kh` speaks to the user. It never changes what may be typed: both
/// spellings of a keyword are always understood.
public enum Tongue: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// A short text in both languages, kept together so that neither can be forgotten.
public struct Phrase: Hashable, Sendable {
  public let english: String
  public let vietnamese: String

  public init(_ english: String, vi vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  public func callAsFunction(_ tongue: Tongue) -> String {
    tongue == .vietnamese ? vietnamese : english
  }
}

import PlanModel

/// What stands in the text where something else was expected.
package enum FoundToken: Hashable, Sendable {
  /// The end of the line or of the text.
  case end
  case token(String)

  /// Nil at the end.
  var text: String? {
    if case .token(let text) = self { text } else { nil }
  }
}

/// What can be wrong with the writing (1xx) and the form (2xx) of a text.
package indirect enum SyntaxMessage: Message, Hashable {
  /// The first byte that is not UTF-8.
  case notUTF8(UInt8, isUTF16: Bool)
  /// The quote that should have closed it.
  case unclosedText(String)
  case unknownEscape(String)
  case unknownCharacter(String, UInt32)
  case invisibleCharacter(UInt32)
  case loneQuote(String)
  /// `31/2/2023`; the length of the month, nil where there is no such month.
  case impossibleDay(String, last: Int?)
  /// Written, and right.
  case monthFirst(String, String)
  case shortYear(String, String)
  /// Written, and an example with a year.
  case dateWithoutYear(String, String)
  case monthForDay(String)
  case unknownDateForm(String, String)
  case brokenNumber(String, String)
  /// `1.200`: both ways to write it plainly.
  case ambiguousNumber(String, grouped: String, fraction: String)
  case gluedNumber(String)
  case numberTooLarge(String)
  case unnamedVariable

  case foreignSymbol(String, String)
  case foreignWord(String, String)
  case unknownStatement(String, Suggestion?)
  case unknownStage(String, Suggestion?)
  /// A stage without a list before it.
  case stageFirst(String, usual: String)
  case pipeMissing(String)
  case expected(Expectation, found: FoundToken)
  /// One of these keywords.
  case expectedWord([Keyword], found: FoundToken)
  case unexpected(FoundToken, Suggestion?)
  case unclosedBracket(String)
  case strayBracket(String)
  case tooDeep(Int)
  case tooLong(Int)
  case wordsApart(String)
  /// The text as it should be written.
  case quotesMissing(String)
  case bracesMissing(String)
  case dollarMissing(String)
  case letMissing(String)
  case listNeedsIn
  case roundList
  case comparisonChained
  case wholeNumberNeeded(String)
  case emptyRange(Int, Int)
  /// The stage, and the column after the needless `by`.
  case byNeedless(String, String)
  /// The entity and the key of a record that is followed by `|`.
  case recordPiped(String, String)
  case nameTaken(String)
  case dotCommandInside
  /// `and` or `or` where a statement begins.
  case joinsNothing(String)
  /// The list, and the condition behind it.
  case whereMissing(String, String)

  package var code: Int {
    switch self {
    case .notUTF8: 101
    case .unclosedText: 102
    case .unknownEscape: 103
    case .unknownCharacter: 104
    case .invisibleCharacter: 105
    case .loneQuote: 106
    case .impossibleDay: 107
    case .monthFirst: 108
    case .shortYear: 109
    case .dateWithoutYear: 110
    case .monthForDay: 111
    case .unknownDateForm: 112
    case .brokenNumber, .ambiguousNumber: 113
    case .gluedNumber: 114
    case .numberTooLarge: 115
    case .unnamedVariable: 116
    case .foreignSymbol: 201
    case .foreignWord: 202
    case .unknownStatement: 203
    case .unknownStage: 204
    case .stageFirst: 205
    case .pipeMissing: 206
    case .expected, .expectedWord: 207
    case .unexpected: 208
    case .unclosedBracket: 209
    case .strayBracket: 210
    case .tooDeep: 211
    case .tooLong: 212
    case .wordsApart: 213
    case .quotesMissing: 214
    case .dollarMissing: 215
    case .letMissing: 216
    case .listNeedsIn: 217
    case .roundList: 218
    case .comparisonChained: 219
    case .wholeNumberNeeded: 220
    case .emptyRange: 221
    case .byNeedless: 222
    case .recordPiped: 223
    case .nameTaken: 224
    case .dotCommandInside: 225
    case .bracesMissing: 226
    case .joinsNothing: 227
    case .whereMissing: 228
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    switch tongue {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  /// `U+200B`.
  static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

import PlanModel

extension SyntaxMessage {
  var english: Wording {
    switch self {
    case .notUTF8(_, isUTF16: true):
      Wording("this text is UTF-16, not UTF-8", help: "save the file as UTF-8")
    case .notUTF8(let byte, isUTF16: false):
      Wording(
        "this text is not UTF-8: byte \(String(byte, radix: 16, uppercase: true)) cannot stand here",
        help: "save the file as UTF-8")
    case .unclosedText(let quote):
      Wording(
        "this text is not closed", help: "end it with \(quote)",
        note: "a text ends on its line; a line break inside it is written \\n")
    case .unknownEscape(let escape):
      Wording(
        "`\(escape)` means nothing in a text",
        help: "a backslash itself is written \\\\; there are also \\n and \\\"")
    case .unknownCharacter(let character, let scalar):
      Wording(
        "`\(character)` (\(SyntaxMessage.codePoint(scalar))) has no meaning here",
        help: "put it in quotes if it belongs to a text")
    case .invisibleCharacter(let scalar):
      Wording(
        "an invisible character, \(SyntaxMessage.codePoint(scalar)), stands here",
        help: "delete it")
    case .loneQuote(let quote):
      Wording(
        "\(quote) closes a text that was never opened",
        help: "write the text between \"…\" or “…”")
    case .impossibleDay(let written, let last?):
      Wording("there is no day \(written)", note: "that month has \(last) days")
    case .impossibleDay(let written, nil):
      Wording("there is no day \(written)", help: "day, month, year: 20/5/2023")
    case .monthFirst(let written, let right):
      Wording("\(written) has no month of that number: the day comes first", help: right)
    case .shortYear(let written, let right):
      Wording("the year of \(written) has to have four digits", help: right)
    case .dateWithoutYear(let written, let example):
      Wording(
        "\(written) is a date without a year", help: "write the year too, as in \(example)",
        note: "a division has spaces around its `/`")
    case .monthForDay(let written):
      Wording(
        "\(written) is a month, not a day", help: "for the first day of it write 1/\(written)",
        note: "a division has spaces around its `/`")
    case .unknownDateForm(let written, let right):
      Wording("dates are not written as in \(written)", help: right)
    case .brokenNumber(let written, let right):
      Wording("\(written) is not a number", help: "digits are grouped by `_`: \(right)")
    case .ambiguousNumber(let written, let grouped, let fraction):
      Wording(
        "\(written) can be read in two ways",
        help: "with thousands: \(grouped) · as a fraction: \(fraction)")
    case .gluedNumber(let written):
      Wording(
        "`\(written)` is neither a number nor a length of time",
        help: "lengths of time: 7d 2w 1m 1q 1y 3wd; put codes that begin with a digit in quotes")
    case .numberTooLarge(let written):
      Wording("\(written) is too large")
    case .unnamedVariable:
      Wording("`$` needs a name that begins with a letter", help: "$x")
    case .foreignSymbol(let written, let right):
      Wording("`\(written)` is not a sign of this language", help: "write `\(right)`")
    case .foreignWord(let written, let right):
      Wording("`\(written)` is a word of another language", help: "write `\(right)`")
    case .unknownStatement(let word, let suggestion):
      Wording(
        "no statement begins with `\(word)`",
        help: suggestion.map { $0.english }
          ?? "begin with a list such as `tasks`, or type .help")
    case .unknownStage(let word, let suggestion):
      Wording("there is no stage `\(word)`", help: suggestion?.english)
    case .stageFirst(let word, let usual):
      Wording(
        "`\(word)` needs a list before it", help: "tasks | \(usual) …",
        note: "a line that begins with `|` continues the list shown last")
    case .pipeMissing(let word):
      Wording("`|` is missing before `\(word)`", help: "| \(word)")
    case .expected(let expectation, .end):
      Wording("\(expectation.phrase.english) is missing at the end")
    case .expected(let expectation, .token(let found)):
      Wording("\(expectation.phrase.english) should stand here, not `\(found)`")
    case .expectedWord(let keywords, let found):
      Wording(
        found.text.map { "`\($0)` cannot stand here" } ?? "something is missing at the end",
        help: "write one of: " + keywords.map(\.rawValue).joined(separator: ", "))
    case .unexpected(let found, let suggestion):
      Wording(
        found.text.map { "`\($0)` cannot stand here" } ?? "the line ends too soon",
        help: suggestion?.english)
    case .unclosedBracket(let bracket):
      Wording("this `\(bracket)` is never closed")
    case .strayBracket(let bracket):
      Wording("this `\(bracket)` closes nothing", help: "delete it")
    case .tooDeep(let limit):
      Wording("more than \(limit) levels of brackets and blocks")
    case .tooLong(let limit):
      Wording(
        "more than \(limit) operators in one expression",
        help: "for many values of one field: field in [a, b, c]")
    case .wordsApart(let joined):
      Wording("this is one word", help: joined)
    case .quotesMissing(let word):
      Wording("a text stands in quotes", help: "\"\(word)\"")
    case .dollarMissing(let word):
      Wording("variables begin with `$`", help: "$\(word)")
    case .letMissing(let name):
      Wording("a variable is set with `let`", help: "let $\(name) = …")
    case .listNeedsIn:
      Wording(
        "a list cannot be compared or computed with", help: "field in [a, b]",
        note: "a list may also be set: groups = [a, b]")
    case .roundList:
      Wording("a list is written in square brackets", help: "in [a, b]")
    case .comparisonChained:
      Wording("a comparison has two sides", help: "x in a..b, or: a < x and x < b")
    case .wholeNumberNeeded(let written):
      Wording("\(written) is not a whole number")
    case .emptyRange(let low, let high):
      Wording("\(low)..\(high) is an empty range", help: "\(high)..\(low)")
    case .byNeedless(let stage, let column):
      Wording("`\(stage)` takes no `by`", help: "\(stage) \(column)")
    case .recordPiped(let entity, let key):
      Wording(
        "a single record has no stages", help: "\(entity) | where code = \(key) | …")
    case .bracesMissing(let attributes):
      Wording("attributes stand in braces", help: "{ \(attributes) }")
    case .nameTaken(let name):
      Wording("`\(name)` is a word of the language", help: "choose another name for the view")
    case .joinsNothing(let word):
      Wording("a line cannot begin with `\(word)`", help: "end the line before with `\(word)`")
    case .whereMissing(let list, let condition):
      Wording("a condition stands behind `where`", help: "\(list) | where \(condition)")
    case .dotCommandInside:
      Wording(
        "a command that begins with `.` stands alone on its line",
        note: "such commands are for the prompt, not for scripts")
    }
  }
}

extension Suggestion {
  var english: String {
    switch self {
    case .near(let word): "did you mean `\(word)`?"
    case .typed(let word): "`\(word)`, typed with the Vietnamese keyboard on"
    }
  }
}

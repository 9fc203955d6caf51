import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct LexerTests {
  /// The tokens as one line: what each is, `!` behind the flawed ones.
  private func tokens(_ text: String) -> String {
    Lexer.read(text).tokens.dropLast().map { token in
      let name: String =
        switch token.kind {
        case .word(let word): word.text
        case .variable(let name): "$\(name.text)"
        case .number(let number, let isWhole): isWhole ? "\(Int(number))" : "\(number)"
        case .percent(let share): "%\(share)"
        case .text(let text): "«\(text)»"
        case .day(let day): "@\(day.iso)"
        case .period(let period): "\(period.count)\(period.unit.rawValue)"
        case .symbol(let symbol): symbol.rawValue
        case .newline: "↵"
        case .unknown: "?"
        case .end: "∎"
        }
      return name + (token.isFlawed ? "!" : "")
    }.joined(separator: " ")
  }

  private func codes(_ text: String) -> [Int] { Lexer.read(text).flaws.map(\.message.code) }

  @Test(
    "both forms of a date are read, day first",
    arguments: ["20/5/2023", "2023-05-20", "20/05/2023"])
  func dates(_ text: String) {
    #expect(tokens(text) == "@2023-05-20")
  }

  @Test(
    "what looks like a date and is none says why",
    arguments: [
      ("31/2/2023", 107), ("29/2/2023", 107), ("32/5/2023", 107), ("20/13/2023", 107),
      ("0/5/2023", 107),
      ("2023-02-30", 107), ("5/27/2023", 108), ("12/31/2023", 108), ("20/5/23", 109), ("20/5", 110),
      ("5/27", 110), ("5/2023", 111),
      ("2023/5/20", 112), ("20-5-2023", 112), ("20.5.2023", 112), ("2023-5-20", 112),
      ("20/5/20233", 107), ("20/5/2023a", 114),
    ])
  func badDates(_ text: String, _ code: Int) {
    let (tokens, flaws) = Lexer.read(text)
    #expect(flaws.map(\.message.code) == [code])
    #expect(flaws.first?.span == 0..<text.utf8.count)
    #expect(tokens.count == 2)
    if case .day = tokens[0].kind {} else { Issue.record("\(tokens[0])") }
  }

  @Test("29/2 exists in a leap year")
  func leap() {
    #expect(tokens("29/2/2024") == "@2024-02-29")
    #expect(codes("29/2/2000") == [])
    #expect(codes("29/2/1900") == [107])
  }

  @Test("a wrong date is corrected in the help")
  func corrected() {
    func help(_ text: String) -> String? {
      Lexer.read(text).flaws.first?.message.wording(in: .vietnamese).help
    }
    #expect(help("5/27/2023") == "27/5/2023")
    #expect(help("20/5/23") == "20/5/2023")
    #expect(help("20-5-2023") == "20/5/2023")
    #expect(help("2023-5-2") == "2023-05-02")
  }

  @Test(
    "arithmetic is no date",
    arguments: [
      ("20 / 5", "20 / 5"), ("100/4", "100 / 4"), ("10-5-3", "10 - 5 - 3"), ("10-5", "10 - 5"),
      ("40/50", "40 / 50"),
      ("1..5", "1 .. 5"), ("a/2", "a / 2"),
    ])
  func arithmetic(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test("a range of dates needs no spaces")
  func ranges() {
    #expect(tokens("20/5/2023..2023-05-25") == "@2023-05-20 .. @2023-05-25")
    #expect(tokens("today..today+5wd") == "today .. today + 5wd")
  }

  @Test(
    "numbers and percentages",
    arguments: [
      ("1015.5", "1015.5"), ("1_200", "1200"), ("85%", "%0.85"), ("99.5%", "%0.995"), ("007", "7"),
      ("3.", "3 ."), ("9007199254740992", "9007199254740992"),
    ])
  func numbers(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
    #expect(codes(text) == [])
  }

  @Test(
    "lengths of time in both languages",
    arguments: [
      ("7d", "7d"), ("2w", "2w"), ("1m", "1m"), ("1q", "1q"), ("1y", "1y"), ("3wd", "3wd"),
      ("7ngày", "7d"),
      ("2tuần", "2w"), ("1tháng", "1m"), ("1quý", "1q"), ("5năm", "5y"), ("3nlv", "3wd"),
      ("7ngay", "7d"), ("3WD", "3wd"),
    ])
  func periods(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(
    "a number written wrongly says why",
    arguments: [
      ("1.200.000", 113), ("1__2", 113), ("12_", 113), ("103kh", 114), ("2.5d", 114),
      ("99999999999999999999", 115), ("900000d", 115),
    ])
  func badNumbers(_ text: String, _ code: Int) {
    #expect(codes(text) == [code])
    #expect(Lexer.read(text).tokens.count == 2)
  }

  @Test("thousands grouped by dots are corrected")
  func dotted() {
    let flaw = Lexer.read("1.200.000").flaws.first
    #expect(flaw?.message.wording(in: .english).help == "digits are grouped by `_`: 1_200_000")
  }

  @Test(
    "a text stands between any of four pairs of quotes",
    arguments: ["\"Bắc Hà\"", "'Bắc Hà'", "“Bắc Hà”", "‘Bắc Hà’"])
  func quotes(_ text: String) {
    #expect(tokens(text) == "«Bắc Hà»")
  }

  @Test(
    "escapes",
    arguments: [
      (#""a\"b""#, #"«a"b»"#), (#"'it\'s'"#, "«it's»"), (#""a\\b""#, #"«a\b»"#),
      (#""a\nb""#, "«a\nb»"), (#""“x”""#, "«“x”»"),
      (#"“a\”b”"#, "«a”b»"),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
    #expect(codes(text) == [])
  }

  @Test("a text ends on its line")
  func unclosed() {
    #expect(tokens("\"abc\nunits") == "«abc»! ↵ units")
    #expect(tokens("“abc\"") == "«abc\"»!")
    #expect(tokens("'a\r\nb") == "«a»! ↵ b")
    #expect(codes("\"abc\\") == [102])
    #expect(codes("\"\\t\"") == [103])
  }

  @Test("a no-break space is a space, in a text and outside")
  func spaces() {
    #expect(tokens("a\u{A0}b") == "a b")
    #expect(tokens("\"a\u{A0}b\"") == "«a b»")
    #expect(tokens("a\u{3000}\u{202F}\tb") == "a b")
  }

  @Test(
    "names hold letters of any script, digits and _",
    arguments: ["đơn_vị", "_x1", "Việc", "漢字", "имя", "x\u{301}y", "a1"])
  func names(_ text: String) {
    let (tokens, flaws) = Lexer.read(text)
    #expect(flaws.isEmpty)
    #expect(tokens.count == 2)
    if case .word(let word) = tokens[0].kind { #expect(word.text == text) } else { Issue.record() }
  }

  @Test("variables")
  func variables() {
    #expect(tokens("$x $u.name $đợt_1") == "$x $u . name $đợt_1")
    #expect(codes("$") == [116])
    #expect(codes("$1") == [116])
  }

  @Test(
    "signs of other languages become what was meant",
    arguments: [
      ("==", "=!"), ("<>", "!=!"), ("&&", "and!"), ("||", "or!"), ("!", "not!"), ("≤", "<=!"),
      ("–", "-!"), ("…", "..!"), ("=>", ">=!"),
    ])
  func foreign(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
    #expect(codes(text) == [201])
  }

  @Test("the longest mark is read")
  func marks() {
    #expect(tokens("!=!~<=>=..,") == "!= !~ <= >= .. ,")
    #expect(tokens("a|b") == "a | b")
  }

  @Test("line ends in a row, with comments between them, are one token")
  func newlines() {
    #expect(tokens("\n# a\n\na # b\r\n\n# c\n b\n") == "a ↵ b ↵")
    #expect(tokens("#!/usr/bin/env kh\nunits") == "units")
    #expect(tokens("\"#\" a") == "«#» a")
  }

  @Test("what the language does not know becomes a token, once for all in a row")
  func unknown() {
    #expect(tokens("a ??? b") == "a ? b".replacing("?", with: "?!"))
    #expect(codes("a ??? b") == [104])
    #expect(codes("\u{0}") == [105])
    #expect(codes("a\u{200B}") == [105])
    #expect(codes("”") == [106])
    #expect(codes("\"a\u{1B}[31m\"") == [105])
    #expect(tokens("😀") == "?!")
  }

  @Test("spans count the UTF-8 bytes of the text")
  func spans() {
    let text = "việc | lọc \"ơ\" 7ngày"
    let pieces = Lexer.read(text).tokens.map { token in
      String(decoding: Array(text.utf8)[token.span], as: UTF8.self)
    }
    #expect(pieces == ["việc", "|", "lọc", "\"ơ\"", "7ngày", ""])
  }
}

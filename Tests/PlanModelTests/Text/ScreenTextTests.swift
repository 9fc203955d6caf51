import PlanModel
import Testing

struct ScreenTextTests {
  @Test(
    "widths are counted in terminal cells",
    arguments: [
      ("", 0), ("Đảng ủy", 7), ("Đa\u{309}ng", 4), ("漢字", 4), ("😀", 2), ("👨‍👩‍👧", 2), ("🇻🇳", 2),
      ("❤️", 2), ("❤", 1), ("e\u{323}\u{302}", 1), ("\u{301}", 0), ("ｱ", 1), ("Ａ", 2), ("한", 2),
      ("\u{1B}", 0), ("a\tb", 2), ("…", 1),
    ])
  func width(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test("a text that is too wide is cut between characters and says so")
  func fit() {
    #expect(CellWidth.fit("Đảng ủy", 7) == "Đảng ủy")
    #expect(CellWidth.fit("Đảng ủy", 6) == "Đảng …")
    #expect(CellWidth.fit("漢字漢字", 6) == "漢字…")
    #expect(CellWidth.fit("👨‍👩‍👧👨‍👩‍👧", 3) == "👨‍👩‍👧…")
    #expect(CellWidth.fit("Đảng", 1) == "…")
    #expect(CellWidth.fit("Đảng", 0) == "")
    #expect(CellWidth.fit("Đảng ủy", 3, cutWith: "") == "Đản")
  }

  @Test("padding counts cells, not bytes or scalars")
  func pad() {
    #expect(CellWidth.pad("Hà", 4) == "Hà  ")
    #expect(CellWidth.pad("漢", 4, atEnd: true) == "  漢")
    #expect(CellWidth.pad("Bắc Hà", 3) == "Bắc Hà")
  }

  @Test(
    "what would work on the terminal is shown as a sign",
    arguments: [
      ("Bắc Hà", "Bắc Hà"), ("\u{1B}[31mred", "␛[31mred"), ("\u{9B}2J", "<9B>2J"), ("a\u{7}", "a␇"),
      ("\u{7F}", "␡"), ("abc\u{202E}def", "abc<202E>def"), ("a\u{200B}b", "a<200B>b"),
      ("a\r\nb", "a␍␊b"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("a\u{2028}b", "a<2028>b"), ("a\tb", "a␉b"),
    ])
  func visible(text: String, shown: String) {
    #expect(Printable.visible(text) == shown)
  }

  @Test("line ends and tabs are shown, kept or made spaces, as asked")
  func breaks() {
    let text = "a\n\tb\u{1B}"
    #expect(Printable.visible(text, breaks: .shown) == "a␊␉b␛")
    #expect(Printable.visible(text, breaks: .kept) == "a\n\tb␛")
    #expect(Printable.visible(text, breaks: .spaced) == "a  b␛")
  }
}

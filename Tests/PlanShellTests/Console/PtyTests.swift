import Testing

@Suite("The terminal of the tests")
struct PtyTests {
  @Test("the program has a controlling terminal of the size asked for")
  func controlling() throws {
    let shell = try Pty("/bin/sh", ["-c", "stty size < /dev/tty; exit 3"], columns: 61, rows: 17)
    shell.expect("17 61")
    #expect(shell.finish() == 3)
  }

  @Test("what is typed reaches the program, and Ctrl-C interrupts it")
  func typed() throws {
    let cat = try Pty("/bin/cat")
    cat.send("Đảng ủy\r")
    cat.expect("Đảng ủy\nĐảng ủy")
    cat.send("\u{3}")
    #expect(cat.finish() == 130)
  }

  @Test("the screen wraps, moves, erases and composes as a terminal does")
  func screen() {
    var screen = PtyScreen(columns: 10, rows: 4)
    screen.feed("Kế hoạch số 103\r\n".utf8)
    #expect(screen.text == "Kế hoạch s\nố 103")
    screen.feed("abc\u{1b}[2D*\u{1b}[K\u{1b}[1mđ\u{1b}[0m".utf8)
    #expect(screen.text == "Kế hoạch s\nố 103\na*đ")
    #expect(screen.cursor == (2, 3))
    screen.feed("\u{1b}[A\r\u{1b}[Jxong\r\ne\u{301}\r\n\r\n".utf8)
    #expect(screen.text == "xong\ne\u{301}")
  }

  @Test("a long line is laid out anew in another width, and the cursor goes with it")
  func reflow() {
    var screen = PtyScreen(columns: 10, rows: 5)
    screen.feed("a\r\n0123456789ABC".utf8)
    screen.resize(columns: 5, rows: 5)
    #expect(screen.text == "a\n01234\n56789\nABC")
    #expect(screen.cursor == (3, 3))
    screen.resize(columns: 20, rows: 5)
    #expect(screen.text == "a\n0123456789ABC")
    #expect(screen.cursor == (1, 13))
  }
}

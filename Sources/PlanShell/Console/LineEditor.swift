import CEditLine
import PlanModel

/// Reads statements at the prompt: editing, history, completion, and lines that go on.
package final class LineEditor {
  package enum Input: Hashable, Sendable {
    /// A whole statement; its lines are joined by newlines.
    case line(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D on an empty line, SIGTERM, or a terminal that went away.
    case end
  }

  private let edit: OpaquePointer
  private let history: HistoryFile
  private let complete: (_ text: String, _ cursor: Int) -> Completions
  private let isComplete: (_ text: String) -> Bool
  /// The lines already given of an unfinished statement, each with its newline.
  private var block = ""
  private var prompt = ""
  private var recall = Recall([])
  private var search: HistorySearch?
  private var searchKey: Int32 = 0
  private var lastPattern = ""

  /// nil where nothing can be edited: standard input or output is no terminal. `complete` is given
  /// the whole statement so far and the cursor in it, as an offset in UTF-8.
  package init?(
    history: HistoryFile,
    complete: @escaping (_ text: String, _ cursor: Int) -> Completions,
    isComplete: @escaping (_ text: String) -> Bool
  ) {
    guard kh_use_utf8(), let edit = kh_edit_open("kh") else { return nil }
    self.edit = edit
    self.history = history
    self.complete = complete
    self.isComplete = isComplete
    Interrupts.listen()
    kh_edit_handle(edit, Unmanaged.passUnretained(self).toOpaque()) { context, key in
      Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().handle(key)
    }
  }

  deinit { kh_edit_close(edit) }

  /// Reads on under `continuation` until the statement is complete. The prompts may hold colour.
  package func read(prompt: String, continuation: String) -> Input {
    block = ""
    recall = Recall(history.entries)
    while true {
      search = nil
      show(PromptText.marked(block.isEmpty ? prompt : continuation))
      var text: UnsafePointer<CChar>?
      let input = kh_edit_read(edit, &text)
      guard input == KH_LINE, let text else {
        return input == KH_INTERRUPTED ? .interrupted : .end
      }
      block += typed(String(cString: text))
      if isComplete(block) {
        history.add(block)
        return .line(block)
      }
      block += "\n"
    }
  }

  /// Without the keys of our own that a nested reading of libedit may have taken for characters.
  private func typed(_ line: String) -> String {
    let keys: ClosedRange<Unicode.Scalar> = "\u{80}"..."\u{9f}"
    guard line.unicodeScalars.contains(where: keys.contains) else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.filter { !keys.contains($0) }))
  }

  private func show(_ prompt: String) {
    self.prompt = prompt
    kh_edit_prompt(edit, prompt)
  }
}

// MARK: - The line

extension LineEditor {
  private struct Line {
    let text: String
    let cursor: String.Index
    var before: Substring { text[..<cursor] }
    var after: Substring { text[cursor...] }
  }

  private var line: Line {
    var length = 0
    var cursor = 0
    let bytes = UnsafeRawPointer(kh_edit_line(edit, &length, &cursor))
    let buffer = UnsafeRawBufferPointer(start: bytes, count: length)
    let text = String(decoding: buffer, as: UTF8.self)
    return Line(text: text, cursor: text.utf8.index(text.startIndex, offsetBy: cursor))
  }

  private func move(over text: Substring, back: Bool = false) {
    let scalars = Int32(text.unicodeScalars.count)
    kh_edit_move(edit, back ? -scalars : scalars)
  }

  private func replace(_ line: Line, with text: String) {
    move(over: line.after)
    kh_edit_delete(edit, Int32(line.text.unicodeScalars.count))
    kh_edit_insert(edit, text)
  }

  private func insert(_ text: String) -> kh_then {
    guard !text.isEmpty else { return KH_THEN_BEEP }
    kh_edit_insert(edit, text)
    return KH_THEN_REFRESH
  }
}

// MARK: - Keys

extension LineEditor {
  private func handle(_ key: Int32) -> kh_then {
    switch key {
    case Key.up, Key.previous, Key.viUp: return walk(older: true)
    case Key.down, Key.next, Key.viDown: return walk(older: false)
    case Key.left: return step(line.before.last, back: true)
    case Key.right: return step(line.after.first, back: false)
    case Key.home: return jump(over: line.before.lastLine, back: true)
    case Key.end: return jump(over: line.after.firstLine, back: false)
    case Key.delete: return deleteNext()
    case Key.mark: return join(kh_edit_scalar(edit))
    case Key.paste: return insert(pasted())
    case Key.tab: return tab()
    case Key.search, Key.viSearch, Key.viSearchDown: return beginSearch(key)
    case Key.captured: return continueSearch(kh_edit_scalar(edit))
    default: return KH_THEN_BEEP
    }
  }

  private func step(_ character: Character?, back: Bool) -> kh_then {
    guard let character else { return KH_THEN_BEEP }
    return jump(over: String(character)[...], back: back)
  }

  private func jump(over text: Substring, back: Bool) -> kh_then {
    move(over: text, back: back)
    return KH_THEN_MOVE
  }

  private func deleteNext() -> kh_then {
    guard let next = line.after.first else { return KH_THEN_BEEP }
    move(over: String(next)[...])
    kh_edit_delete(edit, Int32(next.unicodeScalars.count))
    return KH_THEN_REFRESH
  }

  /// A mark typed after a letter becomes one letter with it, so that every letter stays one cell,
  /// one step and one deletion.
  private func join(_ value: UInt32) -> kh_then {
    guard let mark = Unicode.Scalar(value) else { return KH_THEN_BEEP }
    if let letter = line.before.last, let joined = Composer.compose(letter, mark),
      letter.unicodeScalars.count == 1, let scalar = joined.unicodeScalars.first,
      joined.unicodeScalars.count == 1
    {
      kh_edit_amend(edit, scalar.value)
      return KH_THEN_REFRESH
    }
    return insert(String(Character(mark)))
  }

  /// The pasted text: composed, its line ends plain, nothing in it that could steer a terminal.
  private func pasted() -> String {
    var length = 0
    guard let bytes = kh_edit_pasted(edit, &length) else { return "" }
    return PastedText.clean(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Within a line of several rows first, then through the history.
  private func walk(older: Bool) -> kh_then {
    let line = line
    let column = line.before.lastLine.count
    if older, let end = line.before.lastIndex(of: "\n") {
      let above = line.text[..<end].lastLine
      let target = above.index(above.startIndex, offsetBy: column, limitedBy: above.endIndex)
      return jump(over: line.text[(target ?? above.endIndex)..<line.cursor], back: true)
    }
    if !older, let end = line.after.firstIndex(of: "\n") {
      let below = line.text[line.text.index(after: end)...].firstLine
      let target = below.index(below.startIndex, offsetBy: column, limitedBy: below.endIndex)
      return jump(over: line.text[line.cursor..<(target ?? below.endIndex)], back: false)
    }
    let entry = older ? recall.older(leaving: line.text) : recall.newer(leaving: line.text)
    guard let entry else { return KH_THEN_BEEP }
    replace(line, with: entry)
    return KH_THEN_REFRESH
  }

  private func tab() -> kh_then {
    let line = line
    let offset = block.utf8.count
    let text = block + line.text
    let completions = complete(text, offset + line.before.utf8.count)
    guard completions.replace.lowerBound >= offset else { return KH_THEN_BEEP }
    switch TabAnswer(completions, in: text) {
    case .nothing:
      return KH_THEN_BEEP
    case .insert(let range, let with):
      let start = line.text.utf8.index(
        line.text.startIndex, offsetBy: range.lowerBound - offset)
      let end = line.text.utf8.index(line.text.startIndex, offsetBy: range.upperBound - offset)
      if end >= line.cursor {
        move(over: line.text[line.cursor..<end])
      } else {
        move(over: line.text[end..<line.cursor], back: true)
      }
      kh_edit_delete(edit, Int32(line.text[start..<end].unicodeScalars.count))
      return insert(with)
    case .list(let candidates):
      let size = Terminal.size()
      let rows = CandidateList.rows(
        candidates, columns: size.columns, limit: max(4, size.rows - 3))
      kh_edit_print_below(edit, rows.joined(separator: "\n") + "\n")
      return KH_THEN_NOTHING
    }
  }
}

// MARK: - Searching the history

extension LineEditor {
  private func beginSearch(_ key: Int32) -> kh_then {
    search = HistorySearch(leaving: line.text)
    searchKey = key
    kh_edit_capture(edit, true)
    return showSearch(true)
  }

  private func showSearch(_ hit: Bool) -> kh_then {
    guard let search else { return KH_THEN_BEEP }
    kh_edit_prompt(edit, search.prompt)
    replace(line, with: search.found.map { recall[$0] } ?? search.line)
    return hit ? KH_THEN_REFRESH : KH_THEN_BEEP
  }

  private func continueSearch(_ key: UInt32) -> kh_then {
    guard var search, let scalar = Unicode.Scalar(key) else { return endSearch() }
    let hit: Bool
    switch Int32(key) {
    case Key.search:
      hit =
        search.pattern.isEmpty
        ? search.look(for: lastPattern, in: recall) : search.next(in: recall)
    case 0x7f, 0x08:
      hit = search.shorten(in: recall)
    case 0x07:
      replace(line, with: search.line)
      return endSearch()
    case 0x1b:
      return endSearch()
    case 0x0a, 0x0d:
      // In vi's command mode Enter ends the search; the statement waits for one more.
      if searchKey == Key.search { kh_edit_again(edit, key) }
      return endSearch()
    case Key.paste:
      let text = pasted().firstLine
      hit = search.look(for: Composer.nfc(search.pattern + text), in: recall)
    case 0..<0x20, 0x80..<0xa0:
      kh_edit_again(edit, key)
      return endSearch()
    default:
      let pattern = Composer.nfc(search.pattern + String(Character(scalar)))
      hit = search.look(for: pattern, in: recall)
    }
    self.search = search
    return showSearch(hit)
  }

  /// The line stays as it is shown, and the arrows go on from there.
  private func endSearch() -> kh_then {
    if let search {
      lastPattern = search.pattern.isEmpty ? lastPattern : search.pattern
      let shown = line.text
      if let found = search.found, shown == recall[found] {
        _ = recall.go(to: found, leaving: search.line)
      }
    }
    search = nil
    kh_edit_capture(edit, false)
    kh_edit_prompt(edit, prompt)
    return KH_THEN_REFRESH
  }
}

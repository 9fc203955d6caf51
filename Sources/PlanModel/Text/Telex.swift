/// Undoes a Vietnamese keyboard that was left on: `sỏt` may have been typed `sort`.
public enum Telex {
  /// What may have been typed to give the word, with the keys of Telex, then of VNI; the keys that
  /// stand nearest to their letters first. Lower case. Empty for a word without marks, with more
  /// than three, or longer than 20 letters.
  public static func keystrokes(of word: String) -> [String] {
    let letters = Letter.all(of: word)
    let marks = letters.reduce(0) {
      $0 + ($1.shape == .plain ? 0 : 1) + ($1.tone == .level ? 0 : 1)
    }
    guard letters.count <= 20, (1...3).contains(marks) else { return [] }
    var seen: Set<[UInt32]> = []
    var typed: [String] = []
    for keyboard in [Keyboard.telex, .vni] {
      var typing = Typing(word: letters, keyboard: keyboard)
      typing.go(from: 0, owing: [])
      for keys in typing.results where seen.insert(keys).inserted {
        var text = ""
        text.unicodeScalars.append(contentsOf: keys.compactMap(Unicode.Scalar.init))
        typed.append(text)
      }
    }
    return typed
  }

  private enum Keyboard {
    case telex, vni

    /// Pressed after the letter, or anywhere later in the word.
    func key(_ tone: Tone) -> Unicode.Scalar? {
      switch tone {
      case .level: nil
      case .grave: self == .telex ? "f" : "2"
      case .hook: self == .telex ? "r" : "3"
      case .tilde: self == .telex ? "x" : "4"
      case .acute: self == .telex ? "s" : "1"
      case .dot: self == .telex ? "j" : "5"
      }
    }

    func key(_ shape: Shape, of base: UInt32) -> Unicode.Scalar? {
      switch shape {
      case .plain: nil
      case .circumflex: self == .telex ? Unicode.Scalar(base) : "6"
      case .horn: self == .telex ? "w" : "7"
      case .breve: self == .telex ? "w" : "8"
      case .stroke: self == .telex ? "d" : "9"
      }
    }
  }

  /// All orders in which the letters and the keys for their marks can have been pressed.
  private struct Typing {
    let word: [Letter]
    let keyboard: Keyboard
    var results: [[UInt32]] = []
    private var keys: [UInt32] = []

    init(word: [Letter], keyboard: Keyboard) {
      self.word = word
      self.keyboard = keyboard
    }

    mutating func go(from i: Int, owing owed: [UInt32]) {
      for (place, key) in owed.enumerated() where !owed[..<place].contains(key) {
        var rest = owed
        rest.remove(at: place)
        press(key) { $0.go(from: i, owing: rest) }
      }
      guard i < word.count else {
        if owed.isEmpty { results.append(keys) }
        return
      }
      let letter = word[i]
      let tone = keyboard.key(letter.tone).map { [$0.value] } ?? []
      let shape = keyboard.key(letter.shape, of: letter.base).map { [$0.value] } ?? []
      press(letter.base) { $0.go(from: i + 1, owing: owed + shape + tone) }
      guard letter.shape == .horn, letter.base == 0x75 else { return }
      // In ươ one key serves both letters; in Telex `w` alone gives ư.
      if i + 1 < word.count, word[i + 1].shape == .horn {
        press(letter.base) { $0.go(from: i + 1, owing: owed + tone) }
      }
      if keyboard == .telex {
        press(0x77) { $0.go(from: i + 1, owing: owed + tone) }
      }
    }

    private mutating func press(_ key: UInt32, then body: (inout Typing) -> Void) {
      keys.append(key)
      body(&self)
      keys.removeLast()
    }
  }
}

/// What the file of a letter is called: the template's name and the code of the group, made of
/// characters that mean nothing to any file system.
struct LetterName {
  private var taken: Set<String> = []

  /// `cong-van-don-doc-doan_1.docx`; a second group that would have the same name gets a number.
  mutating func name(_ stem: String, _ group: String?) -> String {
    let words = [stem, group].compactMap { $0 }.map(LetterName.plain)
    let base = words.filter { !$0.isEmpty }.joined(separator: "-")
    var name = "\(base.isEmpty ? "letter" : base).docx"
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(number).docx"
      number += 1
    }
    return name
  }

  /// Letters, digits and `_` stay, all else becomes `-`; at most 80 bytes.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      let isKept = character.isLetter || character.isNumber || character == "_"
      if isKept, plain.utf8.count + String(character).utf8.count <= 80 {
        plain.append(character)
      } else if !isKept, !plain.isEmpty, plain.last != "-" {
        plain.append("-")
      }
    }
    while plain.last == "-" { plain.removeLast() }
    return plain
  }
}

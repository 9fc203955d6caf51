import PlanModel

/// What a paste puts into the line.
enum PastedText {
  /// Composed; every line end one newline, the last ones dropped, since nothing pasted is run;
  /// tabs kept; other control characters and escape sequences dropped.
  static func clean(_ bytes: some Collection<UInt8>) -> String {
    var kept = String.UnicodeScalarView()
    var ended: Unicode.Scalar?
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\n", "\r":
        // A terminal in raw mode may turn CR LF into LF CR.
        if let before = ended, before != scalar {
          ended = nil
        } else {
          kept.append("\n")
          ended = scalar
        }
        continue
      case "\u{1b}":
        guard rest.first == "[" else { break }
        rest = rest.dropFirst().drop { ("\u{20}"..."\u{3f}").contains($0) }.dropFirst()
      case "\t":
        kept.append(scalar)
      case _ where scalar.properties.generalCategory != .control:
        kept.append(scalar)
      default:
        break
      }
      ended = nil
    }
    while kept.last == "\n" { kept.removeLast() }
    return Composer.nfc(String(kept))
  }
}

extension StringProtocol where SubSequence == Substring {
  /// From the last newline on, without it.
  var lastLine: Substring {
    guard let end = lastIndex(of: "\n") else { return self[...] }
    return self[index(after: end)...]
  }

  /// Up to the first newline, without it.
  var firstLine: Substring { prefix { $0 != "\n" } }
}

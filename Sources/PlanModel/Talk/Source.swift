/// A stretch of a source text, in UTF-8 bytes of its NFC form, half open.
public typealias Span = Range<Int>

/// A text to be read by `kh` (a script, a line typed, a `-c` argument), normalised once to NFC.
/// Every `Span` counts UTF-8 bytes of `text`.
public struct Source: Hashable, Sendable {
  /// What to call it in a message: a path, `-c`, `stdin`; nil for a line at the prompt.
  public let name: String?
  public let text: String

  /// `text` must already be NFC; `Composer.nfc` makes it so.
  public init(name: String?, text: String) {
    self.name = name
    self.text = text
  }
}

/// A place in a source that a message points at.
public struct Place: Hashable, Sendable {
  public let source: Source
  public let span: Span

  public init(source: Source, span: Span) {
    self.source = source
    self.span = span
  }
}

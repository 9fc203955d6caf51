import PlanModel

/// Something wrong at one place of the text at hand; without a message it has been reported before
/// and only stops what depends on it.
struct Finding: Error {
  let message: LanguageMessage?
  let span: Span

  init(_ message: LanguageMessage?, at span: Span) {
    self.message = message
    self.span = span
  }
}

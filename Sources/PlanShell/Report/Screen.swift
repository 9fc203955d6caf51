import PlanFormats
import PlanModel

/// How answers are shown: settings of the session and facts about where they go.
package struct Screen: Sendable {
  package var format: Format
  package var tongue: Tongue
  package var colour = Terminal.Color.auto
  package var expanded = false
  package var timer = false
  package var pager = true
  /// Set by `.width`; nil follows the terminal.
  package var fixedWidth: Int?
  /// Counts, notes and times beside the answers: at the prompt, not off it.
  package var isTalkative: Bool
  package let isTerminal: Bool

  package init(format: Format, tongue: Tongue, isTalkative: Bool, isTerminal: Bool) {
    self.format = format
    self.tongue = tongue
    self.isTalkative = isTalkative
    self.isTerminal = isTerminal
  }

  package var usesColour: Bool { Terminal.usesColor(colour, on: 1) }

  /// The width answers must fit; nil where nothing is ever cut.
  package var width: Int? {
    fixedWidth ?? (isTerminal ? Terminal.size().columns : nil)
  }

  package func layout(uncut: Bool = false, options: [String: Value] = [:]) -> Layout {
    Layout(
      width: uncut ? nil : width, colour: usesColour, tongue: tongue, options: options,
      expanded: expanded)
  }
}

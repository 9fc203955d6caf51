import PlanLanguage
import PlanModel

/// Draws a value of nested cases and structures as an indented outline, without places in the text:
/// what fits on a line stands on one.
struct Outline {
  private static let width = 88

  private let head: String
  private let parts: [Outline]

  static func of(_ value: Any) -> String {
    Outline(value, label: nil)?.lines(indent: 0).joined(separator: "\n") ?? ""
  }

  /// Nil for what says nothing of the statement: places, empty lists, absent parts.
  private init?(_ value: Any, label: String?) {
    if value is Span || value is Source || value is Place { return nil }
    let prefix = label.map { "\($0): " } ?? ""
    if let name = Outline.name(of: value) {
      self.init(head: prefix + name, parts: [])
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      guard let child = mirror.children.first else { return nil }
      self.init(child.value, label: label)
    case .enum:
      guard let child = mirror.children.first else {
        self.init(head: prefix + "\(value)", parts: [])
        return
      }
      self.init(head: prefix + (child.label ?? ""), parts: Outline.payload(child.value))
    case .collection, .set:
      let parts = mirror.children.compactMap { Outline($0.value, label: nil) }
      guard !parts.isEmpty else { return nil }
      self.init(head: prefix + (label == nil ? "list" : ""), parts: parts)
    case .struct, .tuple:
      let parts = mirror.children.compactMap { Outline($0.value, label: $0.label) }
      let name = mirror.displayStyle == .struct ? "\(mirror.subjectType)" : ""
      self.init(head: prefix + name, parts: parts)
    default:
      self.init(head: prefix + "\(value)", parts: [])
    }
  }

  private init(head: String, parts: [Outline]) {
    self.head = head
    self.parts = parts
  }

  /// What is best known by a dotted name.
  private static func name(of value: Any) -> String? {
    switch value {
    case let word as Word: word.text
    case let path as PathSyntax where path.arguments == nil:
      path.words.map(\.text).joined(separator: ".")
    case let path as CheckedPath:
      ([path.start.rawValue] + path.steps.map(\.field)).joined(separator: ".")
    default: nil
    }
  }

  private static func payload(_ value: Any) -> [Outline] {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .tuple else {
      return [Outline(value, label: nil)].compactMap { $0 }
    }
    return mirror.children.compactMap { child in
      Outline(child.value, label: child.label.flatMap { $0.hasPrefix(".") ? nil : $0 })
    }
  }

  private var inline: String {
    parts.isEmpty ? head : "\(head)(\(parts.map(\.inline).joined(separator: ", ")))"
  }

  private func lines(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let line = inline
    if parts.isEmpty || indent + line.count <= Outline.width { return [margin + line] }
    return [margin + head] + parts.flatMap { $0.lines(indent: indent + 2) }
  }
}

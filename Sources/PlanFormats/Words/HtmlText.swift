import PlanModel

/// Text inside HTML, shown as it is and never read as markup; safe in attributes too.
enum HtmlText {
  static func value(_ value: Value, _ tongue: Tongue) -> String {
    value.spokenLines(in: tongue).map(escaped).joined(separator: "<br>")
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Printable.visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

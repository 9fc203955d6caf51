import PlanModel

/// Text inside HTML, shown as it is and never read as markup; safe in attributes too.
enum HtmlText {
  static func value(_ value: Value, _ tongue: Tongue) -> String {
    value.spokenLines(in: tongue).map(escaped).joined(separator: "<br>")
  }

  /// A share for a style: `12.34%`.
  static func percent(_ share: Double) -> String {
    guard share.isFinite, var digits = DecimalDigits(share) else { return "0%" }
    digits.shiftPoint(by: 2)
    digits.round(places: 2)
    return digits.plain + "%"
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

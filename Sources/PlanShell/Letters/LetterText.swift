import PlanFormats
import PlanLanguage
import PlanModel

/// Values as a letter writes them: in Vietnamese, whatever language `kh` speaks; nothing for none.
enum LetterText {
  static func of(_ value: Value, _ type: ValueType) -> String {
    switch value {
    case .missing, .list([]): return ""
    case .text(let text): return text
    case .word(let word):
      guard case .enumeration(let name) = type, let set = Catalog.enumeration(name),
        let member = set.members.first(where: { $0.word == word })
      else { return word }
      return member.vietnamese.replacing("_", with: " ")
    default: return value.spoken(in: .vietnamese)
    }
  }

  /// `ngày 05 tháng 6 năm 2023`: as papers are dated, with a nought before days up to 9 and before
  /// the months 1 and 2.
  static func dated(_ day: Day) -> String {
    func two(_ number: Int, upTo last: Int) -> String {
      number <= last ? "0\(number)" : String(number)
    }
    let (year, month, date) = day.components
    return "ngày \(two(date, upTo: 9)) tháng \(two(month, upTo: 2)) năm \(year)"
  }
}

/// A small plan that a rule objects to, and the same plan put right.
struct RuleSample: Sendable {
  let rule: String
  /// What the rule objects to, in order.
  let subjects: [String]
  let wrong: String
  let right: String

  init(_ rule: String, _ subjects: String..., wrong: String, right: String) {
    self.rule = rule
    self.subjects = subjects
    self.wrong = wrong
    self.right = right
  }

  /// Stands before both.
  static let head = """
    plan "1-KH/A" "Thử" { issuer = hq, issued = 6/1/2025, signer = "A", term = "2025 - 2025" }
    unit hq "Cơ quan A"
    unit a "Đơn vị A"
    unit b "Đơn vị B"
    clause "I" "Mục một"
    clause "II" "Mục hai"

    """
}

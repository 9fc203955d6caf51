import PlanModel

/// The words with a fixed meaning that no stage declares. All but `true false none not` are
/// keywords only where the grammar asks for one, so that a field may be called `note`.
package enum Keyword: String, Hashable, Sendable, CaseIterable {
  case after, and, `as`, asc, assert
  case asOf = "as_of"
  case asKnown = "as_known"
  case before, begin, by, commit, desc, dump, `else`, expect, explain
  case `false`, file, `for`, from, has, `if`, `in`, `let`, none, not, note, on, once, or, param
  case per, preview, print, rollback, run, to, `true`, under, undo, use, view, `where`, with

  package var vietnamese: [String] {
    switch self {
    case .after: ["sau"]
    case .and: ["và"]
    case .as: ["là", "gọi_là"]
    case .asc: ["tăng"]
    case .assert: ["bảo_đảm"]
    case .asOf: ["tính_đến"]
    case .asKnown: ["được_biết_đến"]
    case .before: ["trước"]
    case .begin: ["mở_phiên"]
    case .by: ["đến_hết", "chậm_nhất"]
    case .commit: ["chốt"]
    case .desc: ["giảm"]
    case .dump: ["kết_xuất"]
    case .else: ["nếu_không"]
    case .expect: ["cần_đúng"]
    case .explain: ["giải_thích"]
    case .false: ["sai"]
    case .file: ["tệp"]
    case .for: ["với_mỗi"]
    case .from: ["từ"]
    case .has: ["chứa"]
    case .if: ["nếu"]
    case .in: ["trong"]
    case .let: ["gán"]
    case .none: ["rỗng"]
    case .not: ["không"]
    case .note: ["ghi_chú"]
    case .on: ["ngày", "vào_ngày"]
    case .once: ["một_lần"]
    case .or: ["hoặc"]
    case .param: ["tham_số"]
    case .per: ["theo"]
    case .preview: ["chạy_thử"]
    case .print: ["in_ra"]
    case .rollback: ["hủy_phiên"]
    case .run: ["chạy"]
    case .to: ["ra"]
    case .true: ["đúng"]
    case .under: ["thuộc"]
    case .undo: ["hoàn_tác"]
    case .use: ["chuyển_sang"]
    case .view: ["khung"]
    case .where: ["lọc"]
    case .with: ["kèm"]
    }
  }

  package var spellings: [String] { [rawValue] + vietnamese }

  /// The words a statement may begin with, entities and sources aside.
  package static let statements: [Keyword] = [
    .let, .view, .param, .for, .if, .assert, .run, .print, .begin, .commit, .rollback, .preview,
    .explain, .once, .undo, .use, .dump,
  ]

  /// The words that mean a value or an operator wherever a value may stand.
  package static let reserved: [Keyword] = [.true, .false, .none, .not]

  /// By its folded key: a word of that kind.
  static func isReserved(_ key: String) -> Bool { reservedKeys.contains(key) }

  private static let reservedKeys = Set(reserved.flatMap(\.spellings).map(Fold.name))

  /// Behind an entity word these ask about the past, wherever a code might stand.
  private static let pastKeys = Set([asOf, asKnown].flatMap(\.spellings).map(Fold.name))

  /// True where a code can be written without quotes and is read as that code.
  package static func canStandBare(_ code: String) -> Bool {
    let (tokens, flaws) = Lexer.read(code)
    guard flaws.isEmpty, tokens.count == 2, case .word(let word) = tokens[0].kind,
      word.text.utf8.count == code.utf8.count
    else { return false }
    return !reservedKeys.contains(word.key) && !pastKeys.contains(word.key)
  }
}

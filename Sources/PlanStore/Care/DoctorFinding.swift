import PlanLanguage
import PlanModel

/// What `doctor` found wrong with a workspace; its help says what to do.
package enum DoctorFinding: Message {
  /// The file itself does not hold together; the words are SQLite's.
  case damaged(detail: String)
  /// Refers to a record that is not there.
  case orphan(EntityName, key: String, refersTo: EntityName)
  /// Not as the journal left it: something other than `kh` has written to it.
  case unjournaled(EntityName, key: String)
  /// What follows from the definitions is not what stands in the tables.
  case unsettled(EntityName, key: String)
  /// Others than its owner may read the file; `mode` is what `chmod` is to be told.
  case exposed(path: String, mode: String)
  /// More of the kind before.
  case more(Int)

  package var code: Int {
    switch self {
    case .damaged: 520
    case .orphan: 521
    case .unjournaled: 522
    case .unsettled: 523
    case .exposed: 524
    case .more: 525
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    tongue == .vietnamese ? vietnamese : english
  }

  private var english: Wording {
    let anew = "kh dump > all.kh, then kh --workspace new.db restore all.kh"
    return switch self {
    case .damaged(let detail):
      Wording(
        "the file does not hold together: \(detail)",
        help: "copy it aside and put the last backup in its place")
    case .orphan(let entity, let key, let other):
      Wording(
        "the \(entity.rawValue) \(key) refers to a \(other.rawValue) that is not there",
        help: "put the last backup in its place")
    case .unjournaled(let entity, let key):
      Wording(
        "the \(entity.rawValue) \(key) is not as the journal left it",
        help: "compare with the last backup; what is there now is kept by: \(anew)",
        note: "something other than kh has written to the file")
    case .unsettled(let entity, let key):
      Wording("the \(entity.rawValue) \(key) is not what follows from the definitions", help: anew)
    case .exposed(let path, let mode):
      Wording("\(path) is open to others than its owner", help: "chmod \(mode) \(path)")
    case .more(let count):
      Wording("\(count) more of these")
    }
  }

  private var vietnamese: Wording {
    let anew = "kh dump > tat-ca.kh, rồi kh --workspace moi.db restore tat-ca.kh"
    func spoken(_ entity: EntityName) -> String { Catalog.spoken(entity, in: .vietnamese) }
    return switch self {
    case .damaged(let detail):
      Wording(
        "nội dung tệp không còn khớp: \(detail)",
        help: "chép tệp ra chỗ khác rồi thay bằng bản sao lưu gần nhất")
    case .orphan(let entity, let key, let other):
      Wording(
        "\(spoken(entity)) \(key) dẫn đến \(spoken(other)) không còn",
        help: "thay bằng bản sao lưu gần nhất")
    case .unjournaled(let entity, let key):
      Wording(
        "\(spoken(entity)) \(key) không đúng như nhật ký ghi lần cuối",
        help: "so với bản sao lưu gần nhất; giữ nội dung hiện có bằng: \(anew)",
        note: "có chương trình khác kh đã ghi vào tệp")
    case .unsettled(let entity, let key):
      Wording("\(spoken(entity)) \(key) không khớp với các định nghĩa", help: anew)
    case .exposed(let path, let mode):
      Wording("\(path) mở cho người khác ngoài chủ tệp", help: "chmod \(mode) \(path)")
    case .more(let count):
      Wording("còn \(count) mục như vậy")
    }
  }
}

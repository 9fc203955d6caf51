import PlanLanguage
import PlanModel

extension RefusalMessage {
  var vietnamese: Wording {
    switch self {
    case .unexpected(let count, let expected):
      Wording(
        "sẽ đổi \(count) dòng, trong khi dự kiến \(RefusalMessage.words(expected))",
        note: "chưa đổi gì")
    case .cannotMark(let task, let from, let to, let obstacle, let others):
      cannotMark(task, from, to, obstacle, others)
    case .noDay:
      Wording("ngày sau `ngày` chưa có giá trị", help: "viết một ngày, ví dụ 19/5/2023")
    case .noValue(let type):
      Wording("ở đây cần \(type.spoken(in: .vietnamese)), mà biến không có giá trị")
    case .alreadyBegun:
      Wording("đang có một giao dịch mở", help: "commit để giữ, rollback để bỏ")
    case .notBegun:
      Wording("không có giao dịch nào đang mở", help: "begin để mở")
    case .backupInTransaction:
      Wording(
        "bản sao chỉ gồm những gì đã giữ, mà đang có giao dịch mở",
        help: "commit để giữ, rollback để bỏ")
    case .waiting(let task, let version, let others):
      Wording(
        "lần nộp \(version) của \(task) chưa có ý kiến",
        help: "mark returned note \"lý do\" để trả lại, mark done để chấp nhận",
        note: RefusalMessage.more(others))
    case .cannotExtend(let task, let state, let others):
      Wording(
        "\(task) \(RefusalMessage.spoken(state)): không còn gì để gia hạn",
        help: "bỏ ra: where not done", note: RefusalMessage.more(others))
    case .notLater(let key, let day, let present, let others):
      Wording(
        "\(key) đã có hạn đến \(present.spoken), gia hạn đến \(day.spoken) không thêm được gì",
        help: "nêu ngày muộn hơn, hoặc for 3wd tính từ hạn hiện nay",
        note: RefusalMessage.more(others))
    case .nothingToLengthen(let key):
      Wording("\(key) chưa có ngày cuối để kéo dài", help: "extend by 31/5/2023 để đặt hạn")
    case .laterAmendment(let deadline, let day):
      Wording(
        "\(deadline) đã điều chỉnh ngày \(day.spoken): ghi lùi trước ngày ấy không có tác dụng",
        help: "on \(day.spoken) hoặc sau đó")
    case .throughGroup(let unit, let group, let entity, let code):
      Wording(
        "\(unit) có \(Catalog.spoken(entity, in: .vietnamese)) \(code) do thuộc nhóm \(group)",
        help: "đưa đơn vị ra khỏi nhóm, hoặc nêu từng đơn vị trong định nghĩa \(code)")
    case .nothingToUrge(let task, let state, let others):
      Wording(
        "\(task) \(RefusalMessage.spoken(state)): không có gì để đôn đốc",
        help: "bỏ ra: where overdue or due_soon", note: RefusalMessage.more(others))
    case .referredTo(let entity, let code, let by, let key, let others):
      Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) \(code) còn được nêu ở "
          + "\(Catalog.spoken(by, in: .vietnamese)) \(key)"
          + (others == 0 ? "" : " và \(others) mục khác"),
        help: "sửa hoặc xóa mục đó trước")
    case .kept(let entity):
      Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) được giữ mãi",
        help: entity == .task
          ? "mark waived để miễn; đưa đơn vị ra khỏi danh sách của nhiệm vụ thì việc hết hiệu lực"
          : "undo để hoàn tác câu lệnh ghi nhầm")
    case .shippedHoliday(let day):
      Wording(
        "\(day.spoken) là ngày có sẵn trong kh", help: "holiday \(day.spoken) { kind = worked }")
    case .nothingToUndo(let asked, let found):
      found == 0
        ? Wording("không có gì để hoàn tác")
        : Wording("chỉ có \(found) lượt để hoàn tác, không phải \(asked)", help: "undo \(found)")
    case .overlap(let statement, let key, let later, let change):
      Wording(
        "không hoàn tác được `\(statement)`: \(key) đã thay đổi sau đó",
        help: later == nil ? nil : "journal | where change = \(change)",
        note: later.map { "bởi `\($0)`" })
    case .beforeWorkspace(let day, let first):
      Wording(
        "chưa có gì tính đến \(day.spoken): kho dữ liệu này bắt đầu từ \(first.spoken)")
    }
  }

  private static func more(_ others: Int) -> String? {
    others == 0 ? nil : "\(others) dòng nữa cũng vậy; chưa đổi gì"
  }

  private func cannotMark(
    _ task: String, _ from: TaskState, _ to: TaskState, _ obstacle: TaskMove.Obstacle, _ others: Int
  ) -> Wording {
    let more = RefusalMessage.more(others)
    let (now, then) = (RefusalMessage.spoken(from), RefusalMessage.spoken(to))
    switch obstacle {
    case .alreadyThere:
      return Wording(
        "\(task) đã ở trạng thái \(now)", help: "bỏ ra: where state != \(from.rawValue)", note: more
      )
    case .nothingSubmitted:
      return Wording(
        "\(task) \(now): chưa nộp gì để \(to == .done ? "chấp nhận" : "trả lại")",
        help: "submit on 26/5/2023 with number = \"15-BC/ĐU\"", note: more)
    case .isDone:
      return Wording(
        "\(task) đã xong nên không chuyển sang \(then) được",
        help: "mark open note \"lý do\" để mở lại trước", note: more)
    case .isWaived:
      return Wording(
        "\(task) đã được miễn nên không chuyển sang \(then) được",
        help: "mark open note \"lý do\" để giao lại", note: more)
    case .isVoid:
      return Wording(
        "\(task) không còn hiệu lực: đơn vị không còn được giao việc này",
        help: "việc tự mở lại khi đơn vị trở lại danh sách được giao", note: more)
    case .voidByHand:
      return Wording(
        "không tự đánh dấu \(task) là không còn: chỉ khi đơn vị rời danh sách được giao",
        help: "mark waived để miễn cho đơn vị", note: more)
    case .needsNote:
      return Wording(
        "mở lại \(task) là bỏ trạng thái \(now) đã ghi, nên phải nêu lý do",
        help: "mark open note \"lý do\"", note: more)
    }
  }

  private static func spoken(_ state: TaskState) -> String {
    state.vietnamese.split(separator: "_").joined(separator: " ")
  }

  private static func words(_ expected: ClosedRange<Int>) -> String {
    expected.count == 1
      ? "\(expected.lowerBound)" : "từ \(expected.lowerBound) đến \(expected.upperBound)"
  }
}

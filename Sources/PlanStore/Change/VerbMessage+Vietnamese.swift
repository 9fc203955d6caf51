import PlanModel

extension VerbMessage {
  var vietnamese: Wording {
    switch self {
    case .unexpected(let count, let expected):
      Wording(
        "sẽ đổi \(count) dòng, trong khi dự kiến \(VerbMessage.words(expected))",
        note: "chưa đổi gì")
    case .cannotMark(let task, let from, let to, let obstacle, let others):
      cannotMark(task, from, to, obstacle, others)
    case .noDay:
      Wording("ngày sau `ngày` chưa có giá trị", help: "viết một ngày, ví dụ 19/5/2023")
    case .alreadyBegun:
      Wording("đang có một giao dịch mở", help: "commit để giữ, rollback để bỏ")
    case .notBegun:
      Wording("không có giao dịch nào đang mở", help: "begin để mở")
    case .backupInTransaction:
      Wording(
        "bản sao chỉ gồm những gì đã giữ, mà đang có giao dịch mở",
        help: "commit để giữ, rollback để bỏ")
    }
  }

  private func cannotMark(
    _ task: String, _ from: TaskState, _ to: TaskState, _ obstacle: TaskMove.Obstacle, _ others: Int
  ) -> Wording {
    let more = others == 0 ? nil : "\(others) dòng nữa cũng vậy; chưa đổi gì"
    let (now, then) = (VerbMessage.spoken(from), VerbMessage.spoken(to))
    switch obstacle {
    case .alreadyThere:
      return Wording(
        "\(task) đã ở trạng thái \(now)", help: "bỏ ra: where state != \(from.rawValue)", note: more
      )
    case .nothingSubmitted:
      return Wording(
        "\(task) \(now): chưa nộp gì để chuyển sang \(then)",
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

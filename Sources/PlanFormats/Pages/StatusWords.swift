import PlanModel

/// Words of the status of a plan, whatever shows it.
enum StatusWords {
  static let title = Phrase("Progress", vi: "Tình hình thực hiện")
  static let boxes = Phrase("The boxes", vi: "Các ô thống kê")
  static let tasks = Phrase("tasks", vi: "việc")
  static let box = Phrase("box", vi: "ô")
  static let ofAll = Phrase("of all", vi: "tổng số")
  static let ofDue = Phrase("of those fallen due", vi: "số đã đến hạn")
  static let due = Phrase("of due", vi: "đến hạn")
  static let late = Phrase(
    "Overdue and late, by who follows", vi: "Quá hạn và muộn, theo phụ trách")
  static let nothingLate = Phrase(
    "Nothing is overdue or late.", vi: "Không có việc quá hạn hay muộn.")
  static let nobody = Phrase("followed by nobody", vi: "chưa ai phụ trách")
  static let unit = Phrase("unit", vi: "đơn vị")
  static let duty = Phrase("duty", vi: "nhiệm vụ")
  static let lastDay = Phrase("last day", vi: "ngày cuối")
  static let days = Phrase("days", vi: "số ngày")
  static let stands = Phrase("stands", vi: "tình trạng")
  static let timeline = Phrase("Timeline", vi: "Dòng thời gian")
  static let board = Phrase("Board", vi: "Bảng theo dõi")
  static let chart = Phrase("Chart", vi: "Biểu đồ")
  static let matrix = Phrase("Reports by headings", vi: "Đối chiếu báo cáo với đề cương")
  static let group = Phrase("group", vi: "nhóm")
  static let what = Phrase("what", vi: "nội dung")
  static let deadline = Phrase("deadline", vi: "thời hạn")
  static let filter = Phrase("Find a unit", vi: "Tìm đơn vị")
  static let twice = Phrase(
    "What several follow stands under each of them.",
    vi: "Việc có nhiều nơi phụ trách được ghi ở từng nơi.")

  static func title(of status: Status, _ tongue: Tongue) -> String {
    let plans = status.plans.map(\.code).filter { !$0.isEmpty }.joined(separator: ", ")
    return plans.isEmpty ? title(tongue) : "\(title(tongue)) \(plans)"
  }

  /// `33 of 55 tasks fell due · 31 done: 93.9% of those, 56.4% of all`.
  static func sum(of status: Status, _ tongue: Tongue) -> [String] {
    let ofDue = Status.share(status.doneOfDue, of: status.fellDue).spoken(in: tongue)
    let ofAll = Status.share(status.done, of: status.all).spoken(in: tongue)
    var words = [
      Phrase(
        "\(status.fellDue) of \(status.all) tasks fell due",
        vi: "\(status.fellDue)/\(status.all) việc đã đến hạn")(tongue),
      Phrase(
        "\(status.done) done: \(status.doneOfDue)/\(status.fellDue) of those fallen due (\(ofDue)), "
          + "\(status.done)/\(status.all) of all (\(ofAll))",
        vi: "xong \(status.done): \(status.doneOfDue)/\(status.fellDue) số đã đến hạn (\(ofDue)), "
          + "\(status.done)/\(status.all) tổng số (\(ofAll))")(tongue),
    ]
    func add(_ count: Int, _ name: Phrase) {
      if count > 0 { words.append("\(name(tongue)) \(count)") }
    }
    add(status.dueSoon, TaskMark.dueSoon.name)
    add(status.waiting, TaskWait.acceptance.name)
    add(status.returned, TaskWait.returned.name)
    return words
  }

  /// `Đoàn công tác số 1`, or that there is nobody.
  static func name(of team: Status.Team, _ tongue: Tongue) -> String {
    team.name ?? nobody(tongue)
  }
}

extension Box {
  /// As a sign of a picture.
  var mark: TaskMark {
    switch self {
    case .onTime: .onTime
    case .late: .late
    case .withinTime: .withinTime
    case .overdue: .overdue
    case .noDeadline: .noDeadline
    }
  }
}

extension Status.LateTask {
  /// `quá hạn, bị trả lại`.
  func words(_ tongue: Tongue) -> String {
    ([mark.name] + [wait?.name].compactMap { $0 }).map { $0(tongue) }.joined(separator: ", ")
  }
}

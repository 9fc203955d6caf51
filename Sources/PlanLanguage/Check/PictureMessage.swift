import PlanModel

/// What the checker has to say of pictures.
package enum PictureMessage: Hashable, Sendable {
  /// `sources`: the lists that the stage draws.
  case wrongRows(stage: String, sources: [String])
  /// Columns that make no chart.
  case noChart(Chart.Shape.Misfit)
  case drawnAlready(stage: String, by: String)
  /// A format for pictures, and a list that is none.
  case nothingDrawn(String)

  var code: Int {
    switch self {
    case .noChart: 384
    case .wrongRows: 385
    case .drawnAlready: 386
    case .nothingDrawn: 665
    }
  }

  var english: Wording {
    switch self {
    case .noChart(.count(let count)):
      Wording(
        "a chart is drawn from two or three columns, here are \(count)",
        help: "choose them: select name, … · or count: count per …")
    case .noChart(.noNumber):
      Wording(
        "there is no number to draw: every column here is a label",
        help: "count first: count per …")
    case .noChart(.noLabel):
      Wording("there is no label: every column here is a number", help: "select name, …")
    case .noChart(.mixed):
      Wording(
        "numbers and percentages do not share a scale",
        help: "keep the one or the other: select …")
    case .wrongRows(let stage, let sources):
      Wording(
        "`\(stage)` draws \(sources.joined(separator: ", ")), not these rows",
        help: "\(sources[0]) | \(stage)")
    case .drawnAlready(let stage, let drawer):
      Wording(
        "`\(drawer)` has drawn the rows, `\(stage)` comes too late",
        help: "move `\(stage)` before `\(drawer)`; after it comes `to` or nothing")
    case .nothingDrawn(let format):
      Wording(
        "\(format) holds one picture, and this is none",
        help: "draw it first: | board · | timeline · | chart")
    }
  }

  var vietnamese: Wording {
    switch self {
    case .noChart(.count(let count)):
      Wording(
        "biểu đồ vẽ từ hai hoặc ba cột, ở đây có \(count) cột",
        help: "chọn cột: chọn tên, … · hoặc đếm: đếm theo …")
    case .noChart(.noNumber):
      Wording("không có cột số nào để vẽ", help: "đếm trước: đếm theo …")
    case .noChart(.noLabel):
      Wording("không có nhãn: mọi cột ở đây đều là số", help: "chọn tên, …")
    case .noChart(.mixed):
      Wording("số và tỷ lệ phần trăm không chung thang đo", help: "giữ một trong hai: chọn …")
    case .wrongRows(let stage, let sources):
      Wording(
        "`\(stage)` vẽ được \(sources.joined(separator: ", ")), không vẽ được các dòng này",
        help: "\(sources[0]) | \(stage)")
    case .drawnAlready(let stage, let drawer):
      Wording(
        "`\(drawer)` đã vẽ các dòng, `\(stage)` đến quá muộn",
        help: "đưa `\(stage)` lên trước `\(drawer)`; sau nó chỉ còn `ra`")
    case .nothingDrawn(let format):
      Wording(
        "\(format) chứa một hình vẽ, đây không phải là một hình",
        help: "vẽ trước: | bảng_theo_dõi · | dòng_thời_gian · | biểu_đồ")
    }
  }
}

extension PictureMessage {
  /// What each message of pictures means, in the order of their codes.
  static let pages: [MessagePage] = [
    MessagePage(
      384, Phrase("no columns for a chart", vi: "các cột không thành biểu đồ"),
      Phrase(
        "A chart takes a label and a number, a label and two numbers of one kind, or a label, "
          + "what tells its bars apart, and a number.",
        vi: "Biểu đồ cần một nhãn và một số; một nhãn và hai số cùng loại; hoặc một nhãn, một cột "
          + "chia nhóm và một số."),
      example: "units | chart"),
    MessagePage(
      385, Phrase("rows that cannot be drawn so", vi: "các dòng không vẽ được như vậy"),
      Phrase(
        "A board shows tasks, a timeline tasks, duties or deadlines: rows of other lists, and rows "
          + "that were counted or merged, have no place in it.",
        vi: "Bảng theo dõi vẽ đầu việc; dòng thời gian vẽ đầu việc, nhiệm vụ hoặc thời hạn. "
          + "Danh sách khác, hoặc dòng đã gộp, đã đếm, không có chỗ trong đó."),
      example: "units | board"),
    MessagePage(
      386, Phrase("a stage after the picture", vi: "công đoạn đứng sau hình vẽ"),
      Phrase(
        "`board`, `timeline` and `chart` say how the answer looks. What chooses or sorts the rows "
          + "comes before them; after them `to` writes the picture, or a verb changes the rows.",
        vi: "`bảng_theo_dõi`, `dòng_thời_gian`, `biểu_đồ` quyết định cách trình bày. Lọc, xếp "
          + "đứng trước; sau chúng chỉ có `ra` để ghi hình, hoặc một lệnh thay đổi các dòng."),
      example: "tasks | board | where overdue"),
    MessagePage(
      665, Phrase("a list is no picture", vi: "danh sách không phải hình vẽ"),
      Phrase(
        "SVG holds pictures. A list becomes one by `board`, `timeline` or `chart`; as a list it "
          + "goes to .html, .xlsx, .csv and the like.",
        vi:
          "SVG chứa hình vẽ. Danh sách thành hình nhờ `bảng_theo_dõi`, `dòng_thời_gian`, `biểu_đồ`; "
          + "còn để là danh sách thì ghi ra .html, .xlsx, .csv…"),
      example: "tasks | to svg"),
  ]
}

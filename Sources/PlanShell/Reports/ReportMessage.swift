import PlanFormats
import PlanModel

/// Why a report was not read: 670–679, and why none could be: 680–684.
package enum ReportMessage: Message, Error {
  /// The submission names no file.
  case notRecorded
  case notThere(String)
  /// Not the file that was recorded, by its sha256.
  case changed(String)
  /// What `kh-papers` says of it.
  case refused(PaperRefusal)
  /// A list without headings.
  case nothingListed
  case noOutline(plan: String)

  package var code: Int {
    switch self {
    case .notRecorded: 672
    case .notThere: 673
    case .changed: 674
    case .refused(.picture(let format)): PaperMessage.refused(.picture(format)).code
    case .refused(.notText): PaperMessage.refused(.notText).code
    case .refused(.oldOrProtected): 676
    case .refused(.tooLarge), .refused(.unsafeMarkup): 677
    case .refused: 675
    case .nothingListed: 680
    case .noOutline: 681
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    tongue == .vietnamese ? vietnamese : english
  }

  private var english: Wording {
    switch self {
    case .notRecorded:
      Wording("no file was recorded", help: "submission unit.duty.1 { file = \"…\" }")
    case .notThere(let path):
      Wording(
        "there is no file \(Printable.visible(path))",
        note: "looked for from this folder and from the workspace's")
    case .changed(let path):
      Wording(
        "\(Printable.visible(path)) is not the file that was recorded (sha256)",
        help: "put the recorded file back, or submit the new one as a new version")
    case .refused(let refusal) where isOfPaper: PaperMessage.refused(refusal).wording(in: .english)
    case .refused(.oldOrProtected):
      Wording("an old .doc, or protected by a password", help: "save it as .docx, unprotected")
    case .refused(.tooLarge):
      Wording("far too much for a report")
    case .refused(.unsafeMarkup):
      Wording("a file that defines markup of its own (DOCTYPE); no word processor writes that")
    case .refused:
      Wording("a damaged file, or no .docx at all", help: "open it in Word and save it again")
    case .nothingListed:
      Wording("no heading is listed: there is nothing to gather")
    case .noOutline(let plan):
      Wording("plan \(plan) has no outline", help: "section \"1\" \"title\" defines a heading")
    }
  }

  private var vietnamese: Wording {
    switch self {
    case .notRecorded:
      Wording("chưa ghi tệp nào", help: "submission đơn_vị.nhiệm_vụ.1 { file = \"…\" }")
    case .notThere(let path):
      Wording(
        "không có tệp \(Printable.visible(path))",
        note: "đã tìm từ thư mục này và từ thư mục của kho dữ liệu")
    case .changed(let path):
      Wording(
        "\(Printable.visible(path)) không còn là tệp đã ghi nhận (sha256)",
        help: "đặt lại tệp đã ghi nhận, hoặc nộp tệp mới thành lần nộp mới")
    case .refused(let refusal) where isOfPaper:
      PaperMessage.refused(refusal).wording(in: .vietnamese)
    case .refused(.oldOrProtected):
      Wording("tệp .doc cũ, hoặc có mật khẩu", help: "lưu thành .docx, bỏ mật khẩu")
    case .refused(.tooLarge):
      Wording("quá lớn so với một báo cáo")
    case .refused(.unsafeMarkup):
      Wording("tệp tự định nghĩa DOCTYPE; không phần mềm soạn thảo nào ghi như vậy")
    case .refused:
      Wording("tệp hỏng, hoặc không phải .docx", help: "mở bằng Word rồi lưu lại")
    case .nothingListed:
      Wording("không có đề mục nào được liệt kê: không có gì để tổng hợp")
    case .noOutline(let plan):
      Wording(
        "kế hoạch \(plan) không có đề cương", help: "section \"1\" \"tiêu đề\" tạo một đề mục")
    }
  }

  /// `PaperMessage` has its words.
  private var isOfPaper: Bool { code == 670 || code == 671 }
}

extension ReportMessage {
  /// What `coverage` makes of it.
  var finding: CoverageFinding {
    switch self {
    case .notRecorded, .notThere: .noFile
    case .changed: .changed
    case .refused(.picture): .scan
    default: .unreadable
    }
  }

  /// In a table, beside others: what is wrong, and where to read more.
  func remark(_ tongue: Tongue) -> String { "\(wording(in: tongue).fact) (KH\(code))" }

  /// What `.help KH67x` shows.
  static let pages: [MessagePage] = [
    MessagePage(
      672, Phrase("no file recorded", vi: "chưa ghi tệp"),
      Phrase(
        "The submission is known by its day and number only. `submit … file \"name\"` keeps the "
          + "name and the fingerprint of the file.",
        vi: "Lần nộp chỉ có ngày và số hiệu. `nộp … tệp \"tên\"` ghi tên và mã băm của tệp.")),
    MessagePage(
      673, Phrase("a file that is not there", vi: "không có tệp ấy"),
      Phrase(
        "The name of a file is looked for from the folder where kh runs, then from the workspace's "
          + "own folder.",
        vi: "Tên tệp được tìm từ thư mục đang chạy kh, rồi từ thư mục của kho dữ liệu.")),
    MessagePage(
      674, Phrase("another file of that name", vi: "tệp cùng tên đã khác"),
      Phrase(
        "When a report was recorded its sha256 was kept. The file of that name is now another one, "
          + "so what it says is not what was submitted.",
        vi: "Khi ghi nhận báo cáo, mã sha256 đã được giữ. Tệp cùng tên nay đã khác, nên nội dung "
          + "không phải bản đã nộp.")),
    MessagePage(
      675, Phrase("a damaged report", vi: "báo cáo hỏng"),
      Phrase(
        "The file begins like a .docx, and a part of it is missing or cannot be unpacked.",
        vi: "Tệp có dạng .docx nhưng thiếu một phần hoặc không giải nén được.")),
    MessagePage(
      676, Phrase("an old or protected report", vi: "báo cáo .doc cũ hoặc có mật khẩu"),
      Phrase(
        "Only .docx is read. A protected one is stored as the old format and cannot be opened.",
        vi: "Chỉ đọc .docx. Tệp có mật khẩu được lưu ở dạng cũ nên không mở được.")),
    MessagePage(
      677, Phrase("a file that is no report", vi: "tệp không thể là báo cáo"),
      Phrase(
        "It unpacks to far more than a report can be, nests without end, or defines markup of its "
          + "own. kh-papers stops before it costs anything.",
        vi: "Tệp bung ra quá lớn, lồng nhau vô tận, hoặc tự định nghĩa DOCTYPE. kh-papers dừng "
          + "trước khi tốn tài nguyên.")),
    MessagePage(
      680, Phrase("no headings", vi: "không có đề mục"),
      Phrase(
        "The list before `consolidate` came to no heading, so there would be an empty document.",
        vi: "Danh sách trước `tổng_hợp_mục` không có đề mục nào, văn bản sẽ trống."),
      example: "sections | where code = \"9\" | consolidate to \"x.docx\""),
    MessagePage(
      681, Phrase("a plan without an outline", vi: "kế hoạch không có đề cương"),
      Phrase(
        "Reports are compared with the headings of the plan's outline, its sections.",
        vi: "Báo cáo được đối chiếu với các đề mục trong đề cương của kế hoạch.")),
  ]
}

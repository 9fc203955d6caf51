/// A template that comes with `kh`: its name, and what it is for. `kh-papers` holds its parts.
public struct BundledPaper: Sendable {
  public let name: String
  public let summary: Phrase

  public static let all = [
    BundledPaper(
      name: "bang-phan-cong.docx",
      summary: Phrase(
        "assignment table: who does what by when; of duties",
        vi: "bảng phân công: ai làm gì, hạn nào; dùng cho danh sách nhiệm vụ")),
    BundledPaper(
      name: "cong-van-don-doc.docx",
      summary: Phrase(
        "urging letter with the list of what is late; of tasks",
        vi: "công văn đôn đốc kèm danh sách việc chậm; dùng cho danh sách đầu việc")),
  ]

  public static func named(_ name: String) -> BundledPaper? {
    all.first { $0.name == name || $0.name == name + ".docx" }
  }
}

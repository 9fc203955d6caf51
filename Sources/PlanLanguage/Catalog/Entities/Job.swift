import PlanModel

extension Entity {
  package static let job = Entity(
    .job, spellings: ["jobs", "lượt_chạy"], isPerPlan: false, key: [.number("id")],
    shown: "id, script, started, ended, exit, changes, error", order: "id desc",
    summary: Phrase("one run of a script", vi: "một lượt chạy tệp lệnh"),
    fields: [
      Field("id", "mã_số", .integer, .recorded, Phrase("running number", vi: "số thứ tự")),
      Field("script", "tệp_lệnh", .text, .recorded, Phrase("the file", vi: "tệp lệnh")),
      Field(
        "sha256", "mã_băm", .text, .recorded,
        Phrase("fingerprint of the file", vi: "mã băm của tệp")),
      Field("arguments", "đối_số", .text, .recorded, Phrase("its arguments", vi: "đối số")),
      Field("started", "bắt_đầu", .instant, .recorded, Phrase("when it began", vi: "bắt đầu")),
      Field("ended", "kết_thúc", .instant, .recorded, Phrase("when it ended", vi: "kết thúc")),
      Field("exit", "mã_thoát", .integer, .recorded, Phrase("how it ended", vi: "mã kết thúc")),
      Field(
        "changes", "số_thay_đổi", .integer, .recorded,
        Phrase("rows it changed", vi: "số dòng thay đổi")),
      Field("error", "lỗi", .text, .recorded, Phrase("its first error", vi: "lỗi đầu tiên")),
    ],
    examples: [
      Example(
        "jobs | where exit != 0 | sort started desc",
        Phrase("runs that failed", vi: "các lượt chạy bị lỗi"))
    ])
}

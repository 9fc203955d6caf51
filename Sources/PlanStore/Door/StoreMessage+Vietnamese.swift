import PlanModel

extension StoreMessage {
  var vietnamese: Wording {
    switch self {
    case .missing(let path):
      Wording(
        "không có kho dữ liệu tại \(path)",
        help: "xem lại đường dẫn, hoặc bỏ --workspace để dùng kho của mình")
    case .cannotCreate(let path, let reason):
      Wording(
        "không tạo được kho dữ liệu \(path): \(reason)",
        help: "chọn thư mục được phép ghi bằng --workspace")
    case .notAllowed(let path):
      Wording(
        "không được phép đọc kho dữ liệu \(path)", help: "xin quyền đọc từ người quản lý tệp")
    case .notADatabase(let path):
      Wording(
        "\(path) không phải kho dữ liệu mà là tệp loại khác",
        help: "muốn chạy như tệp lệnh thì bỏ --workspace")
    case .notAWorkspace(let path):
      Wording(
        "\(path) là cơ sở dữ liệu của chương trình khác, không phải kho của kh",
        help: "chọn đường dẫn khác bằng --workspace")
    case .damaged(let path, let detail):
      Wording(
        "kho dữ liệu \(path) bị hỏng: \(detail)",
        help: "thay bằng bản sao lưu gần nhất; kh doctor cho biết còn lại gì",
        note: "chưa có gì bị thay đổi")
    case .newer(let path, let found, let known):
      Wording(
        "kho dữ liệu \(path) do kh mới hơn ghi (bản \(found), kh này biết đến bản \(known))",
        help: "dùng kh mới hơn", note: "chưa có gì bị thay đổi")
    case .busy(let path, let seconds, let holder):
      Wording(
        "kho dữ liệu \(path) đang bận: một kh khác đang ghi, chờ \(seconds) giây chưa xong",
        help: "thử lại; kh run chờ lâu hơn với --wait 30s",
        note: holder.map { "tiến trình \($0.process)" + ($0.since.map { ", từ \($0)" } ?? "") })
    case .readOnly(let path):
      Wording(
        "kho dữ liệu \(path) chỉ đọc được, không sửa được",
        help: "chép sang thư mục được phép ghi, hoặc xin quyền ghi")
    case .full(let path):
      Wording(
        "ổ đĩa chứa \(path) đã đầy", help: "giải phóng chỗ rồi chạy lại",
        note: "mọi thay đổi đã được hủy")
    case .interrupted:
      Wording("đã dừng theo yêu cầu")
    case .failed(let detail):
      Wording("cơ sở dữ liệu từ chối: \(detail)", note: "mọi thay đổi đã được hủy")
    case .noPlanChosen(let plans):
      Wording(
        "kho có nhiều kế hoạch: \(plans.prefix(6).joined(separator: ", "))",
        help: plans.first.map { "chuyển_sang \"\($0)\"" })
    case .noSuchPlan(let code, let plans):
      Wording(
        "không có kế hoạch \(code)",
        help: plans.isEmpty
          ? "plan \"\(code)\" \"tên\" để lập mới"
          : "các kế hoạch hiện có: \(plans.prefix(6).joined(separator: ", "))")
    case .tooLarge:
      Wording(
        "câu này quá dài hoặc lồng quá sâu, không tính một lần được",
        help: "tính từng phần bằng thêm_cột, hoặc tách thành nhiều dòng")
    case .unanswerable(let what):
      Wording("không tính được \(what) ở đây")
    }
  }
}

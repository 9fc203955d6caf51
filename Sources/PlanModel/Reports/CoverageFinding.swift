/// What became of a heading of the outline in a report, or of the report as a whole.
public enum CoverageFinding: String, PlanWord {
  case found, missing
  /// The heading stands there with no words under it, nor under its sub-headings.
  case empty
  case outOfOrder = "out_of_order"
  /// The figures run to another day than the plan's cut-off.
  case otherDate = "other_date"
  /// A picture of a report: nothing in it can be read.
  case scan
  case unreadable
  /// The file is not the one that was recorded.
  case changed
  /// No file was recorded, or there is none of that name any more.
  case noFile = "no_file"

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .found: "có"
    case .missing: "thiếu"
    case .empty: "trống"
    case .outOfOrder: "sai_thứ_tự"
    case .otherDate: "khác_mốc"
    case .scan: "bản_quét"
    case .unreadable: "không_đọc_được"
    case .changed: "tệp_đã_đổi"
    case .noFile: "không_có_tệp"
    }
  }
}

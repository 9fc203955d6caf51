/// How much a finding of `check` matters.
public enum Severity: String, PlanWord {
  /// Worth knowing; the plan works as it is.
  case info
  /// Somebody will have to ask.
  case warn
  /// The plan contradicts itself or cannot be carried out as written.
  case error

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .info: "lưu_ý"
    case .warn: "cảnh_báo"
    case .error: "lỗi"
    }
  }
}

/// What a plan leaves unclear: one of the six things that must be clear in an assignment ("6 rõ": rõ
/// người, rõ việc, rõ thẩm quyền, rõ trách nhiệm, rõ thời gian, rõ kết quả), or its outline.
public enum Clarity: String, PlanWord {
  case who, what, authority, responsibility, time, result, outline

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .who: "rõ_người"
    case .what: "rõ_việc"
    case .authority: "rõ_thẩm_quyền"
    case .responsibility: "rõ_trách_nhiệm"
    case .time: "rõ_thời_gian"
    case .result: "rõ_kết_quả"
    case .outline: "đề_cương"
    }
  }
}

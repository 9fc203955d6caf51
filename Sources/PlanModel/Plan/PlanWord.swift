/// A closed set of words of the domain. The raw value is the English word, as stored and written to
/// machines; both spellings are understood wherever one may be typed.
public protocol PlanWord: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// As typed in Vietnamese, with `_` for spaces.
  var vietnamese: String { get }
}

extension Bound: PlanWord {
  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .before: "trước"
    case .by: "đến_hết"
    }
  }
}

/// What sort of organisation a unit (đơn vị) is.
public enum UnitKind: String, PlanWord {
  case ward, commune, organ, force, company, school, office, board, commission, front
  case massOrganisation = "mass_org"
  case centre, committee, other

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .ward: "phường"
    case .commune: "xã"
    case .organ: "cơ_quan"
    case .force: "lực_lượng"
    case .company: "công_ty"
    case .school: "trường"
    case .office: "văn_phòng"
    case .board: "ban_đảng"
    case .commission: "ủy_ban_kiểm_tra"
    case .front: "mặt_trận"
    case .massOrganisation: "đoàn_thể"
    case .centre: "trung_tâm"
    case .committee: "ủy_ban_nhân_dân"
    case .other: "khác"
    }
  }
}

/// What a duty (nhiệm vụ) is to bring about.
public enum Deliverable: String, PlanWord {
  case conference, report, draft
  /// To direct, follow, urge: continuous, so it makes no tasks.
  case supervision

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .conference: "hội_nghị"
    case .report: "báo_cáo"
    case .draft: "dự_thảo"
    case .supervision: "giám_sát"
    }
  }
}

/// What a deadline's date is for.
public enum Purpose: String, PlanWord {
  /// A task falls due.
  case due
  /// Figures are given as of this day (chốt số liệu); never a task's due date.
  case cutoff

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .due: "hạn"
    case .cutoff: "chốt_số_liệu"
    }
  }
}

/// What became of a submission (lần nộp).
public enum Verdict: String, PlanWord {
  case pending, accepted, returned

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .pending: "chờ"
    case .accepted: "đạt"
    case .returned: "trả_lại"
    }
  }
}

/// Which side of a target's value is good.
public enum Direction: String, PlanWord {
  case atLeast = "at_least"
  case atMost = "at_most"

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .atLeast: "tối_thiểu"
    case .atMost: "tối_đa"
    }
  }
}

/// What a constraint (yêu cầu) demands of every report.
public enum ConstraintKind: String, PlanWord {
  /// Written by the outline.
  case outline
  /// With an appendix.
  case appendix
  /// Figures as of a set day.
  case cutoff
  /// Results beside the targets.
  case compare
  /// Targets not adjusted.
  case lockedTargets = "locked_targets"
  case quality

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .outline: "đề_cương"
    case .appendix: "phụ_lục"
    case .cutoff: "chốt_số_liệu"
    case .compare: "so_sánh"
    case .lockedTargets: "khóa_chỉ_tiêu"
    case .quality: "chất_lượng"
    }
  }
}

/// How a supervisor (phụ trách) stands to a unit.
public enum SupervisionRole: String, PlanWord {
  /// Directs, inspects, supervises (chỉ đạo, kiểm tra, giám sát).
  case directs
  /// Follows, supervises, urges (theo dõi, giám sát, đôn đốc).
  case follows

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .directs: "chỉ_đạo"
    case .follows: "theo_dõi"
    }
  }
}

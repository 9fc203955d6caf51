import PlanModel

/// Why there is no paper: 630–649, 670–671.
package enum PaperMessage: Message, Hashable {
  /// `kh-papers` was not found.
  case notInstalled
  /// It ended without an answer; with the signal that ended it, or its exit status.
  case stopped(signal: Int32?, status: Int32)
  case refused(PaperRefusal)
  /// A template that cannot be filled, by its file. `known`: the names it could have used.
  case template(String, PaperRefusal, known: [String])

  package var code: Int {
    switch self {
    case .notInstalled: 630
    case .stopped: 631
    case .refused(.badJob): 632
    case .refused(.tooManyRows): 633
    case .refused(.tooManyColumns): 634
    case .refused(.tooLong): 635
    case .refused(.cannotWrite): 636
    case .refused(.notReadable): 640
    case .refused(.oldOrProtected): 641
    case .refused(.tooLarge): 642
    case .refused(.unsafeMarkup): 643
    case .refused(.merged): 644
    case .refused(.formula): 645
    case .refused(.errorValue): 646
    case .refused(.unknownField), .template(_, .unknownField, _): 648
    case .refused(.unclosedField), .template(_, .unclosedField, _): 649
    case .template(_, .notReadable, _), .template(_, .oldOrProtected, _): 647
    case .template(_, .tooLarge, _), .template(_, .unsafeMarkup, _): 650
    case .template(_, let refusal, _): PaperMessage.refused(refusal).code
    case .refused(.picture): 670
    case .refused(.notText): 671
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    switch tongue {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}

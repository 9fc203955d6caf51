import PlanModel

/// The plans that come with `kh`, as scripts in its language.
package enum Plans {
  /// Plan 103-KH/Th.U: facts of the document only.
  package static var bundled: Source { source("plan-103.kh", PackageResources.plan_103_kh) }
  /// Invented teams, targets and states on top of it.
  package static var demo: Source { source("demo.kh", PackageResources.demo_kh) }

  private static func source(_ name: String, _ bytes: [UInt8]) -> Source {
    Source(name: name, text: Composer.nfc(String(decoding: bytes, as: UTF8.self)))
  }
}

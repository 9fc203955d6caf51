// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "kh",
  products: [
    .executable(name: "kh", targets: ["kh"]),
    .executable(name: "kh-papers", targets: ["kh-papers"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
    .systemLibrary(
      name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXml", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .target(
      name: "PlanModel",
      resources: [.embedInCode("Calendar/viet-nam-work-calendar.tsv")],
      swiftSettings: strict),
    .target(
      name: "PlanLanguage", dependencies: ["PlanModel"], resources: [.embedInCode("Prelude.kh")],
      swiftSettings: strict),
    .target(
      name: "PlanStore",
      dependencies: [
        "PlanModel", "PlanLanguage", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "PlanFormats", dependencies: ["PlanModel"], swiftSettings: strict),
    .target(
      name: "PlanShell",
      dependencies: [
        "CEditLine", "CMessageDigest", "PlanModel", "PlanLanguage", "PlanStore", "PlanFormats",
        .product(name: "Logging", package: "swift-log"),
      ],
      resources: [.embedInCode("Plans/plan-103.kh"), .embedInCode("Plans/demo.kh")],
      swiftSettings: strict),
    .executableTarget(
      name: "kh",
      dependencies: [
        "PlanShell", "PlanModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "PlanPapers", dependencies: ["PlanModel", "CXlsxWriter", "CZip", "CXml"],
      resources: [
        "bang-phan-cong", "cong-van-don-doc", "paper-document-relations", "paper-header",
        "paper-relations", "paper-settings", "paper-styles", "paper-types",
      ].map { .embedInCode("Templates/\($0).xml") },
      swiftSettings: strict),
    .executableTarget(
      name: "kh-papers", dependencies: ["PlanPapers", "PlanModel"], swiftSettings: strict),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"], swiftSettings: strict),
    .testTarget(
      name: "PlanLanguageTests", dependencies: ["PlanLanguage", "PlanModel"],
      resources: [.embedInCode("grammar.ebnf")], swiftSettings: strict),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: [
        "PlanStore", "PlanLanguage", "PlanModel", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlanFormatsTests", dependencies: ["PlanFormats", "PlanModel"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanShellTests",
      dependencies: ["kh", "PlanShell", "PlanStore", "PlanLanguage", "PlanModel", "PlanFormats"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanPapersTests", dependencies: ["PlanPapers", "PlanModel"], swiftSettings: strict),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["kh", "kh-papers", "PlanShell", "PlanLanguage", "PlanFormats", "PlanModel"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

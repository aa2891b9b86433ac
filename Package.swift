// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Saphan",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "saphan", targets: ["saphan"]),
    // For the package of benchmarks.
    .library(
      name: "SaphanRules",
      targets: ["Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat", "Batching", "Interviewing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Bottom up: a target depends only on targets above it.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Source"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "Source"]),
    .target(name: "RuleLanguage", dependencies: ["Source", "YAMLTree"]),
    .target(name: "RuleEngine", dependencies: ["Source", "RuleLanguage"]),
    .target(
      name: "CaseFormat", dependencies: ["Source", "YAMLTree", "RuleLanguage", "RuleEngine"]),
    .target(
      name: "Batching", dependencies: ["Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat"]),
    .target(name: "Localisation", dependencies: ["Source", "YAMLTree"]),
    .target(
      name: "Interviewing", dependencies: ["Source", "RuleLanguage", "RuleEngine", "CaseFormat"]),
    .target(
      name: "Scenarios",
      dependencies: ["Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat", "Interviewing"]),
    .target(name: "DecisionDiagrams"),
    .target(
      name: "PolicyAnalysis",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "Localisation", "RuleEngine", "CaseFormat", "Scenarios",
        "DecisionDiagrams",
      ]),
    .target(
      name: "PackEditing",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "Localisation", "RuleEngine", "CaseFormat", "Scenarios",
        "PolicyAnalysis",
      ]),
    .target(
      name: "Drills",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat", "Interviewing", "Scenarios",
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "Localisation", "RuleEngine", "CaseFormat", "Interviewing",
        "Scenarios", "DecisionDiagrams", "PolicyAnalysis", "Drills", "PackEditing",
      ]),
    .target(
      name: "CaseStore",
      dependencies: [
        "Source", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "saphan",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat", "Batching", "Interviewing",
        "Localisation", "DecisionDiagrams", "PolicyAnalysis", "Scenarios", "Drills", "PackEditing",
        "Reporting", "CaseStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "SaveAndDie", dependencies: ["CaseStore"], path: "Tests/SaveAndDie"),
    .target(name: "TestSupport", path: "Tests/Support"),
    .target(
      name: "EngineSupport", dependencies: ["Source", "RuleLanguage", "RuleEngine"],
      path: "Tests/EngineSupport"),
    .testTarget(name: "SourceTests", dependencies: ["Source"]),
    .testTarget(
      name: "YAMLTreeTests", dependencies: ["Source", "YAMLTree"], exclude: ["Cases"]),
    .testTarget(name: "LocalisationTests", dependencies: ["Source", "YAMLTree", "Localisation"]),
    .target(name: "FuzzInput", dependencies: ["Source", "RuleLanguage"], path: "Tests/Fuzz/FuzzInput"),
    .testTarget(
      name: "RuleLanguageTests",
      dependencies: ["Source", "YAMLTree", "RuleLanguage", "FuzzInput"],
      exclude: ["Base", "Good", "Bad"]),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat", "Batching", "EngineSupport",
      ]),
    .testTarget(
      name: "BatchingTests",
      dependencies: [
        "Source", "YAMLTree", "RuleLanguage", "RuleEngine", "CaseFormat", "Batching", "EngineSupport",
      ]),
    .testTarget(
      name: "CaseFormatTests",
      dependencies: ["Source", "RuleLanguage", "RuleEngine", "CaseFormat"]),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "Source", "CaseStore", "SaveAndDie", "saphan", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "PolicyAnalysisTests",
      dependencies: [
        "Source", "RuleLanguage", "RuleEngine", "CaseFormat", "Localisation", "Scenarios", "PolicyAnalysis",
        "DecisionDiagrams", "EngineSupport",
      ],
      exclude: ["Wording", "Planted", "Baseline"]),
    .testTarget(
      name: "PackEditingTests",
      dependencies: [
        "Source", "RuleLanguage", "RuleEngine", "CaseFormat", "Scenarios", "PackEditing", "Reporting",
        "saphan",
        "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "DecisionDiagramsTests", dependencies: ["Source", "DecisionDiagrams"]),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "Source", "RuleLanguage", "RuleEngine", "CaseFormat", "CaseStore", "Interviewing", "Localisation",
        "Scenarios", "Reporting", "saphan", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "DrillsTests",
      dependencies: [
        "Source", "RuleLanguage", "RuleEngine", "CaseFormat", "Scenarios", "Drills", "Localisation",
        "PolicyAnalysis", "Reporting", "saphan", "TestSupport", "Interviewing",
      ]),
    .testTarget(
      name: "PackTests",
      dependencies: [
        "Source", "RuleLanguage", "RuleEngine", "CaseFormat", "Interviewing", "Scenarios",
      ]),
    .testTarget(
      name: "SaphanTests",
      dependencies: [
        "Source", "RuleLanguage", "RuleEngine", "CaseFormat", "Interviewing", "Scenarios",
        "DecisionDiagrams", "Localisation", "PolicyAnalysis", "Reporting", "saphan", "TestSupport",
      ],
      exclude: ["Golden", "Packs", "Schemas/requirements.txt", "Schemas/validate.py"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` sets FUZZER_RUNTIME: libFuzzer's runtime without a main of its own.
if let runtime = Context.environment["FUZZER_RUNTIME"] {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "FuzzPack", dependencies: ["CFuzzer", "FuzzInput"], path: "Tests/Fuzz/FuzzPack",
      linkerSettings: [.unsafeFlags(["-Xlinker", runtime]), .linkedLibrary("stdc++")]),
  ]
}

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  if target.name != "EngineSupport" {
    target.swiftSettings?.append(.enableUpcomingFeature("InternalImportsByDefault"))
  }
  // Tests evaluate some hundred thousand cases: what they run is optimised in debug builds too.
  let busy = [
    "Source", "YAMLTree", "RuleLanguage", "RuleEngine", "Batching", "Interviewing", "Localisation", "Drills",
    "Reporting", "DecisionDiagrams", "PolicyAnalysis", "PackEditing", "EngineSupport",
  ]
  if busy.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
  if Context.environment["FUZZER_RUNTIME"] != nil, target.type == .regular {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer"]))
  }
}

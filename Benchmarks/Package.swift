// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Saphan builds this.
let package = Package(
  name: "SaphanBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Saphan", path: "..")],
  targets: [
    .executableTarget(name: "Measure", dependencies: [.product(name: "SaphanRules", package: "Saphan")]),
    // Random packs, random cases and the naive reference are those of the tests, by symbolic links.
    .executableTarget(name: "Equivalence", dependencies: [.product(name: "SaphanRules", package: "Saphan")]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

// swift-tools-version: 6.2
import PackageDescription

let warningsAreErrors: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// The themes that are compiled into the program. One test compares this list with the folder.
let themes = [
  "catppuccin", "clear", "contrast", "dawn", "dracula", "dusk", "gruvbox", "mono", "nord",
  "solarized",
]

/// Long runs of what strangers' files could be, apart from every other build: see the README.
let fuzzes = Context.environment["PLEACH_FUZZ"] != nil
let coverage: [SwiftSetting] =
  fuzzes ? [.unsafeFlags(["-sanitize=fuzzer"])] : []

let package = Package(
  name: "pleach",
  products: [
    .executable(name: "pleach", targets: ["pleach"]),
    .executable(name: "pleach-bench", targets: ["pleach-bench"]),
  ],
  targets: [
    // What Swift's own modules lack of the C library, each call with its portable twin.
    .target(name: "CSystem"),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CZlib"),

    .target(
      name: "PleachCore", dependencies: ["CSystem", "CZlib"],
      swiftSettings: warningsAreErrors + coverage),
    .target(
      name: "PleachStore", dependencies: ["PleachCore", "CSystem", "CZlib"],
      swiftSettings: warningsAreErrors),
    .target(
      name: "PleachScreen", dependencies: ["PleachCore"],
      resources: themes.map { .embedInCode("../../Themes/\($0).theme") },
      swiftSettings: warningsAreErrors),
    .target(
      name: "PleachTerminal", dependencies: ["CNcurses", "CSystem", "PleachCore", "PleachScreen"],
      swiftSettings: warningsAreErrors),
    .target(
      name: "PleachCommand", dependencies: ["CSystem", "PleachCore", "PleachStore"],
      swiftSettings: warningsAreErrors),
    .executableTarget(
      name: "pleach",
      dependencies: [
        "CSystem", "PleachCore", "PleachStore", "PleachScreen", "PleachTerminal", "PleachCommand",
      ],
      swiftSettings: warningsAreErrors),
    .executableTarget(
      name: "pleach-bench",
      // The program itself too: some figures are of its whole runs.
      dependencies: ["PleachCore", "PleachStore", "PleachScreen", "PleachTerminal", "pleach"],
      swiftSettings: warningsAreErrors),

    // What strangers write to attack a terminal, for the tests of all layers.
    .target(name: "TerminalCorpus", path: "Tests/TerminalCorpus", swiftSettings: warningsAreErrors),

    .testTarget(
      name: "PleachCoreTests", dependencies: ["PleachCore", "TerminalCorpus"],
      exclude: ["Import/Exports"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "PleachStoreTests", dependencies: ["PleachStore", "pleach"],
      exclude: ["Migrations/Stores"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "PleachScreenTests", dependencies: ["PleachCore", "PleachScreen", "TerminalCorpus"],
      exclude: ["Screens"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "PleachTerminalTests", dependencies: ["PleachTerminal"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "PleachCommandTests", dependencies: ["PleachCommand", "TerminalCorpus"],
      exclude: ["Commands"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "PleachEndToEndTests", dependencies: ["CSystem", "TerminalCorpus", "pleach"],
      swiftSettings: warningsAreErrors),
  ],
  swiftLanguageModes: [.v6]
)

if fuzzes {
  package.products.append(.executable(name: "pleach-fuzz", targets: ["pleach-fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "pleach-fuzz", dependencies: ["PleachCore"],
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
}

import FoundationEssentials
import PleachCore
import Testing

@testable import PleachScreen

/// A picture that a person has looked at: `village 80×24: 2jj<enter>` on its first line, below it what
/// these keys lead to. `roles` before the colon adds a second block, a letter for each cell's role.
struct Golden: Sendable, CustomStringConvertible {
  let path: String
  let header: String

  static let folder =
    String(#filePath.dropLast("Golden/GoldenTests.swift".count)) + "Screens/"

  static let all: [Golden] = {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".screen") }.sorted().map { name in
      Golden(path: name, header: String(read(name).prefix { $0 != "\n" }))
    }
  }()

  static func read(_ name: String) -> String {
    let bytes = FileManager.default.contents(atPath: folder + name) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }

  var description: String { path }

  /// What the keys of the header lead to.
  func played() throws -> String {
    let parts = header.split(separator: ":", maxSplits: 1)
    try #require(parts.count == 2, "\(path): the first line is \(header)")
    let words = parts[0].split(separator: " ")
    let numbers = words[1].split(separator: "×").compactMap { Int($0) }
    try #require(numbers.count == 2)
    var world = Scenes.world(
      String(words[0]), Size(rows: numbers[1], columns: numbers[0]))
    world.drive(String(parts[1].dropFirst()))
    var text = header + "\n" + world.text + "\n"
    if words.contains("roles") { text += "---\n" + world.picture.grid.roles + "\n" }
    return text
  }
}

@Suite struct GoldenTests {
  @Test("the picture is as it was looked at", arguments: Golden.all)
  func picture(golden: Golden) throws {
    let played = try golden.played()
    guard played != Golden.read(golden.path) else { return }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(played.utf8).write(to: URL(fileURLWithPath: Golden.folder + golden.path))
    }
    Issue.record("\(golden.path) differs; now it is:\n\(played)")
  }

  @Test("there are golden files of every screen")
  func complete() {
    let folders = Set(Golden.all.map { $0.path.prefix { $0 != "/" } })
    #expect(folders.count >= 12, "\(folders.sorted())")
  }
}

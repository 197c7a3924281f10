import PleachStore
import Testing

@testable import PleachCommand

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Stories")
struct StoryTests {
  static let folder = String(#filePath.prefix { $0 != "\u{0}" })
    .replacing("StoryTests.swift", with: "Commands")

  static let names = ((try? PosixFiles().names(in: folder)) ?? [])  // an empty list fails a test
    .filter { $0.hasSuffix(".story") }

  static let isRecording = getenv("RECORD") != nil

  @Test("a story goes as it is written", arguments: names)
  func goesAsWritten(name: String) throws {
    let path = "\(Self.folder)/\(name)"
    let text = String(decoding: try #require(World.read(path)), as: UTF8.self)
    let told = Story(text).told()
    if Self.isRecording, told != text {
      World.write(told, to: path)
      Issue.record("\(name) was written anew: look at the difference")
    }
    let difference = Self.firstDifference(text, told)
    #expect(told == text, "\(name): \(difference)")
  }

  private static func firstDifference(_ one: String, _ other: String) -> String {
    let pairs = zip(one.split(separator: "\n"), other.split(separator: "\n"))
    for (line, otherLine) in pairs where line != otherLine {
      return "expected \"\(line)\", found \"\(otherLine)\""
    }
    return "one is longer"
  }

  @Test("every command has a story")
  func everyCommandHasOne() {
    for command in Commands.all {
      #expect(Self.names.contains("\(command.name).story"), "\(command.name)")
    }
  }

  @Test("the list of commands and the folder are the same")
  func folderMatches() throws {
    let sources = Self.folder.replacing(
      "Tests/PleachCommandTests", with: "Sources/PleachCommand")
    let files = try PosixFiles().names(in: sources).map {
      $0.replacing(".swift", with: "").lowercased()
    }
    let names = Commands.all.map { $0.name.replacing("-", with: "") }
    #expect(files.sorted() == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test("an option takes a value everywhere or nowhere")
  func optionsAgree() {
    var known: [String: Bool] = [:]
    for option in GlobalOptions.all + Commands.all.flatMap(\.options) {
      let takesValue = option.value != nil
      #expect(known[option.name, default: takesValue] == takesValue, "--\(option.name)")
      known[option.name] = takesValue
    }
  }
}

import PleachCore

@testable import PleachCommand

/// A golden file: command lines, and what they say.
///
///     # what this tells
///     @ terminal 60        the following commands write to a terminal of 60 columns
///     @ pipe               … to a pipe, as from the start
///     = notes.csv          the following + lines are a file below the home
///     + line of the file
///     < text               what a pipe brings to the next command
///     $ pleach list        a command line
///     | line on stdout
///     ! line on stderr
///     ? 64                 the status, where it is not 0
struct Story {
  /// Every line but those that a run makes.
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .filter { line in !["|", "!", "?"].contains { line == $0 || line.hasPrefix($0 + " ") } }
  }

  /// The story as it goes now.
  func told() -> String {
    let world = World()
    var told: [String] = []
    var file: (name: String, lines: [String])?
    for line in lines {
      told.append(line)
      let body = String(line.dropFirst(2))
      if line.hasPrefix("+ ") || line == "+" {
        file?.lines.append(body)
        if let file {
          world.put(file.name, file.lines.map { $0 + "\n" }.joined())
        }
        continue
      }
      file = nil
      switch line.first {
      case "=": file = (body, [])
      case "@": world.columns = Int(body.split(separator: " ").last ?? "")
      case "<": world.input = Array((body + "\n").utf8)
      case "$": told += run(Story.words(body), world)
      default: break
      }
    }
    return told.joined(separator: "\n")
  }

  private func run(_ words: [String], _ world: World) -> [String] {
    let status = world.run(words.dropFirst().map { $0.replacing("~/", with: world.home + "/") })
    world.input = []
    var said = Story.marked(world.out, "|", world) + Story.marked(world.errors, "!", world)
    switch world.ending {
    case .exit(0): break
    case .exit: said.append("? \(status ?? 0)")
    case .screen(let options):
      said.append("? screen \(options.today)\(options.isDemo ? " demo" : "")")
    }
    return said
  }

  private static func marked(_ text: String, _ mark: String, _ world: World) -> [String] {
    guard !text.isEmpty else { return [] }
    // A store's own folder is named by a hash of where the store is.
    let settled = text.replacing(
      /state\/pleach\/[^\/]*-[0-9a-f]{12}\//, with: "state/pleach/STORE/")
    var lines = settled.replacing(world.home, with: "~").replacing("\u{1B}", with: "␛")
      .split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map { $0.isEmpty ? mark : "\(mark) \($0)" }
  }

  /// Words as a shell splits them; quotes hold together.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case "\"" where quote != "'", "'" where quote != "\"":
        quote = quote == nil ? character : nil
        word = word ?? ""
      case " " where quote == nil:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

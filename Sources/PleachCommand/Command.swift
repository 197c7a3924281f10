import PleachCore

/// A command: what it is called, what help and completion say of it, and what it does.
struct Command: Sendable {
  let name: String
  /// Half a sentence for the list of commands.
  let summary: String
  /// What may stand after `pleach`, one line a way to call it.
  let usage: [String]
  var options: [CommandOption] = []
  /// Paragraphs of the help page.
  var about: [String] = []
  /// Lists of the help page, such as what a query understands.
  var lists: [HelpList] = []
  /// Calls worth trying.
  var examples: [String] = []
  /// What completion offers for each word; the last goes on for all further words.
  var words: [Completion] = []
  /// Whether only pleach itself calls it.
  var isHidden = false
  let run: @Sendable (inout Call) throws(Failure) -> Void

  func option(_ name: String) -> CommandOption? {
    (GlobalOptions.all + options).first { $0.name == name }
  }
}

/// Rows of a help page under a heading.
struct HelpList: Sendable {
  let title: String
  let rows: [(term: String, help: String)]

  init(_ title: String, _ rows: [(term: String, help: String)]) {
    (self.title, self.rows) = (title, rows)
  }

  /// What `--json` prints.
  static func json(_ rows: [(term: String, help: String)]) -> HelpList {
    HelpList("With --json", [("version", "1; a larger number means other fields")] + rows)
  }
}

/// What may stand at a place of the command line.
enum Completion: Sendable, Equatable {
  case nothing
  /// The shell's own completion of paths.
  case paths
  case commands
  case people
  case communities
  case topics
  case platforms
  case query
  case values([String])
  /// What any of them offers.
  case any([Completion])
  /// Somebody after `done`, a path after `export`.
  case planWord
  /// A kind of record, or a person.
  case kindOrPerson
  /// The name that belongs to the kind before it, or a field.
  case nameOrField
}

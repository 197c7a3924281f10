import PleachCore

/// An option of a command, or of all.
struct CommandOption: Sendable {
  /// Without the dashes.
  let name: String
  /// What its value is called; `nil` when it takes none.
  let value: String?
  let help: String
  let completion: Completion

  init(_ name: String, _ value: String? = nil, _ help: String, _ completion: Completion = .nothing)
  {
    (self.name, self.value, self.help, self.completion) = (name, value, help, completion)
  }

  /// As help writes it: `--sort ORDER`.
  var form: String { "--\(name)" + (value.map { " \($0)" } ?? "") }

  static let json = CommandOption("json", nil, "print JSON")
  static let query = CommandOption("query", "QUERY", "everyone who matches", .query)
  static let remove = CommandOption("remove", nil, "take off instead of adding")
}

/// Options that every command takes.
enum GlobalOptions {
  static let all: [CommandOption] = [
    CommandOption("store", "DIR", "the folder of the network, else $PLEACH_STORE", .paths),
    CommandOption("today", "DAY", "the day to count from, such as 2024-02-29"),
    CommandOption(
      "color", "WHEN", "auto, always or never", .values(["auto", "always", "never"])),
    CommandOption("help", nil, "print help, for a command its own"),
    CommandOption("version", nil, "print the version"),
  ]

  /// The option of this name, whichever command has it: before the command is known, only this tells
  /// whether the next word is a value. One name takes a value everywhere or nowhere.
  static func anywhere(_ name: String) -> CommandOption? {
    all.first { $0.name == name }
      ?? Commands.all.lazy.flatMap(\.options).first { $0.name == name }
  }
}

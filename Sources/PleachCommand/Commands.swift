/// Every command.
enum Commands {
  /// In the order in which help lists them.
  static let all: [Command] = [
    .today, .list, .show, .review, .import, .lists, .export,
    .add, .edit, .tag, .untag, .topic, .note, .verdict, .delete, .log, .goal, .journal,
    .platforms, .topics, .communities, .community, .budget,
    .suggest, .breadth, .dismiss, .weights, .plan, .alumni,
    .changes, .undo, .redo, .history, .conflicts, .merge, .split, .mergeDriver,
    .doctor, .restore,
    .demo, .themes, .completions, .help,
    .complete, .selftestWriter,
  ]

  static func named(_ name: String) -> Command? { all.first { $0.name == name } }

  /// Those a person calls.
  static var shown: [Command] { all.filter { !$0.isHidden } }
}

import PleachCore

/// Changes as `--json` prints them.
enum HistoryJSON {
  static func json(_ change: Change) -> JSON {
    let (kind, of): (String, Int?) =
      switch change.kind {
      case .done: ("done", nil)
      case .undoing(let number): ("undo", number)
      case .redoing(let number): ("redo", number)
      }
    return [
      "number": .number(change.number), "time": .string(change.time),
      "title": .string(change.title), "kind": .string(kind), "of": .number(of),
      "edits": .number(change.edits.count),
    ]
  }

  /// For commands that make one change.
  static let help = HelpList.json([("change", "null when nothing changed, else:")] + fields)

  static let fields: [(term: String, help: String)] = [
    ("  number, time, title", "counting up; in UTC; as history says it"),
    ("  kind, of", "done, undo or redo; the change that was undone or redone"),
    ("  edits", "how many values it changed"),
  ]
}

import PleachCore
import PleachStore

extension Command {
  static let history = Command(
    name: "history", summary: "the last changes, newest first",
    usage: ["history [--limit N] [--json]"],
    options: [CommandOption("limit", "N", "how many, 20 unless told"), .json],
    lists: [.json([("changes", "newest first, each with:")] + HistoryJSON.fields)],
    words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let limit = try call.limit()
    let (store, _) = try call.look()
    let changes = try stored { () throws(StoreError) in try store.history(limit: limit) }
    if call.isJSON {
      return call.out.json(["changes": .array(changes.map(HistoryJSON.json))])
    }
    guard !changes.isEmpty else { return call.tell("Nothing has been changed yet.") }
    var table = Table([
      Table.Column("No", .right, least: 3), Table.Column("When, in UTC", least: 16),
      Table.Column("What", least: 20),
    ])
    for change in changes { table.add(["\(change.number)", change.when, change.words]) }
    table.print(to: &call.out)
  }
}

extension Call {
  fileprivate func limit() throws(Failure) -> Int {
    guard let text = arguments["limit"] else { return 20 }
    guard let limit = Int(text), limit > 0 else {
      throw usage("--limit cannot be \"\(text)\"", hint: "It is a whole number of at least 1")
    }
    return limit
  }
}

extension Change {
  /// Day and minute.
  fileprivate var when: String { String(time.prefix(16)).replacing("T", with: " ") }

  fileprivate var words: String {
    switch kind {
    case .done: title
    case .undoing(let number): "undid \(number): \(title)"
    case .redoing(let number): "did \(number) again: \(title)"
    }
  }
}

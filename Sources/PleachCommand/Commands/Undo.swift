import PleachStore

extension Command {
  static let undo = Command(
    name: "undo", summary: "take back the last change", usage: ["undo [--json]"],
    options: [.json],
    about: ["Each call takes back one change more, over all windows and days. See history."],
    lists: [HistoryJSON.help], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let (store, _) = try call.open(lookOnly: false)
    let change = try call.finish(store) { () throws(StoreError) in try store.undo() }
    call.report("Undone: \(change?.title ?? "").", change)
  }
}

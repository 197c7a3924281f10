import PleachStore

extension Command {
  static let redo = Command(
    name: "redo", summary: "make the change again that was undone last", usage: ["redo [--json]"],
    options: [.json], lists: [HistoryJSON.help], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let (store, _) = try call.open(lookOnly: false)
    let change = try call.finish(store) { () throws(StoreError) in try store.redo() }
    call.report("Done again: \(change?.title ?? "").", change)
  }
}

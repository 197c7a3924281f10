import PleachCore
import PleachStore

extension Command {
  static let merge = Command(
    name: "merge", summary: "make people one who are one; bring in another copy of your network",
    usage: [
      "merge NAME NAME… [--json]", "merge --suggest [--json]", "merge --proven [--json]",
      "merge --apart NAME NAME [--json]", "merge FILE [--base FILE] [--dry-run] [--json]",
    ],
    options: [
      CommandOption("suggest", nil, "who may be one person, with the evidence side by side"),
      CommandOption("proven", nil, "make all one of whom it is proven"),
      CommandOption("apart", nil, "the two are two: never asked again"),
      CommandOption("base", "FILE", "a version that both were made from, such as a backup"),
      CommandOption("dry-run", nil, "say what would change, and change nothing"), .json,
    ],
    about: [
      "Accounts, tags, notes, encounters and verdicts of all go to the first. pleach split takes an "
        + "account away again. An import makes people one by itself only where it is proven: two accounts "
        + "that name each other, one e-mail address, a feed of an account, a move that the platform tells.",
      "For the copies that Syncthing, Dropbox or Nextcloud leave beside the store when two machines "
        + "changed it, and for any other version. What only the copy has comes in, what only the "
        + "store has stays, and where both say something else the store's word stands until you "
        + "decide with pleach conflicts.",
      "Without a base nothing is taken away: somebody whom you deleted here comes back if the copy "
        + "has them. The copy itself stays where it is. All is one step to undo.",
    ],
    lists: [
      .json(
        [
          ("questions", "with --suggest: people, isProven, score, evidence; the surest first"),
          ("added, changed, removed", "of FILE: how many records"),
          ("conflicts", "how many values are to be decided"),
          ("dryRun", "whether nothing was changed"), ("change", "null when nothing changed, else:"),
        ] + HistoryJSON.fields)
    ],
    examples: [
      "pleach merge ada ada_quill", "pleach merge --suggest",
      "pleach merge network.sync-conflict-20260105-120000-ABCDEFG.json --dry-run",
    ],
    words: [.people, .paths]
  ) { call throws(Failure) in
    if try call.mergePeople() { return }
    guard let path = call.words.first, !path.isEmpty else { throw call.usage("which file?") }
    try call.expect(atMost: 1)
    let isDry = call.arguments.has("dry-run")
    let base = call.arguments["base"]
    let (store, _) = try call.open(lookOnly: isDry)
    let plan = try stored { () throws(StoreError) in
      try store.mergePlan(copyAt: path, since: base)
    }
    var change: Change?
    if !isDry {
      change = try call.finish(store) { () throws(StoreError) in
        try store.merge(copyAt: path, since: base).outcome
      }
    }
    call.report(plan, change, isDry: isDry)
  }
}

extension Call {
  fileprivate mutating func report(_ plan: MergePlan, _ change: Change?, isDry: Bool) {
    let counts = plan.counts
    if isJSON {
      return out.json([
        "added": .number(counts.added), "changed": .number(counts.changed),
        "removed": .number(counts.removed), "conflicts": .number(plan.conflicts.count),
        "dryRun": .bool(isDry), "change": change.map { HistoryJSON.json($0) } ?? .null,
      ])
    }
    out.line(SafeText((isDry ? "Would merge: " : "Merged: ") + plan.words + "."))
    if isDry { return }
    if !plan.conflicts.isEmpty { out.line("To decide them: pleach conflicts.") }
    out.line("The copy is still there; once you are content, it can go.", .faint)
  }
}

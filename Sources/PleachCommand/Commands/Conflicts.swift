import PleachCore
import PleachStore

extension Command {
  static let conflicts = Command(
    name: "conflicts", summary: "what was changed here and elsewhere, to be decided",
    usage: ["conflicts [--json]", "conflicts N|all mine|theirs|both [--json]"], options: [.json],
    about: [
      "A conflict is a value that was changed on this machine and by another program: an editor, "
        + "git, a program that syncs files. Until you decide, one of the two stands.",
      "With both, your own words stand below each other, and of other values one stands and the "
        + "note keeps the other. A decision can be undone.",
    ],
    lists: [
      .json([
        ("conflicts", "in the order in which they were found, each with:"),
        ("  number, path, about", "for this command; where it stands; in words"),
        ("  base, mine, theirs, stands", "values, null for none; stands is what the store has"),
        ("  source, time", "where theirs came from; in UTC"),
        ("copies", "files beside the store that pleach merge can bring in"),
      ])
    ], examples: ["pleach conflicts 1 mine", "pleach conflicts all theirs"],
    words: [.values(["all"]), .values(Conflict.Choice.allCases.map(\.rawValue)), .nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 2)
    guard let which = call.words.first else { return try call.listConflicts() }
    guard call.words.count > 1, let choice = Conflict.Choice(rawValue: call.words[1]) else {
      throw call.usage("what is to stand?", hint: "It is mine, theirs or both")
    }
    try call.settle(which, choice)
  }
}

extension Call {
  fileprivate mutating func listConflicts() throws(Failure) {
    let (store, graph) = try look()
    let (conflicts, copies) = try stored { () throws(StoreError) in
      (try store.conflicts(), try store.conflictCopies())
    }
    if isJSON {
      let rows = conflicts.enumerated().map { number, conflict in
        json(conflict, number + 1, standing: store.document.value(at: conflict.path), graph)
      }
      return out.json([
        "conflicts": .array(rows), "copies": .array(copies.map { .string($0.path) }),
      ])
    }
    for copy in copies { out.line(SafeText("Another version of your network: \(copy.path)")) }
    if !copies.isEmpty { out.line("To bring in what one says: pleach merge FILE.", .faint) }
    if conflicts.isEmpty, copies.isEmpty { tell("There is nothing to decide.") }
    for (number, conflict) in conflicts.enumerated() {
      print(conflict, number + 1, standing: store.document.value(at: conflict.path), graph)
    }
    if !conflicts.isEmpty {
      out.line("To decide: pleach conflicts N mine|theirs|both.", .faint)
    }
  }

  private mutating func print(
    _ conflict: Conflict, _ number: Int, standing: JSON?, _ graph: Graph
  ) {
    out.line(SafeText("\(number)  \(graph.words(for: conflict))"), .strong)
    var sides = [("mine", conflict.mine), ("theirs", conflict.theirs)]
    if !sides.contains(where: { $0.1 == standing }) { sides.append(("neither", standing)) }
    for (side, value) in sides {
      let label = (side + (value == standing ? ", stands:" : ":")).padded(to: 15)
      let words = SafeText.paragraphs(
        Conflict.words(value), wrappedTo: max(20, (out.width ?? 100) - 20))
      for (line, text) in words.enumerated() {
        out.line(
          SafeText("   " + (line == 0 ? label : String(repeating: " ", count: 15)) + " ") + text)
      }
    }
    let day = conflict.time.prefix(16).replacing("T", with: " ")
    out.line(SafeText("   theirs comes from \(conflict.source), \(day) UTC"), .faint)
  }

  private func json(
    _ conflict: Conflict, _ number: Int, standing: JSON?, _ graph: Graph
  ) -> JSON {
    [
      "number": .number(number), "path": .array(conflict.path.map { .string($0) }),
      "about": .string(graph.words(for: conflict)), "base": conflict.base ?? .null,
      "mine": conflict.mine ?? .null, "theirs": conflict.theirs ?? .null,
      "stands": standing ?? .null, "source": .string(conflict.source),
      "time": .string(conflict.time),
    ]
  }

  fileprivate mutating func settle(_ which: String, _ choice: Conflict.Choice) throws(Failure) {
    let (store, _) = try open(lookOnly: false)
    let conflicts = try stored { () throws(StoreError) in try store.conflicts() }
    var chosen = conflicts
    if which != "all" {
      guard let number = Int(which), conflicts.indices.contains(number - 1) else {
        let hint = conflicts.isEmpty ? "There are none" : "They are 1 to \(conflicts.count), or all"
        throw usage("there is no conflict \"\(which)\"", hint: hint)
      }
      chosen = [conflicts[number - 1]]
    }
    let ids = Set(chosen.map(\.id))
    var open: [Conflict] = []
    let change = try finish(store) { () throws(StoreError) in
      let (outcome, left) = try store.settle(ids, as: choice)
      open = left
      return outcome
    }
    if !open.isEmpty { tell(SafeText(Conflict.cannot(choice, open.count))) }
    guard open.count < chosen.count else { return }
    let left = conflicts.count - chosen.count + open.count
    report("Decided: \(choice.rawValue). \(left == 0 ? "None" : "\(left)") left.", change)
  }
}

extension String {
  /// With spaces behind, for words of plain letters.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

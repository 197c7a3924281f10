extension ImportReport {
  /// How many of what, in half a sentence: `14 new, 10 encounters`.
  public var counts: String {
    let counts = [
      (added.count, "new"), (updated.count, "changed"), (unchanged, "as before"),
      (joined, "accounts of theirs"), (otherNotes, "notes left, as yours stay"),
      (confirmed, "confirmed as done"),
      (tiesAmongOthers, "ties among others"), (encounters, "encounters"),
      (strangers, "strangers left out"),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return "nobody" }
    return counts.map { count, words in
      // One stranger, one encounter, one tie.
      let plural = count == 1 && words != "as before" && words != "confirmed as done"
      let word = words.split(separator: " ").map(String.init)
      guard plural, let first = word.first, first.hasSuffix("s") else { return "\(count) \(words)" }
      return "\(count) " + ([String(first.dropLast())] + word.dropFirst()).joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// Who it concerns, list by list, in the order in which it is worth reading; empty lists are left
  /// out.
  public var lists: [(title: String, lines: [String])] {
    let lists = [
      ("New", Self.names(added)), ("Followed now", Self.names(followed)),
      ("No longer followed", Self.names(unfollowed)),
      ("Still there, though let go", Self.names(stillFollowed)),
      ("Not there yet, though followed", Self.names(notFollowed)),
      ("Not muted yet", Self.names(notMuted)),
      ("Follow you now", Self.names(newFollowers)),
      ("Follow you no longer", Self.names(lostFollowers)), ("Gone", Self.names(gone)),
      ("Came back", Self.names(cameBack)),
      ("Renamed", renamed.map { "\($0.from) → \($0.to)" }),
    ]
    return lists.filter { !$0.1.isEmpty }
  }

  /// A name, and the handle where it says more.
  private static func names(_ people: [Who]) -> [String] {
    people.map { who in
      who.name + (who.handle.flatMap { $0 == who.name ? nil : "  " + $0 } ?? "")
    }
  }
}

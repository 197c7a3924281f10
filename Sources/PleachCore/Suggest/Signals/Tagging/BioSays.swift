extension TagSignal {
  /// Uses words of themselves that members use.
  static let bioSays = TagSignal("bio", "says of itself what members say") {
    place, community, ground in
    let telling = ground.telling(place, community)
    // Words come in company, so a few say nearly all; each next one counts less.
    let odds = telling.enumerated().reduce(0) { sum, found in
      sum + max(-0.5, min(3, found.element.odds)) / (1 + 0.5 * Double(found.offset))
    }
    guard abs(odds) >= 0.1 else { return nil }
    return Finding(odds) {
      let name = ground.communities[community].name
      let size = ground.members[community].count
      let words = telling.filter { $0.odds > 0.2 && $0.members > 0 }
      if let first = words.first {
        let more = words.dropFirst().first.map { "; also \(ground.book.names[Int($0.term)])" }
        let word = ground.book.names[Int(first.term)]
        return (
          "bio says \(word), as \(first.members) of \(size) in \(name) do" + (more ?? ""), []
        )
      }
      return (
        odds > 0 ? "bio says the name of \(name)" : "bio says little of what those in \(name) say",
        []
      )
    }
  }
}

extension TagGround {
  /// What a term says for a community, and how many members use it.
  fileprivate typealias Telling = (term: TermBook.Term, odds: Double, members: Int)

  /// The five terms of somebody's bio that tell most, each subject once: a word says no more beside the two
  /// words that hold it.
  fileprivate func telling(_ place: Int, _ community: Int) -> [Telling] {
    let all = book.termsAt[place].map { term -> Telling in
      let found = odds(of: term, for: community)
      return (term, found.odds, found.members)
    }.sorted { (-abs($0.odds), $0.term) < (-abs($1.odds), $1.term) }
    var chosen: [Telling] = []
    for found in all where !chosen.contains(where: { book.overlap($0.term, found.term) }) {
      chosen.append(found)
      if chosen.count == 5 { break }
    }
    return chosen
  }
}

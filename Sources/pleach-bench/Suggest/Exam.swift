import PleachCore

/// A graph of which something is hidden, and who is asked for it.
struct Exam {
  /// How the hidden follows are hidden.
  enum Kind: String, CaseIterable {
    /// As known: who follows the ego stays visible.
    case a = "A"
    /// New faces: the way back is hidden too, and nobody who follows the ego is a candidate.
    case b = "B"

    var faces: Ranking.Faces { self == .a ? .all : .new }
  }

  let kind: Kind
  let adjacency: Adjacency
  /// In the order of the file.
  let egos: [(ego: UInt32, hidden: Set<UInt32>)]

  /// - Parameter isTuning: Whether the tuning rows are asked, with the test's rows hidden too.
  init(_ folder: GraphFolder, _ kind: Kind, isTuning: Bool) {
    self.kind = kind
    let hidden = isTuning ? folder.heldout + folder.tune : folder.heldout
    let keys = kind == .a ? hidden.keys : hidden.keys.union(hidden.turned.keys)
    adjacency = folder.adjacency(folder.follows.without(keys))
    let rows = isTuning ? folder.tune : folder.heldout
    var places: [UInt32: Int] = [:]
    var egos: [(ego: UInt32, hidden: Set<UInt32>)] = []
    for (ego, followed) in zip(rows.from, rows.to) {
      let place = places[ego] ?? egos.count
      if place == egos.count { egos.append((ego, [])) }
      places[ego] = place
      egos[place].hidden.insert(followed)
    }
    self.egos = egos
  }

  /// Asks a ranker about each ego: the mean of its marks, and milliseconds an ego.
  func marks(_ ranker: Ranker) -> (marks: Marks, ms: Double) {
    let rank = ranker.prepare(adjacency, kind.faces)
    var total = Marks()
    var ms = 0.0
    for (ego, hidden) in egos {
      let (list, taken, _) = milliseconds { rank(ego) }
      ms += taken
      total.add(Marks(list, hidden))
    }
    total.divide(by: Double(max(1, egos.count)))
    return (total, ms / Double(max(1, egos.count)))
  }
}

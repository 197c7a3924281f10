extension Deeds {
  /// What an export brings: people and what is new of them, and who of them turn out to be one.
  public struct Arrival: Sendable {
    /// All in one step; `nil` when nothing changes.
    public let proposal: Proposal?
    /// One for each batch.
    public let reports: [ImportReport]
    /// Those who are made one, as it is proven that they are.
    public let merged: [Sameness.Pair]
    /// How many questions somebody has to answer: who of these are one?
    public let questions: Int
    /// The graph once people have come, before any are made one.
    let after: Graph

    /// A line on each of those who are made one.
    public var mergedWords: [String] { merged.map { after.words(for: $0) } }
  }

  /// Places batches in a graph, and makes people one whose accounts are proven to be the same person's.
  ///
  /// - Complexity: that of `Placement.place` and `Sameness`.
  public static func take(
    _ batches: [ImportBatch], in graph: Graph, on today: Day
  ) -> Arrival {
    let (placed, reports) = Placement.place(batches, in: graph, on: today)
    let after = placed.map { graph.applying($0.edits) } ?? graph
    let told = told(batches, in: after)
    // The same export twice is one change, so what nobody says anew is left to the questions.
    let sameness =
      placed == nil
      ? Sameness(told, in: after) : Sameness(after).map { $0.adding(told, in: after) }
    let merging = sameness.flatMap { mergeProven($0, in: after) }
    let left = merging.map { Sameness(after.applying($0.edits)) } ?? sameness
    let edits = (placed?.edits ?? []) + (merging?.edits ?? [])
    return Arrival(
      proposal: edits.isEmpty
        ? nil : Proposal(placed?.title ?? "import \(merging?.title ?? "")", edits),
      reports: reports, merged: merging == nil ? [] : sameness?.proven ?? [],
      questions: left?.questions.count ?? 0, after: after)
  }

  /// Those who are one because a table of yours says so in one row, and whom you did not tell apart.
  private static func told(_ batches: [ImportBatch], in graph: Graph) -> [Sameness.Pair] {
    guard batches.contains(where: { !$0.together.isEmpty }) else { return [] }
    var known: [Platform.ID: KnownAccounts] = [:]
    func owner(_ reading: AccountReading) -> Person? {
      let platform = Platform.ID(reading.platform)
      let accounts = known[platform] ?? KnownAccounts(of: platform, in: graph)
      known[platform] = accounts
      return (accounts.exact(reading) ?? accounts.similar(reading))?.person
    }
    let mates = RowMates(batches)
    return batches.flatMap { batch in
      batch.together.flatMap { row -> [Sameness.Pair] in
        let people = row.filter(mates.isOfOne).compactMap(owner)
        guard let first = people.first else { return [] }
        let said = "a row of \(batch.files.first?.path ?? "your table") names both"
        return people.dropFirst().filter {
          $0.id != first.id && !isRefused($0.id, first.id, in: graph)
        }
        .map { other in
          Sameness.Pair(
            one: first.id, other: other.id, evidence: [Evidence("one row", weight: 2, said)],
            isProven: true)
        }
      }
    }
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which tags people without any are likely to deserve, by who follows whom and the tags given so far.
///
/// Two voices are heard. *Nearness*: tags spread along ties in both directions and fade with every step.
/// *Company*: who is followed by the same people. Each gives shares of all tags that add up to one; what
/// both agree on is surer. It is one method with one set of numbers for all networks; they were chosen
/// on three, of which nothing was kept back for choosing. How sure to be is learnt anew each time from
/// the tags given: a part of them is hidden, foretold from the others, and compared; and who is far from
/// everybody tagged may well deserve none of the tags.
public struct TagSpread: Sendable {
  /// Who follows whom.
  public let adjacency: Adjacency
  /// The tags of each vertex; empty for those without any.
  public let tags: [[Int]]
  /// How many tags there are.
  public let tagCount: Int
  /// How many proposals somebody gets at most.
  public static let most = 3

  /// - Parameters:
  ///   - tags: By vertex, as many as the adjacency has; numbers in `0..<tagCount`, each once.
  public init(_ adjacency: Adjacency, tags: [[Int]], tagCount: Int) {
    precondition(tags.count == adjacency.count, "\(tags.count) of \(adjacency.count) people")
    for tag in tags.joined() { precondition(0..<tagCount ~= tag, "tag \(tag) of \(tagCount)") }
    (self.adjacency, self.tags, self.tagCount) = (adjacency, tags, tagCount)
  }

  /// The likely tags of each vertex that has none, best first, at most `most`.
  ///
  /// Who is out of reach of everybody tagged gets none, as do the tagged.
  /// - Parameter isCancelled: Asked every few milliseconds at most.
  /// - Returns: By vertex; `nil` when cancelled.
  /// - Complexity: O((vertices + follows) × tags), two to five times.
  public func proposals(isCancelled: () -> Bool = { false }) -> [[TagGuess]]? {
    let isTagged = tags.map { !$0.isEmpty }
    guard isTagged.contains(true) else { return tags.map { _ in [] } }
    let trial = TagTrial(self)
    guard let scores = TagScores(self, trial.groups, isCancelled) else { return nil }
    let outcomes = outcomes(of: trial, scores)
    let first = TagTrust(outcomes.compactMap(\.proposals.first), .first)
    let later = TagTrust(outcomes.flatMap { $0.proposals.dropFirst() }, .later)
    let scope = TagScope(
      tagged: outcomes.compactMap(\.reach),
      untagged: tags.indices.compactMap { isTagged[$0] ? nil : scores.total(of: $0).reach })
    let voices = TagVoices(counts: counts(tags.indices))
    var room = voices.room
    return tags.indices.map { vertex in
      guard !isTagged[vertex] else { return [] }
      let row = scores.total(of: vertex)
      let within = row.reach.map(scope.chance) ?? 0
      var most = 1.0
      return signs(of: UInt32(vertex), isTagged, voices.choices(Self.most, row, &room))
        .enumerated().map { place, choice in
          let trust = place == 0 ? first : later
          // What comes later is never surer, whatever was learnt.
          most = min(most, within * trust.confidence(choice.signs))
          return TagGuess(tag: choice.tag, confidence: most)
        }
    }
  }

  /// What is found for one of the hidden.
  private struct Outcome {
    /// Best first, and whether they are right.
    let proposals: [Logistic.Example]
    /// Corrected for those who were hidden with them.
    let reach: Double?
  }

  private func outcomes(of trial: TagTrial, _ scores: borrowing TagScores) -> [Outcome] {
    let counts = counts(tags.indices)
    var isTagged = tags.map { !$0.isEmpty }
    let tagged = Double(isTagged.count { $0 })
    var outcomes: [Outcome] = []
    for group in 0..<trial.hidden {
      let members = trial.groups[group]
      let hidden = self.counts(members.map(Int.init))
      let voices = TagVoices(counts: zip(counts, hidden).map { $0 - $1 })
      var room = voices.room
      for member in members { isTagged[Int(member)] = false }
      let loss = log(tagged / max(1, tagged - Double(members.count)))
      for (place, member) in members.enumerated() {
        let rest = scores.totalWithoutOwn(group, place)
        let found = signs(of: member, isTagged, voices.choices(Self.most, rest, &room))
        outcomes.append(
          Outcome(
            proposals: found.map {
              Logistic.Example(signs: $0.signs, isSo: tags[Int(member)].contains($0.tag))
            }, reach: rest.reach.map { $0 + loss }))
      }
      for member in members { isTagged[Int(member)] = true }
    }
    return outcomes
  }

  /// What is known of somebody's proposals beforehand.
  private func signs(
    of vertex: Adjacency.Vertex, _ isTagged: [Bool], _ choices: [TagVoices.Choice]
  ) -> [(tag: Int, signs: Logistic.Signs)] {
    var tagged = 0
    adjacency.withLists { lists in
      lists.forEachNeighbour(of: Int(vertex)) { neighbour, _ in
        if isTagged[Int(neighbour)] { tagged += 1 }
      }
    }
    let ties = adjacency.followedCount(of: vertex) + adjacency.followerCount(of: vertex)
    return choices.map { ($0.tag, TagTrust.signs($0, ties: ties, tagged: tagged)) }
  }

  /// How many of some vertices have each tag.
  private func counts(_ vertices: some Sequence<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: tagCount)
    for vertex in vertices { for tag in tags[vertex] { counts[tag] += 1 } }
    return counts
  }
}

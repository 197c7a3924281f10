/// Which tags people without any are likely to deserve, by who follows whom and the tags given so far.
///
/// Two voices are heard. *Nearness*: tags spread along ties in both directions and fade with every step.
/// *Company*: who is followed by the same people. Each gives shares of all tags that add up to one; what
/// both agree on is surer. It is one method with one set of numbers for all networks; they were chosen
/// on three, of which nothing was kept back for choosing. How sure to be is learnt anew each time from
/// the tags given: a part of them is hidden, foretold from the others, and compared.
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
  public func proposals(isCancelled: () -> Bool = { false }) -> [[TagProposal]]? {
    let trial = TagTrial(self)
    guard let scores = TagScores(self, trial.groups, isCancelled) else { return nil }
    let outcomes = outcomes(of: trial, scores)
    let first = TagTrust(outcomes.compactMap(\.first), .first)
    let later = TagTrust(outcomes.flatMap { $0.dropFirst() }, .later)
    let voices = TagVoices(counts: counts(tags.indices))
    let isTagged = tags.map { !$0.isEmpty }
    var room = voices.room
    return tags.indices.map { vertex in
      guard tags[vertex].isEmpty else { return [] }
      let around = adjacency.surroundings(of: UInt32(vertex), isTagged)
      var confidence = 1.0
      return voices.choices(Self.most, scores.total(of: vertex), &room).enumerated().map {
        let trust = $0 == 0 ? first : later
        // What comes later is never surer, whatever was learnt.
        confidence = min(confidence, trust.confidence(TagTrust.Sign($1, around)))
        return TagProposal(tag: $1.tag, confidence: confidence)
      }
    }
  }

  /// What is found for each of the hidden, best first, and whether it is right.
  private func outcomes(
    of trial: TagTrial, _ scores: borrowing TagScores
  ) -> [[TagTrust.Outcome]] {
    let counts = counts(tags.indices)
    var isTagged = tags.map { !$0.isEmpty }
    var outcomes: [[TagTrust.Outcome]] = []
    for group in 0..<trial.hidden {
      let members = trial.groups[group]
      let hidden = self.counts(members.map(Int.init))
      let voices = TagVoices(counts: zip(counts, hidden).map { $0 - $1 })
      var room = voices.room
      for member in members { isTagged[Int(member)] = false }
      for (place, member) in members.enumerated() {
        let around = adjacency.surroundings(of: member, isTagged)
        let rest = scores.totalWithoutOwn(group, place)
        outcomes.append(
          voices.choices(Self.most, rest, &room).map {
            (TagTrust.Sign($0, around), tags[Int(member)].contains($0.tag))
          })
      }
      for member in members { isTagged[Int(member)] = true }
    }
    return outcomes
  }

  /// How many of some vertices have each tag.
  private func counts(_ vertices: some Sequence<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: tagCount)
    for vertex in vertices { for tag in tags[vertex] { counts[tag] += 1 } }
    return counts
  }
}

extension Adjacency {
  /// How many ties somebody has, and to how many who are tagged.
  fileprivate func surroundings(
    of vertex: Vertex, _ isTagged: [Bool]
  ) -> (ties: Int, tagged: Int) {
    var tagged = 0
    withLists { lists in
      lists.forEachNeighbour(of: Int(vertex)) { neighbour, _ in
        if isTagged[Int(neighbour)] { tagged += 1 }
      }
    }
    return (followedCount(of: vertex) + followerCount(of: vertex), tagged)
  }
}

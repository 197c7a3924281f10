/// What the measures of breadth look at, counted once.
struct BreadthGround: Sendable {
  let circle: Circle
  /// Those you follow who are still there, as places in the graph's people.
  let voices: [Int]
  /// How they are spread, over what they can be one of.
  let spreads: [Strand.Kind: Spread]
  /// Of each of them.
  private let strands: [Int: [Strand]]
  let ties: TiesAmong

  /// What breadth is looked for in: topics are what you choose people for, so they are not.
  static let kinds: [Strand.Kind] = [.communities, .platforms, .languages]

  /// - Complexity: O(people + the follows of those you follow).
  init(_ circle: Circle, _ links: Links) {
    let people = circle.graph.people
    let voices = people.indices.filter { Voices.isVoice(people[$0]) }
    self.circle = circle
    self.voices = voices
    spreads = Self.spreads(of: circle.everyVoice)
    strands = Dictionary(
      uniqueKeysWithValues: voices.map { ($0, Voices.strands(of: people[$0])) })
    ties = TiesAmong(voices, in: circle.graph, links)
  }

  static func spreads(of voices: Voices) -> [Strand.Kind: Spread] {
    Dictionary(
      uniqueKeysWithValues: kinds.map { kind in
        (kind, Spread(voices.counts.filter { $0.key.kind == kind }))
      })
  }

  /// What each of the voices is one of, of a kind.
  func groups(_ kind: Strand.Kind) -> [Int: [Strand]] {
    strands.mapValues { $0.filter { $0.kind == kind } }
  }

  /// How many of the voices are of none of a kind.
  func without(_ kind: Strand.Kind) -> Int {
    strands.values.count { !$0.contains { $0.kind == kind } }
  }

  /// Communities, platforms or languages with how many voices they have, the largest first; of equals by
  /// name.
  func parts(_ kind: Strand.Kind) -> [Breadth.Part] {
    (spreads[kind]?.counts ?? [:]).map { strand, count in
      Breadth.Part(strand: strand, name: circle.name(of: strand), count: count)
    }.sorted { one, other in
      (-one.count, one.name, "\(one.strand)") < (-other.count, other.name, "\(other.strand)")
    }
  }
}

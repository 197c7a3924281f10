/// People who may all be one, asked about together: whoever is on eight platforms is one question.
public struct SameQuestion: Sendable, Equatable {
  /// In the order of the store; the first stays when they are made one.
  public let people: [Person.ID]
  /// What holds them together, one pair for each but the first, the surest first.
  public let pairs: [Sameness.Pair]

  /// Nobody need be asked.
  public var isProven: Bool { pairs.allSatisfy(\.isProven) }
  /// That of the weakest of the pairs.
  public var score: Double { pairs.map(\.score).min() ?? 0 }

  /// What speaks for and against it, each sentence once.
  public var evidence: [Evidence] {
    var said = Set<String>()
    return pairs.flatMap(\.evidence).filter { said.insert($0.sentence).inserted }
  }

  /// From so much on a link is enough to hold two of one platform together.
  private static let strong = 1.0

  /// Joins pairs, the surest first, as long as nobody comes to have two accounts on one platform by hearsay,
  /// and nobody is joined whom you told apart.
  ///
  /// - Complexity: O(pairs × people of a question).
  static func all(_ pairs: [Sameness.Pair], in graph: Graph) -> [SameQuestion] {
    var group: [Person.ID: Int] = [:]
    var members: [[Person.ID]] = []
    var joined: [[Sameness.Pair]] = []
    func add(_ person: Person.ID) -> Int {
      if let known = group[person] { return known }
      group[person] = members.count
      members.append([person])
      joined.append([])
      return members.count - 1
    }
    func homes(_ people: [Person.ID]) -> Set<Platform.ID> {
      people.reduce(into: []) { $0.formUnion(graph.people[$1]?.homes ?? []) }
    }
    var apart: [Sameness.Pair] = []
    for pair in pairs {
      let (one, other) = (add(pair.one), add(pair.other))
      guard one != other else { continue }
      let isStrong = pair.isProven || (pair.evidence.first?.weight ?? 0) >= strong
      let isRefused = members[one].contains { first in
        members[other].contains { Deeds.isRefused(first, $0, in: graph) }
      }
      guard !isRefused,
        isStrong || homes(members[one]).isDisjoint(with: homes(members[other]))
      else {
        apart.append(pair)
        continue
      }
      for person in members[other] { group[person] = one }
      members[one] += members[other]
      joined[one] += joined[other] + [pair]
      (members[other], joined[other]) = ([], [])
    }
    let whole = zip(members, joined).filter { $0.0.count > 1 }.map { people, pairs in
      SameQuestion(people: inOrder(people, graph), pairs: pairs)
    }
    // Two who cannot both be the same third are asked about by themselves.
    let rest = apart.filter { pair in
      !Deeds.isRefused(pair.one, pair.other, in: graph)
    }.map { SameQuestion(people: [$0.one, $0.other], pairs: [$0]) }
    return (whole + rest).enumerated().sorted {
      ($1.element.isProven ? 1 : 0, $1.element.score, $0.offset)
        < ($0.element.isProven ? 1 : 0, $0.element.score, $1.offset)
    }.map(\.element)
  }

  private static func inOrder(_ people: [Person.ID], _ graph: Graph) -> [Person.ID] {
    people.compactMap { graph.people.place(of: $0) }.sorted().map { graph.people[$0].id }
  }
}

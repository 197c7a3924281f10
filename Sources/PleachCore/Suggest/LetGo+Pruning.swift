extension LetGo {
  /// Chooses as many as are too many, together: those with the weakest reasons to stay, but no last voice
  /// of a community, a topic you care about or a language as long as there is somebody else.
  ///
  /// One after the other, each weighed anew as if those before were gone: the second of two voices of a
  /// community is a last voice once the first is chosen. Who is to be let go anyway counts as gone.
  ///
  /// Weights only fall when others go, so a weight that is out of date is never too small: it is worked out
  /// again only where it stands first (M. Minoux, *Accelerated greedy algorithms*, 1978). The result is
  /// that of weighing everybody anew after each choice.
  ///
  /// - Parameters:
  ///   - count: How many, 0...
  ///   - people: Places in the graph's people, each once; protected ones and whom you do not follow are
  ///     never chosen.
  /// - Complexity: O(*n* + *count* log *n*) weighings in all that is usual; O(*n* × *count*) at the worst.
  public func choose(_ count: Int, among people: [Int]) -> Pruning {
    let planned = planned
    let start = circle.without(planned)
    let candidates = people.filter { place in
      circle.graph.people[place].mayBeLetGo && !planned.contains(place)
    }.map { candidate($0, in: start) }
    let chosen = choose(count, among: candidates, in: start)
    let end = start.without(chosen)
    return Pruning(
      people: chosen.map { circle.graph.people[$0].id },
      balance: Balance(
        from: start, to: end, following: circle.following - planned.count, chosen: chosen,
        spared: spared(candidates, chosen, in: end)))
  }

  private func choose(_ count: Int, among people: [Candidate], in circle: Circle) -> [Int] {
    var (heap, circle, chosen) = (Heap(people), circle, [Int]())
    while chosen.count < count, let first = heap.first {
      let place = first.rank.place
      let now = candidate(place, in: circle)
      guard now == first else {
        heap.replaceFirst(with: now)
        continue
      }
      _ = heap.popFirst()
      chosen.append(place)
      circle.voices.remove(circle.graph.people[place])
    }
    return chosen
  }

  /// Those who are to be let go already, as places.
  private var planned: Set<Int> {
    Set(
      circle.graph.judged.filter { person in
        person.tie.youFollow && circle.graph.verdict(on: person.id)?.kind == .unfollow
      }.compactMap { circle.graph.people.place(of: $0.id) })
  }

  /// Somebody who may be chosen: last voices behind all others.
  struct Candidate: Sendable, Comparable {
    let isLast: Bool
    let rank: Rank

    static func < (one: Candidate, other: Candidate) -> Bool {
      one.isLast == other.isLast ? one.rank < other.rank : other.isLast
    }
  }

  private func candidate(_ place: Int, in circle: Circle) -> Candidate {
    Candidate(
      isLast: !circle.lastStrands(of: circle.graph.people[place]).isEmpty,
      rank: rank(of: place, in: circle))
  }

  /// Who would be among the chosen by their weight alone, and stays as the last voice of something.
  private func spared(
    _ people: [Candidate], _ chosen: [Int], in circle: Circle
  ) -> [Balance.Spared] {
    let gone = Set(chosen)
    return people.map(\.rank).sorted().prefix(chosen.count).compactMap { rank in
      guard !gone.contains(rank.place) else { return nil }
      let person = circle.graph.people[rank.place]
      let strands = circle.lastStrands(of: person)
      return strands.isEmpty ? nil : Balance.Spared(person: person.id, of: strands)
    }
  }
}

extension Circle {
  /// The same when the people at some places are thought away.
  func without(_ places: some Sequence<Int>) -> Circle {
    var circle = self
    for place in places { circle.voices.remove(graph.people[place]) }
    return circle
  }

  /// Of what somebody is the last voice, where it matters.
  func lastStrands(of person: Person) -> [Strand] {
    guard Voices.isVoice(person) else { return [] }
    return Voices.spoken(by: person).filter { voices[$0] == 1 && cares(about: $0) }
  }
}

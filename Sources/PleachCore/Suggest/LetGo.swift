/// Weighs who of those you follow has the weakest reason to stay.
///
/// Each signal adds its weight times its strength; nothing is learnt and nothing hidden. What research
/// finds about unfollowing is behind the weights' order: reciprocity and being talked to keep a tie,
/// one-way and unembedded ones break, silence alone says little (H. Kwak, H. Chun, S. Moon, CHI 2011;
/// F. Kivran-Swaine, P. Govindan, M. Naaman, CHI 2011).
public struct LetGo: Sendable {
  private let circle: Circle

  /// - Parameter circle: Those you follow, as they are today.
  public init(_ circle: Circle) { self.circle = circle }

  /// What speaks for letting somebody go and what against it, the heaviest first.
  ///
  /// - Complexity: O(those who follow the person).
  public func evidence(about person: Person) -> [Evidence] {
    let found = Signals.lettingGo.compactMap { signal -> Evidence? in
      guard let finding = signal.find(person, circle), finding.strength > 0 else { return nil }
      let (sentence, people) = finding.words()
      return Evidence(
        signal.name, weight: signal.weight * finding.strength, sentence, people: people)
    }
    // Stable, so that equals stay in the order of the signals.
    return found.enumerated()
      .sorted { (-abs($0.element.weight), $0.offset) < (-abs($1.element.weight), $1.offset) }
      .map(\.element)
  }

  /// The sum of all evidence: the larger, the weaker the reason to stay.
  ///
  /// - Complexity: O(those who follow the person).
  public func score(of person: Person) -> Double {
    Signals.lettingGo.reduce(0) { sum, signal in
      sum + signal.weight * (signal.find(person, circle)?.strength ?? 0)
    }
  }

  /// Whether letting go may be suggested: for two reasons at least, outweighing what speaks against,
  /// and never somebody protected.
  public func isSuggested(_ person: Person) -> Bool {
    guard person.tie.youFollow, !person.isProtected else { return false }
    let evidence = evidence(about: person)
    return evidence.count { $0.weight > 0 } > 1 && evidence.reduce(0) { $0 + $1.weight } > 0
  }

  /// People by the weakest reason to stay first; of equals, whom you follow longest, then creation.
  ///
  /// - Parameter people: Places in the graph's people.
  /// - Complexity: O(*n* log *n* + their followers).
  public func weakestFirst(_ people: [Int]) -> [Int] {
    let keyed = people.map { place in
      let person = circle.graph.people[place]
      return (score: score(of: person), since: person.followingSince ?? .last, place: place)
    }
    return keyed.sorted { ($1.score, $0.since, $0.place) < ($0.score, $1.since, $1.place) }
      .map(\.place)
  }
}

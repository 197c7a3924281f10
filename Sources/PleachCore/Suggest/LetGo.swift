/// Weighs who of those you follow has the weakest reason to stay.
///
/// What research finds about unfollowing is behind the weights' order: reciprocity, common ties and being
/// talked to keep a tie, one-way and unembedded ones and bursts of posts break it, silence alone says
/// little (H. Kwak, H. Chun, S. Moon, CHI 2011; H. Kwak, S. Moon, W. Lee, ICWSM 2012; F. Kivran-Swaine,
/// P. Govindan, M. Naaman, CHI 2011). No odds are known: the numbers are pleach's own.
public struct LetGo: Sendable {
  let circle: Circle
  private let scale: Scale

  /// - Parameters:
  ///   - circle: Those you follow, as they are today.
  ///   - weights: How much each signal is to count for this reader.
  public init(_ circle: Circle, weights: Weights = Weights()) {
    self.circle = circle
    scale = Scale(Signals.lettingGo, weights)
  }

  /// What speaks for letting somebody go and what against it, the heaviest first.
  ///
  /// - Complexity: O(those who follow the person).
  public func evidence(about person: Person) -> [Evidence] {
    scale.evidence(about: person, in: circle)
  }

  /// The sum of all evidence: the larger, the weaker the reason to stay.
  ///
  /// - Complexity: O(those who follow the person).
  public func score(of person: Person) -> Double { score(of: person, in: circle) }

  /// The same when others of the circle are gone.
  func score(of person: Person, in circle: Circle) -> Double {
    scale.score(of: person, in: circle)
  }

  /// What a voice is one of, with its preposition: "of Weavers", "on Looms", "in Japanese".
  public func words(for strand: Strand) -> String { circle.words(for: strand) }

  /// What all evidence must come to before somebody is suggested.
  static let bar = 0.5

  /// Whether letting go may be suggested.
  ///
  /// For two reasons at least, one of them substantial, the sum of everything being more than a half. So
  /// nobody is suggested for one reason, for silence alone, or for what you never wrote down; nor somebody
  /// protected, whatever the weights.
  public func isSuggested(_ person: Person) -> Bool {
    guard person.mayBeLetGo else { return false }
    let reasons = scale.reasons(about: person, in: circle)
    return reasons.count > 1 && reasons.substantial > 0 && reasons.score > Self.bar
  }

  /// People by the weakest reason to stay first; of equals, whom you follow longest, then creation.
  ///
  /// - Parameter people: Places in the graph's people.
  /// - Complexity: O(*n* log *n* + their followers).
  public func weakestFirst(_ people: [Int]) -> [Int] {
    people.map { rank(of: $0, in: circle) }.sorted(by: <).map(\.place)
  }

  /// Where somebody stands among the others: the weakest reason to stay first.
  struct Rank: Sendable, Comparable {
    let score: Double
    let since: Day
    let place: Int

    static func < (one: Rank, other: Rank) -> Bool {
      (other.score, one.since, one.place) < (one.score, other.since, other.place)
    }
  }

  /// The rank of the person at a place when others of the circle are gone.
  func rank(of place: Int, in circle: Circle) -> Rank {
    let person = circle.graph.people[place]
    return Rank(
      score: score(of: person, in: circle), since: person.followingSince ?? .last, place: place)
  }
}

extension Person {
  /// Whether letting go of them may be thought of at all: followed, and not protected.
  public var mayBeLetGo: Bool { tie.youFollow && !isProtected }
}

/// Finds whom to say hello to: people near you with whom nothing passes, and who would likely answer.
///
/// Who follows you, posts, and is read by few answers most (being acknowledged by somebody and reciprocity
/// go together: H. Kwak, S. Moon, W. Lee, ICWSM 2012); the numbers are pleach's own.
public struct Greet: Sendable {
  private let circle: Circle
  private let scale: Scale

  /// - Parameters:
  ///   - circle: Those you follow, as they are today.
  ///   - weights: How much each signal is to count for this reader.
  public init(_ circle: Circle, weights: Weights = Weights()) {
    self.circle = circle
    scale = Scale(Signals.greeting, weights)
  }

  /// What speaks for greeting somebody, the heaviest first.
  public func evidence(about person: Person) -> [Evidence] {
    scale.evidence(about: person, in: circle)
  }

  /// Whether somebody may be suggested at all.
  ///
  /// You follow them or they follow you, no account is known to be gone from under it, you neither let
  /// them go nor muted them, it is no bot, and they spoke last or nothing passed for a year.
  public func mayBeGreeted(_ person: Person) -> Bool {
    guard person.tie != .none, person.isReachable else { return false }
    switch circle.graph.verdict(on: person.id)?.kind {
    case .unfollow, .mute: return false
    case .keep, .follow, .trial, .later, .dismiss, nil: break
    }
    guard let last = circle.graph.lastEncounter(with: person.id) else { return true }
    return last.day.days(until: circle.today) > Self.year || circle.unanswered(person) != nil
  }

  static let year = 365

  /// Those to greet first, at most `count`, by what speaks for it; of equals, in creation order.
  ///
  /// - Parameter people: Places in the graph's people; `nil` is everybody.
  /// - Complexity: O(*n* + *count* log *n*).
  public func first(_ count: Int, among people: [Int]? = nil) -> [Suggestion] {
    let places = people ?? Array(circle.graph.people.indices)
    var heap = Heap(
      places.compactMap { place -> Candidate? in
        let person = circle.graph.people[place]
        guard mayBeGreeted(person) else { return nil }
        let score = scale.score(of: person, in: circle)
        return score > 0 ? Candidate(score: score, place: place) : nil
      })
    var chosen: [Suggestion] = []
    while chosen.count < count, let next = heap.popFirst() {
      let person = circle.graph.people[next.place]
      chosen.append(Suggestion(person.id, evidence(about: person)))
    }
    return chosen
  }

  private struct Candidate: Comparable {
    let score: Double
    let place: Int

    static func < (one: Candidate, other: Candidate) -> Bool {
      (other.score, one.place) < (one.score, other.place)
    }
  }
}

extension Person {
  /// Whether some account of the tie is still there, is not blocked or muted, and is no bot.
  fileprivate var isReachable: Bool {
    accounts.indices.contains { place in
      (accounts[place].isFollowing || accounts[place].followsYou) && accounts[place].gone == nil
        && !accounts[place].isBot
    } && !accounts.indices.contains { accounts[$0].isMuted || accounts[$0].isBlocked }
  }
}

extension Circle {
  /// The last that came from somebody and wants an answer, when they had none.
  ///
  /// Of one day nobody knows what came first: what you gave on the same day counts as the answer. So does
  /// a meeting, where both speak.
  func unanswered(_ person: Person) -> Encounter? {
    guard graph.lastEncounter(with: person.id) != nil else { return nil }
    let all = graph.encounters(with: person.id)
    guard let received = all.first(where: { $0.wantsAnswer }),
      !all.contains(where: { $0.answers(received) })
    else { return nil }
    return received
  }

  /// Whether it would be known had anything passed between you and somebody.
  func tellsEncounters(with person: Person) -> Bool {
    person.accounts.indices.contains { place in
      (person.accounts[place].isFollowing || person.accounts[place].followsYou)
        && toldEncounters.contains(person.accounts[place].platform)
    }
  }
}

extension Encounter {
  /// Whether it came from them and is no end of a talk by itself.
  fileprivate var wantsAnswer: Bool {
    guard direction == .received else { return false }
    return switch kind {
    case .hello, .reply, .mention, .comment, .share, .question, .message: true
    case .thanks, .answer, .meeting: false
    }
  }

  fileprivate func answers(_ other: Encounter) -> Bool {
    day >= other.day && (direction == .given || kind == .meeting)
  }
}

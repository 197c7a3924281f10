/// One kind of evidence: what it looks at, and how much it says at its strongest.
public struct Signal: Sendable {
  /// In a word or two, for bars and JSON: "quiet".
  public let name: String
  /// What it looks at, as half a sentence.
  public let help: String
  /// What full strength weighs: positive for what is suggested, negative against it.
  public let weight: Double
  /// Whether it says enough of a person, or of the tie, to carry a suggestion. Silence and what you
  /// never wrote down do not: they may only stand beside something that does.
  public let isSubstantial: Bool
  /// The name of the reason it counts as, its own or another's that says nearly the same: together they
  /// are one reason.
  let reason: String
  /// What it finds about a person; `nil` when nothing is known, for unknown is not the same as no.
  let find: @Sendable (Person, Circle) -> Finding?

  init(
    _ name: String, weight: Double, isSubstantial: Bool = true, reason: String? = nil,
    _ help: String,
    find: @escaping @Sendable (Person, Circle) -> Finding?
  ) {
    (self.name, self.weight, self.help, self.find) = (name, weight, help, find)
    self.isSubstantial = isSubstantial
    self.reason = reason ?? name
  }

  /// What a signal found: a strength now, and words when somebody wants to read them.
  struct Finding {
    /// In `0...1`.
    let strength: Double
    let words: () -> (sentence: String, people: [Person.ID])

    init(_ strength: Double, naming words: @escaping () -> (String, [Person.ID])) {
      self.strength = max(0, min(1, strength))
      self.words = words
    }

    init(_ strength: Double, _ sentence: @escaping @autoclosure () -> String) {
      self.init(strength, saying: sentence)
    }

    init(_ strength: Double, saying sentence: @escaping () -> String) {
      self.init(strength) { (sentence(), []) }
    }
  }
}

/// The signals, in the order in which they are explained.
public enum Signals {
  /// For letting somebody go, then against it.
  public static let lettingGo: [Signal] = [
    .gone, .moved, .quiet, .oneWay, .neverTalked, .indifferent, .covered, .elsewhere, .untagged,
    .apart, .unsaid, .loud, .bot, .marketing, .untried, .doubted,
    .protected, .mutual, .talked, .said, .onlyVoice, .onlyLanguage, .bridge, .caredAbout, .kept,
    .embedded, .longStanding,
  ]

  /// For following somebody, then against it.
  public static let following: [Signal] = [
    .followsYou, .youTalked, .alsoElsewhere, .alongsideYours, .listsLikeYours, .followedByYours,
    .near, .sharedTopic, .thinCommunity, .otherVoice, .fresh, .niche,
    .knownHere, .crowd, .silentLong, .automatic,
  ]

  /// All of them, by what they suggest: the word of `pleach suggest` for it.
  public static let all: [(name: String, signals: [Signal])] = [
    ("follow", following), ("unfollow", lettingGo), ("greet", greeting),
  ]

  /// For greeting somebody.
  public static let greeting: [Signal] = [
    .unanswered, .followEachOther, .unspoken, .postsLately, .commonGround, .smallEnough,
    .followsFew, .longListener,
  ]
}

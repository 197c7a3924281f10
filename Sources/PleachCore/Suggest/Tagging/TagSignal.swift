/// One kind of evidence that somebody belongs to a community.
struct TagSignal: Sendable {
  /// In a word or two.
  let name: String
  /// What it looks at, as half a sentence.
  let help: String
  /// What it finds about the person at a place and the community of a number; `nil` when nothing is known.
  let find: @Sendable (_ place: Int, _ community: Int, TagGround) -> Finding?

  init(
    _ name: String, _ help: String,
    find: @escaping @Sendable (_ place: Int, _ community: Int, TagGround) -> Finding?
  ) {
    (self.name, self.help, self.find) = (name, help, find)
  }

  /// How much it changes the odds, and words for when somebody wants to read them.
  struct Finding {
    /// The logarithm of the factor: above 0 for the community, below against it.
    let odds: Double
    let words: () -> (sentence: String, people: [Person.ID])

    init(_ odds: Double, naming words: @escaping () -> (String, [Person.ID])) {
      (self.odds, self.words) = (odds, words)
    }

    init(_ odds: Double, _ sentence: @escaping @autoclosure () -> String) {
      self.init(odds) { (sentence(), []) }
    }
  }
}

extension Signals {
  /// For tagging somebody with a community.
  static let tagging: [TagSignal] = [
    .amongMembers, .bioSays, .sharesTopics, .keptTogether, .sameHouse,
  ]
}

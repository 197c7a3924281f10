/// A way in which a goal may be written, such as `say hi|hello to {n} [new] [people] of {who}`.
struct GoalForm {
  private enum Part {
    case words([String])
    case optional([String])
    case number
    case who
    case query
  }

  /// What stood in the places.
  struct Match {
    var number: Int?
    var numberPlace: Int?
    var who: Range<Int>?
    var query: Range<Int>?
  }

  private let parts: [Part]

  init(_ form: String) {
    var parts: [Part] = []
    var rest = form[...]
    while let start = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[start...]
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        // Several words in brackets are left out together or not at all.
        let inner = rest[rest.index(after: start)..<end].split(separator: " ")
        for word in inner { parts.append(.optional(word.split(separator: "|").map(String.init))) }
        rest = rest[rest.index(after: end)...]
        continue
      }
      let word = rest.prefix { $0 != " " }
      switch word {
      case "{n}": parts.append(.number)
      case "{who}": parts.append(.who)
      case "{query}": parts.append(.query)
      default: parts.append(.words(word.split(separator: "|").map(String.init)))
      }
      rest = rest[word.endIndex...]
    }
    self.parts = parts
  }

  /// What its first word may be.
  var firstWords: [String] {
    switch parts.first {
    case .words(let words): words
    default: []
    }
  }

  /// How far words go along with it, and what was expected there; `nil` match when they do not to the end.
  func match(_ words: [TextWord]) -> (match: Match?, reached: Int, expected: String) {
    var reached = (place: 0, expected: "")
    let match = match(words, from: 0, part: 0, Match(), &reached)
    return (match, reached.place, reached.expected)
  }

  private func match(
    _ words: [TextWord], from place: Int, part: Int, _ match: Match,
    _ reached: inout (place: Int, expected: String)
  ) -> Match? {
    func expect(_ what: @autoclosure () -> String) {
      if place > reached.place || reached.expected.isEmpty { reached = (place, what()) }
    }
    guard part < parts.count else {
      if place == words.count { return match }
      expect("")
      return nil
    }
    let word = place < words.count ? words[place].folded : nil
    var match = match
    switch parts[part] {
    case .words(let choices):
      guard let word, choices.contains(word) else {
        expect("\"\(choices[0])\"")
        return nil
      }
      return self.match(words, from: place + 1, part: part + 1, match, &reached)
    case .optional(let choices):
      if let word, choices.contains(word),
        let found = self.match(words, from: place + 1, part: part + 1, match, &reached)
      {
        return found
      }
      return self.match(words, from: place, part: part + 1, match, &reached)
    case .number:
      guard let word, let number = Self.number(word), Goal.counts.contains(number) else {
        expect("a number, such as five or 5")
        return nil
      }
      (match.number, match.numberPlace) = (number, place)
      return self.match(words, from: place + 1, part: part + 1, match, &reached)
    case .who, .query:
      guard place < words.count else {
        expect("somebody: a community, a person or a topic")
        return nil
      }
      if case .who = parts[part] {
        match.who = place..<words.count
      } else {
        match.query = place..<words.count
      }
      return match
    }
  }

  private static func number(_ word: String) -> Int? {
    ["somebody", "someone"].contains(word) ? 1 : NumberWords.number(word)
  }
}

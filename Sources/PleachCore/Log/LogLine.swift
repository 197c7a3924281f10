/// An encounter as somebody writes it down: `yesterday: thanked @ana for the talk on #swift`.
///
/// What can be read without knowing anybody; `LogReader` finds the people.
public struct LogLine: Sendable, Equatable {
  /// The phrase for the day; `nil` where there is none, which is today.
  public let when: DayWords.Phrase?
  /// What is left of the line: what is kept as the encounter's text.
  public let text: String
  /// What happened, as far as a word says so.
  public let kind: Encounter.Kind?
  /// Handles with their `@`, each once, in the order of the line.
  public let mentions: [String]
  /// What stands behind each `#`, each once, in the order of the line.
  public let topics: [String]
  /// What is named behind the last `on`, `at` or `via`: a platform, if it is one.
  public let places: [String]

  let words: [TextWord]
  /// The word that says what happened.
  let verb: Int?
  let isDeed: Bool

  /// Reads a line; none is refused.
  public init(_ line: String, on today: Day) {
    let line = String(line.prefix(4000))
    let leading = DayWords.leading(in: line, on: today, leaning: .past)
    let trailing =
      leading == nil
      ? DayWords.trailing(in: line, after: ["on", ""], on: today, leaning: .past)?.phrase : nil
    when = leading ?? trailing
    text = when?.rest ?? EditableField.trimmed(line)
    let words = TextWord.all(in: text)
    self.words = words
    mentions = Self.marked("@", words)
    topics = Self.marked("#", words).map { String($0.dropFirst()) }
    places = words.indices.dropFirst().filter {
      ["on", "at", "via", "over", "by"].contains(words[$0 - 1].folded)
    }.map { words[$0].folded }
    (verb, kind, isDeed) = Self.verb(in: words)
  }

  /// The first word for a deed; where there is none, the first for a thing.
  private static func verb(in words: [TextWord]) -> (Int?, Encounter.Kind?, Bool) {
    func isMarked(_ place: Int) -> Bool { "@#".contains(words[place].text.first ?? " ") }
    let deed = words.indices.first {
      !isMarked($0) && LogVerb.deeds[words[$0].folded] != nil && !isGreetingAhead(words, $0)
    }
    let thing = words.indices.first { !isMarked($0) && LogVerb.things[words[$0].folded] != nil }
    // "got a reply, and thanked her": what came first counts.
    if let thing, deed.map({ thing < $0 }) ?? true, isAtStart(words, thing) || deed == nil {
      return (thing, LogVerb.things[words[thing].folded], false)
    }
    if let deed { return (deed, LogVerb.deeds[words[deed].folded], true) }
    if let place = words.firstIndex(where: { "hallo" == $0.folded || "waved" == $0.folded }) {
      return (place, .hello, true)
    }
    return (nil, nil, false)
  }

  /// `sent thanks`, `told hello`: the thing says more than the deed.
  private static func isGreetingAhead(_ words: [TextWord], _ place: Int) -> Bool {
    guard ["sent", "wrote", "told"].contains(words[place].folded) else { return false }
    return words[(place + 1)...].prefix(4).contains {
      [.hello, .thanks, .reply, .comment, .question, .answer].contains(LogVerb.things[$0.folded])
    }
  }

  /// `hi to …`, `said hello`, `got a reply`, `a question from …`.
  private static func isAtStart(_ words: [TextWord], _ place: Int) -> Bool {
    words[..<place].allSatisfy {
      [
        "i", "a", "an", "the", "got", "had", "received", "said", "sent", "wrote", "told", "gave",
        "some", "first", "short", "long", "nice", "kind", "my", "to", "with",
      ].contains($0.folded) || $0.text.hasPrefix("@")
    }
  }

  private static func marked(_ mark: Character, _ words: [TextWord]) -> [String] {
    var found: [String] = []
    for word in words where word.folded.first == mark || word.text.first == mark {
      let bare = Self.bare(word)
      if bare.utf8.count > 1, !found.contains(bare) { found.append(bare) }
    }
    return found
  }

  /// A handle or topic without punctuation behind it, nor the s of what belongs to somebody.
  static func bare(_ word: TextWord) -> String {
    var text = word.text
    for ending in ["'s", "’s"] {
      let trimmed = text.trimmingEnd { ",:;.!?)]}\"”’".contains($0) }
      if trimmed.hasSuffix(ending) { text = String(trimmed.dropLast(2)) }
    }
    return text.trimmingEnd { ",:;.!?)]}\"”'’".contains($0) }
  }

  /// Whether a word is somebody's, as in `Ana's`.
  static func isPossessive(_ word: TextWord) -> Bool {
    word.folded.hasSuffix("'s") || word.folded.hasSuffix("’s")
  }
}

extension String {
  fileprivate func trimmingEnd(_ isOver: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isOver(last) { text.removeLast() }
    return text
  }
}

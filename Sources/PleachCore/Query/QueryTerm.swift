/// A key that a query understands, with its help.
public struct QueryTerm: Sendable {
  /// What stands before the colon, in small letters.
  public let key: String
  /// An example of the whole term.
  public let example: String
  /// What it asks of a person, as half a sentence.
  public let help: String
  /// Values worth completing, where they are few and fixed.
  public let values: [String]
  let read: @Sendable (_ value: String, _ today: Day) -> Query.Test?

  init(
    _ key: String, _ example: String, _ help: String, values: [String] = [],
    read: @escaping @Sendable (String, Day) -> Query.Test?
  ) {
    (self.key, self.example, self.help, self.values, self.read) = (key, example, help, values, read)
  }

  /// Every key, in the order in which help lists them.
  public static let all: [QueryTerm] = [
    QueryTerm("platform", "platform:mastodon", "has an account there") { value, _ in
      .platform(Folding.folded(value))
    },
    QueryTerm("on", "on:mastodon", "you follow them there") { value, _ in
      .on(Folding.folded(value))
    },
    QueryTerm("community", "community:librarians", "is tagged so") { value, _ in
      .community(Folding.folded(value))
    },
    QueryTerm("tag", "tag:librarians", "the same as community:") { value, _ in
      .community(Folding.folded(value))
    },
    QueryTerm("topic", "topic:learning", "speaks of it") { value, _ in
      .topic(Folding.folded(value))
    },
    QueryTerm(
      "tie", "tie:mutual", "what binds you; following and follower hold the mutual too",
      values: Tie.allCases.map(\.rawValue)
    ) { value, _ in Tie(rawValue: value.lowercased()).map { .tie($0) } },
    QueryTerm(
      "verdict", "verdict:keep", "what you decided last",
      values: Verdict.Kind.allCases.map(\.rawValue)
    ) { value, _ in Verdict.Kind(rawValue: value.lowercased()).map { .verdict($0) } },
    QueryTerm(
      "is", "is:untagged", "what they are", values: PersonState.allCases.map(\.rawValue)
    ) { value, _ in PersonState(rawValue: value.lowercased()).map { .state($0) } },
    QueryTerm("quiet", "quiet:>6mo", "no post seen for so long (d, w, mo, y)") { value, today in
      DaySpan.test(value, today).map { .quiet($0) }
    },
    QueryTerm("talked", "talked:>1y", "last encounter so long ago, or on such days") {
      value, today in DaySpan.test(value, today).map { .talked($0) }
    },
    QueryTerm("met", "met:<2024", "met before, in (met:2024) or after (met:>2024)") {
      value, today in DaySpan.test(value, today).map { .met($0) }
    },
    QueryTerm("followed", "followed:>2025-06", "followed since then") { value, today in
      DaySpan.test(value, today).map { .followed($0) }
    },
    QueryTerm("name", "name:ada", "in the name alone") { value, _ in .name(Folding.folded(value)) },
    QueryTerm("handle", "handle:ada", "in a handle alone") { value, _ in
      .handle(Folding.folded(value))
    },
    QueryTerm("note", "note:loom", "in your note alone") { value, _ in
      .note(Folding.folded(value))
    },
  ]
}

/// Days as a query writes them: `>6mo`, `<2024`, `2024-03`, `>=2024-03-01`.
enum DaySpan {
  /// `nil` when the text says neither a length nor a date.
  static func test(_ text: String, _ today: Day) -> Query.DayTest? {
    let sign = text.prefix { "<>=".contains($0) }
    let value = text.dropFirst(sign.count)
    if let border = ago(value, today) {
      // Longer ago than the length is before the day it leads back to.
      switch sign {
      case "", ">", ">=": return .before(border)
      case "<", "<=": return .from(border)
      default: return nil
      }
    }
    guard let days = days(value) else { return nil }
    switch sign {
    case "": return .within(days)
    case "<": return .before(days.lowerBound)
    case "<=": return .before(days.upperBound.adding(days: 1))
    case ">": return .from(days.upperBound.adding(days: 1))
    case ">=": return .from(days.lowerBound)
    default: return nil
    }
  }

  /// The day that lies `6mo`, `2w`, `10d` or `1y` back.
  private static func ago(_ text: Substring, _ today: Day) -> Day? {
    let digits = text.prefix { $0.isNumber }
    guard let count = Int(digits), (1...12_000).contains(count) else { return nil }
    return switch text.dropFirst(digits.count) {
    case "d": today.adding(days: -count)
    case "w": today.adding(days: -7 * min(count, 5000))
    case "m", "mo": today.adding(months: -count)
    case "y": today.adding(months: -12 * min(count, 1000))
    default: nil
    }
  }

  /// All days of a year, a month, or the one day.
  private static func days(_ text: Substring) -> ClosedRange<Day>? {
    if let day = Day(text), text.utf8.count == 10 { return day...day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    // Digits only: `Int` alone would take `+202` for a year.
    guard parts.count <= 2, parts[0].utf8.count == 4,
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      guard let first = Day(year: year, month: 1, day: 1) else { return nil }
      return first...first.adding(months: 11).endOfMonth
    }
    guard let month = Int(parts[1]), let first = Day(year: year, month: month, day: 1) else {
      return nil
    }
    return first...first.endOfMonth
  }
}

/// A question to the list of people: `platform:mastodon -tag:marketing quiet:>6mo ada sort:quiet`.
///
/// Words match name, handle, bio and note, without case and accents; `"two words"` match as they
/// stand. A term is `key:value`, `-` before a word or a term turns it round. Everything must hold.
public struct Query: Sendable, Equatable {
  /// The conditions, in the order typed.
  public var conditions: [Condition]
  /// The order asked for; `nil` leaves it to who shows them.
  public var sort: PeopleSort?

  /// A query of conditions that must all hold.
  public init(conditions: [Condition] = [], sort: PeopleSort? = nil) {
    self.conditions = conditions
    self.sort = sort
  }

  /// One thing that must hold of a person, or must not.
  public struct Condition: Sendable, Equatable {
    /// What is asked.
    public var test: Test
    /// Whether a person must not be so, written with a `-` in front.
    public var isNegated = false
  }

  /// What is asked of a person. Texts are folded already.
  public enum Test: Sendable, Equatable {
    case words(String)
    case name(String)
    case handle(String)
    case note(String)
    case platform(String)
    /// A platform on which you follow them.
    case on(String)
    case community(String)
    case topic(String)
    case tie(Tie)
    case verdict(Verdict.Kind)
    case state(PersonState)
    /// Days since the last post seen, where one is known.
    case quiet(DayTest)
    case met(DayTest)
    case followed(DayTest)
    /// The last encounter; never having had one counts as longest ago.
    case talked(DayTest)
  }

  /// A day on one side of a border.
  public enum DayTest: Sendable, Equatable {
    case before(Day)
    case from(Day)
    case within(ClosedRange<Day>)

    func holds(_ day: Day) -> Bool {
      switch self {
      case .before(let border): day < border
      case .from(let border): day >= border
      case .within(let days): days.contains(day)
      }
    }
  }

  /// What must stand in a text, folded; what must not is left out.
  public var words: [String] {
    conditions.compactMap { condition in
      if case .words(let words) = condition.test, !condition.isNegated { words } else { nil }
    }
  }

  /// Nothing asked: everyone matches.
  public var isEmpty: Bool { conditions.isEmpty && sort == nil }
}

/// Something a person can be, asked by `is:`.
public enum PersonState: String, Sendable, CaseIterable {
  case untagged, alumni, trial, muted, blocked, gone, bot, protected, noted, moved

  /// Whether a person is so.
  ///
  /// - Complexity: O(verdicts on the person) for those that ask for the last one.
  public func holds(_ person: Person, in graph: Graph) -> Bool {
    switch self {
    case .untagged: person.communities.isEmpty
    case .alumni: person.isAlumnus
    case .trial: graph.verdict(on: person.id)?.kind == .trial
    case .muted:
      person.accounts.contains(where: \.isMuted) || graph.verdict(on: person.id)?.kind == .mute
    case .blocked: person.accounts.contains(where: \.isBlocked)
    case .gone: !person.accounts.isEmpty && person.accounts.allSatisfy { $0.gone != nil }
    case .bot: person.accounts.contains(where: \.isBot)
    case .protected: person.isProtected
    case .noted: person.note != nil
    case .moved: person.accounts.contains { $0.movedTo != nil }
    }
  }
}

/// A query that cannot be understood, pointing at the character.
public struct QueryError: Error, Equatable, Sendable {
  /// In Unicode scalars from the start of the query, from 0.
  public var offset: Int
  /// How many scalars are meant, at least 1.
  public var length: Int
  /// What is wrong, and a hint.
  public var what: String
  /// What may have been meant, or an example; `nil` when there is nothing to offer.
  public var hint: String?

  /// Both as sentences.
  public var sentence: String {
    guard let hint else { return what }
    return what + ". " + hint.prefix(1).uppercased() + hint.dropFirst()
  }
}

/// What you decided about a person, when and why.
public struct Verdict: Record {
  /// Never reused: each verdict on a person is a record of its own.
  public typealias ID = Identifier<Verdict>

  /// What can be decided; `trial` is a follow on probation, `later` asks again.
  public enum Kind: String, Sendable, CaseIterable {
    case keep, unfollow, follow, trial, later, mute
    /// Never to be suggested.
    case dismiss
  }

  /// Unique among verdicts; of two on one day the later identifier counts.
  public let id: ID
  /// Whom it is about.
  public var person: Person.ID
  /// The one account of theirs that it is about; `nil` is the whole person.
  public var account: Account.ID?
  /// What you decided.
  public var kind: Kind
  /// Your local day.
  public var day: Day
  /// In your words.
  public var reason: String?
  /// What you owe somebody who is let go, in your words.
  public var thanks: String?
  /// What a trial should answer.
  public var question: String?
  /// When to ask again; the end of a trial.
  public var askAgain: Day?
  /// The signals of the suggestion that it answers, by name, the heaviest first; empty when it answers
  /// none. What was taken and what was dismissed teaches how much each should count.
  public var signals: [String] = []

  /// A verdict without a reason, never to be asked again.
  public init(id: ID, person: Person.ID, kind: Kind, day: Day) {
    self.id = id
    self.person = person
    self.kind = kind
    self.day = day
  }
}

extension Verdict {
  /// The store's list `verdicts`.
  public static let section = Section.verdicts

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    person = try fields.id("person")
    account = try fields.text("account").map { Account.ID($0) }
    guard let kind = try fields.choice("verdict", Kind.self) else {
      throw fields.missing("verdict", "keep, unfollow, follow, trial, later, mute or dismiss")
    }
    self.kind = kind
    guard let day = try fields.day("day") else {
      throw fields.missing("day", "a date such as 2024-02-29")
    }
    self.day = day
    reason = try fields.text("reason")
    thanks = try fields.text("thanks")
    question = try fields.text("question")
    askAgain = try fields.day("askAgain")
    signals = try fields.texts("signals")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("person", .string(person.raw)),
    ]
    members.add("account", account?.raw)
    members.add("verdict", kind.rawValue)
    members.add("day", day)
    members.add("reason", reason)
    members.add("thanks", thanks)
    members.add("question", question)
    members.add("askAgain", askAgain)
    members.add("signals", signals)
    return .object(members)
  }
}

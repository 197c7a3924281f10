/// Somebody for whom something speaks, and what.
public struct Suggestion: Sendable, Equatable {
  /// Who it is.
  public let person: Person.ID
  /// The sum of all evidence; comparable among the suggestions of one list.
  public let score: Double
  /// Why, the heaviest first.
  public let evidence: [Evidence]
  /// The one account that is meant, of somebody followed elsewhere; `nil` is any of them.
  public let account: Account.ID?

  /// Somebody, weighed by the sum of the evidence.
  public init(_ person: Person.ID, _ evidence: [Evidence], account: Account.ID? = nil) {
    (self.person, self.evidence, self.account) = (person, evidence, account)
    score = evidence.reduce(0) { $0 + $1.weight }
  }

  /// The names of the signals that speak for it, the heaviest first.
  public var signals: [String] { evidence.filter { $0.weight > 0 }.map(\.signal) }

  /// Whether somebody who was suggested to be followed still may be: not answered since, nor followed.
  public func isOpen(in graph: Graph, on today: Day) -> Bool {
    guard let person = graph.people[self.person] else { return false }
    guard let account else {
      return !person.tie.youFollow && OpenAccounts.isOpen(person, in: graph, on: today)
    }
    return graph.verdict(on: person.id, account: account)?.account == nil
      && person.accounts.contains { $0.id == account && !$0.isFollowing }
  }
}

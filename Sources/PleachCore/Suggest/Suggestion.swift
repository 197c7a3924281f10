/// Somebody for whom something speaks, and what.
public struct Suggestion: Sendable, Equatable {
  /// Who it is.
  public let person: Person.ID
  /// The sum of all evidence; comparable among the suggestions of one list.
  public let score: Double
  /// Why, the heaviest first.
  public let evidence: [Evidence]

  /// Somebody, weighed by the sum of the evidence.
  public init(_ person: Person.ID, _ evidence: [Evidence]) {
    (self.person, self.evidence) = (person, evidence)
    score = evidence.reduce(0) { $0 + $1.weight }
  }
}

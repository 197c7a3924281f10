/// A community that somebody probably belongs to, and why.
public struct ProposedTag: Sendable, Equatable {
  /// Who.
  public let person: Person.ID
  /// What they would be tagged with.
  public let community: Community.ID
  /// How likely it is, in `0...1`: of those that have 0.9 about nine of ten are right.
  public let confidence: Double
  /// What speaks for it, the heaviest first; a weight is the logarithm of the odds that it adds.
  public let evidence: [Evidence]
}

/// Somebody who probably speaks of a topic, and why.
public struct ProposedLink: Sendable, Equatable {
  /// Who.
  public let person: Person.ID
  /// What they would be linked to.
  public let topic: Topic.ID
  /// The logarithm of the odds, above 0; comparable within one topic.
  public let weight: Double
  /// What speaks for it, without a full stop: "bio says looms, as 5 of 9 who speak of it do".
  public let sentence: String
}

/// A topic that there could be: what several of those you follow say of themselves.
public struct TopicIdea: Sendable, Equatable {
  /// As most of them write it.
  public let name: String
  /// Who says it, in creation order.
  public let people: [Person.ID]
}

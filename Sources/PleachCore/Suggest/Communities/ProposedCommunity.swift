/// A community that could be made: people who belong together, and a name for them.
public struct ProposedCommunity: Sendable, Equatable {
  /// Where it comes from.
  public enum Source: Sendable, Equatable {
    /// They follow each other more than others.
    case follows
    /// You keep them together in a list, folder or label of that name, on these platforms.
    case list([Platform.ID])
    /// They work at the same place.
    case house
  }

  /// Where it comes from.
  public let source: Source
  /// A name that could be given to it.
  public let name: String
  /// Who belongs to it, the one with most ties to the others first.
  public let members: [Person.ID]
  /// How many of them you follow.
  public let following: Int
  /// What they say of themselves more than others do, each with how many of them say it.
  public let terms: [Term]
  /// How it hangs together.
  public let shape: CommunityShape

  /// A word, and how many of the members say it.
  public struct Term: Sendable, Equatable {
    /// As most of them write it.
    public let name: String
    /// How many.
    public let members: Int
  }

  /// Where it comes from and how closed it is, as a sentence goes on with it.
  public func origin(in graph: Graph) -> String {
    let source =
      switch source {
      case .follows: "they follow each other"
      case .list(let platforms):
        "your list on "
          + platforms.map { graph.platforms[$0]?.name ?? Platform.knownName($0) }
          .joined(separator: ", ")
      case .house: "they work there"
      }
    return shape.words.isEmpty ? source : source + ", " + shape.words
  }

  /// Somebody by whom it is known again when it has grown or shrunk.
  public var centre: Person.ID { members[0] }
}

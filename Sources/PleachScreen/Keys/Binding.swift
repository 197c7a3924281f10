/// A key on some screens: what it asks for, and what help says about it.
public struct Binding: Sendable, Equatable {
  /// Where a key works.
  public enum Place: String, Sendable, CaseIterable {
    case everywhere, lists, people, pages, groups, conflicts, review, plan, discover, weights
    case community, topic, person, tagging, accepting, found, goals, same, table

    /// The heading in help.
    public var title: String {
      switch self {
      case .everywhere: "Everywhere"
      case .lists: "Lists"
      case .people: "People"
      case .pages: "Pages"
      case .groups: "Platforms, topics, communities"
      case .conflicts: "Conflicts"
      case .review: "Review"
      case .plan: "Plan"
      case .discover: "Discover"
      case .weights: "Weights"
      case .community: "Community"
      case .topic: "Topic"
      case .tagging: "Tagging"
      case .accepting: "Tagging at once"
      case .found: "Communities found"
      case .goals: "Goals"
      case .person: "Person"
      case .same: "Who is who"
      case .table: "Columns of a table"
      }
    }
  }

  /// Any one of them does it.
  public let keys: [Key]
  /// What is done.
  public let action: Action
  /// Where the keys are listened to.
  public let place: Place
  /// What it does, as help says it.
  public let help: String
  /// One word for the last line of the screen; `nil` where it need not be said.
  public let hint: String?

  /// - Parameter keys: In their text form, with spaces between: `"j <down>"`. A mistake in them is a
  ///   programmer's, and found by the first test.
  init(_ keys: String, _ action: Action, _ place: Place, _ help: String, hint: String? = nil) {
    self.keys = keys.split(separator: " ").map { name in
      guard let key = try? Key(parsing: String(name)) else {
        preconditionFailure("no such key as \(name)")
      }
      return key
    }
    (self.action, self.place, self.help, self.hint) = (action, place, help, hint)
  }

  /// The same deed on other keys.
  func on(_ keys: [Key]) -> Binding { Binding(keys: keys, self) }

  private init(keys: [Key], _ other: Binding) {
    self.keys = keys
    (action, place, help, hint) = (other.action, other.place, other.help, other.hint)
  }
}

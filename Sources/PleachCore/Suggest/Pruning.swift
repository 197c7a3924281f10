/// Whom to let go to come down to a number, chosen together, and what that does to the list.
public struct Pruning: Sendable, Equatable {
  /// Those chosen, the weakest reason to stay first.
  public let people: [Person.ID]
  /// What the list loses and keeps.
  public let balance: Balance
}

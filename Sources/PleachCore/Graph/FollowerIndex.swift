/// Who follows whom, turned round: the follows of a graph by the account that is followed.
///
/// A follow record lists whom one account follows; "followed by" would otherwise read all of them.
public struct FollowerIndex: Sendable, Equatable {
  private var followers: [Account.ID: [Account.ID]] = [:]

  /// Nobody follows anybody.
  public init() {}

  /// - Complexity: O(all follows).
  public init(_ graph: Graph) {
    for follow in graph.follows {
      for account in follow.to { followers[account, default: []].append(follow.from) }
    }
  }

  /// The accounts that follow an account, as far as known, in the order of the store.
  public func followers(of account: Account.ID) -> [Account.ID] { followers[account] ?? [] }
}

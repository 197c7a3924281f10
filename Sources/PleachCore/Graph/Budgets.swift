/// Every budget there is: the one of the whole list, those of platforms and those of communities.
public struct Budgets: Sendable, Equatable {
  /// The one of the whole list, set or not.
  public let overall: Budget
  /// Those that are set, platforms first, each in creation order.
  public let groups: [Budget]

  /// Groups that are followed by more than their budgets, the worst first.
  public var groupsOver: [Budget] {
    // Of equals the one that comes first stays first.
    groups.enumerated().filter { $0.element.isOver }
      .sorted { ($1.element.over, $0.offset) < ($0.element.over, $1.offset) }.map(\.element)
  }

  /// All that are exceeded, the one of the whole list first.
  public var over: [Budget] { (overall.isOver ? [overall] : []) + groupsOver }

  /// Those of `over` that a short page has room for, five groups at the most, and how many more
  /// there are.
  public var worst: (budgets: [Budget], more: Int) {
    let budgets = over.prefix(overall.isOver ? 6 : 5)
    return (Array(budgets), over.count - budgets.count)
  }
}

extension Graph {
  /// All budgets, held against whom you follow.
  ///
  /// - Parameter overall: The budget of the whole list, which is a setting and not in the store.
  /// - Complexity: O(people); O(accounts) where a platform has a budget.
  public func budgets(overall: Int?) -> Budgets {
    let platforms = platforms.filter { $0.budget != nil }
    let communities = communities.filter { $0.budget != nil }
    let there = platforms.isEmpty ? [:] : sharesByPlatform()
    let among = communities.isEmpty ? [:] : sharesByCommunity()
    let leaving = leaving
    let whole = leaving.filter(\.isWhole)
    return Budgets(
      overall: Budget(
        .everybody, limit: overall, following: followingCount, leaving: whole.count),
      groups: platforms.map { platform in
        let here = leaving.count { $0.platforms.contains(platform.id) }
        return Budget(of: platform, there[platform.id], leaving: here)
      }
        + communities.map { community in
          let here = whole.count { $0.person.communities.contains(community.id) }
          return Budget(of: community, among[community.id], leaving: here)
        })
  }

  /// Somebody of whom you decided to let accounts go that you still follow.
  private struct Leaving {
    let person: Person
    /// Where no account would be followed any more.
    let platforms: Set<Platform.ID>
    let isWhole: Bool
  }

  private var leaving: [Leaving] {
    judged.compactMap { person in
      let followed = person.accounts.filter(\.isFollowing)
      let kept = followed.filter {
        verdict(on: person.id, account: $0.id)?.kind != .unfollow
      }
      guard kept.count < followed.count else { return nil }
      return Leaving(
        person: person,
        platforms: Set(followed.map(\.platform)).subtracting(kept.map(\.platform)),
        isWhole: kept.isEmpty)
    }
  }
}

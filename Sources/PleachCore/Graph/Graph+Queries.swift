/// How many people a platform, topic or community has, and how many of those you follow.
public struct Share: Sendable, Equatable {
  /// All of its people, whatever binds them and you.
  public var people = 0
  /// Those of them whom you follow; the mutual ones among them.
  public var following = 0
  /// Those who follow you back.
  public var mutual = 0

  /// Nobody yet.
  public init() {}

  mutating func count(_ tie: Tie) {
    people += 1
    if tie.youFollow { following += 1 }
    if tie == .mutual { mutual += 1 }
  }
}

extension Graph {
  /// How many people you follow.
  public var followingCount: Int { people.count { $0.tie.youFollow } }

  /// People a platform, counted by the tie that each has there.
  ///
  /// - Complexity: O(accounts).
  public func sharesByPlatform() -> [Platform.ID: Share] {
    var shares: [Platform.ID: Share] = [:]
    for place in people.indices {
      let accounts = people[place].accounts
      // Nearly everybody has one account, and grouping costs more than all the rest.
      if accounts.count == 1 {
        shares[accounts[0].platform, default: Share()].count(Tie(accounts))
        continue
      }
      for (platform, accounts) in Dictionary(grouping: accounts, by: \.platform) {
        shares[platform, default: Share()].count(Tie(accounts))
      }
    }
    return shares
  }

  /// The people of each topic that anybody speaks of, in the store or not; those of the topics below it
  /// among them.
  ///
  /// - Complexity: O(people × their topics).
  public func sharesByTopic() -> [Topic.ID: Share] { shares(\.topics, GroupTree(topics)) }

  /// The people of each community that anybody is tagged with, in the store or not; those of the
  /// communities below it among them.
  ///
  /// - Complexity: O(people × their communities).
  public func sharesByCommunity() -> [Community.ID: Share] {
    shares(\.communities, GroupTree(communities))
  }

  private func shares<Group>(
    _ tags: KeyPath<Person, [Identifier<Group>]>, _ tree: GroupTree<Group>
  ) -> [Identifier<Group>: Share] {
    var shares: [Identifier<Group>: Share] = [:]
    for place in people.indices {
      let own = people[place][keyPath: tags]
      guard !own.isEmpty else { continue }
      let tie = people[place].tie
      let above = tree.isFlat ? [] : own.flatMap { tree.ancestors[$0] ?? [] }
      for tag in own.count == 1 && above.isEmpty ? own : Array(Set(own + above)) {
        shares[tag, default: Share()].count(tie)
      }
    }
    return shares
  }

  /// Those of `people` that any of `accounts` follows, or is followed by, in creation order.
  private func owners(of accounts: [Account.ID], but person: Person.ID) -> [Person] {
    let places = Set(accounts.compactMap { owner(of: $0)?.id })
      .subtracting([person]).compactMap { people.place(of: $0) }
    return places.sorted().map { people[$0] }
  }

  /// Whom a person follows, as far as known.
  public func followed(by person: Person) -> [Person] {
    let accounts = person.accounts.flatMap { follows[Follow.ID($0.id.raw)]?.to ?? [] }
    return owners(of: accounts, but: person.id)
  }

  /// Who follows a person, as far as known.
  public func followers(of person: Person, index: FollowerIndex) -> [Person] {
    owners(of: person.accounts.flatMap { index.followers(of: $0.id) }, but: person.id)
  }
}

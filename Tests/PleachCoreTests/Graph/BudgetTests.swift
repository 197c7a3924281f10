import Testing

@testable import PleachCore

@Suite("Budgets")
struct BudgetTests {
  @Test(
    "one that is exceeded, just full, with room and without a number says so",
    arguments: [
      (12, 10, 2, "You follow 12 on Blogs, 2 over the budget of 10."),
      (10, 10, 0, "You follow 10 of 10 on Blogs: no room for more."),
      (4, 10, 0, "You follow 4 of 10 on Blogs: room for 6 more."),
      (1, 0, 1, "You follow 1 on Blogs, 1 over the budget of 0."),
      (4, nil, 0, "You follow 4 on Blogs and have set no budget."),
    ])
  func words(following: Int, limit: Int?, over: Int, sentence: String) {
    let budget = Budget(
      .platform("feeds", name: "Blogs"), limit: limit, following: following)
    #expect(budget.over == over && budget.sentence == sentence)
    #expect((budget.fullness == nil) == (limit == nil) && budget.isOver == (over > 0))
  }

  @Test("those on their way out need not be chosen again")
  func leaving() throws {
    var store = try PlanScene.village
    try store.decide("ada", on: "github:ada", .unfollow)
    #expect(store.graph.budgets(overall: 0).overall.leaving == 0)
    try store.decide("bo", .unfollow)
    let budget = store.graph.budgets(overall: 0).overall
    #expect(budget.following == 2 && budget.over == 2)
    #expect(budget.leaving == 1 && budget.toChoose == 1)
    #expect(budget.overrun == "2 over 0, 1 on their way out")
    #expect(budget.review.size == 1)
    try store.decide("ada", .unfollow)
    #expect(store.graph.budgets(overall: 0).overall.toChoose == 0)
  }

  @Test("on a platform those count whom you follow there", arguments: UInt64(0)..<50)
  func counts(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let graph = try Self.graph(&random)
    let budgets = graph.budgets(overall: 3)
    #expect(budgets.overall.following == graph.people.count { $0.tie.youFollow })
    for budget in budgets.groups {
      let following =
        switch budget.scope {
        case .everybody: -1
        case .platform(let id, _):
          graph.people.count { $0.accounts.contains { $0.platform == id && $0.isFollowing } }
        case .community(let id, _):
          graph.people.count { $0.tie.youFollow && $0.communities.contains(id) }
        }
      #expect(budget.following == following, "seed \(seed): \(budget)")
    }
    #expect(budgets.groups.count == 5)
    #expect(budgets.worst.budgets.count + budgets.worst.more == budgets.over.count)
    let overs = budgets.groupsOver.map(\.over)
    #expect(overs == overs.sorted(by: >) && overs.allSatisfy { $0 > 0 })
  }

  @Test(
    "its review asks about its people, protected ones left out",
    arguments: ["weavers", "old friends"])
  func query(id: String) throws {
    var (open, protected) = (Person(id: "a", name: "Ada"), Person(id: "b", name: "Bo"))
    for account in ["x:1", "x:2"] {
      var account = Account(id: Account.ID(account))
      account.isFollowing = true
      if open.accounts.isEmpty { open.accounts = [account] } else { protected.accounts = [account] }
    }
    (open.communities, protected.communities) = ([Identifier(id)], [Identifier(id)])
    protected.isProtected = true
    var graph = Graph()
    try graph.put(.people, "a", open.json)
    try graph.put(.people, "b", protected.json)
    let budget = Budget(.community(Identifier(id), name: id), limit: 1, following: 2)
    let queue = ReviewQueue(
      graph, on: Day(year: 2026, month: 1, day: 15)!,  // there was
      texts: { SearchTexts(Graph()) }, followers: { FollowerIndex() })
    #expect(try queue.people(for: budget.review) == ["a"])
  }

  private static func graph(_ random: inout SeededRandom) throws -> Graph {
    var graph = Graph()
    for id in ["x", "feeds", "github"] {
      var platform = Platform(id: Platform.ID(id), name: id)
      platform.budget = random.below(6)
      try graph.put(.platforms, id, platform.json)
    }
    for id in ["choir", "weavers"] {
      var community = Community(id: Community.ID(id), name: id)
      community.budget = random.below(6)
      try graph.put(.communities, id, community.json)
    }
    for number in 0..<30 {
      var person = Person(id: Person.ID("p\(number)"), name: "P")
      person.accounts = (0..<random.below(4)).map { place in
        let platform = ["x", "feeds", "github", "mastodon"][random.below(4)]
        var account = Account(id: Account.ID("\(platform):\(number)-\(place)"))
        account.isFollowing = random.below(2) == 0
        account.followsYou = random.below(2) == 0
        return account
      }
      person.communities = ["choir", "weavers", "none"].filter { _ in random.below(3) == 0 }
      try graph.put(.people, person.id.raw, person.json)
    }
    return graph
  }
}

import Testing

@testable import PleachCore

@Suite struct PeopleSortTests {
  static func graph(_ seed: UInt64) throws -> Graph {
    var random = SeededRandom(seed)
    var graph = Graph()
    for number in 0..<40 {
      var person = Person(
        id: Identifier("p\(number)"),
        name: random.pick(["Ada", "ada", "Ådä", "Bo", "", "12", "作者"]))
      var account = Account(id: Identifier("\(random.pick(["x", "mastodon"])):\(number)"))
      account.lastPost = random.chance(50) ? Day("2024-01-01")!.adding(days: random.below(3)) : nil
      account.followingSince = account.lastPost
      account.isFollowing = random.chance(50)
      account.postCount = random.chance(50) ? random.pick([0, 1, Int.max]) : nil
      person.accounts = random.chance(80) ? [account] : []
      person.communities = random.chance(50) ? [random.pick(["a", "b"])] : []
      try graph.put(.people, person.id.raw, person.json)
    }
    return graph
  }

  @Test(
    "every order keeps all people, and equals in creation order", arguments: PeopleSort.allCases)
  func laws(order: PeopleSort) throws {
    for seed: UInt64 in 0..<5 {
      let graph = try Self.graph(seed)
      let all = Array(0..<graph.people.count)
      let sorted = graph.sorted(all, by: order)
      #expect(sorted.sorted() == all)
      var random = SeededRandom(seed)
      #expect(graph.sorted(random.shuffled(all), by: order) == sorted)
      #expect(graph.sorted(sorted, by: order) == sorted)
    }
  }

  @Test("names go without case and accents, numbers and the nameless last")
  func names() throws {
    let graph = try Self.graph(1)
    let names = graph.sorted(Array(0..<40), by: .name).map { graph.people[$0].name }
    let ranks = names.map { ["Ada": 0, "ada": 0, "Ådä": 0, "Bo": 1, "作者": 2, "": 3, "12": 4][$0]! }
    #expect(ranks == ranks.sorted())
  }

  @Test("who was never seen to post comes last among the quiet, who never talked first")
  func unknown() throws {
    let graph = try Self.graph(2)
    let quiet = graph.sorted(Array(0..<40), by: .quiet).map { graph.people[$0].lastPost }
    let known = quiet.prefix { $0 != nil }.compactMap(\.self)
    #expect(known == known.sorted())
    #expect(quiet.dropFirst(known.count).allSatisfy { $0 == nil })
  }
}

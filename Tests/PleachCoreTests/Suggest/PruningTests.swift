import Testing

@testable import PleachCore

@Suite struct PruningTests {
  private static func tagged(_ id: String, _ communities: [Community.ID]) -> Person {
    Circles.person(id) { person, _ in person.communities = communities }
  }

  @Test("of two voices one is chosen, and the other stays as the last one")
  func lastVoice() {
    let two = ["a", "b"].map { id in
      Circles.person(id) { person, account in
        person.communities = ["weavers"]
        account.isBot = true
      }
    }
    let others = ["c", "d"].map { Circles.person($0) { $1.followsYou = true } }
    let judge = LetGo(Circles.circle(two + others))
    #expect(judge.weakestFirst([0, 1, 2, 3]).prefix(2) == [0, 1])
    let pruning = judge.choose(2, among: [0, 1, 2, 3])
    #expect(pruning.people == ["a", "c"])
    #expect(pruning.balance.spared == [.init(person: "b", of: [.community("weavers")])])
    #expect(pruning.balance.before == 4 && pruning.balance.after == 2)
    #expect(pruning.balance.lost.isEmpty)
    let weavers = pruning.balance.lines.first
    #expect(weavers?.name == "weavers" && weavers?.before == 2 && weavers?.after == 1)
  }

  @Test("when there is nobody else, the last voice goes too, and is told")
  func nobodyElse() {
    let judge = LetGo(Circles.circle([Self.tagged("a", ["weavers"]), Self.tagged("b", ["dyers"])]))
    let pruning = judge.choose(5, among: [0, 1])
    #expect(pruning.people.count == 2)
    #expect(pruning.balance.lost.map(\.name) == ["dyers", "weavers"])
    #expect(judge.choose(0, among: [0, 1]).people.isEmpty)
    #expect(judge.choose(3, among: []).people.isEmpty)
  }

  @Test("who is to be let go already is no voice any more, and is not chosen again")
  func planned() {
    let people = [
      Self.tagged("a", ["weavers"]), Self.tagged("b", ["weavers"]), Circles.person("c"),
    ]
    let verdict = Circles.verdict("a", .unfollow, "2026-03-01")
    let pruning = LetGo(Circles.circle(people, [verdict])).choose(1, among: [0, 1, 2])
    #expect(pruning.people == ["c"])
    #expect(pruning.balance.before == 2 && pruning.balance.after == 1)
  }

  @Test("a review to a budget asks about the very ones that are chosen together")
  func review() throws {
    let graph = RandomCircle.graph(7)
    let queue = ReviewQueue(
      graph, on: Circles.today, texts: { SearchTexts(graph) }, followers: { FollowerIndex(graph) })
    let choice = ReviewChoice(.weakest, size: 6)
    let pruning = try #require(try queue.pruning(for: choice))
    let people = try queue.people(for: choice)
    #expect(pruning.people.count == 6)
    #expect(Array(people.prefix(6)) == pruning.people)
    #expect(Set(people).count == people.count)
    #expect(try people.count == queue.count(for: choice))
    #expect(try queue.pruning(for: ReviewChoice(.oldest, size: 6)) == nil)
  }

  // MARK: Laws

  /// Weighs everybody anew after each choice: what `choose` must come to.
  private static func slowly(_ judge: LetGo, _ count: Int, _ people: [Int]) -> [Person.ID] {
    let graph = judge.circle.graph
    var circle = judge.circle
    let planned = graph.people.indices.filter {
      graph.people[$0].tie.youFollow
        && graph.verdict(on: graph.people[$0].id)?.kind == .unfollow
    }
    for place in planned { circle.voices.remove(graph.people[place]) }
    var left = people.filter { graph.people[$0].mayBeLetGo && !planned.contains($0) }
    var chosen: [Person.ID] = []
    while chosen.count < count, !left.isEmpty {
      let ranked = left.map { place in
        (!circle.lastStrands(of: graph.people[place]).isEmpty, judge.rank(of: place, in: circle))
      }
      let best = ranked.min { $0.0 == $1.0 ? $0.1 < $1.1 : !$0.0 }!.1.place  // not empty
      chosen.append(graph.people[best].id)
      circle.voices.remove(graph.people[best])
      left.removeAll { $0 == best }
    }
    return chosen
  }

  @Test(
    "choosing lazily comes to the same as weighing everybody anew each time", arguments: 0..<50)
  func lazily(seed: UInt64) {
    let graph = RandomCircle.graph(seed)
    let judge = LetGo(Circles.circle(graph))
    let people = Array(graph.people.indices)
    for count in [1, 7, 60] {
      let pruning = judge.choose(count, among: people)
      #expect(pruning.people == Self.slowly(judge, count, people), "\(count)")
      #expect(pruning == LetGo(Circles.circle(graph)).choose(count, among: people))
    }
  }

  /// Counted from the records, in another way than the program counts.
  private static func voices(_ people: [Person]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for person in people {
      let heard = person.accounts.filter { $0.isFollowing && $0.gone == nil }
      guard !heard.isEmpty else { continue }
      let languages = heard.flatMap(\.languages).map { "l" + $0 }
      for tag in Set(
        person.communities.map { "c\($0)" } + person.topics.map { "t\($0)" } + languages)
      {
        counts[tag, default: 0] += 1
      }
    }
    return counts
  }

  @Test("no last voice is taken while there is another choice", arguments: 0..<50)
  func keepsLastVoices(seed: UInt64) {
    let graph = RandomCircle.graph(seed)
    let pruning = LetGo(Circles.circle(graph)).choose(
      1 + Int(seed % 12), among: Array(graph.people.indices))
    let staying = graph.people.filter {
      $0.tie.youFollow && graph.verdict(on: $0.id)?.kind != .unfollow
    }
    let left = staying.filter { !pruning.people.contains($0.id) }
    let (before, after) = (Self.voices(staying), Self.voices(left))
    let careless = Set(graph.topics.filter { $0.care == 0 }.map { "t\($0.id)" })
    let lost = before.keys.filter { after[$0] == nil && !careless.contains($0) }
    #expect(pruning.balance.lost.count == lost.count)
    #expect(pruning.balance.before == staying.count && pruning.balance.after == left.count)
    guard !lost.isEmpty else { return }
    // Then everybody left who could have been chosen is a last voice too.
    for person in left where !person.isProtected {
      let others = Self.voices(left.filter { $0.id != person.id })
      #expect(after.keys.contains { others[$0] == nil && !careless.contains($0) }, "\(person.id)")
    }
  }

  @Test("nobody protected is suggested or chosen, nor anybody for one reason", arguments: 0..<50)
  func suggested(seed: UInt64) {
    let graph = RandomCircle.graph(seed)
    let judge = LetGo(Circles.circle(graph))
    for person in graph.people where judge.isSuggested(person) {
      let reasons = judge.evidence(about: person).filter { $0.weight > 0 }.map(\.signal)
      #expect(person.tie.youFollow && !person.isProtected)
      #expect(reasons.count >= 2)
      let slight: Set = ["quiet", "untagged", "no reason", "elsewhere", "marketing"]
      #expect(!slight.isSuperset(of: reasons), "\(reasons)")
      #expect(judge.score(of: person) > 0.5)
    }
    let chosen = judge.choose(.max, among: Array(graph.people.indices)).people
    #expect(chosen.allSatisfy { graph.people[$0].map { !$0.isProtected } == true })
  }
}

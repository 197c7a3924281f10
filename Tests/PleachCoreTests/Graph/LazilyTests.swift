import Testing

@testable import PleachCore

@Suite struct LazilyTests {
  @Test("it is made once for all copies, and a change of one copy stays its own")
  func copies() {
    var one = Lazily<[Int]>()
    let other = one
    #expect(!one.isKnown)
    one.update { $0.append(9) }
    #expect(one.value { [1] } == [1])
    #expect(other.value { [2] } == [1])
    one.update { $0.append(3) }
    #expect(one.value { [] } == [1, 3])
    #expect(other.value { [] } == [1])
    one.forget()
    #expect(one.value { [4] } == [4])
    #expect(other.isKnown)
  }

  @Test("an order that is known follows every change", arguments: 0..<60)
  func orders(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var graph = Graph()
    for step in 0..<25 {
      let id = "p\(random.below(8))"
      var person = Person(id: Identifier(id), name: random.pick(["Ada", "bo", "Ödön", "7", ""]))
      person.communities = random.chance(50) ? ["weavers"] : []
      let account = Account(id: Identifier("x:\(random.below(3))"))
      person.accounts = random.chance(50) ? [account] : []
      try graph.put(.people, id, random.chance(20) ? nil : person.json)
      let met = Encounter(
        id: Identifier("e\(step)"), person: Identifier(id),
        day: Day("2024-01-01")!.adding(days: random.below(9)), kind: .hello)
      if random.chance(30) { try graph.put(.encounters, "e\(step)", met.json) }
      var fresh = Graph()
      for person in graph.people { try fresh.put(.people, person.id.raw, person.json) }
      for one in graph.encounters { try fresh.put(.encounters, one.id.raw, one.json) }
      for sort in PeopleSort.allCases { #expect(graph.order(by: sort) == fresh.order(by: sort)) }
      for number in 0..<3 {
        let account = Account.ID("x:\(number)")
        #expect(graph.owner(of: account) == fresh.owner(of: account))
      }
    }
  }
}

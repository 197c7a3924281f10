import Testing

@testable import PleachCore

@Suite struct GiveAndTakeTests {
  private static let span = Day("2026-02-01")!...Circles.today

  @Test("who only gave is named first, and it is said when you gave last")
  func balance() {
    let people = ["a", "b", "c"].map { id in
      Circles.person(id) { person, _ in person.communities = ["w"] }
    }
    let taken = (0..<3).map { number in
      Circles.encounter("a", "2026-03-0\(number + 1)") { $0.direction = .received }
    }
    let graph = Circles.graph(
      people,
      [Community(id: "w", name: "Weavers")] + taken.map { $0 as any Record } + [
        Circles.encounter("b", "2026-03-04") { $0.direction = .received },
        Circles.encounter("b", "2025-03-04"),
        Circles.encounter("c", "2026-03-05") { $0.kind = .thanks },
        Circles.encounter("c", "2026-03-06") { $0.kind = .question },
        Circles.encounter("c", "2026-03-20") { $0.kind = .question },
      ])
    let balance = GiveAndTake(graph, over: Self.span, on: Circles.today)
    #expect(
      balance.people.map(\.sentence) == [
        "you have taken from A 3 times and never replied",
        "you have taken from B once, and gave last on 2025-03-04", "C: 2 given, 0 received",
      ])
    #expect(balance.communities.map(\.sentence) == ["Weavers: 2 given, 4 received"])
    #expect(balance.totals.count == 7)
    #expect(balance.totals.last?.span == Day("2026-03-09")!...Circles.today)
    #expect(balance.totals.map(\.thanked).reduce(0, +) == 1)
    #expect(balance.totals.map(\.asked).reduce(0, +) == 1)
    #expect(balance.totals.map(\.received).reduce(0, +) == 4)
  }

  @Test("the weeks add up to the whole, in any network", arguments: 0..<60 as Range<UInt64>)
  func sums(seed: UInt64) {
    let graph = RandomCircle.graph(seed)
    let whole = Circles.today.adding(days: -4100)...Circles.today
    let parts = GiveAndTake(graph, over: whole, by: .month, on: Circles.today).totals
    let all = GiveAndTake(graph, over: whole, by: .once, on: Circles.today)
    #expect(all.totals.count == 1)
    #expect(parts.map(\.fed).reduce(0, +) == all.totals[0].fed)
    #expect(parts.map(\.found).reduce(0, +) == all.totals[0].found)
    #expect(parts.map(\.received).reduce(0, +) == all.totals[0].received)
    for line in all.people where line.sentence.contains("never") {
      #expect(
        !graph.encounters(with: line.subject).contains {
          $0.direction == .given && $0.day <= Circles.today
        })
    }
  }
}

import Testing

@testable import PleachCore

@Suite struct LookBackTests {
  // A Wednesday: the week before is from the 9th to the 15th.
  private static let today = Day("2026-03-18")!

  private static func pieces(
    _ people: [Person], _ others: [any Record], on today: Day = today
  ) -> [String] {
    LookBack(Circles.graph(people, others), on: today).pieces.map { "\($0.signal): \($0.sentence)" }
  }

  @Test(
    "a week says what passed, who was met first, who had nothing back and what became of the list")
  func week() {
    let people = ["a", "b", "c"].map { Circles.person($0) { _, _ in } }
    var goal = Goal(id: "g", kind: "hello")
    goal.from = Day("2026-03-01")
    var verdict = Verdict(id: "v", person: "c", kind: .keep, day: Day("2026-03-15")!)
    verdict.reason = "kind"
    let pieces = Self.pieces(
      people,
      [
        Circles.encounter("a", "2026-03-09") { $0.kind = .thanks },
        Circles.encounter("b", "2026-03-01"),
        Circles.encounter("b", "2026-03-15") { $0.direction = .received },
        Circles.encounter("c", "2026-03-16"), goal, verdict,
      ])
    #expect(
      pieces == [
        "passed: 1 given: thanked 1; 1 received", "first words: with A", "had nothing back: B",
        "goals met: say hi to one new person", "your list: 1 kept",
      ])
  }

  @Test("a goal is told in the week in which it was met, and only there")
  func goals() {
    let people = ["a", "b"].map { Circles.person($0) { _, _ in } }
    var goal = Goal(id: "g", kind: "thank")
    (goal.from, goal.until, goal.count) = (Day("2026-03-01"), Day("2026-03-31"), 2)
    let records: [any Record] = [
      goal, Circles.encounter("a", "2026-03-03") { $0.kind = .thanks },
      Circles.encounter("b", "2026-03-10") { $0.kind = .thanks },
    ]
    #expect(Self.pieces(people, records).contains { $0.hasPrefix("goals met") })
    #expect(
      !Self.pieces(people, records, on: Day("2026-03-11")!).contains { $0.hasPrefix("goals met") })
    #expect(
      !Self.pieces(people, records, on: Day("2026-03-25")!).contains { $0.hasPrefix("goals met") })
  }

  @Test("a week without anything says nothing; the week is whole on every day of the next")
  func empty() {
    #expect(Self.pieces([Circles.person("a") { _, _ in }], []).isEmpty)
    for offset in 0..<7 {
      let back = LookBack(Circles.graph([]), on: Day("2026-03-16")!.adding(days: offset))
      #expect(back.week == Day("2026-03-09")!...Day("2026-03-15")!)
    }
    let newYear = LookBack(Circles.graph([]), on: Day("2027-01-02")!)
    #expect(newYear.week == Day("2026-12-21")!...Day("2026-12-27")!)
  }
}

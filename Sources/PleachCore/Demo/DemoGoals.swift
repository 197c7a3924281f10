extension DemoNetwork {
  /// What the reader wants to do: two goals that run out, two that come round, one that is done.
  static func goals(_ past: DemoPast) -> [Goal] {
    [
      goal("hello", 5, past) {
        ($0.from, $0.until) = (past.day(1), past.day(-4))
        $0.note = "Not only those who said hi first."
      },
      goal("comment", 1, past) { ($0.from, $0.until) = (past.day(2), past.day(-11)) },
      goal("thank", 1, past) { ($0.period, $0.from) = (.week, past.day(63)) },
      goal("touch", 1, past) {
        ($0.whom, $0.every, $0.from) = (.community("weavers"), 8, past.day(40))
      },
      goal("reply", 3, past) {
        ($0.from, $0.until, $0.finished) = (past.day(40), past.day(10), past.day(9))
        $0.note = "Easier than I thought: they had asked already."
      },
    ]
  }

  private static func goal(
    _ kind: GoalKind.ID, _ count: Int, _ past: DemoPast, _ fill: (inout Goal) -> Void
  ) -> Goal {
    var goal = Goal(id: Goal.ID("\(kind)-1"), kind: kind)
    goal.count = count
    fill(&goal)
    return goal
  }

  /// The last pages of the reader's journal.
  static func journal(_ past: DemoPast) -> [JournalPage] {
    [
      page(8, past, about: ["henrike-suessmilch"], on: ["weaving"]) {
        $0.working = "A band of eleven threads that looks like our tram map."
        $0.learning = "To stop pulling. The selvedge knows."
        $0.connected = "Henrike, twice, and both times she was right."
        $0.helped = "I would have cut the warp off on Tuesday."
      },
      page(1, past, about: ["bas-vanooievaar"], on: ["information-literacy", "note-making"]) {
        $0.working = "The Tuesday course: nine headlines, three of them true."
        $0.connected = "Bas, who wants two of the three to be boring."
        $0.inspired = "A note of mine from March that I do not remember writing."
      },
    ]
  }

  private static func page(
    _ ago: Int, _ past: DemoPast, about people: [Person.ID], on topics: [Topic.ID],
    _ fill: (inout JournalPage) -> Void
  ) -> JournalPage {
    var page = JournalPage(day: past.day(ago))
    (page.people, page.topics) = (people, topics)
    fill(&page)
    return page
  }
}

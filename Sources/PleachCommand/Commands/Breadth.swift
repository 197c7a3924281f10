import PleachCore

extension Command {
  static let breadth = Command(
    name: "breadth", summary: "how narrow your network is, and what would widen it",
    usage: ["breadth [--json]"], options: [.json],
    about: [
      "How many communities, platforms and languages of the same size would be as varied as those of "
        + "whom you follow; how far they know each other; how much of your attention ten of them take; "
        + "who follows you back. What is not known says so. The follows, and those to let go, that would "
        + "change it most are tried one by one on these very counts."
    ],
    lists: [
      .json([
        ("following", "how many you follow who are still there"),
        ("measures", "in a fixed order, each with:"),
        ("  name, help", "\"closed triads\"; what it looks at"),
        ("  form", "number, share (of 1) or index (-1...1)"),
        ("  main", "whether it is shown without --json, of those that say nearly the same"),
        ("  value, least, most", "the value and its range; null when too little is known"),
        ("  meaning", "what this value means, or why there is none"),
        ("shares", "kind, id, name, voices, share; the largest first"),
        ("without", "kind, people: how many you follow are of none, or it is not known"),
        ("history", "day, following, communities; quarters of three years, then today"),
        ("undated", "how many are missing there: since when they are followed is not known"),
        ("changes", "deed (follow or unfollow), person, name, account, guess, reason, gain, steps"),
        ("  guess", "the community they are counted in without being tagged with it, or null"),
        ("  steps", "kind, before, after: effective numbers"),
      ])
    ], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let graph = try call.graph()
    let circle = Circle(graph, on: call.today, followers: FollowerIndex(graph))
    // It is never cancelled.
    let breadth = Breadth(circle, Vicinity(graph), weights: Weights(graph))!
    let report = BreadthReport(graph: graph, breadth: breadth)
    if call.isJSON { return call.out.json(report.json) }
    guard breadth.following > 0 else { return call.tell("Nothing to measure: you follow nobody.") }
    report.print(to: &call.out)
  }
}

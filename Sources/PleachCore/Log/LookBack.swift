/// A week that is over, in sentences: what passed, whom you met first, which goals were met, what
/// became of the list.
public struct LookBack: Sendable, Equatable {
  /// From its Monday to its Sunday.
  public let week: ClosedRange<Day>
  /// What there is to say, each with a word that names it; empty of a week without anything.
  public let pieces: [Evidence]

  /// As many people are named in a sentence.
  private static let mostNames = 3

  /// Looks back on the last week that is over.
  ///
  /// - Complexity: O(encounters + people + verdicts), and the progress of each goal.
  public init(_ graph: Graph, on today: Day) {
    let monday = today.startOfWeek.adding(days: -7)
    week = monday...monday.adding(days: 6)
    let sides = GiveAndTake(graph, over: week, by: .once, on: today)
    pieces = [
      Self.passed(sides), Self.firstWords(graph, week), Self.waiting(sides, graph),
      Self.met(graph, week), Self.list(sides, graph, week),
    ].compactMap(\.self)
  }

  private static func passed(_ sides: GiveAndTake) -> Evidence? {
    let (given, received) = (sides.all.givenCount, sides.all.receivedCount)
    guard given + received > 0, let total = sides.totals.last else { return nil }
    let parts = [
      ("fed", total.fed), ("thanked", total.thanked), ("asked", total.asked),
      ("answered", total.answered),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    let rest = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    return Evidence("passed", weight: 1, "\(given) given\(rest); \(received) received")
  }

  /// Those to whom you gave a word and with whom nothing had passed before.
  private static func firstWords(_ graph: Graph, _ week: ClosedRange<Day>) -> Evidence? {
    var people: [Person.ID] = []
    for encounter in graph.encounters
    where week.contains(encounter.day) && encounter.direction == .given && !encounter.isPassing
      && !people.contains(encounter.person)
    {
      let before = graph.encounters(with: encounter.person).last { $0.day < encounter.day }
      if before == nil, graph.people[encounter.person] != nil { people.append(encounter.person) }
    }
    guard !people.isEmpty else { return nil }
    return named("first words", "with", people, graph)
  }

  /// Those who gave, and got nothing back that week.
  private static func waiting(_ sides: GiveAndTake, _ graph: Graph) -> Evidence? {
    let people = sides.people.filter { $0.sides.givenCount == 0 }.map(\.subject)
    guard !people.isEmpty else { return nil }
    return named("had nothing back", "", people, graph)
  }

  private static func named(
    _ signal: String, _ link: String, _ people: [Person.ID], _ graph: Graph
  ) -> Evidence {
    let named = people.prefix(mostNames)
    let more = people.count - named.count
    let names = named.map { graph.people[$0]?.name ?? $0.raw } + (more > 0 ? ["\(more) more"] : [])
    let words = link.isEmpty ? names.spelledOut : "\(link) \(names.spelledOut)"
    return Evidence(signal, weight: 1, words, people: Array(named))
  }

  /// The goals that were met in that week.
  private static func met(_ graph: Graph, _ week: ClosedRange<Day>) -> Evidence? {
    let phrases = graph.goals.filter { goal in
      let progress = goal.progress(in: graph, on: week.upperBound)
      guard progress.of > 0, progress.done >= progress.of else { return false }
      return progress.counted.last?.day.map(week.contains) ?? false
    }.map { $0.phrase(in: graph) }
    guard !phrases.isEmpty else { return nil }
    return Evidence("goals met", weight: 1, phrases.joined(separator: "; "))
  }

  private static func list(
    _ sides: GiveAndTake, _ graph: Graph, _ week: ClosedRange<Day>
  ) -> Evidence? {
    let verdicts = graph.verdicts.filter { week.contains($0.day) }
    func count(_ kind: Verdict.Kind) -> Int { verdicts.count { $0.kind == kind } }
    let parts = [
      ("found", sides.totals.last?.found ?? 0), ("kept", count(.keep)),
      ("on trial", count(.trial)), ("let go", count(.unfollow)), ("muted", count(.mute)),
    ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    guard !parts.isEmpty else { return nil }
    return Evidence("your list", weight: 1, parts.joined(separator: ", "))
  }
}

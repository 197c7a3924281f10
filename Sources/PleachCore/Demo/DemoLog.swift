/// Deals out what passed between the reader and the invented people.
struct DemoLog {
  private var random = SeededRandom(4)

  /// An encounter before it has a date.
  struct Entry: Sendable {
    var sketch: Int
    var ago: Int
    var kind: Encounter.Kind
    var direction: Encounter.Direction
    var text: String?
  }

  /// All of them, oldest first; every talk of a circle with one of its people.
  static func entries(of sketches: [DemoSketch]) -> [Entry] {
    var log = DemoLog()
    var entries: [Entry] = []
    for circle in DemoCircle.all {
      let partners = log.partners(in: circle, sketches)
      for talk in log.random.shuffled(circle.talks) {
        let entry = log.entry(talk, with: log.random.pick(partners), sketches)
        entries.append(entry)
        entries += log.small(after: entry)
      }
    }
    return entries.enumerated().sorted {
      ($1.element.ago, $0.offset) < ($0.element.ago, $1.offset)
    }.map(\.element)
  }

  /// First words of yesterday, to people with whom nothing passed before.
  static func greetings(besides entries: [Entry], _ sketches: [DemoSketch]) -> [Entry] {
    let known = Set(entries.map(\.sketch))
    return hellos.compactMap { hello in
      let place = sketches.indices.first { place in
        let sketch = sketches[place]
        return sketch.circle.name == hello.circle.name && sketch.standing.isFollowed
          && sketch.trait == .ordinary && !known.contains(place)
      }
      return place.map {
        Entry(sketch: $0, ago: 1, kind: .hello, direction: .given, text: hello.text)
      }
    }
  }

  private static let hellos: [(circle: DemoCircle, text: String)] = [
    (.mapMakers, "Told them their river map hangs in our staircase."),
    (.openScience, "Asked for the poster in A2, and said who I am."),
  ]

  /// Places of the circle's people, the closer ones several times.
  private func partners(in circle: DemoCircle, _ sketches: [DemoSketch]) -> [Int] {
    sketches.indices.flatMap { place -> [Int] in
      let sketch = sketches[place]
      guard sketch.circle.name == circle.name else { return [] }
      return Array(repeating: place, count: Self.closeness(sketch))
    }
  }

  private static func closeness(_ sketch: DemoSketch) -> Int {
    switch sketch.trait {
    case .gone, .bot, .nameless, .handleOnly: return 0
    default: break
    }
    switch sketch.standing {
    case .mutual: return sketch.isProtected ? 12 : 5
    case .following: return 1
    case .follower, .alumnus: return 1
    case .seen: return 0
    }
  }

  private mutating func entry(_ talk: DemoTalk, with sketch: Int, _ sketches: [DemoSketch]) -> Entry
  {
    Entry(
      sketch: sketch, ago: ago(isOver: sketches[sketch].standing == .alumnus), kind: talk.kind,
      direction: talk.direction, text: talk.text)
  }

  /// From yesterday on, the more recent the more often.
  private mutating func ago(isOver: Bool) -> Int {
    let draw = random.below(1000)
    let days = random.within(1...6) + draw * draw * draw / 500_000
    return isOver ? 400 + days : days
  }

  /// What goes on around it, not worth a line.
  private mutating func small(after entry: Entry) -> [Entry] {
    (0..<random.below(3)).map { _ in
      var small = entry
      small.ago = entry.ago > 400 ? entry.ago - random.below(300) : 1 + random.below(entry.ago)
      small.kind = random.pick([.reply, .reply, .reply, .share, .mention, .comment])
      small.direction = random.chance(55) ? .given : .received
      small.text = nil
      return small
    }
  }

  static func encounters(_ log: [Entry], _ people: [Person], _ past: DemoPast) -> [Encounter] {
    log.enumerated().map { number, entry in
      let person = people[entry.sketch]
      var encounter = Encounter(
        id: Encounter.ID("e\(number + 1)"), person: person.id, day: past.day(entry.ago),
        kind: entry.kind)
      encounter.direction = entry.direction
      encounter.text = entry.text
      if entry.kind != .meeting { encounter.platform = person.accounts.first?.platform }
      if entry.kind == .comment, entry.direction == .given {
        encounter.url = "https://blog.example/\(person.id.raw)/\(number + 1)"
      }
      return encounter
    }
  }
}

/// Decides about some of the invented people as the reader did.
struct DemoVerdicts {
  private var random = SeededRandom(5)
  private let past: DemoPast
  private var verdicts: [Verdict] = []
  /// Those nobody decided about yet.
  private var open: [(sketch: DemoSketch, person: Person)]

  static func verdicts(
    _ sketches: [DemoSketch], _ people: [Person], _ past: DemoPast
  ) -> [Verdict] {
    var deciding = DemoVerdicts(
      past: past, open: Array(zip(sketches, people)).map { (sketch: $0, person: $1) })
    deciding.letGo()
    deciding.tryOut()
    deciding.plan()
    deciding.putOff()
    deciding.keep()
    return deciding.verdicts
  }

  private init(past: DemoPast, open: [(sketch: DemoSketch, person: Person)]) {
    self.past = past
    self.open = open
  }

  /// Alumni, each with thanks as long as there are some.
  private mutating func letGo() {
    var thanks = DemoDeck(DemoNetwork.thanks, &random)
    for person in take(.max, where: { $0.standing == .alumnus }) {
      let until = person.accounts.lazy.compactMap(\.followingUntil).first ?? past.day(30)
      add(.unfollow, person, until) { $0.reason = thanks.deal() }
    }
  }

  /// The people followed last, on probation; some trials end tomorrow, one ended yesterday.
  private mutating func tryOut() {
    let left = [-1, 1, 2, 4, 7, 10, 14, 20, 26]
    let people = open.filter { $0.sketch.standing.isFollowed && $0.sketch.trait == .ordinary }
      .map(\.person).filter { !$0.isProtected && $0.followingSince != nil }
      .enumerated()
      .sorted {
        // `nil` was filtered out above.
        ($1.element.followingSince!, $0.offset) < ($0.element.followingSince!, $1.offset)
      }.map(\.element)
    for (place, person) in people.prefix(left.count).enumerated() {
      let end = past.day(-left[place])
      add(.trial, person, past.day(left.count + 8 - place)) {
        $0.question = DemoNetwork.trials[place]
        $0.askAgain = end
      }
      open.removeAll { $0.person.id == person.id }
    }
  }

  /// Decided, but not yet carried out on the platform.
  private mutating func plan() {
    let tiring: [DemoSketch.Trait] = [.marketing, .stale, .loud]
    let leaving = take(5) {
      tiring.contains($0.trait) && $0.standing.isFollowed && !$0.isProtected
    }
    for (place, person) in leaving.enumerated() {
      add(.unfollow, person, past.day(place)) { $0.reason = DemoNetwork.goodbyes[place] }
    }
    let coming = take(4) { $0.standing == .seen || $0.standing == .follower }
    for (place, person) in coming.enumerated() {
      add(.follow, person, past.day(place + 1)) { $0.reason = DemoNetwork.welcomes[place] }
    }
  }

  /// Keeps, most of them long ago, so that some want another look.
  private mutating func keep() {
    var reasons = DemoDeck(DemoNetwork.keeps, &random)
    for person in take(46, where: { $0.standing.isFollowed && $0.trait != .nameless }) {
      let ago = random.within(40...900)
      let since = person.followingSince ?? past.today
      let again = random.chance(60) ? past.day(ago - 365) : nil
      guard since <= past.day(ago) else { continue }
      add(.keep, person, past.day(ago)) {
        $0.reason = reasons.deal()
        $0.askAgain = again
      }
    }
  }

  private mutating func putOff() {
    for (place, person) in take(5, where: { $0.trait != .nameless }).enumerated() {
      let again = past.day(-10 * place - 3)
      add(.later, person, past.day(place * 6 + 2)) {
        $0.reason = DemoNetwork.laters[place]
        $0.askAgain = again
      }
    }
    var reasons = DemoDeck(DemoNetwork.mutes, &random)
    for person in take(6, where: { $0.trait == .muted && $0.standing.isFollowed }) {
      let again = past.day(-random.within(5...90))
      add(.mute, person, past.day(random.within(5...200))) {
        $0.reason = reasons.deal()
        $0.askAgain = again
      }
    }
  }

  /// Up to `count` of those still open, in a shuffled order; they are open no longer.
  private mutating func take(_ count: Int, where fits: (DemoSketch) -> Bool) -> [Person] {
    let people = random.shuffled(open.filter { fits($0.sketch) }.map(\.person)).prefix(count)
    let taken = Set(people.map(\.id))
    open.removeAll { taken.contains($0.person.id) }
    return Array(people)
  }

  private mutating func add(
    _ kind: Verdict.Kind, _ person: Person, _ day: Day, _ fill: (inout Verdict) -> Void
  ) {
    var verdict = Verdict(
      id: Verdict.ID("v\(verdicts.count + 1)"), person: person.id, kind: kind, day: day)
    fill(&verdict)
    verdicts.append(verdict)
  }
}

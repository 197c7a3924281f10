/// A measure before it is taken: what it is called, what it looks at, and how.
struct BreadthRow: Sendable {
  /// What was found.
  struct Finding {
    let value: Double
    let range: ClosedRange<Double>
    let meaning: String
  }

  let name: String
  let help: String
  let form: BreadthMeasure.Form
  var isMain = true
  /// Why there may be no value.
  let unknown: String
  let find: @Sendable (BreadthGround) -> Finding?

  func measure(_ ground: BreadthGround) -> BreadthMeasure {
    let found = find(ground)
    return BreadthMeasure(
      name: name, help: help, form: form, isMain: isMain, value: found?.value,
      range: found?.range, meaning: found?.meaning ?? unknown)
  }
}

extension BreadthRow {
  /// All measures, in the order in which they are listed.
  ///
  /// E-I, the share of the largest and the effective number say nearly the same of a network (|r| from .8
  /// on in two of them), so that one is shown and the others are at hand.
  static let all =
    BreadthGround.kinds.map(effective) + [.closedTriads, .topTen, .reciprocity]
    + BreadthGround.kinds.map(crossing) + BreadthGround.kinds.map(largest)

  private static func unknown(_ kind: Strand.Kind) -> String {
    switch kind {
    case .communities: "nobody you follow belongs to a community yet"
    case .topics: "nobody you follow speaks of a topic yet"
    case .languages: "no account you follow says its language"
    case .platforms: "you follow nobody yet"
    }
  }

  /// As many of the same size would be just as varied; see `Spread`.
  private static func effective(_ kind: Strand.Kind) -> BreadthRow {
    BreadthRow(
      name: kind.rawValue, help: "how many \(kind.rawValue) of the same size would be as varied",
      form: .number, unknown: unknown(kind)
    ) { ground in
      guard let spread = ground.spreads[kind], let value = spread.effective,
        let largest = ground.parts(kind).first
      else { return nil }
      let most = Decimals.percent(Double(largest.count) / Double(spread.total))
      let text = Decimals.text(value, 1)
      let meaning =
        spread.counts.count == 1
        ? "all in one \(kind.singular): \(largest.name)"
        : "like \(text) \(text == "1.0" ? kind.singular : kind.rawValue) of the same size; "
          + "\(spread.counts.count) have anyone, \(largest.name) most with \(most)"
      let without = kind.words(lacking: ground.without(kind)).map { "; " + $0 } ?? ""
      return Finding(
        value: value, range: 1...Double(spread.counts.count), meaning: meaning + without)
    }
  }

  /// The share of the largest (Berger and Parker's dominance, *Science* 168, 1970).
  private static func largest(_ kind: Strand.Kind) -> BreadthRow {
    BreadthRow(
      name: "largest \(kind.singular)", help: "the share of the \(kind.singular) with most voices",
      form: .share, isMain: false, unknown: unknown(kind)
    ) { ground in
      guard let spread = ground.spreads[kind], spread.total > 0,
        let largest = ground.parts(kind).first
      else { return nil }
      let share = Double(largest.count) / Double(spread.total)
      return Finding(
        value: share, range: 1 / Double(spread.counts.count)...1,
        meaning: "\(largest.name) has \(largest.count) of \(spread.total) voices")
    }
  }

  /// The E-I index: follows that lead out less those that stay, by all of them (D. Krackhardt,
  /// R. N. Stern, *Social Psychology Quarterly* 51, 1988, doi:10.2307/2786835), over the follows among
  /// those you follow. Who is of several is inside with all who share one.
  private static func crossing(_ kind: Strand.Kind) -> BreadthRow {
    BreadthRow(
      name: "E-I \(kind.rawValue)",
      help: "follows between people who share no \(kind.singular), less those who do",
      form: .index, isMain: false,
      unknown: "no follows are known among those of a known \(kind.singular)"
    ) { ground in
      let (external, inside) = ground.ties.crossing(ground.groups(kind))
      let all = external + inside
      guard all > 0 else { return nil }
      let value = Double(external - inside) / Double(all)
      let share = Decimals.percent(Double(external) / Double(all))
      let words =
        value < -0.5
        ? "nearly all stay among their own"
        : value < 0
          ? "most stay among their own"
          : value == 0 ? "as many cross as stay" : "most lead to others"
      return Finding(
        value: value, range: -1...1,
        meaning: "\(share) of \(all) known follows among those you follow are between people who "
          + "share no \(kind.singular): \(words)")
    }
  }

  /// How many of all pairs among those you follow are tied, in one direction or both: the local
  /// clustering coefficient (D. J. Watts, S. H. Strogatz, *Nature* 393, 1998, doi:10.1038/30918). Only
  /// among those whose lists of follows are known, five of them at least, as one pair says nothing of a
  /// network; a list known in part makes it too small.
  private static let closedTriads = BreadthRow(
    name: "closed triads", help: "how many of all pairs among those you follow know each other",
    form: .share,
    unknown: "the lists of follows are known of fewer than five whom you follow; pleach lists helps"
  ) { ground in
    guard ground.ties.listed >= 5 else { return nil }
    let value = Double(ground.ties.tiedPairs) / Double(ground.ties.pairs)
    // The quartiles of several thousand people's networks: .10 and .32.
    let words =
      value < 0.1
      ? "open, as they lead to different people"
      : value <= 0.32
        ? "as in most networks" : "closed, as what one says the others have heard"
    return Finding(
      value: value, range: 0...1,
      meaning:
        "\(Decimals.percent(value)) of the pairs among the \(ground.ties.listed) whose lists are "
        + "known are tied: \(words)")
  }

  /// The share of ten, where more than ten are known: with ten or fewer it would always be all.
  private static let topTen = BreadthRow(
    name: "top ten", help: "how much of your attention the ten loudest take", form: .share,
    unknown: "how much they post is known of too few, and so is with whom you speak"
  ) { ground in
    ground.attention(of: ground.postsADay, "the ten who post most write", "of what you see")
      ?? ground.attention(
        of: ground.encountersGiven, "ten people get", "of what you say to those you follow")
  }

  /// The share of those you follow who follow you back, where it is known who follows you.
  private static let reciprocity = BreadthRow(
    name: "reciprocity", help: "how many of those you follow follow you back", form: .share,
    unknown: "it is not known who follows you on any platform where you follow people"
  ) { ground in
    let people = ground.circle.graph.people
    let told = ground.voices.map { people[$0] }.filter { person in
      Voices.platforms(of: person).contains(where: ground.circle.toldFollowers.contains)
    }
    guard !told.isEmpty else { return nil }
    let mutual = told.count { $0.tie == .mutual }
    let share = Double(mutual) / Double(told.count)
    let words =
      share < 0.25
      ? "more an audience of theirs than among peers"
      : share < 0.6 ? "a mix of peers and of voices from afar" : "mostly among peers"
    return Finding(
      value: share, range: 0...1,
      meaning: "\(mutual) of \(told.count) follow you back, where it is known who does: \(words)")
  }
}

extension BreadthGround {
  /// Posts a day of those of whom it is known.
  fileprivate var postsADay: [Double] {
    voices.compactMap { Circle.postsADay(of: circle.graph.people[$0], until: circle.today) }
  }

  /// How often you gave something to each whom you gave anything.
  fileprivate var encountersGiven: [Double] {
    let following = Set(voices.map { circle.graph.people[$0].id })
    var counts: [Person.ID: Int] = [:]
    for encounter in circle.graph.encounters
    where encounter.direction == .given && following.contains(encounter.person) {
      counts[encounter.person, default: 0] += 1
    }
    return counts.values.map(Double.init)
  }

  fileprivate func attention(
    of amounts: [Double], _ who: String, _ what: String
  ) -> BreadthRow.Finding? {
    let sorted = amounts.sorted(by: >)
    let sum = sorted.reduce(0, +)
    guard sorted.count > 10, sum > 0 else { return nil }
    let share = min(1, sorted.prefix(10).reduce(0, +) / sum)
    let fair = 10 / Double(sorted.count)
    let meaning =
      "\(who) \(Decimals.percent(share)) \(what); if all were alike, ten of "
      + "the \(sorted.count) of whom it is known would take \(Decimals.percent(fair))"
    return BreadthRow.Finding(value: share, range: min(fair, share)...1, meaning: meaning)
  }
}

/// Finds the follows, and those to let go, that would make a network widest.
///
/// Each is tried for itself, on the counts as they are: the numbers are those that measuring anew would
/// give. How wide a network is, is here the product of the effective numbers of its communities, platforms
/// and languages.
struct BreadthChanges: Sendable {
  private var circle: Circle
  private let spreads: [Strand.Kind: Spread]

  /// - Parameter vicinity: Tells who leads to strangers; without it their communities are not guessed.
  init(_ circle: Circle, _ vicinity: Vicinity? = nil) {
    self.circle = circle
    if let vicinity { self.circle.reach = Reach([], in: vicinity) }
    spreads = BreadthGround.spreads(of: circle.everyVoice)
  }

  // MARK: One change

  /// Following somebody at a place, with one account or with the first that is there; `nil` when it would
  /// make nothing wider.
  ///
  /// Nobody tags strangers: who has no community is counted in the one that most of those share who lead
  /// to them, where there is one.
  func following(_ place: Int, account: Account.ID? = nil) -> BreadthChange? {
    let person = circle.graph.people[place]
    let guess = person.communities.isEmpty ? circle.likelyCommunity(of: person) : nil
    var followed = person
    if let guess { followed.communities = [guess] }
    let isMeant = { (own: Account) in account.map { $0 == own.id } ?? own.isOpen }
    guard let chosen = person.accounts.firstIndex(where: isMeant) else { return nil }
    followed.accounts[chosen].isFollowing = true
    let known = Voices.isVoice(person) ? Voices.strands(of: person) : []
    let new = Voices.strands(of: followed).filter { !known.contains($0) }
    return change(.follow, person, account, new, by: 1, guess)
  }

  /// Letting go somebody you follow; `nil` when it would make nothing wider.
  func lettingGo(_ place: Int) -> BreadthChange? {
    let person = circle.graph.people[place]
    guard Voices.isVoice(person) else { return nil }
    return change(.letGo, person, nil, Voices.strands(of: person), by: -1)
  }

  private func change(
    _ deed: BreadthChange.Deed, _ person: Person, _ account: Account.ID?, _ strands: [Strand],
    by step: Int, _ guess: Community.ID? = nil
  ) -> BreadthChange? {
    let strands = strands.filter { $0.kind != .topics }
    let steps = BreadthGround.kinds.compactMap { kind -> BreadthChange.Step? in
      let own = strands.filter { $0.kind == kind }
      guard let spread = spreads[kind], let before = spread.effective,
        let after = spread.effective(changing: own, by: step)
      else { return nil }
      return BreadthChange.Step(kind: kind, before: before, after: after)
    }
    let gain = steps.reduce(0) { $0 + Self.gain($1) }
    guard gain > Self.least, let most = steps.max(by: { Self.gain($0) < Self.gain($1) }),
      let strand = main(strands.filter { $0.kind == most.kind }, deed)
    else { return nil }
    let isGuess = guess.map { strand == .community($0) } ?? false
    return BreadthChange(
      deed: deed, person: person.id, account: account, guess: guess,
      reason: (isGuess ? "likely " : "") + reason(deed, strand),
      steps: [most] + steps.filter { $0.kind != most.kind }, strand: strand, gain: gain)
  }

  /// Less is rounding.
  private static let least = 1e-9

  private static func gain(_ step: BreadthChange.Step) -> Double {
    Spread.growth(from: step.before, to: step.after)
  }

  /// The rarest of what somebody brings, the most frequent of what somebody takes along.
  private func main(_ strands: [Strand], _ deed: BreadthChange.Deed) -> Strand? {
    strands.min { one, other in
      let sign = deed == .follow ? 1 : -1
      let (first, second) = (circle.everyVoice[one], circle.everyVoice[other])
      return (sign * first, "\(one)") < (sign * second, "\(other)")
    }
  }

  private func reason(_ deed: BreadthChange.Deed, _ strand: Strand) -> String {
    let count = circle.everyVoice[strand]
    let words = circle.words(for: strand)
    guard deed == .follow else { return "one of \(count) voices \(words)" }
    let ordinals = ["first", "second", "third"]
    return count < ordinals.count
      ? "your \(ordinals[count]) voice \(words)" : "beside \(count) voices \(words)"
  }

  // MARK: The best

  /// The best of several, at most `count`, no two of them for the same community, platform or language;
  /// of equals the one that comes first.
  ///
  /// Languages are known of few and platforms are few, so that one voice moves them most: only one of
  /// either is taken as long as there is something for a community, which is what one chooses people for.
  func best(_ count: Int, of changes: [BreadthChange]) -> [BreadthChange] {
    let sorted = changes.enumerated().sorted {
      ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset)
    }.map(\.element)
    var strands = Set<Strand>()
    let distinct = sorted.filter { strands.insert($0.strand).inserted }
    var seen = Set<Strand.Kind>()
    let isFirst = distinct.map { seen.insert($0.strand.kind).inserted || $0.isForCommunity }
    let order = distinct.indices.filter { isFirst[$0] } + distinct.indices.filter { !isFirst[$0] }
    return order.prefix(count).sorted().map { distinct[$0] }
  }

  /// What following those who are suggested would change.
  func following(_ suggestions: [Suggestion]) -> [BreadthChange] {
    suggestions.compactMap { suggestion in
      circle.graph.people.place(of: suggestion.person).flatMap {
        following($0, account: suggestion.account)
      }
    }
  }

  /// What letting go would change, the best first: of nobody who is protected, the last voice of
  /// something, to be let go already, or without two reasons to go.
  ///
  /// For each community, platform and language the one that brings most.
  ///
  /// - Parameter judge: Weighs who may be suggested; of equals, the weakest reason to stay comes first.
  func lettingGo(_ judge: LetGo) -> [BreadthChange] {
    let people = circle.graph.people
    let wider = people.indices.compactMap { place -> (place: Int, change: BreadthChange)? in
      mayGo(people[place]) ? lettingGo(place).map { (place, $0) } : nil
    }
    let changes = Dictionary(uniqueKeysWithValues: wider.map { ($0.place, $0.change) })
    // Whoever is of the same communities changes the same: one look at each group is enough.
    let gains = Dictionary(grouping: wider, by: \.change.gain).sorted { $1.key < $0.key }
    var (chosen, strands) = ([BreadthChange](), Set<Strand>())
    for (_, group) in gains {
      let open = group.filter {
        !strands.contains($0.change.strand) && judge.isSuggested(people[$0.place])
      }
      for place in judge.weakestFirst(open.map(\.place)) {
        guard let change = changes[place], strands.insert(change.strand).inserted else { continue }
        chosen.append(change)
      }
    }
    return chosen
  }

  private func mayGo(_ person: Person) -> Bool {
    person.mayBeLetGo && circle.lastStrands(of: person).isEmpty
      && circle.graph.verdict(on: person.id)?.kind != .unfollow
  }

  /// The follow that would widen most among those whose communities are written down, without asking who
  /// follows whom.
  ///
  /// - Complexity: O(people).
  func bestKnown() -> BreadthChange? {
    let people = circle.graph.people
    let open = people.indices.filter { place in
      !people[place].communities.isEmpty && !people[place].tie.youFollow
        && OpenAccounts.isOpen(people[place], in: circle.graph, on: circle.today)
    }
    return best(1, of: open.compactMap { following($0) }).first
  }
}

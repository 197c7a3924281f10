import Testing

@testable import PleachCore

/// Every sentence of evidence is true of the store: its numbers and names are counted again here, from the
/// records and in another way.
@Suite struct EvidenceLaws {
  @Test("every sentence is true, and names those it is about", arguments: 0..<60)
  func isTrue(seed: UInt64) {
    let truth = Truth(RandomCircle.graph(seed))
    let circle = Circles.circle(truth.graph)
    let (letGo, greet) = (LetGo(circle), Greet(circle))
    for person in truth.graph.people {
      for evidence in letGo.evidence(about: person) {
        #expect(truth.supports(evidence, about: person), "\(person.id): \(evidence)")
        #expect(truth.namesItsPeople(evidence), "\(evidence)")
      }
      for evidence in greet.evidence(about: person) {
        #expect(truth.supportsGreeting(evidence, about: person), "\(person.id): \(evidence)")
      }
      #expect(
        abs(letGo.score(of: person) - letGo.evidence(about: person).reduce(0) { $0 + $1.weight })
          < 1e-9)
    }
  }

  @Test("every signal is heard in one network or another")
  func allSpeak() {
    var heard = Set<String>()
    var greeted = Set<String>()
    for seed in 0..<60 as Range<UInt64> {
      let graph = RandomCircle.graph(seed)
      let circle = Circles.circle(graph)
      for person in graph.people {
        heard.formUnion(LetGo(circle).evidence(about: person).map(\.signal))
        greeted.formUnion(Greet(circle).evidence(about: person).map(\.signal))
      }
    }
    #expect(Set(Signals.lettingGo.map(\.name)).subtracting(heard).isEmpty)
    #expect(Set(Signals.greeting.map(\.name)).subtracting(greeted).isEmpty)
  }
}

/// What can be counted in a graph with nothing but loops over its records.
private struct Truth {
  let graph: Graph
  private let today = Circles.today

  /// Whom each account is known to follow.
  private let lists: [Account.ID: Set<Account.ID>]

  init(_ graph: Graph) {
    self.graph = graph
    lists = Dictionary(
      uniqueKeysWithValues: graph.follows.map { ($0.from, Set($0.to)) })
  }

  // MARK: Letting go

  func supports(_ evidence: Evidence, about person: Person) -> Bool {
    let words = evidence.sentence
    switch evidence.signal {
    case "gone":
      return heard(person).isEmpty && followed(person).contains { words.hasSuffix("\($0.gone!)") }
    case "moved": return followed(person).contains { $0.movedTo.map(words.hasSuffix) == true }
    case "quiet": return quiet(words, person)
    case "one-way": return person.tie == .following
    case "never talked": return talks(person).isEmpty
    case "other topics":
      return person.topics.allSatisfy { graph.topics[$0]!.care == 0 && words.contains(name($0)) }
    case "covered": return covered(words, evidence.people, person)
    case "elsewhere":
      let platforms = Set(heard(person).map(\.platform))
      return platforms.count > 1 && platforms.allSatisfy { words.contains(Platform.knownName($0)) }
    case "untagged": return person.communities.isEmpty && person.topics.isEmpty
    case "no reason": return person.note == nil
    case "noted": return person.note != nil
    case "loud": return loud(words, person)
    case "bot": return followed(person).allSatisfy(\.isBot)
    case "marketing": return marketing(words, person)
    case "trial over":
      let last = verdicts(person).max { ($0.day, $0.id) < ($1.day, $1.id) }!
      return last.kind == .trial && last.askAgain! < today && words.contains("\(last.askAgain!)")
    case "doubted before": return past(words, person, [.unfollow, .mute])
    case "protected": return person.isProtected
    case "mutual": return person.tie == .mutual
    case "talked": return talked(words, person)
    case "rare voice", "rare language": return rare(words, person)
    case "bridge": return bridge(words, person)
    case "topic":
      return person.topics.contains {
        (graph.topics[$0]?.care ?? 0) > 0 && words == "speaks of \(name($0)), which you care about"
      }
    case "kept before": return past(words, person, [.keep])
    case "apart": return apart(words, person)
    case "your circle": return circle(words, evidence.people, person)
    case "long-standing":
      return lasts(
        words, after: "followed for ", followed(person).compactMap(\.followingSince).min()!)
    default: return false
    }
  }

  /// Those named stand in the sentence, in their order.
  func namesItsPeople(_ evidence: Evidence) -> Bool {
    var rest = Substring(evidence.sentence)
    for id in evidence.people {
      guard let place = rest.firstRange(of: graph.people[id]!.name) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  // MARK: Greeting

  func supportsGreeting(_ evidence: Evidence, about person: Person) -> Bool {
    let words = evidence.sentence
    let counts = (
      person.accounts.compactMap(\.followerCount), person.accounts.compactMap(\.followingCount)
    )
    switch evidence.signal {
    case "waiting":
      return talks(person).contains { talk in
        talk.direction == .received && words.hasPrefix("their \(talk.kind.rawValue) of ")
          && talk.kind != .meeting
          && !talks(person).contains {
            ($0.direction == .given || $0.kind == .meeting) && $0.day >= talk.day
          }
      }
    case "follows you":
      return person.accounts.contains(where: \.followsYou)
        && (words == "you follow each other") == !followed(person).isEmpty
    case "no word yet":
      guard let last = talks(person).map(\.day).max() else {
        return words == "you have never talked"
      }
      return lasts(words, after: "nothing passed for ", last)
    case "active":
      let last = person.accounts.compactMap(\.lastPost).max()!
      return words == "posted today" ? last >= today : lasts(words, after: "posted ", last)
    case "in common":
      return person.topics.contains { words == "speaks of \(name($0)), which you care about" }
        || person.communities.contains { words == "belongs to \(name($0))" }
    case "small enough": return words.hasPrefix("\(counts.0.max()!) ")
    case "attentive": return words.hasPrefix("follows \(counts.1.max()!):")
    case "long listener":
      return talks(person).isEmpty
        && lasts(
          words, after: "followed for ", followed(person).compactMap(\.followingSince).min()!)
    default: return false
    }
  }

  // MARK: Counting again

  private func followed(_ person: Person) -> [Account] { person.accounts.filter(\.isFollowing) }

  private func heard(_ person: Person) -> [Account] {
    followed(person).filter { $0.gone == nil }
  }

  private var voices: [Person] { graph.people.filter { !heard($0).isEmpty } }

  private func talks(_ person: Person) -> [Encounter] {
    graph.encounters.filter { $0.person == person.id }
  }

  private func verdicts(_ person: Person) -> [Verdict] {
    graph.verdicts.filter { $0.person == person.id }
  }

  private func name(_ topic: Topic.ID) -> String { graph.topics[topic]?.name ?? topic.raw }

  private func name(_ community: Community.ID) -> String {
    graph.communities[community]?.name ?? community.raw
  }

  /// Whether a sentence gives the time since a day, cut down to whole units.
  private func lasts(_ words: String, after start: String, _ day: Day, until: Day? = nil) -> Bool {
    guard let range = words.firstRange(of: start) else { return false }
    let parts = words[range.upperBound...].split { $0 == " " || $0 == "," }
    guard parts.count >= 2, let count = Int(parts[0]) else { return false }
    let units = ["day": 1, "week": 7, "month": 30, "year": 365]
    guard let unit = units[String(parts[1].prefix { $0 != "s" })] else { return false }
    let days = max(0, day.days(until: until ?? today))
    return days / unit == count
  }

  private func quiet(_ words: String, _ person: Person) -> Bool {
    let last = followed(person).compactMap(\.lastPost).max()!
    let platform = followed(person).first { $0.lastPost == last }!.platform
    let export = graph.imports.first { $0.platform == platform }?.day ?? today
    let isUsual = words.contains("usual")
    let tells = followed(person).contains { ($0.postCount ?? 0) >= 3 && $0.joined != nil }
    return lasts(words, after: "no post seen for ", last, until: min(export, today))
      && (!isUsual || tells) && last.days(until: min(export, today)) > 182
  }

  private func covered(_ words: String, _ people: [Person.ID], _ person: Person) -> Bool {
    let least =
      person.communities.map { tag in voices.count { $0.communities.contains(tag) } }
      + person.topics.map { tag in voices.count { $0.topics.contains(tag) } }
    func share(_ other: Person) -> Int {
      Set(other.communities).intersection(person.communities).count
        + Set(other.topics).intersection(person.topics).count
    }
    let named = people.map { share(graph.people[$0]!) }
    let most = voices.filter { $0.id != person.id }.map(share).sorted(by: >).prefix(2)
    return words.hasPrefix("\(least.min()! - 1) or more other voices ") && Array(most) == named
      && (least.count == 1 || words.contains("each of their \(least.count) tags"))
  }

  private func rare(_ words: String, _ person: Person) -> Bool {
    let count = words.hasPrefix("your only voice") ? 1 : Int(words.split(separator: " ")[3])
    let what = words.replacing(", as far as known", with: "")
    let communities = person.communities.filter { what.hasSuffix(" of \(name($0))") }
      .map { tag in voices.count { $0.communities.contains(tag) } }
    let topics = person.topics.filter { what.hasSuffix(" on \(name($0))") }
      .map { tag in voices.count { $0.topics.contains(tag) } }
    let languages = Set(heard(person).flatMap(\.languages))
      .filter { what.hasSuffix(" in \(Language.name(of: $0))") }
      .map { code in voices.count { heard($0).contains { $0.languages.contains(code) } } }
    return communities + topics + languages == [count]
  }

  private func bridge(_ words: String, _ person: Person) -> Bool {
    let named = person.communities.filter { words.contains(name($0)) }
    let both = voices.count { Set(named).isSubset(of: $0.communities) }
    return named.count == 2 && both == (words.hasPrefix("the only one") ? 1 : 2)
  }

  /// How many of the others you follow somebody follows, or is followed by.
  private func ties(of person: Person) -> Int {
    let ids = Set(person.accounts.map(\.id))
    let followed = ids.reduce(into: Set<Account.ID>()) { $0.formUnion(lists[$1] ?? []) }
    return graph.people.count { other in
      other.id != person.id && other.tie.youFollow
        && other.accounts.contains { account in
          followed.contains(account.id) || !ids.isDisjoint(with: lists[account.id] ?? [])
        }
    }
  }

  private func apart(_ words: String, _ person: Person) -> Bool {
    let grounds = Set(followed(person).map(\.platform)).map { platform -> Int in
      let others = graph.people.filter { other in
        followed(other).contains { $0.platform == platform }
      }
      let told = graph.people.count { other in
        other.tie.youFollow
          && other.accounts.contains { account in
            account.platform == platform && lists[account.id] != nil
          }
      }
      return told < 10 ? 0 : others.map(ties).sorted()[(others.count - 1) / 2]
    }
    let (own, usual) = (ties(of: person), grounds.min()!)
    let said =
      words.contains(": no ties to them are known") ? 0 : Int(words.split(separator: " ")[7])
    return person.tie == .following && usual >= 2 && own * 4 <= usual && said == own
      && words.hasSuffix(", where \(usual) are usual")
  }

  private func circle(_ words: String, _ people: [Person.ID], _ person: Person) -> Bool {
    let ids = Set(person.accounts.map(\.id))
    let fans = graph.people.filter { other in
      other.id != person.id && !followed(other).isEmpty
        && other.accounts.contains { account in
          graph.follows.contains { $0.from == account.id && !ids.isDisjoint(with: $0.to) }
        }
    }
    let more = words.firstRange(of: " and ").flatMap {
      Int(words[$0.upperBound...].prefix { $0.isNumber })
    }
    return fans.prefix(2).map(\.id) == people && (more ?? 0) == max(0, fans.count - 2)
  }

  private func past(_ words: String, _ person: Person, _ kinds: [Verdict.Kind]) -> Bool {
    let own = verdicts(person).filter { kinds.contains($0.kind) }
    if let times = Int(words.split(separator: " ")[1]), kinds == [.keep] {
      return Set(own.map(\.day)).count == times
    }
    return own.contains { words.contains("in \($0.day.year)") }
  }

  private func talked(_ words: String, _ person: Person) -> Bool {
    let last = talks(person).map(\.day).max()!
    return talks(person).contains { talk in
      let whose = talk.direction == .given ? "your" : "their"
      return talk.day == last && words.hasPrefix("\(whose) last \(talk.kind.rawValue) was ")
        && (words.hasSuffix("today") == (last >= today))
        && (last >= today || lasts(words, after: " was ", last))
    }
  }

  private func loud(_ words: String, _ person: Person) -> Bool {
    func rate(_ person: Person) -> Double {
      followed(person).reduce(0) { sum, account in
        guard let posts = account.postCount, let joined = account.joined else { return sum }
        return sum + Double(posts) / Double(joined.days(until: today))
      }
    }
    let all = graph.people.reduce(0) { $0 + rate($1) }
    let percent = Int((rate(person) / max(all, rate(person)) * 100).rounded())
    return words.hasPrefix("some \(Int(rate(person).rounded())) posts a day")
      && (percent <= 1 || words.contains(", \(percent) % of"))
  }

  private func marketing(_ words: String, _ person: Person) -> Bool {
    let texts = followed(person).flatMap { [$0.bio ?? ""] + $0.links }.map { $0.lowercased() }
    let quoted = words.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }
    return !quoted.isEmpty
      && quoted.allSatisfy { mark in texts.contains { $0.contains(mark.element) } }
  }
}

/// What somebody can be a voice of.
public enum Strand: Sendable, Hashable {
  case community(Community.ID)
  case topic(Topic.ID)
  /// A language in which you see their posts, as platforms code it, without its country.
  case language(String)
  case platform(Platform.ID)

  /// What it can be one of, in the order in which they are listed.
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    case communities, topics, languages, platforms

    /// One of them, as a sentence says it.
    public var singular: String {
      switch self {
      case .communities: "community"
      case .topics: "topic"
      case .languages: "language"
      case .platforms: "platform"
      }
    }

    /// How many of those you follow are of none, as a sentence says it; `nil` when there are none such.
    public func words(lacking count: Int) -> String? {
      guard count > 0 else { return nil }
      return self == .communities
        ? "\(count) you follow belong to none" : "of \(count) you follow it is not known"
    }

    /// As listed.
    public static func < (one: Kind, other: Kind) -> Bool { one.rank < other.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self)! }  // every case is among all cases
  }

  /// The identifier, or the code of a language.
  public var id: String {
    switch self {
    case .community(let id): id.raw
    case .topic(let id): id.raw
    case .language(let code): code
    case .platform(let id): id.raw
    }
  }

  /// What it is one of.
  public var kind: Kind {
    switch self {
    case .community: .communities
    case .topic: .topics
    case .language: .languages
    case .platform: .platforms
    }
  }
}

/// How many of those you follow speak for what: a voice is somebody you follow who is still there.
struct Voices: Sendable, Equatable {
  /// Two communities, the one that comes first in the alphabet first.
  struct Pair: Sendable, Hashable {
    let one: Community.ID
    let other: Community.ID
  }

  private(set) var counts: [Strand: Int] = [:]
  /// How many are of both of two communities.
  private(set) var pairs: [Pair: Int] = [:]
  /// How many of them have a language at all.
  private(set) var withLanguage = 0

  /// How many voices a strand has, 0...
  subscript(strand: Strand) -> Int { counts[strand] ?? 0 }

  mutating func add(_ person: Person) { count(person, 1) }

  mutating func remove(_ person: Person) { count(person, -1) }

  private mutating func count(_ person: Person, _ step: Int) {
    guard Self.isVoice(person) else { return }
    for strand in Self.strands(of: person) { counts[strand, default: 0] += step }
    for pair in Self.pairs(of: person) { pairs[pair, default: 0] += step }
    if !Self.languages(of: person).isEmpty { withLanguage += step }
  }

  /// Whether somebody is followed with an account that is still there.
  static func isVoice(_ person: Person) -> Bool {
    person.accounts.indices.contains {
      person.accounts[$0].isFollowing && person.accounts[$0].gone == nil
    }
  }

  /// What somebody speaks for, each once: communities and topics in the order of tagging, then
  /// languages and platforms.
  static func strands(of person: Person) -> [Strand] {
    spoken(by: person) + platforms(of: person).map { .platform($0) }
  }

  /// The communities, topics and languages among them, whose last voice is not to be lost.
  static func spoken(by person: Person) -> [Strand] {
    tags(of: person) + languages(of: person).map { .language($0) }
  }

  /// The communities and topics among them.
  static func tags(of person: Person) -> [Strand] {
    distinct(person.communities).map { .community($0) } + distinct(person.topics).map { .topic($0) }
  }

  /// The languages of the accounts you follow, without their countries, each once.
  static func languages(of person: Person) -> [String] {
    var languages: [String] = []
    for place in person.accounts.indices where isHeard(person, place) {
      for code in person.accounts[place].languages {
        languages.append(Language.base(of: code))
      }
    }
    return distinct(languages)
  }

  /// Where you hear them, each once.
  static func platforms(of person: Person) -> [Platform.ID] {
    var platforms: [Platform.ID] = []
    for place in person.accounts.indices where isHeard(person, place) {
      platforms.append(person.accounts[place].platform)
    }
    return distinct(platforms)
  }

  private static func isHeard(_ person: Person, _ place: Int) -> Bool {
    person.accounts[place].isFollowing && person.accounts[place].gone == nil
  }

  /// Every two communities of a person.
  static func pairs(of person: Person) -> [Pair] {
    guard person.communities.count > 1 else { return [] }
    let sorted = Set(person.communities).sorted()
    return sorted.indices.flatMap { place in
      sorted[(place + 1)...].map { Pair(one: sorted[place], other: $0) }
    }
  }

  /// Nearly everybody has one or none: no set is made for those.
  private static func distinct<Thing: Hashable>(_ things: [Thing]) -> [Thing] {
    guard things.count > 1 else { return things }
    var known = Set<Thing>()
    return things.filter { known.insert($0).inserted }
  }
}

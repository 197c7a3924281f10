/// Casts the invented people: who is in which circle, on which platforms, and how tied.
struct DemoCast {
  private var random = SeededRandom(1)
  private var taken: Set<String> = []
  private let cultures = DemoCulture.all.flatMap { Array(repeating: $0, count: $0.weight) }

  static func sketches() -> [DemoSketch] {
    var cast = DemoCast()
    let characters = DemoSketch.characters
    cast.taken.formUnion(characters.map(\.handle))
    return characters + DemoCircle.all.flatMap { cast.members(of: $0) }
  }

  private mutating func members(of circle: DemoCircle) -> [DemoSketch] {
    var bios = DemoDeck(circle.bios, &random)
    var notes = DemoDeck(circle.notes, &random)
    return (0..<circle.size).map { _ in
      var sketch = newcomer(in: circle)
      sketch.bio = bios.deal() ?? sketch.bio
      // A note says why one follows; nobody writes it for those one does not.
      if sketch.standing.isFollowed, random.chance(70) { sketch.note = notes.deal() }
      return sketch
    }
  }

  private mutating func newcomer(in circle: DemoCircle) -> DemoSketch {
    let (culture, name, handle) = newName()
    var sketch = DemoSketch(
      name: name, handle: handle, circle: circle, platforms: platforms(of: circle))
    sketch.standing = standing(in: circle)
    sketch.trait = trait(in: circle)
    sketch.communities = communities(of: sketch)
    sketch.language = culture.language
    sketch.bio = bio(in: circle, culture)
    sketch.isProtected = circle.community?.kind == .team && random.chance(30)
    return sketch
  }

  /// A name nobody has yet. The culture is drawn anew each time, as small ones run out of names.
  private mutating func newName() -> (culture: DemoCulture, name: String, handle: String) {
    while true {
      let culture = random.pick(cultures)
      let given = random.pick(culture.given).split(separator: ":")
      let family = random.pick(culture.family).split(separator: ":")
      let parts = culture.familyFirst ? [family[0], given[0]] : [given[0], family[0]]
      let latin = [given.last!, family.last!].map(Self.ascii)  // a split name has a part
      let handle = latin.joined(separator: ".")
      if taken.insert(handle).inserted {
        return (culture, parts.joined(separator: culture.joint), handle)
      }
    }
  }

  private static func ascii(_ name: Substring) -> String {
    Folding.folded(String(name)).filter { $0.isASCII && $0.isLetter }
  }

  /// One platform for most, two to four for the others.
  private mutating func platforms(of circle: DemoCircle) -> [Platform.ID] {
    let count = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4][random.below(14)]
    var platforms: [Platform.ID] = []
    for platform in random.shuffled(circle.platforms) where !platforms.contains(platform) {
      platforms.append(platform)
    }
    return Array(platforms.prefix(count))
  }

  private mutating func standing(in circle: DemoCircle) -> DemoSketch.Standing {
    if circle.community?.kind == .team { return .mutual }
    switch random.below(100) {
    case ..<30: return circle.name == DemoCircle.noise.name ? .following : .mutual
    case ..<65: return .following
    case ..<78: return .follower
    case ..<90: return .alumnus
    default: return .seen
    }
  }

  private mutating func trait(in circle: DemoCircle) -> DemoSketch.Trait {
    if circle.name == DemoCircle.noise.name { return random.chance(30) ? .loud : .marketing }
    if circle.community?.kind == .team { return .ordinary }
    switch random.below(100) {
    case ..<7: return .stale
    case ..<9: return .loud
    case ..<11: return .gone
    case ..<12: return .moved
    case ..<14: return .muted
    case ..<19: return .locked
    default: return .ordinary
    }
  }

  /// Most carry their circle's tag, some a second one; strangers often none yet.
  private mutating func communities(of sketch: DemoSketch) -> [Community.ID] {
    guard let own = sketch.circle.community else { return [] }
    let isTeam = own.kind == .team
    guard isTeam || random.chance(sketch.standing.isFollowed ? 94 : 72) else { return [] }
    let other = random.pick(DemoCircle.all.compactMap(\.community).filter { $0.kind != .team })
    return random.chance(14) && other.id != own.id ? [own.id, other.id] : [own.id]
  }

  private mutating func bio(in circle: DemoCircle, _ culture: DemoCulture) -> String? {
    if !culture.bios.isEmpty, random.chance(25) { return random.pick(culture.bios) }
    if random.chance(12) { return nil }
    let loves = random.shuffled(circle.loves).prefix(random.within(1...3)).joined(separator: ", ")
    return "\(random.pick(circle.roles)). \(loves.prefix(1).uppercased())\(loves.dropFirst())."
  }
}

/// How many people you want to follow at most, held against how many you follow.
public struct Budget: Sendable, Equatable {
  /// Whose number it is.
  public enum Scope: Sendable, Equatable {
    case everybody
    case platform(Platform.ID, name: String)
    case community(Community.ID, name: String)
  }

  /// Whom it counts.
  public let scope: Scope
  /// The number, 0...; `nil` when none is set.
  public let limit: Int?
  /// How many of those you follow: on a platform, whom you follow there.
  public let following: Int

  /// Those of them whom you decided to let go and still follow.
  public let leaving: Int

  /// A budget held against a count that is known.
  public init(_ scope: Scope, limit: Int?, following: Int, leaving: Int = 0) {
    (self.scope, self.limit, self.following) = (scope, limit, following)
    self.leaving = leaving
  }

  /// The budget of a platform whose people were counted.
  public init(of platform: Platform, _ share: Share?, leaving: Int = 0) {
    self.init(
      .platform(platform.id, name: platform.name), limit: platform.budget,
      following: share?.following ?? 0, leaving: leaving)
  }

  /// The budget of a community whose people were counted.
  public init(of community: Community, _ share: Share?, leaving: Int = 0) {
    self.init(
      .community(community.id, name: community.name), limit: community.budget,
      following: share?.following ?? 0, leaving: leaving)
  }

  /// The record that holds it; `nil` for the one of the whole list, which is a setting.
  public var record: (section: Section, id: String)? {
    switch scope {
    case .everybody: nil
    case .platform(let id, _): (.platforms, id.raw)
    case .community(let id, _): (.communities, id.raw)
    }
  }

  /// How many too many you follow, 0...; 0 without a limit.
  public var over: Int { limit.map { max(0, following - $0) } ?? 0 }

  /// How many of those too many are still to be chosen, 0...
  public var toChoose: Int { max(0, over - leaving) }

  /// Whether you follow more than you want to.
  public var isOver: Bool { over > 0 }

  /// How full it is, 0...: 1 and more are full; `nil` without a limit.
  public var fullness: Double? {
    guard let limit else { return nil }
    guard limit > 0 else { return following > 0 ? 1 : 0 }
    return Double(following) / Double(limit)
  }
}

// MARK: In words

extension Budget {
  /// How full it is, as a sentence.
  public var sentence: String {
    guard let limit else { return "You follow \(following)\(place) and have set no budget." }
    let room = limit - following
    if room < 0 { return "You follow \(following)\(place), \(-room) over the budget of \(limit)." }
    return "You follow \(following) of \(limit)\(place): "
      + (room == 0 ? "no room for more." : "room for \(room) more.")
  }

  /// By how much it is exceeded: `40 over 250`, `2 over 20 on X, 1 on their way out`. Only where `isOver`.
  public var overrun: String {
    "\(over) over \(limit ?? 0)\(place)" + (leaving > 0 ? ", \(leaving) on their way out" : "")
  }

  /// Where it counts, as a sentence goes on with it: " on X", " in Weavers"; empty for the whole list.
  public var place: String {
    switch scope {
    case .everybody: ""
    case .platform(_, let name): " on \(name)"
    case .community(_, let name): " in \(name)"
    }
  }

  /// What the platform or community is called; `nil` for the whole list.
  public var name: String? {
    switch scope {
    case .everybody: nil
    case .platform(_, let name), .community(_, let name): name
    }
  }

  /// The query for those whom it can count; empty for everybody.
  public var query: String {
    switch scope {
    case .everybody: ""
    case .platform(let id, _): Query.term("on", id.raw)
    case .community(let id, _): Query.term("community", id.raw)
    }
  }
}

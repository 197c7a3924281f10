/// What binds you and an account or a person.
public enum Tie: String, Sendable, CaseIterable, Comparable {
  case mutual, following, follower, none

  /// The tie that two one-way follows make.
  public init(youFollow: Bool, followsYou: Bool) {
    self =
      switch (youFollow, followsYou) {
      case (true, true): .mutual
      case (true, false): .following
      case (false, true): .follower
      case (false, false): .none
      }
  }

  /// The tie that several accounts of one person make: the closest.
  public init(_ accounts: [Account]) {
    self.init(
      youFollow: accounts.contains(where: \.isFollowing),
      followsYou: accounts.contains(where: \.followsYou))
  }

  /// One column wide: ⇄ → ← ·
  public var mark: String {
    switch self {
    case .mutual: "⇄"
    case .following: "→"
    case .follower: "←"
    case .none: "·"
    }
  }

  /// A sentence's worth of it.
  public var words: String {
    switch self {
    case .mutual: "you follow each other"
    case .following: "you follow"
    case .follower: "follows you"
    case .none: "no tie"
    }
  }

  /// Whether you follow, followed back or not.
  public var youFollow: Bool { self == .mutual || self == .following }

  /// Closest first.
  public static func < (one: Tie, other: Tie) -> Bool { one.rank < other.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self)! }  // every case is among all cases
}

/// Whom a review asks about first.
public enum ReviewOrder: String, Sendable, CaseIterable {
  case weakest, oldest, unreviewed, due, loudest, random

  /// What a menu calls it.
  public var title: String {
    switch self {
    case .weakest: "weakest reason to stay first"
    case .oldest: "oldest follows first"
    case .unreviewed: "never reviewed, oldest follows first"
    case .due: "due again: keeps, ended trials, put off"
    case .loudest: "those who write most first"
    case .random: "at random"
    }
  }
}

/// What somebody wants to review, and how much of it.
public struct ReviewChoice: Sendable, Equatable {
  /// Whom it asks about first.
  public var order = ReviewOrder.weakest
  /// A query that narrows it; empty for everybody you follow.
  public var query = ""
  /// How many people at most; `nil` for all.
  public var size: Int?
  /// How long at most; `nil` without end.
  public var minutes: Int?

  /// Everybody you follow, weakest reason to stay first.
  public init(
    _ order: ReviewOrder = .weakest, query: String = "", size: Int? = nil, minutes: Int? = nil
  ) {
    (self.order, self.query, self.size, self.minutes) = (order, query, size, minutes)
  }
}

/// A follow more, or one less, that would make a network wider.
public struct BreadthChange: Sendable, Equatable {
  /// What would be done.
  public enum Deed: String, Sendable {
    case follow
    case letGo = "unfollow"

    /// As a sentence begins with it.
    public var words: String {
      switch self {
      case .follow: "follow"
      case .letGo: "let go"
      }
    }
  }

  /// How an effective number would change.
  public struct Step: Sendable, Equatable {
    /// Of what.
    public let kind: Strand.Kind
    /// As it is.
    public let before: Double
    /// As it would be.
    public let after: Double
  }

  /// What would be done.
  public let deed: Deed
  /// To whom.
  public let person: Person.ID
  /// The account that is meant; `nil` is any of them.
  public let account: Account.ID?
  /// The community they are counted in without being tagged with it; `nil` for none.
  public let guess: Community.ID?
  /// What most of the change comes from: "your first voice of Weavers".
  public let reason: String
  /// Of communities, platforms and languages as far as they have anyone; the one that grows most first.
  public let steps: [Step]
  /// What it brings, or takes away, most of all.
  let strand: Strand

  /// How much wider the network would be, above 0: the sum of the steps' logarithms.
  public let gain: Double

  /// Whether most of it comes from a community.
  var isForCommunity: Bool { strand.kind == .communities }

  /// Why, and the change: "your first voice of Weavers: 4.1 → 4.3 communities".
  public var sentence: String {
    guard let step = steps.first else { return reason }
    return "\(reason): \(Decimals.step(step.before, step.after)) \(step.kind.rawValue)"
  }
}

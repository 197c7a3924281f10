/// Somebody who might be followed, and how much each kernel says for it.
public struct Candidate: Sendable, Equatable {
  /// Who.
  public let vertex: Adjacency.Vertex
  /// What the score is made of.
  public let parts: Parts

  /// The larger the better; comparable within one ranking.
  public var score: Double { parts.total }

  /// A score by the kernels it comes from, each its share; they add up to the score.
  public struct Parts: Sendable, Equatable {
    /// Those who follow the same people as you follow them too.
    public var coFollow = 0.0
    /// The lists of like-minded people, taken together, would have them on yours; may be below zero.
    public var likeMinded = 0.0
    /// Those you follow follow them.
    public var twoStep = 0.0
    /// They are few steps away.
    public var nearness = 0.0
    /// They follow you, and you follow such people back.
    public var followBack = 0.0

    /// The score.
    public var total: Double { coFollow + likeMinded + twoStep + nearness + followBack }

    mutating func scale(by factors: Parts) {
      coFollow *= factors.coFollow
      likeMinded *= factors.likeMinded
      twoStep *= factors.twoStep
      nearness *= factors.nearness
      followBack *= factors.followBack
    }
  }
}

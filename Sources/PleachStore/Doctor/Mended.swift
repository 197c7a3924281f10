/// What `doctor --fix` did.
public struct Mended {
  /// How the store was found.
  public let before: Examination
  /// How it is now.
  public let after: Examination
  /// What was done, in order.
  public let steps: [Step]
  /// The copies that were made before anything was changed.
  public let copies: [String]
  /// The file with all that was taken out of the store; `nil` when nothing was.
  public let keptAside: String?
  /// What the store noticed when it opened again.
  public let notices: [Notice]

  /// One thing that was done.
  public struct Step: Sendable, Equatable {
    /// The file, with line and column where there are any.
    public let place: String
    /// As half a sentence: "a comma put in".
    public let what: String
  }
}

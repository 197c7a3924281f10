/// The plan of one platform as a file.
public struct PlanFile: Sendable, Equatable {
  /// All of it.
  public let bytes: [UInt8]
  /// What became of a file of the platform; `nil` for one that was made anew.
  public let rewriting: Rewriting?

  /// How a file differs from the one that it was made from.
  public struct Rewriting: Sendable, Equatable {
    /// Rows of those let go, which are not in it.
    public var taken = 0
    /// Rows of those to be followed, at its end.
    public var added = 0
    /// Rows that are as they were, a header not counted.
    public var kept = 0
  }

  /// What is done to the file that was there, as an order: "take 3 rows out, keep 120".
  public var words: String {
    guard let rewriting else { return "write it anew" }
    let added = rewriting.added > 0 ? ", add \(rewriting.added)" : ""
    return "take \(rewriting.taken) \(rewriting.taken == 1 ? "row" : "rows") out, keep "
      + "\(rewriting.kept)\(added)"
  }

  init(_ bytes: [UInt8], _ rewriting: Rewriting? = nil) {
    (self.bytes, self.rewriting) = (bytes, rewriting)
  }
}

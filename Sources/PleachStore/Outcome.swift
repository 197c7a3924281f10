import PleachCore

/// What became of a change, and what other windows did before it.
public struct Outcome: Equatable, Sendable {
  /// Changes of other windows that were picked up, then one's own, in order.
  public var changes: [Change] = []
  /// The records that those touched, as they now stand, for `Graph.take`.
  public var touched: [Touched] = []
  /// One's own change; `nil` when it changed nothing.
  public var own: Change?
  /// The store as it was read anew, because another program wrote it or another window folded it.
  /// When present it takes the place of the old graph, before `touched`.
  public var graph: Graph?
  /// What somebody should be told, in the order in which it happened.
  public var notices: [Notice] = []

  /// Whether there is nothing to tell.
  public var isEmpty: Bool {
    changes.isEmpty && touched.isEmpty && graph == nil && notices.isEmpty
  }
}

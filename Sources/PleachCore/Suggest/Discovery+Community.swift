extension Discovery {
  /// Whom of a community, and of those below it, one might follow: nobody whom one follows elsewhere.
  ///
  /// - Parameters:
  ///   - top: How many at most.
  ///   - isCancelled: Asked every few milliseconds.
  /// - Returns: The best first; `nil` when cancelled.
  /// - Complexity: that of `answer`.
  public func candidates(
    of community: Community.ID, top: Int, isCancelled: () -> Bool = { false }
  ) -> [Suggestion]? {
    let places = graph.members(of: community).filter { !$0.tie.youFollow }
      .compactMap { graph.people.place(of: $0.id) }
    return answer(top: top, among: Set(places), isCancelled: isCancelled)?.suggestions
  }
}

extension Deeds {
  /// Takes a record as somebody edited it whole, in an editor.
  ///
  /// Only what differs from the record that was handed out is changed: meanwhile another window may
  /// have changed the rest.
  /// - Parameter base: The record as it was handed out; `nil` when there was none yet.
  /// - Returns: `nil` when nothing differs.
  public static func rewrite(
    _ section: Section, _ id: String, from base: JSON?, to record: JSON, in graph: Graph
  ) -> Proposal? {
    let path = [section.rawValue, id]
    let edits = base?.edits(to: record, at: path) ?? [Edit(path: path, new: record)]
    guard !edits.isEmpty else { return nil }
    return Proposal("edit \(graph.name(of: section, id) ?? id)", edits)
  }
}

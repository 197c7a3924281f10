import PleachCore

extension Store {
  /// Brings what another copy of the store says into this one, in one change that undo takes back.
  ///
  /// Where both say something else, this store's word stands and the conflict is noted.
  ///
  /// - Parameters:
  ///   - path: The copy, which stays as it is.
  ///   - base: A version that both were made from. Without one nothing is ever taken away: whatever
  ///     only one of them has is kept.
  /// - Returns: The change, and how many conflicts were noted.
  /// - Throws: `.unreadableFile` for a copy that is no store.
  public func merge(
    copyAt path: String, since base: String? = nil
  ) throws(StoreError) -> (outcome: Outcome, conflicts: Int) {
    let plan = try mergePlan(copyAt: path, since: base)
    // First, so that no crash between the two leaves a merge without its conflicts: each is true of
    // what stands, merged or not.
    try locked { () throws(StoreError) in try note(plan.conflicts) }
    let outcome = try commit(plan.proposal)
    try locked { () throws(StoreError) in try note([], mergedCopy: plan.hash) }
    return (outcome, plan.conflicts.count)
  }

  /// What `merge` would do, with nothing done.
  public func mergePlan(
    copyAt path: String, since base: String? = nil
  ) throws(StoreError) -> MergePlan {
    let copy = try readCopy(path)
    let ancestor = try base.map { path throws(StoreError) in try readCopy(path).document }
    let merge = Merge(bringing: copy.document, since: ancestor ?? Document(), into: document)
    let name = Path.name(of: path)
    let now = clock().iso
    return MergePlan(
      proposal: Proposal("merge \(name)", merge.made),
      conflicts: merge.clashes.map { Conflict($0, source: name, time: now) },
      hash: SHA256.hex(copy.bytes))
  }

  /// - Throws: `.isTheStore` for the store's own file: whoever merges that should not remove it next.
  private func readCopy(_ path: String) throws(StoreError) -> Version {
    let copy = try Version(at: path, files)
    let own = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
    if let own, own.isSameFile(as: copy.status) { throw .isTheStore(path: path) }
    return copy
  }
}

/// What a merge would bring.
public struct MergePlan: Sendable {
  /// The edits, in one change.
  public let proposal: Proposal
  /// Where both sides say something else.
  public let conflicts: [Conflict]
  let hash: String

  /// How many records come, change and go.
  public var counts: (added: Int, changed: Int, removed: Int) {
    let whole = proposal.edits.filter { $0.path.count == 2 && $0.section != nil }
    let added = whole.filter { $0.old == nil }.map(\.path)
    let removed = whole.filter { $0.new == nil }.map(\.path)
    let touched = Set(proposal.edits.map { Array($0.path.prefix(2)) })
    return (added.count, touched.subtracting(added + removed).count, removed.count)
  }

  /// The same as half a sentence: "2 records added, 1 changed; 3 conflicts".
  public var words: String {
    let counts = counts
    let parts = [(counts.added, "added"), (counts.changed, "changed"), (counts.removed, "removed")]
      .filter { $0.0 > 0 }.enumerated().map { place, part in
        let noun = place > 0 ? "" : part.0 == 1 ? " record" : " records"
        return "\(part.0)\(noun) \(part.1)"
      }
    let brought = parts.isEmpty ? "nothing new" : parts.joined(separator: ", ")
    guard !conflicts.isEmpty else { return brought }
    return brought + "; \(conflicts.count) " + (conflicts.count == 1 ? "conflict" : "conflicts")
  }
}

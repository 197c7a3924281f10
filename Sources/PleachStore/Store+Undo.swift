import PleachCore

extension Store {
  /// Takes back the last change that is not taken back yet, in whichever window and session it was
  /// made.
  ///
  /// - Throws: `.nothingToUndo`; `.changedSince` when something else stands there now, and then
  ///   nothing is changed.
  public func undo() throws(StoreError) -> Outcome {
    var undone = 0
    let outcome = try change { () throws(StoreError) in
      guard let number = try currentLedger().stack.undo else { throw .nothingToUndo }
      undone = number
      let change = try recorded(number)
      let edits = try replay(change.inverse, of: change)
      return Wish(
        title: change.title, kind: .undoing(number), edits: edits, isWorthNoting: true)
    }
    // The change is taken back whether or not the list of conflicts can be read.
    try? reopenConflicts(settledBy: undone, again: false)
    return outcome
  }

  /// Makes again what was undone last.
  ///
  /// - Throws: `.nothingToRedo`; `.changedSince` when something else stands there now, and then
  ///   nothing is changed.
  public func redo() throws(StoreError) -> Outcome {
    var redone = 0
    let outcome = try change { () throws(StoreError) in
      guard let number = try currentLedger().stack.redo else { throw .nothingToRedo }
      redone = number
      let change = try recorded(number)
      let edits = try replay(change.edits, of: change)
      return Wish(
        title: change.title, kind: .redoing(number), edits: edits, isWorthNoting: true)
    }
    try? reopenConflicts(settledBy: redone, again: true)  // as with undo
    return outcome
  }

  /// All of the edits or none, each only where what it expects stands there.
  private func replay(_ edits: [Edit], of change: Change) throws(StoreError) -> [Edit] {
    var made: [Edit] = []
    for edit in edits {
      do throws(Document.Refusal) {
        if try document.replay(edit) { made.append(edit) }
      } catch {
        takeBack(made)
        throw .changedSince(
          title: change.title, path: edit.path, found: document.value(at: edit.path))
      }
    }
    return made
  }
}

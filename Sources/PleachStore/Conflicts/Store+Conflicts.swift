import PleachCore

extension Store {
  /// What is still to be decided, in the order in which it was found.
  public func conflicts() throws(StoreError) -> [Conflict] {
    try ConflictBook.read(location.conflicts, files).open
  }

  /// Decides conflicts, in one change that undo takes back.
  ///
  /// - Parameters:
  ///   - ids: Which; those that are decided already pass.
  ///   - choice: What is to stand.
  /// - Returns: `own` is `nil` when all stands as decided already.
  public func settle(_ ids: Set<Conflict.ID>, as choice: Conflict.Choice) throws(StoreError)
    -> Outcome
  {
    let conflicts = try self.conflicts().filter { ids.contains($0.id) }
    let outcome = try change { () throws(StoreError) in
      var made: [Edit] = []
      for conflict in conflicts {
        // Each sees what the one before left, as two may add to one note.
        for edit in conflict.edits(for: choice, in: document) {
          // Where the record is gone by now there is nothing left to decide.
          if let resolved = try? document.apply(edit) { made.append(resolved) }
        }
      }
      return Wish(title: title(of: conflicts, choice), kind: .done, edits: made)
    }
    try updateBook { $0.settle(ids, by: outcome.own?.number) }
    return outcome
  }

  private func title(of conflicts: [Conflict], _ choice: Conflict.Choice) -> String {
    guard conflicts.count == 1 else {
      return "decide \(conflicts.count) conflicts: \(choice.rawValue)"
    }
    let path = conflicts[0].path
    let name = document.value(at: Array(path.prefix(2)))?["name"]?.string
    let what = name.map { [$0] + path.dropFirst(2) } ?? path
    return "decide \(what.joined(separator: " › ")): \(choice.rawValue)"
  }

  /// Writes down what is to be decided; needs the lock.
  func note(_ conflicts: [Conflict], mergedCopy hash: String? = nil) throws(StoreError) {
    guard !conflicts.isEmpty || hash != nil else { return }
    try updateBookLocked { book in
      book.add(conflicts)
      if let hash { book.noteMerged(hash) }
    }
  }

  /// A decision that is taken back is open again.
  func reopenConflicts(settledBy change: Int) throws(StoreError) {
    let book = try ConflictBook.read(location.conflicts, files)
    guard book.settled.contains(where: { $0.change == change }) else { return }
    try updateBook { $0.reopen(settledBy: change) }
  }

  private func updateBook(_ update: (inout ConflictBook) -> Void) throws(StoreError) {
    try locked { () throws(StoreError) in try updateBookLocked(update) }
  }

  private func updateBookLocked(_ update: (inout ConflictBook) -> Void) throws(StoreError) {
    var book = try ConflictBook.read(location.conflicts, files)
    update(&book)
    try writing { () throws(FileError) in try book.write(to: location.conflicts, files) }
  }
}

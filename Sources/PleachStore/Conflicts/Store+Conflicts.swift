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
      return Wish(title: Self.title(of: conflicts, choice), kind: .done, edits: made)
    }
    try updateBook { $0.remove(ids) }
    return outcome
  }

  private static func title(of conflicts: [Conflict], _ choice: Conflict.Choice) -> String {
    let what =
      conflicts.count == 1
      ? "conflict on \(conflicts[0].path.joined(separator: " › "))" : "\(conflicts.count) conflicts"
    return "settle \(what): \(choice.rawValue)"
  }

  /// Writes down what is to be decided; needs the lock.
  func note(_ conflicts: [Conflict], mergedCopy hash: String? = nil) throws(StoreError) {
    guard !conflicts.isEmpty || hash != nil else { return }
    try updateBookLocked { book in
      book.add(conflicts)
      if let hash { book.noteMerged(hash) }
    }
  }

  private func updateBook(_ update: (inout ConflictBook) -> Void) throws(StoreError) {
    try locked { () throws(StoreError) in try updateBookLocked(update) }
  }

  private func updateBookLocked(_ update: (inout ConflictBook) -> Void) throws(StoreError) {
    let old = try ConflictBook.read(location.conflicts, files)
    var book = old
    update(&book)
    guard book != old else { return }
    try writing { () throws(FileError) in try book.write(to: location.conflicts, files) }
  }
}

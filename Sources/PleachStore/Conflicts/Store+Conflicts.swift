import PleachCore

extension Store {
  /// What is still to be decided, in the order in which it was found.
  public func conflicts() throws(StoreError) -> [Conflict] {
    var book = try ConflictBook.read(location.conflicts, files)
    book.add(unwrittenConflicts)
    return book.open
  }

  /// Decides conflicts, in one change that undo takes back; also where all stands as decided already.
  ///
  /// - Parameters:
  ///   - ids: Which; those that are decided already pass.
  ///   - choice: What is to stand.
  /// - Returns: The change, and what could not be carried out and stays open: both of a value that no
  ///   record's note can keep, or a value of a record that is gone by now.
  public func settle(
    _ ids: Set<Conflict.ID>, as choice: Conflict.Choice
  ) throws(StoreError) -> (outcome: Outcome, left: [Conflict]) {
    let conflicts = try self.conflicts().filter { ids.contains($0.id) }
    var left: [Conflict] = []
    let outcome = try change { () throws(StoreError) in
      var made: [Edit] = []
      for conflict in conflicts {
        // Each sees what the one before left, as two may add to one note.
        if let edits = carryOut(choice, on: conflict) {
          made += edits
        } else {
          left.append(conflict)
        }
      }
      let settled = conflicts.filter { !left.contains($0) }
      return Wish(
        title: title(of: settled, choice), kind: .done, edits: made, isWorthNoting: !settled.isEmpty
      )
    }
    if let change = outcome.own {
      let done = ids.subtracting(left.map(\.id))
      try updateBook { $0.settle(done, by: change.number) }
    }
    return (outcome, left)
  }

  /// - Returns: The edits made; `nil` when the choice cannot be carried out whole, and then none is.
  private func carryOut(_ choice: Conflict.Choice, on conflict: Conflict) -> [Edit]? {
    // Whoever deleted the record here has decided that nothing of it is to stand.
    if choice == .mine, conflict.path.count > 2,
      document.value(at: Array(conflict.path.prefix(2))) == nil
    {
      return []
    }
    guard let edits = conflict.edits(for: choice, in: document) else { return nil }
    return try? resolve(edits)  // what is refused stays open
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

  /// What a change had decided is open again when it is taken back, and decided when it is made again.
  func reopenConflicts(settledBy change: Int, again: Bool) throws(StoreError) {
    guard !(try ConflictBook.read(location.conflicts, files)).decided(by: change).isEmpty else {
      return
    }
    try updateBook { again ? $0.settleAgain(by: change) : $0.reopen(settledBy: change) }
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

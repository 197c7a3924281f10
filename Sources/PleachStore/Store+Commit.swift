import PleachCore

extension Store {
  /// Makes a change and brings it to the disk.
  ///
  /// - Returns: What other windows did first, and the change as it was made.
  /// - Throws: `StoreError`, and then everything is as it was; `.mayNotBeSaved` when the disk can no
  ///   longer be trusted, and the store is read-only from then on.
  /// - Complexity: O(size of the change), however large the store is.
  public func commit(_ proposal: Proposal) throws(StoreError) -> Outcome {
    try change { () throws(StoreError) in
      Wish(title: proposal.title, kind: .done, edits: try resolve(proposal.edits))
    }
  }

  /// A change that the document has made and the disk does not know yet.
  struct Wish {
    var title: String
    var kind: Change.Kind
    var edits: [Edit]
    /// Whether it goes into the history also when it changes nothing: a decision that all may stay as
    /// it is, or an undo that finds all as it wants it and would else be tried again.
    var isWorthNoting = false
  }

  /// Takes the lock, learns what others did, makes a change and writes it down.
  func change(_ make: () throws(StoreError) -> Wish) throws(StoreError) -> Outcome {
    try requireWritable()
    do throws(StoreError) {
      return try changeLocked(make)
    } catch {
      // Whatever it was that failed, what the user asks is what became of the change.
      if case .file(let cause) = error { throw .notSaved(cause) }
      throw error
    }
  }

  private func changeLocked(
    _ make: () throws(StoreError) -> Wish
  ) throws(StoreError) -> Outcome {
    try locked { () throws(StoreError) in
      try catchUp()
      acceptForeign()
      let wish = try make()
      guard !wish.edits.isEmpty || wish.isWorthNoting else { return takeUntold() }
      let change: Change
      do throws(StoreError) {
        try check(wish.edits)
        change = try write(wish)
      } catch {
        takeBack(wish.edits)
        throw error
      }
      untold.changes.append(change)
      untold.own = change
      return takeUntold()
    }
  }

  /// Makes edits in the document; all or none.
  ///
  /// - Returns: Those that changed something, with what stood there before.
  func resolve(_ edits: [Edit]) throws(StoreError) -> [Edit] {
    var made: [Edit] = []
    for edit in edits {
      do throws(Document.Refusal) {
        if let resolved = try document.apply(renumbered(edit)) { made.append(resolved) }
      } catch {
        takeBack(made)
        if case .otherIdentifier(let path) = error {
          throw .unwritable(section: path.first ?? "", id: path.dropFirst().first ?? "")
        }
        throw .noSuchRecord(path: edit.path)
      }
    }
    return made
  }

  /// A verdict under an identifier that is free: two windows number what they decide on a day alike.
  private func renumbered(_ edit: Edit) -> Edit {
    guard edit.section == .verdicts, edit.path.count == 2, edit.old == nil,
      case .object(let members) = edit.new,
      let present = document.record(.verdicts, edit.path[1]), present != edit.new
    else { return edit }
    var id = edit.path[1]
    while document.record(.verdicts, id) != nil { id += "-2" }
    let renamed = members.map { $0.key == "id" ? JSON.Member("id", .string(id)) : $0 }
    return Edit(path: [edit.path[0], id], new: .object(renamed), at: edit.at)
  }

  func takeBack(_ edits: [Edit]) {
    for edit in edits.reversed() {
      _ = try? document.apply(edit.inverse)  // it was made a moment ago, so it can be taken back
    }
  }

  /// Whether the touched records read back as they are, so that no change can lock the user out.
  private func check(_ edits: [Edit]) throws(StoreError) {
    for record in document.touched(by: edits) {
      guard let json = record.json else { continue }
      let read = try? JSONReader.value(in: JSONWriter.line(json))  // what cannot be read is unequal
      guard read == json, json["id"]?.string == record.id else {
        throw .unwritable(section: record.section.rawValue, id: record.id)
      }
      do throws(FieldError) {
        try record.section.check(json)
      } catch {
        throw .invalid(section: record.section, id: record.id, error)
      }
    }
  }

  /// Adds the change to the journal, flushed.
  private func write(_ wish: Wish) throws(StoreError) -> Change {
    try beginJournalIfNone()
    let change = Change(
      number: journal!.number + 1, time: clock().iso, title: wish.title, kind: wish.kind,
      edits: wish.edits)
    for edit in wish.edits { try checkLine(edit, of: change) }
    let start = journal!.length
    do throws(Journal.AppendError) {
      try journal!.append(.change(change), files)  // begun above if there was none
    } catch {
      throw refusal(error)
    }
    journal!.note(change)
    ledger?.note(change, in: .journal, start..<journal!.length)
    return change
  }

  /// Whether an edit reads back from the journal, which wraps a record in three levels more than the
  /// store does.
  ///
  /// One edit at a time: the whole of an import once more, as a tree, takes more memory than the rest.
  private func checkLine(_ edit: Edit, of change: Change) throws(StoreError) {
    var alone = change
    alone.edits = [edit]
    guard JournalLine(JournalLine.change(alone).bytes.dropLast()) == .change(alone) else {
      throw .unwritable(section: edit.path[0], id: edit.record ?? "")
    }
  }

  /// The error for the caller; what cannot be trusted any more is not written to any more.
  func refusal(_ error: Journal.AppendError) -> StoreError {
    switch error {
    case .notSaved(let cause): return .notSaved(cause)
    case .mayNotBeSaved(let cause):
      readOnly = .failedFlush(cause)
      return .mayNotBeSaved(cause)
    case .notTakenBack(let cause):
      readOnly = .failedRollback(cause)
      return .mayNotBeSaved(cause)
    }
  }

  private func beginJournalIfNone() throws(StoreError) {
    guard journal == nil else { return }
    let number = try currentLedger().lastNumber
    let header = JournalHeader(
      generation: 1, base: snapshot?.hash() ?? "", number: number, time: clock().iso)
    journal = try writing { () throws(FileError) in
      try files.makeFolders(location.folder)
      // A start that failed half-way made folders that are not on the disk for certain.
      for folder in [location.state, location.folder] { try files.syncNames(above: folder) }
      return try Journal.begin(header, at: location.journal, files)
    }
  }
}

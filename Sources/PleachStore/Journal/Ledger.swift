import PleachCore

/// Where every change that is still known stands on disk, and which of them undo and redo take.
///
/// Only numbers and places are kept; a change itself is read when somebody asks.
struct Ledger {
  private(set) var entries: [Entry] = []
  private(set) var stack = UndoStack()

  struct Entry {
    let number: Int
    let place: Place
    let range: Range<Int>
  }

  /// The file that a change's line stands in.
  enum Place: Equatable {
    case older, history, journal
  }

  var lastNumber: Int { entries.last?.number ?? 0 }

  func entry(_ number: Int) -> Entry? {
    entries.last { $0.number == number }
  }

  mutating func note(_ change: Change, in place: Place, _ range: Range<Int>) {
    note(change.number, change.kind, place, range)
  }

  private mutating func note(
    _ number: Int, _ kind: Change.Kind, _ place: Place, _ range: Range<Int>
  ) {
    guard number > lastNumber else { return }  // the same line in the history and the journal
    entries.append(Entry(number: number, place: place, range: range))
    stack.note(Change(number: number, time: "", title: "", kind: kind, edits: []))
  }

  /// Notes every whole line of changes in `bytes` up to the change numbered `last`; others are
  /// passed over.
  ///
  /// - Returns: Where the last line ends that was looked at.
  /// - Complexity: O(*n*), about as fast as the bytes can be summed; edits are not read.
  @discardableResult
  mutating func note(_ bytes: [UInt8], in place: Place, upTo last: Int) -> Int {
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      if let (number, kind) = Self.heading(of: bytes, start..<end) {
        guard number <= last else { return start }
        note(number, kind, place, start..<end + 1)
      }
      start = end + 1
    }
    return start
  }

  /// A change's number and kind, which its line says before its edits.
  private static func heading(of bytes: [UInt8], _ line: Range<Int>) -> (Int, Change.Kind)? {
    guard let text = JournalLine.text(of: bytes[line]) else { return nil }
    var reader = JSONReader(bytes, at: text.startIndex)
    var number: Int?
    var kind = Change.Kind.done
    do throws(JSONError) {
      var key = try reader.enterObject()
      while let name = key, name != "ops" {
        let value = try reader.readValue().int
        switch name {
        case "seq": number = value
        case "undoes": kind = .undoing(value ?? 0)
        case "redoes": kind = .redoing(value ?? 0)
        default: break
        }
        key = try reader.nextKey()
      }
      guard key != nil else { return nil }  // no edits: a header or the mark of a fold
    } catch {
      return nil
    }
    return number.map { ($0, kind) }
  }
}

extension Store {
  /// Past this the history is set aside as the older one, whose predecessor goes.
  static let historyLimit = 16 << 20

  /// The ledger, read from disk the first time.
  func currentLedger() throws(StoreError) -> Ledger {
    if let ledger { return ledger }
    var fresh = Ledger()
    for place in [Ledger.Place.older, .history, .journal] {
      let limit = place == .journal ? journal?.length ?? 0 : Journal.limit
      let bytes = try linesIfAny(path(of: place))
      fresh.note(
        Array(bytes.prefix(limit)), in: place, upTo: place == .journal ? .max : lastInHistory)
    }
    ledger = fresh
    return fresh
  }

  /// The last change that the history is to be believed. What the journal has too may have been
  /// written there by a fold that was cut off: a later line whole, and an earlier one not.
  private var lastInHistory: Int { journal?.header.number ?? .max }

  private func linesIfAny(_ path: String) throws(StoreError) -> [UInt8] {
    let status = try storing { () throws(FileError) in
      try files.statusIfAny(path, followingLinks: false)
    }
    guard status != nil else { return [] }
    return try files.readWhole(path, limit: Journal.limit).bytes
  }

  private func path(of place: Ledger.Place) -> String {
    switch place {
    case .older: location.olderHistory
    case .history: location.history
    case .journal: location.journal
    }
  }

  /// A change as it was written down.
  func recorded(_ number: Int) throws(StoreError) -> Change {
    for _ in 0..<2 {
      guard let entry = try currentLedger().entry(number) else { break }
      if let change = try line(entry), change.number == number { return change }
      ledger = nil  // another window moved the lines
    }
    throw .forgotten(number: number)
  }

  private func line(_ entry: Ledger.Entry) throws(StoreError) -> Change? {
    try storing { () throws(FileError) in
      let file = try files.open(path(of: entry.place), .read)
      defer { files.closeQuietly(file) }
      let bytes = try files.read(file, at: entry.range.lowerBound, count: entry.range.count)
      guard case .change(let change)? = JournalLine(bytes.dropLast()) else { return nil }
      return change
    }
  }

  /// The last changes, newest first, as far back as they are kept.
  public func history(limit: Int = 100) throws(StoreError) -> [Change] {
    var changes: [Change] = []
    for entry in try currentLedger().entries.suffix(limit).reversed() {
      changes.append(try recorded(entry.number))
    }
    return changes
  }

  /// The changes since a day, newest first. Times are kept in UTC: of the day before, whose last hours
  /// may be of that day already, all count.
  public func history(since: Day) throws(StoreError) -> [Change] {
    let first = "\(since.adding(days: -1))"
    var changes: [Change] = []
    for entry in try currentLedger().entries.reversed() {
      let change = try recorded(entry.number)
      guard change.time >= first else { break }
      changes.append(change)
    }
    return changes
  }

  /// Which changes undo and redo would take.
  public func undoStack() throws(StoreError) -> UndoStack { try currentLedger().stack }

  /// Copies the journal's changes into the history before the journal is emptied.
  func appendHistory() throws(StoreError) {
    guard let journal else { return }
    let pending = try storing { () throws(FileError) in
      try files.read(journal.file, at: 0, count: journal.length)
    }
    var old = try linesIfAny(location.history)
    if old.count > Self.historyLimit {
      try writing { () throws(FileError) in
        try files.rename(location.history, to: location.olderHistory, .replacing)
        try files.syncFolder(location.state)
      }
      old = []
    }
    var known = Ledger()
    let end = known.note(old, in: .history, upTo: lastInHistory)
    var fresh: [UInt8] = []
    for (line, range) in JournalText(pending).lines {
      guard case .change(let change) = line, change.number > known.lastNumber else { continue }
      fresh.append(contentsOf: pending[range])
    }
    guard !fresh.isEmpty else { return }
    try writing { () throws(FileError) in
      let file = try files.open(location.history, .update)
      defer { files.closeQuietly(file) }
      if end < old.count { try files.truncate(file, to: end) }
      try files.writeAll(fresh, to: file, at: end)
      try files.sync(file, .all)
      if old.isEmpty { try files.syncFolder(location.state) }
    }
  }
}

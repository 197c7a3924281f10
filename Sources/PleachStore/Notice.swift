import PleachCore

/// Something the user should know, though all went on.
public enum Notice: Equatable, Sendable {
  /// Changes that the last session had not written into the file; they are there.
  case recovered(changes: Int)
  /// A line of the journal is not what was written; what stood from there on is kept in `copy`.
  case damagedJournal(path: String, line: Int, copy: String)
  /// The journal is not what pleach leaves behind; what it held and the file does not is lost.
  case lostJournal(path: String, copy: String?)
  /// So many values that somebody else changed too; theirs stand, and `Store.conflicts` has both.
  case conflicts(Int)
  /// Another program's copies of the store stand beside it; see `Store.merge`.
  case copies([ConflictCopy])
  /// The file has lost many records by another program's hand; `backup` has what was there.
  case shrunk(path: String, from: Int, to: Int, backup: String?)
  /// So many values are again as they were before the last changes made here.
  case reverted(Int)
  /// What another program wrote and what this machine knows is not in the file yet.
  case unfolded(StoreError)
  /// The file was changed by another program and has been read again.
  case changedUnderneath(path: String)
  /// The file was written by another program twice while it was saved; the first of both is kept.
  case overtaken(path: String, copy: String)
  /// A file that a cut-off save left behind, now kept as `copy`.
  case stray(copy: String)
  /// Others on this machine can read it.
  case looseMode(path: String, mode: UInt32)
  case readOnly(path: String, ReadOnly)
  /// The backup that should have been made could not be.
  case noBackup(FileError)
}

extension Notice: CustomStringConvertible {
  /// The sentence for the user: place: what.
  public var description: String {
    switch self {
    case .recovered(let count):
      "pleach: \(count) \(count == 1 ? "change" : "changes") of the last session brought back."
    case .damagedJournal(let path, let line, let copy):
      "\(path):\(line): damaged. What follows is not applied; it is kept in \(copy)."
    case .lostJournal(let path, let copy):
      "\(path): gone or emptied by another program. Changes that were not yet in the store are lost."
        + (copy.map { " What is left of it is kept in \($0)." } ?? "")
    case .conflicts(let count):
      (count == 1 ? "one of your changes" : "\(count) of your changes")
        + " met a change by another program; theirs stands until you decide: ! on the screens, or pleach conflicts"
    case .copies(let copies): Self.offer(copies)
    case .shrunk(let path, let from, let to, let backup):
      "\(path): another program left \(to) of \(from) records."
        + (backup == nil ? "" : " To see what was there: pleach restore")
    case .reverted(let count):
      (count == 1 ? "one value is" : "\(count) values are")
        + " again as before your last changes: another program wrote an older version. "
        + "To see those changes: pleach history"
    case .unfolded(let error): "The changes are safe in this machine's journal. \(error)"
    case .changedUnderneath(let path): "\(path): changed by another program, read again."
    case .overtaken(let path, let copy):
      "\(path): written by another program while it was saved; an earlier version is kept in \(copy)."
    case .stray(let copy): "A save was cut off; what it left is kept in \(copy)."
    case .looseMode(let path, let mode):
      "\(path): others can read it (mode \(String(mode, radix: 8))). To close it: chmod 600."
    case .readOnly(let path, let reason):
      "\(path): read-only: \(reason)." + (reason.hint.map { " \($0)." } ?? "")
    case .noBackup(let error): "\(error.path): no backup was made: \(error.reason)."
    }
  }

  private static func offer(_ copies: [ConflictCopy]) -> String {
    let name = Path.name(of: copies[0].path)
    let more = copies.count == 1 ? "" : " and \(copies.count - 1) more"
    return "\(name)\(more): another version of your network. To bring in what it says: "
      + "pleach merge \(Invocation.quoted(copies[0].path))"
  }
}

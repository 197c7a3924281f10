import PleachCore

/// Something the user should know, though all went on.
public enum Notice: Equatable, Sendable {
  /// Changes that the last session had not written into the file; they are there.
  case recovered(changes: Int)
  /// A line of the journal is not what was written; what stood from there on is kept in `copy`.
  case damagedJournal(path: String, line: Int, copy: String)
  /// The journal is not what pleach leaves behind; what it held and the file does not is lost.
  case lostJournal(path: String, copy: String?)
  /// Changes of ours where somebody else changed the same; kept in `copy` too.
  case conflicts([Conflict], copy: String?)
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

/// A change of ours that found something else than it expected.
public struct Conflict: Equatable, Sendable {
  /// The number of the change.
  public var change: Int
  /// The way to the value from the section down, as an edit writes it.
  public var path: [String]
  /// What our change had found, and what it made of it.
  public var old: JSON?
  /// What this machine wanted there; `nil` that it should be gone.
  public var ours: JSON?
  /// What stands there now.
  public var theirs: JSON?
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
    case .conflicts(let conflicts, let copy):
      "\(conflicts.count) of your changes met a change by another program; theirs stands."
        + (copy.map { " Yours are kept in \($0)." } ?? "")
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
}

extension Conflict {
  /// For the file in quarantine.
  var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("change", .number(String(change))),
      JSON.Member("path", .array(path.map { .string($0) })),
    ]
    if let old { members.append(JSON.Member("old", old)) }
    if let ours { members.append(JSON.Member("ours", ours)) }
    if let theirs { members.append(JSON.Member("theirs", theirs)) }
    return .object(members)
  }
}

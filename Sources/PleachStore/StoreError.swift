import PleachCore

/// What the store could not do, and where.
public enum StoreError: Error, Equatable, Sendable {
  /// A call to the system failed; nothing was changed.
  case file(FileError)
  /// Neither an option nor the environment says where the store is.
  case noHome
  case linkLoop(path: String)
  /// Something else than a file stands there.
  case notAFile(path: String, kind: FileStatus.Kind)
  case tooLarge(path: String, size: Int, limit: Int)
  /// The file is no store; its bytes are as they were. `backup` is the newest there is.
  case unreadable(path: String, DocumentError, backup: String?)
  /// The store's own file, where another one is wanted.
  case isTheStore(path: String)
  /// Another file that should hold a store, or what belongs to one, holds none.
  case unreadableFile(path: String, DocumentError)
  /// The file is gone, but this machine has seen it.
  case missing(path: String, backup: String?)
  /// Another window has held the lock for two seconds.
  case busy(path: String, holder: String?)
  /// The lock cannot be had at all, as on some network file systems.
  case noLock(FileError)
  case readOnly(path: String, ReadOnly)
  /// The change is not on disk, and everything is as it was before.
  case notSaved(FileError)
  /// Flushing failed, so nobody knows what is on disk: the store is read-only from here on.
  case mayNotBeSaved(FileError)
  /// The change would make a record that says something else than it may.
  case invalid(section: Section, id: String, FieldError)
  /// The change would make a record that cannot be written so that it reads back the same.
  case unwritable(section: String, id: String)
  case noSuchRecord(path: [String])
  case nothingToUndo
  case nothingToRedo
  /// What the change left has become something else since.
  case changedSince(title: String, path: [String], found: JSON?)
  /// The change is older than the history that is kept.
  case forgotten(number: Int)
  /// Somebody kept writing the file while it was to be saved.
  case neverStill(path: String)
  /// A file of the user's own that must not be written over.
  case exists(path: String)
  /// A file is to be written into a folder that is not there.
  case noFolder(path: String)
  /// A settings file that cannot be read is not written over.
  case settings(SettingsComplaint)
}

/// Why nothing can be changed.
public enum ReadOnly: Error, Equatable, Sendable {
  case asked
  /// The system lets nobody write there.
  case forbidden(FileError)
  case laterSchema(Int, writer: String?)
  /// A flush failed; what the disk holds is unknown.
  case failedFlush(FileError)
  /// A failed write could not be taken back.
  case failedRollback(FileError)
}

extension StoreError: CustomStringConvertible {
  /// The sentence for the user: place: what. hint.
  public var description: String { sentence(Invocation()) }

  /// The same, with remedies as the user calls pleach.
  public func sentence(_ invocation: Invocation) -> String {
    let sentence = what.hasSuffix(".") ? what : what + "."
    guard let hint = hint(invocation) else { return "\(place): \(sentence)" }
    // A command is there to be copied: a full stop behind it would be part of its last name.
    return "\(place): \(sentence) \(hint)" + (hint.hasSuffix("'") ? "" : ".")
  }

  /// `path`, `path:line:column`, or the record that it is about.
  public var place: String {
    switch self {
    case .file(let error), .noLock(let error), .notSaved(let error), .mayNotBeSaved(let error):
      error.path
    case .noHome, .nothingToUndo, .nothingToRedo, .forgotten: "pleach"
    case .linkLoop(let path), .notAFile(let path, _), .tooLarge(let path, _, _),
      .missing(let path, _), .busy(let path, _), .readOnly(let path, _), .neverStill(let path),
      .exists(let path), .isTheStore(let path), .noFolder(let path):
      path
    case .unreadable(let path, let error, _), .unreadableFile(let path, let error):
      "\(path):\(error.line):\(error.column)"
    case .invalid(let section, let id, _): "\(section.rawValue) › \(id)"
    case .unwritable(let section, let id): "\(section) › \(id)"
    case .noSuchRecord(let path), .changedSince(_, let path, _): path.joined(separator: " › ")
    case .settings(let complaint): complaint.place
    }
  }

  /// What happened.
  public var what: String {
    switch self {
    case .file(let error): "could not \(error.call): \(error.reason)"
    case .noHome: "HOME is not set, so the store's folder is unknown"
    case .linkLoop: "symbolic links that lead in a circle"
    case .notAFile(_, let kind): "expected a file, found \(kind.rawValue)"
    case .tooLarge(_, let size, let limit):
      "\(Self.mebibytes(size)) are more than the \(Self.mebibytes(limit)) that pleach reads"
    case .unreadable(_, let error, _), .unreadableFile(_, let error): "\(error.problem)"
    case .missing: "the store is gone, though this machine has seen it"
    case .busy(_, let holder):
      "busy: another pleach is writing" + (holder.map { " (\($0))" } ?? "")
    case .noLock(let error): "could not lock: \(error.reason)"
    case .readOnly(_, let reason): "read-only: \(reason)"
    case .notSaved(let error): "not saved: could not \(error.call): \(error.reason)"
    case .mayNotBeSaved(let error): "may not be saved: could not \(error.call): \(error.reason)"
    case .invalid(_, _, let error):
      "\(error.path.joined(separator: " › ")): expected \(error.expected), found \(error.found)"
    case .unwritable: "expected a record that JSON can say, of the same \"id\""
    case .noSuchRecord: "there is no such record"
    case .nothingToUndo: "there is nothing to undo"
    case .nothingToRedo: "there is nothing to do again"
    case .changedSince(let title, _, let found): "\(title): \(Self.said(found)) stands there now"
    case .forgotten(let number): "change \(number) is older than the history that is kept"
    case .neverStill: "another program keeps writing this file"
    case .exists: "there is something of that name already"
    case .noFolder: "there is no such folder"
    case .isTheStore: "this is the store itself: expected another version of it"
    case .settings(let complaint): complaint.what
    }
  }

  /// What the user can do; `nil` when there is nothing to say.
  public var hint: String? { hint(Invocation()) }

  /// The same, with remedies as the user calls pleach.
  public func hint(_ pleach: Invocation) -> String? {
    switch self {
    case .file(let error), .notSaved(let error): Self.remedy(error)
    case .noHome: "Set HOME, or say --store FOLDER and set XDG_STATE_HOME"
    case .unreadable(_, let error, let backup): Self.remedy(error, backup, pleach)
    case .unreadableFile: "Nothing was changed; mend that line in an editor"
    case .missing(_, let backup):
      if backup != nil {
        "Put it back, or bring back what was written last: \(pleach("restore")). "
          + "What is there still: \(pleach("doctor"))"
      } else {
        "Put it back; this machine has changes of it that would be lost with a new one. "
          + "What is there still: \(pleach("doctor"))"
      }
    case .busy: "Try again in a moment"
    case .noLock: "Move the state folder ($XDG_STATE_HOME) to a disk of this machine"
    case .readOnly(_, let reason): reason.hint
    case .mayNotBeSaved: "Check the disk; what was saved before is kept"
    case .changedSince: "Nothing was changed; edit the record instead"
    case .neverStill: "Your changes are safe in the journal; let the other program finish"
    case .exists: "Choose another name"
    case .noFolder(let path): "To make it: mkdir -p -- \(Invocation.quoted(path))"
    case .settings: "Mend the file; it is not written over"
    case .linkLoop, .notAFile: "Name the file itself"
    default: nil
    }
  }

  private static func remedy(_ error: FileError) -> String? {
    if error.isForbidden { return error.permission }
    return error.isFull ? "Free some space and try again" : nil
  }

  private static func remedy(
    _ error: DocumentError, _ backup: String?, _ pleach: Invocation
  ) -> String {
    if case .tooNew = error.problem { return "Update pleach; nothing was changed" }
    let mending = "Nothing was changed. All that is wrong with it: \(pleach("doctor"))"
    guard backup != nil else { return mending }
    return mending + ". To bring back what was written last: \(pleach("restore"))"
  }

  private static func mebibytes(_ size: Int) -> String { "\((size + (1 << 20) - 1) >> 20) MiB" }

  private static func said(_ json: JSON?) -> String {
    guard let json else { return "nothing" }
    let text = JSONWriter.text(json)
    return text.unicodeScalars.count > 60 ? json.kind : text
  }
}

extension ReadOnly: CustomStringConvertible {
  /// Why nothing can be changed, as half a sentence.
  public var description: String {
    switch self {
    case .asked: "opened to look only"
    case .forbidden(let error): "\(error.path): \(error.reason)"
    case .laterSchema(let schema, let writer):
      "made by a later pleach (\(writer ?? "schema \(schema)"))"
    case .failedFlush(let error): "the disk failed to keep a change (\(error.reason))"
    case .failedRollback(let error): "a half-saved change could not be taken back (\(error.reason))"
    }
  }

  /// What the user can do.
  public var hint: String? {
    switch self {
    case .asked: nil
    case .forbidden(let error): error.permission
    case .laterSchema: "Update pleach to change it"
    case .failedFlush, .failedRollback:
      "Check the disk, then start pleach again; what was saved before is kept"
    }
  }
}

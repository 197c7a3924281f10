/// How one platform's exports are had, recognised and read: a row of `Importers.all`.
public struct Importer: Sendable {
  /// Its word in files and on the command line: `"mastodon"`.
  public let id: String
  /// As a person says it: `"Mastodon"`.
  public let title: String
  /// The id of the platform whose accounts it reads.
  public let platform: String
  /// Where to click on the platform to get the export, one step each.
  public let howToExport: [String]
  /// What a file is, by its first bytes; `nil` when it is not this platform's.
  let recognises: @Sendable (ExportFile) -> Recognition?
  /// Reads the files that were recognised, in the order given, into the draft.
  let read: @Sendable (_ files: [RecognisedFile], _ draft: inout ImportDraft) -> Void
}

/// What a file turned out to be.
public struct Recognition: Sendable, Equatable {
  /// What becomes of the file.
  public enum Use: Sendable, Equatable {
    case read
    /// Known, and not read, for this reason.
    case leave(String)
  }

  /// Its name in reports: `"following"`.
  public var format: String
  /// What is done with such a file.
  public var use: Use

  /// A file of the named format.
  public init(_ format: String, _ use: Use = .read) {
    self.format = format
    self.use = use
  }
}

/// A file and what it was recognised as.
struct RecognisedFile: Sendable {
  var file: ExportFile
  var format: String
}

/// How far reading has come.
public struct ImportProgress: Sendable, Equatable {
  /// The file that is read now.
  public var path: String
  /// Bytes read so far, of the files before it and of itself.
  public var done: Int
  /// Bytes of all files that will be read.
  public var total: Int

  /// How much of all bytes was read, `0...100`.
  public var percent: Int { total > 0 ? min(100, done * 100 / total) : 0 }
}

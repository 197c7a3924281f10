import PleachCore

/// Texts that somebody is still writing, kept so that a crash costs two seconds of typing at most.
public struct Drafts: Sendable {
  private let folder: String
  private let files: any FileOps

  /// - Parameter folder: `StoreLocation.drafts`.
  public init(folder: String, files: any FileOps = PosixFiles()) {
    self.folder = folder
    self.files = files
  }

  /// How large a draft may be, in bytes as it is written.
  public static let limit = 16 << 20

  /// A draft that was found.
  public struct Draft: Sendable, Equatable {
    /// What it is about, as it was saved: "note people x:101".
    public let subject: String
    /// What was typed until then.
    public let text: String
  }

  /// Keeps a text under its subject, in place of the one before.
  public func save(_ text: String, about subject: String) throws(StoreError) {
    let json: JSON = ["subject": .string(subject), "text": .string(text)]
    try storing { () throws(FileError) in
      try files.makeFolders(folder)
      try files.replace(path(subject), with: JSONWriter.line(json))
    }
  }

  /// The text kept under a subject; `nil` when there is none.
  public func load(about subject: String) throws(StoreError) -> String? {
    try read(path(subject))?.text
  }

  /// Every draft, by subject.
  public func all() throws(StoreError) -> [Draft] {
    let names = try storing { () throws(FileError) in try files.namesIfAny(in: folder) }
    var drafts: [Draft] = []
    for name in names where name.hasSuffix(".json") {
      if let draft = try read(Path.join(folder, name)) { drafts.append(draft) }
    }
    return drafts.sorted { ($0.subject, $0.text) < ($1.subject, $1.text) }
  }

  /// Throws a draft away, once its text is in the store or not wanted.
  public func discard(about subject: String) throws(StoreError) {
    let path = path(subject)
    try storing { () throws(FileError) in
      if try files.statusIfAny(path, followingLinks: false) != nil { try files.unlink(path) }
    }
  }

  /// Writes a text for the user's editor, into a new file that only they can read.
  ///
  /// What an earlier edit left behind is not written over: it may be all there is of it.
  ///
  /// - Parameter ending: The file's, such as ".json"; editors colour by it.
  /// - Returns: The file's path.
  public func write(_ text: String, forEditor ending: String) throws(StoreError) -> String {
    try storing { () throws(FileError) in try files.makeFolders(folder) }
    let taken = Set(try storing { () throws(FileError) in try files.namesIfAny(in: folder) })
    var number = 1
    while taken.contains("edit-\(number)\(ending)") { number += 1 }
    let path = Path.join(folder, "edit-\(number)\(ending)")
    try PathWriter.write(Array(text.utf8), to: path, files: files)
    return path
  }

  /// Subjects come from strangers' names, so the file is named by a hash.
  private func path(_ subject: String) -> String {
    Path.join(folder, "\(SHA256.hex(Array(subject.utf8)).prefix(16)).json")
  }

  private func read(_ path: String) throws(StoreError) -> Draft? {
    let status = try storing { () throws(FileError) in try files.statusIfAny(path) }
    guard status != nil else { return nil }
    let bytes = try files.readWhole(path, limit: Self.limit).bytes
    return Self.draft(bytes)
  }

  private static func draft(_ bytes: [UInt8]) -> Draft? {
    guard let json = try? JSONReader.value(in: bytes),  // a draft that is no draft is none
      let subject = json["subject"]?.string, let text = json["text"]?.string
    else { return nil }
    return Draft(subject: subject, text: text)
  }

  static func isDraft(_ bytes: [UInt8]) -> Bool { draft(bytes) != nil }
}

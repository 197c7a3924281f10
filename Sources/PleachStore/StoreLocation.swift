/// Where a store is, and where this machine keeps what belongs to it.
public struct StoreLocation: Sendable, Equatable {
  /// `network.json` itself, with no symbolic link left in its path.
  public let file: String
  /// What the user named, for sentences.
  public let named: String
  /// Journal, lock, backups, drafts and quarantine of this store on this machine.
  public let state: String
  /// Settings and themes.
  public let settings: String

  /// The name of the one file that is edited, versioned and synced.
  public static let fileName = "network.json"

  /// A store whose parts may stand anywhere; `named` is what people call it.
  public init(file: String, named: String? = nil, state: String, settings: String) {
    self.file = file
    self.named = named ?? file
    self.state = state
    self.settings = settings
  }

  /// The folder of `network.json`.
  public var folder: String { Path.folder(of: file) }
  var journal: String { Path.join(state, "journal") }
  var lock: String { Path.join(state, "lock") }
  var history: String { Path.join(state, "history") }
  var olderHistory: String { Path.join(state, "history.1") }
  var base: String { Path.join(state, "base.json") }
  var conflicts: String { Path.join(state, "conflicts.json") }
  var review: String { Path.join(state, "review.json") }
  /// The folder of dated copies.
  public var backups: String { Path.join(state, "backups") }
  /// The folder of texts that are still being written.
  public var drafts: String { Path.join(state, "drafts") }
  /// The folder of what could not be read or merged.
  public var quarantine: String { Path.join(state, "quarantine") }
}

extension StoreLocation {
  /// Finds the store as the user and the environment say.
  ///
  /// `--store`, else `$PLEACH_STORE`, else `$XDG_DATA_HOME/pleach`, else `~/.local/share/pleach`.
  /// Empty or relative XDG folders are ignored, as their specification asks.
  ///
  /// - Parameters:
  ///   - option: The folder given with `--store`; one that ends in `.json` names the file itself.
  ///   - environment: The process's environment.
  public static func find(
    option: String? = nil, environment: [String: String], files: some FileOps = PosixFiles()
  ) throws(StoreError) -> StoreLocation {
    let home = whole(environment["HOME"])
    func base(_ name: String, _ usual: String) throws(StoreError) -> String {
      if let given = whole(environment[name]) { return given }
      guard let home else { throw .noHome }
      return Path.join(home, usual)
    }
    let asked = [option, environment["PLEACH_STORE"]].compactMap { $0 }.first { !$0.isEmpty }
    var named: String
    if let asked {
      named = Path.expanded(asked, home: home)
    } else {
      named = Path.join(try base("XDG_DATA_HOME", ".local/share"), "pleach")
    }
    if !named.hasSuffix(".json") {
      named = Path.join(named, fileName)
    }
    let file = try Path.resolved(Path.join(Path.workingFolder, named), files)
    return StoreLocation(
      file: file, named: named,
      state: Path.join(try base("XDG_STATE_HOME", ".local/state"), "pleach/\(id(of: file))"),
      settings: Path.join(try base("XDG_CONFIG_HOME", ".config"), "pleach"))
  }

  private static func whole(_ path: String?) -> String? {
    path.flatMap { Path.isWhole($0) ? $0 : nil }
  }

  /// A readable name and a hash: `pleach-1a2b3c4d`.
  static func id(of file: String) -> String {
    let folder = Path.name(of: Path.folder(of: file))
    let readable = folder.unicodeScalars.prefix(40).map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      return isPlain ? String(scalar) : "-"
    }
    return readable.joined() + "-" + SHA256.hex(Array(file.utf8)).prefix(12)
  }
}

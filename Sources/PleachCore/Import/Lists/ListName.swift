/// Whose list a file holds, as its name says: `github.ada.following.json`.
///
/// A claim and no more: what is in the file must be of that platform, and where it says itself whose list
/// it is, it must say the same.
public struct ListName: Sendable, Hashable {
  /// Where the list is from.
  public let platform: Platform.ID
  /// Whose it is, as the platform writes them: `ada`, `ada.example.org`, `ada@example.social`.
  public let owner: String
  /// Which of their lists.
  public let list: FollowList

  /// A list of somebody's.
  public init(_ platform: Platform.ID, _ owner: String, _ list: FollowList = .following) {
    (self.platform, self.owner, self.list) = (platform, owner, list)
  }

  /// What the name of a file says; `nil` when it is no such name.
  ///
  /// - Parameter fileName: Without folders; what comes of a second download, ` (1)`, is no part of it.
  public init?(fileName: String) {
    guard ExportPath.fileExtension(of: fileName) == "json" else { return nil }
    let stem = ExportPath.stem(of: fileName)
    guard let platform = Self.platforms.first(where: { stem.hasPrefix("\($0).") }),
      let list = FollowList.allCases.first(where: { stem.hasSuffix(".\($0.rawValue)") })
    else { return nil }
    let owner = stem.dropFirst(platform.raw.count + 1).dropLast(list.rawValue.count + 1)
    guard !owner.isEmpty else { return nil }
    self.init(platform, String(owner), list)
  }

  /// Whether a file's name only begins as such names do: a copy under another name, whose list might
  /// be taken for yours.
  static func isAlike(_ fileName: String) -> Bool {
    let name = fileName.lowercased()
    return ListName(fileName: fileName) == nil
      && platforms.contains { name.hasPrefix("\($0).") || name.contains(" \($0).") }
      && FollowList.allCases.contains { name.contains(".\($0.rawValue)") }
  }

  static let alike =
    "its name says nearly whose list it is: call it github.NAME.following.json, or say it with --of"

  /// The name of the file that says so.
  public var fileName: String { "\(platform).\(owner).\(list.rawValue).json" }

  /// Platforms whose lists anybody may read.
  public static let platforms: [Platform.ID] = ["github", "bluesky", "mastodon"]

  /// The owner as an export would tell of them, to look for them in the store.
  var reading: AccountReading {
    let address = platform == "mastodon" ? MastodonAddress(owner) : nil
    var reading = AccountReading(
      platform: platform.raw, key: address?.key ?? owner.lowercased())
    reading.handle = address?.text ?? owner
    return reading
  }

  /// Whether somebody calls an account of the platform so: `@ada`, `ADA`.
  func isNamed(_ text: String?) -> Bool {
    guard var text = text?.lowercased() else { return false }
    if text.hasPrefix("@") { text.removeFirst() }
    return ListName(platform, text, list).reading.key == reading.key
  }
}

extension ExportFile {
  /// Whose list its name says it is.
  var listName: ListName? { ListName(fileName: name) }
}

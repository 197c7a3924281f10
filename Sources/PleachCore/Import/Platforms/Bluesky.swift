extension Importer {
  /// Bluesky: the repository, and saved pages of the API.
  static let bluesky = Importer(
    id: "bluesky", title: "Bluesky", platform: "bluesky",
    howToExport: [
      "Open Settings, Account, Export my data, and download the repository (repo.car).",
      "It has whom you follow, but no names and none of your followers: pages of the API do.",
      "In a browser open public.api.bsky.app/xrpc/app.bsky.graph.getFollows?limit=100&actor=YOU",
      "Save it as follows-1.json. As long as a page names a cursor, add &cursor=IT for follows-2.json.",
      "The same with getFollowers gives followers-1.json.",
    ],
    recognises: Bluesky.recognise, read: Bluesky.read)
}

/// The kinds of files and what an account is; it is known by its DID, because handles change.
enum Bluesky {
  static let repository = "repository (CAR)"

  /// Pages of the API, by the member that holds their records.
  enum Kind: String, CaseIterable {
    case follows, followers, records, profiles, mutes, blocks

    var format: String { self == .records ? "follow records (API)" : "\(rawValue) (API)" }
  }

  static func recognise(_ file: ExportFile) -> Recognition? {
    if CAR.opens(file.head) { return Recognition(repository) }
    guard let keys = file.json, file.opens(with: "\"did:") || file.opens(with: "\"at://did:") else {
      return nil
    }
    for kind in Kind.allCases where keys.has(kind.rawValue) {
      return kind != .records || file.opens(with: "app.bsky.") ? Recognition(kind.format) : nil
    }
    return keys.has("did", "handle") ? Recognition(Kind.profiles.format) : nil
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    setOwner(&draft)
    var pages = BlueskyPages()
    for file in files where file.format == repository { readRepository(file, &draft) }
    for kind in Kind.allCases {
      for file in files where file.format == kind.format {
        guard let bytes = draft.open(file) else { continue }
        pages.read(bytes, of: kind, stem: file.file.stem, into: &draft)
      }
    }
    draft.complete(.following, from: [repository])
    pages.judge(&draft)
  }

  /// You as you named yourself; a handle alone is not enough to know an account by.
  private static func setOwner(_ draft: inout ImportDraft) {
    guard let name = draft.ownerName, isDID(name) else { return }
    draft.setOwner(account(name))
  }

  static func account(_ did: String) -> AccountReading {
    var account = AccountReading(platform: "bluesky", key: did)
    account.id = did
    account.url = "https://bsky.app/profile/\(did)"
    return account
  }

  /// `did:plc:…` or `did:web:…`, made of what may stand in an address.
  static func isDID(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.starts(with: "did:".utf8), bytes.count <= 256,
      bytes.dropFirst(4).contains(UInt8(ascii: ":")), bytes.last != UInt8(ascii: ":")
    else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "%"):
        true
      default: false
      }
    }
  }

  /// Whose record `at://did:plc:…/app.bsky.feed.post/3k…` is.
  static func owner(of address: String?) -> String? {
    guard let address, address.utf8.starts(with: "at://".utf8) else { return nil }
    let did = String(address.dropFirst(5).prefix { $0 != "/" })
    return isDID(did) ? did : nil
  }
}

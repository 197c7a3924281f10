/// A list of follows that its platform shows to anybody, and what to ask for it.
///
/// Handles are strangers' texts. Only those made of what their platform allows become one, and that is
/// nothing to which a shell, a program's options or a path would give another meaning.
public enum PublicList: Sendable, Equatable {
  case gitHub(login: String)
  /// By the account's lasting identifier where it is known; the file is named for the handle.
  case bluesky(actor: String, name: String)
  case mastodon(user: String, server: String)

  /// The list of whom an account follows; `nil` where no platform shows it, and for a handle that its
  /// platform cannot have given.
  public init?(of account: Account) {
    switch account.platform {
    case "github": self.init(gitHub: account.handle ?? account.key)
    case "bluesky": self.init(bluesky: account.key, handle: account.handle)
    case "mastodon": self.init(mastodon: account.handle, key: account.key)
    default: return nil
    }
  }

  private init?(gitHub login: String) {
    guard Self.isMade(login, of: "-_", atMost: 60) else { return nil }
    self = .gitHub(login: login)
  }

  private init?(bluesky key: String, handle: String?) {
    let name = handle.flatMap { Self.isHost($0) ? $0 : nil }
    if Self.isIdentifier(key) {
      self = .bluesky(actor: key, name: name ?? key)
    } else if let name {
      self = .bluesky(actor: name, name: name)
    } else {
      return nil
    }
  }

  private init?(mastodon handle: String?, key: String) {
    // A handle may lack its server.
    guard let address = handle.flatMap({ MastodonAddress($0) }) ?? MastodonAddress(key) else {
      return nil
    }
    let server = Punycode.encodedHost(address.server)
    guard Self.isMade(address.user, of: "._-", atMost: 100), Self.isHost(server) else { return nil }
    self = .mastodon(user: address.user, server: server)
  }

  /// What the file is called that holds it.
  public var file: ListName {
    switch self {
    case .gitHub(let login): ListName("github", login)
    case .bluesky(_, let name): ListName("bluesky", name)
    case .mastodon(let user, let server): ListName("mastodon", "\(user)@\(server)")
    }
  }

  // MARK: Alphabets

  /// Letters, digits and what else is named; at its start neither an option's dash nor a dot.
  private static func isMade(_ text: String, of others: String, atMost length: Int) -> Bool {
    guard let first = text.utf8.first, first.isPlainLetterOrDigit || first == UInt8(ascii: "_"),
      text.utf8.count <= length
    else { return false }
    return text.utf8.allSatisfy { $0.isPlainLetterOrDigit || others.utf8.contains($0) }
  }

  /// A name of the public network: no address in numbers, no port, no name of this machine alone.
  private static func isHost(_ text: String) -> Bool {
    guard isMade(text, of: ".-", atMost: 253) else { return false }
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last?.first else { return false }
    return labels.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: "-") }
      && last.isPlainLetterOrDigit && !(0x30...0x39).contains(last)
  }

  /// `did:plc:…` or `did:web:…`.
  private static func isIdentifier(_ text: String) -> Bool {
    if text.hasPrefix("did:plc:") { return isMade(String(text.dropFirst(8)), of: "", atMost: 60) }
    return text.hasPrefix("did:web:") && isHost(String(text.dropFirst(8)))
  }
}

/// A platform of Meta whose accounts go by a user name: what tells its files and pages from the others.
struct MetaSite: Sendable {
  /// The platform's id.
  let platform: String
  /// What stands before the name of a list in its JSON.
  let prefix: String
  private let hosts: [String]
  private let page: String

  static let instagram = MetaSite(
    platform: "instagram", prefix: "relationships_", hosts: ["instagram.com"],
    page: "https://www.instagram.com/")
  /// The prefix really says it twice.
  static let threads = MetaSite(
    platform: "threads", prefix: "text_post_app_text_post_app_",
    hosts: ["threads.net", "threads.com"], page: "https://www.threads.net/@")

  private init(platform: String, prefix: String, hosts: [String], page: String) {
    (self.platform, self.prefix, self.hosts, self.page) = (platform, prefix, hosts, page)
  }

  /// The user name in a profile's address: `https://www.instagram.com/_u/ada?igsh=…`.
  func handle(inAddress text: String?) -> String? {
    guard let text, let address = SiteAddress(text),
      hosts.contains(where: { address.host == $0 || address.host.hasSuffix("." + $0) })
    else { return nil }
    let path = address.path.first == "_u" ? address.path.dropFirst() : address.path[...]
    guard path.count == 1, let name = path.first else { return nil }
    return Self.handle(name.hasPrefix("@") ? String(name.dropFirst()) : name)
  }

  /// `text` when it can be a user name: letters, digits, `.` and `_`, thirty at the most.
  static func handle(_ text: String?) -> String? {
    guard let text, (1...30).contains(text.utf8.count),
      text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
      })
    else { return nil }
    return text
  }

  /// The account of a user name; its case says nothing.
  func account(_ handle: String) -> AccountReading {
    var account = AccountReading(platform: platform, key: handle.lowercased())
    account.handle = handle
    account.url = page + handle
    return account
  }
}

/// Addresses of invented accounts, in the form that each platform gives them.
enum DemoAddress {
  static func account(
    _ sketch: DemoSketch, on platform: Platform.ID, _ random: inout SeededRandom
  ) -> Account {
    let name = sketch.handle.replacing(".", with: "-")
    switch platform {
    case "mastodon":
      let server = random.pick(sketch.circle.servers)
      let user = sketch.handle.replacing(".", with: "_")
      return account(
        platform, "\(user)@\(server)", "\(user)@\(server)", "https://\(server)/@\(user)")
    case "bluesky":
      let key = "did:plc:example\(letters(17, &random))"
      return account(
        platform, key, "\(name).sky.example", "https://sky.example/profile/\(name).sky.example")
    case "x":
      if sketch.trait == .nameless { return account(platform, sketch.name, nil, nil) }
      let user = String(sketch.handle.replacing(".", with: "_").prefix(15))
      let key = "9000000000\(random.within(100_000_000...999_999_999))"
      return account(platform, key, user, "https://x.example/\(user)")
    case "linkedin": return account(platform, name, name, "https://in.example/in/\(name)")
    case "youtube":
      let user = sketch.handle.replacing(".", with: "")
      let key = "UCexample\(letters(15, &random))"
      return account(platform, key, user, "https://tube.example/@\(user)")
    default:
      let url = "https://\(name).blog.example/feed.xml"
      return account(platform, url, nil, "https://\(name).blog.example/")
    }
  }

  private static func account(
    _ platform: Platform.ID, _ key: String, _ handle: String?, _ url: String?
  ) -> Account {
    var account = Account(id: Account.id(platform: platform, key: key), handle: handle)
    account.url = url
    return account
  }

  private static func letters(_ count: Int, _ random: inout SeededRandom) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String((0..<count).map { _ in random.pick(alphabet) })
  }
}

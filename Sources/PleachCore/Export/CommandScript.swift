/// The plan of one platform as commands for a program of others. pleach prints them and runs none.
struct CommandScript {
  let text: String

  init(_ plan: Plan, _ platform: Platform.ID, _ graph: Graph, _ today: Day) {
    let name = SafeText(graph.name(of: .platforms, platform.raw) ?? platform.raw).string
    var lines = [
      "#!/bin/sh", "# Plan for \(name), \(today). Read it before you run it: pleach runs nothing.",
    ]
    if let pace = PlanHelp[platform].pace { lines.append("# Safe is \(pace).") }
    lines.append("")
    guard let tool = PlanHelp[platform].tool else {
      text = lines.joined(separator: "\n")
      return
    }
    for deed in plan[platform]?.deeds ?? [] { lines += Self.lines(deed, tool, graph) }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(
    _ deed: Plan.Deed, _ tool: CommandLineTool, _ graph: Graph
  ) -> [String] {
    let person = graph.people[deed.person]
    let account = person?.accounts.first { $0.id == deed.account }
    guard let account, let words = tool.words(for: deed.kind, account) else {
      // Clean text has neither line breaks nor controls, so that a comment stays one.
      let name = SafeText(person?.name ?? deed.person.raw).string
      return ["# left out, to be done by hand: \(deed.kind.rawValue) \(name)"]
    }
    let pause = tool == .gh ? ["sleep 1"] : []
    return ["\(words.command) \(quoted(words.argument))"] + pause
  }

  /// A word as a shell takes it whole.
  static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension CommandLineTool {
  /// The command and its argument; `nil` for what it cannot do, and for handles that are not plain.
  fileprivate func words(
    for deed: Plan.Kind, _ account: Account
  ) -> (command: String, argument: String)? {
    switch self {
    case .gh: Self.gh(deed, account.handle ?? "")
    case .toot: Self.toot(deed, account.handle ?? account.key)
    }
  }

  private static func gh(_ deed: Plan.Kind, _ name: String) -> (String, String)? {
    guard !name.isEmpty, !name.hasPrefix("-"),
      name.utf8.allSatisfy({ $0.isPlainLetterOrDigit || $0 == UInt8(ascii: "-") })
    else { return nil }
    let method: String
    switch deed {
    case .unfollow: method = "DELETE"
    case .follow: method = "PUT"
    case .mute: return nil
    }
    return ("gh api --silent --method \(method)", "/user/following/\(name)")
  }

  private static func toot(_ deed: Plan.Kind, _ handle: String) -> (String, String)? {
    guard let address = MastodonAddress(handle) else { return nil }
    let name = "\(address.user)@\(Punycode.encodedHost(address.server))"
    guard let first = name.utf8.first, first.isPlainLetterOrDigit || first == UInt8(ascii: "_"),
      name.utf8.allSatisfy({ $0.isPlainLetterOrDigit || "._@-".utf8.contains($0) })
    else { return nil }
    return ("toot \(deed.rawValue)", name)
  }
}

/// People as cards of an address book: vCard 4.0 (RFC 6350), profiles as RFC 9554 has them.
enum ContactCards {
  static func bytes(_ people: [Person], in graph: Graph) -> [UInt8] {
    ContentLine.bytes(people.flatMap { card(of: $0, in: graph) })
  }

  private static func card(of person: Person, in graph: Graph) -> [String] {
    let name = value(person.name)
    let id = value(person.id.raw)
    var lines = ["BEGIN:VCARD", "VERSION:4.0"] + line("UID;VALUE=text:pleach-", id)
    lines.append("FN:" + (name.isEmpty ? id : name))
    for account in person.accounts {
      lines += profile(account, in: graph)
      lines += account.links.compactMap { SafeAddress($0) }.map { "URL:" + $0.text }
      lines += line("EMAIL:", value(account.email ?? ""))
      // A card that is called as its organisation is one of the organisation.
      let company = value(account.company ?? "")
      if company != name { lines += line("ORG:", company) }
      lines += line("TITLE:", value(account.position ?? ""))
    }
    let tags =
      person.communities.map { graph.communities[$0]?.name ?? $0.raw }
      + person.topics.map { graph.topics[$0]?.name ?? $0.raw }
    let categories = tags.map(value).filter { !$0.isEmpty }
    lines += line("CATEGORIES:", categories.joined(separator: ","))
    lines += line("NOTE:", text(person.note ?? ""))
    return distinct(lines + ["END:VCARD"])
  }

  /// A property, unless there is nothing to say.
  private static func line(_ property: String, _ value: String) -> [String] {
    value.isEmpty ? [] : [property + value]
  }

  /// The page of an account, or what is known of it; feeds are pages and nothing else.
  private static func profile(_ account: Account, in graph: Graph) -> [String] {
    let address = account.profileAddress?.text ?? ""
    if account.platform == "feeds" {
      return line("URL:", address)
        + line("URL:", account.url.flatMap { SafeAddress($0) }?.text ?? "")
    }
    let handle = FileText.line(account.handle ?? "")
    let platform =
      graph.platforms[account.platform]?.name ?? Platform.knownName(account.platform)
    let service = "SOCIALPROFILE;SERVICE-TYPE=" + parameter(FileText.line(platform))
    if address.isEmpty { return line(service + ";VALUE=text:", ContentLine.escaped(handle)) }
    return [service + (handle.isEmpty ? "" : ";USERNAME=" + parameter(handle)) + ":" + address]
  }

  private static func value(_ text: String) -> String { ContentLine.escaped(FileText.line(text)) }

  /// Several lines as one value.
  private static func text(_ text: String) -> String {
    FileText.lines(text).map(ContentLine.escaped).joined(separator: "\\n")
  }

  /// In quotes, which a parameter cannot hold itself (RFC 6868).
  private static func parameter(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^": quoted += "^^"
      case "\"": quoted += "^'"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"" + quoted + "\""
  }

  /// Without what was said already: a page that two accounts name is one page.
  private static func distinct(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }
}

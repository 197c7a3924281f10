extension Importer {
  /// Address books: people you know, followed or not.
  static let contacts = Importer(
    id: "contacts", title: "Address books", platform: "contacts",
    howToExport: [
      "Phone or computer: Contacts, select all, Share or Export, as vCard (.vcf).",
      "Google: contacts.google.com, Export, Google CSV or vCard.",
      "Everybody in the file becomes a person, so export only whom you want here.",
    ],
    recognises: Contacts.recognise, read: Contacts.read)
}

/// vCards and Google's tables. Who is in them is known by e-mail, else by the book's own mark, else
/// by name.
enum Contacts {
  static let cards = "vCard"
  static let table = "Google Contacts (CSV)"

  static func recognise(_ file: ExportFile) -> Recognition? {
    let start = file.opening.drop { $0 <= 0x20 }.prefix(11)
    if String(decoding: start, as: UTF8.self).uppercased() == "BEGIN:VCARD" {
      return Recognition(cards)
    }
    guard file.firstByte != UInt8(ascii: "{"), file.firstByte != UInt8(ascii: "<") else {
      return nil
    }
    return isGoogles(Set(file.headerCells.map { $0.lowercased() })) ? Recognition(table) : nil
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    draft.keepEverybody()
    for file in files where file.format == cards {
      guard let bytes = draft.open(file, raw: true) else { continue }
      readCards(bytes, &draft)
    }
    for file in files where file.format == table {
      guard let bytes = draft.open(file) else { continue }
      readTable(bytes, &draft)
    }
  }

  /// What a card or row says of somebody.
  struct Entry {
    var name: String?
    var emails: [String] = []
    /// The mark that the address book gave the card.
    var mark: String?
    var account = AccountReading(platform: "contacts", key: "")
  }

  /// Gives the entries of one file their keys. An e-mail that two of different names share, as
  /// couples do, is the first one's.
  struct Keys {
    private var names: [String: String] = [:]
    private var twins: [String: Int] = [:]

    /// The account of an entry; `nil` when it names nobody.
    mutating func account(_ entry: Entry) -> AccountReading? {
      guard let name = entry.name ?? entry.emails.first else { return nil }
      let folded = name.lowercased()
      var keys = entry.emails.map { $0.lowercased() }
        .filter { names[$0, default: folded] == folded }
      for key in keys { names[key] = folded }
      if let mark = entry.mark { keys.append(mark) }
      if keys.isEmpty {
        twins[folded, default: 0] += 1
        let count = twins[folded, default: 1]
        keys = [count > 1 ? "\(folded) (\(count))" : folded]
      }
      var account = entry.account
      account.key = keys[0]
      account.aliases = Array(keys.dropFirst())
      account.name = entry.name
      account.email = entry.emails.first
      account.links += entry.emails.dropFirst().map { SiteLink("mailto:\($0)") }
      return account
    }
  }

  // MARK: Parts of an entry

  /// Given names before the family's, but for scripts that have it the other way round.
  static func name(given: [String], family: String) -> String? {
    let given = given.filter { !$0.isEmpty }
    let isEastern = !family.isEmpty && (given + [family]).allSatisfy(isEastern)
    return Field.filled(
      isEastern ? family + given.joined() : (given + [family]).joined(separator: " "))
  }

  private static func isEastern(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF: true
      default: false
      }
    }
  }

  /// Something like `name@server`.
  static func email(_ text: String) -> String? {
    let text = Field.trimmed(text)
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= 254,
      !text.utf8.contains(where: { $0 <= 0x20 })
    else { return nil }
    return text
  }

  /// The page of somebody on a service, as far as its name alone tells.
  static func page(on service: String, of name: String) -> String? {
    let name = name.hasPrefix("@") ? String(name.dropFirst()) : name
    guard !name.isEmpty, !name.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "/") })
    else { return nil }
    switch service.lowercased() {
    case "twitter", "x": return "https://x.com/\(name)"
    case "instagram": return "https://www.instagram.com/\(name)"
    case "threads": return "https://www.threads.net/@\(name)"
    case "facebook": return "https://www.facebook.com/\(name)"
    case "linkedin": return "https://www.linkedin.com/in/\(name)"
    case "github": return "https://github.com/\(name)"
    case "bluesky": return "https://bsky.app/profile/\(name)"
    case "youtube": return "https://www.youtube.com/@\(name)"
    case "tiktok": return "https://www.tiktok.com/@\(name)"
    case "mastodon": return MastodonAddress(name).flatMap { Mastodon.account($0).url }
    default: return nil
    }
  }
}

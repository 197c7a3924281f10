extension SameSignal {
  /// The same handle elsewhere, dots and dashes aside.
  static let sameHandle = SameSignal("same handle", "a handle that few have, on two platforms") {
    person in
    var marks: [Mark] = []
    for account in person.accounts where account.platform != "feeds" {
      for key in handleKeys(account)
      where key.unicodeScalars.count >= 5 && !common.contains(key)
        && !marks.contains(where: { $0.key == key })
      {
        marks.append(Mark(key: key, account: account.id, words: account.mention))
      }
    }
    return marks
  } judge: { shared, people in
    guard let same = shared.min(by: { $0.rivals < $1.rivals }), same.rivals <= 2,
      same.one.account.map({ platform(of: $0) }) != same.other.account.map({ platform(of: $0) })
    else { return nil }
    let isLong = same.one.key.unicodeScalars.count >= 8
    let weight = (isLong ? 0.8 : 0.6) / (same.rivals == 1 ? 1 : 2)
    // A handle that only spells a common name says what the name says.
    let letters = [people.one, people.other].filter { !$0.isNamedByHandle }
      .compactMap { PersonName($0.name) }.map { $0.words.sorted().joined() }
    let spells = letters.contains {
      $0.count == same.one.key.count && $0.sorted() == same.one.key.sorted()
    }
    return Clue(
      weight: spells ? weight * 0.75 : weight,
      sentence: "\(same.one.words) and \(same.other.words)")
  }

  private static func platform(of account: Account.ID) -> Platform.ID {
    Account(id: account).platform
  }

  /// Letters and digits of the part that somebody chose: of a domain, its first label.
  private static func handleKeys(_ account: Account) -> [String] {
    guard let handle = account.handle else { return [] }
    let user = handle.drop { $0 == "@" }.prefix { $0 != "@" }
    let labels = user.split(separator: ".")
    return [key(account.platform == "bluesky" && labels.count > 2 ? labels[0] : user)]
  }

  private static func key(_ text: Substring) -> String {
    var key = ""
    for scalar in Folding.folded(String(text)).unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    }
    return key
  }

  private static let common: Set<String> = [
    "admin", "hello", "contact", "official", "office", "support", "music", "photo", "photos",
    "design", "editor", "press", "newsletter", "podcast", "studio", "library", "moderator",
  ]
}

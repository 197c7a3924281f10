extension Contacts {
  /// Reads the cards of a file: people first, then the groups that name them.
  static func readCards(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    var keys = Keys()
    let cards = VCard.cards(in: bytes)
    for card in cards where kind(of: card) != "group" {
      if !card.isWhole { draft.fail(line: card.line, "a card that does not end") }
      guard card.isWhole else { continue }
      guard kind(of: card) == "individual" else {
        draft.skip(line: card.line, "an organisation, no person")
        continue
      }
      if let account = keys.account(entry(card)) {
        draft.add(account)
        draft.took()
      } else {
        draft.skip(line: card.line, "no name and no e-mail")
      }
    }
    for card in cards where kind(of: card) == "group" {
      readGroup(card, &draft)
      draft.took()
    }
    if cards.isEmpty { draft.fail("no card") }
  }

  private static func kind(of card: VCard) -> String {
    if card["X-ABSHOWAS"]?.text.uppercased() == "COMPANY" { return "org" }
    let kind = (card["KIND"] ?? card["X-ADDRESSBOOKSERVER-KIND"])?.text.lowercased()
    if let kind, kind != "individual", !kind.isEmpty { return kind }
    let isNamed = card["N"]?.parts(at: ";").contains { !$0.isEmpty } == true
    let isCompany = !isNamed && card["FN"]?.text == card["ORG"]?.parts(at: ";").first
    return isCompany && card["ORG"] != nil ? "org" : "individual"
  }

  private static func readGroup(_ card: VCard, _ draft: inout ImportDraft) {
    guard let name = Field.filled(card["FN"]?.text ?? card["N"]?.parts(at: ";").first) else {
      return
    }
    for member in card.all("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER") {
      draft.update(mark(member.text)) { account in
        if !account.lists.contains(name) { account.lists.append(name) }
      }
    }
  }

  /// The same with and without `urn:uuid:` before it.
  private static func mark(_ text: String) -> String {
    let text = text.lowercased()
    return text.hasPrefix("urn:uuid:") ? String(text.dropFirst(9)) : text
  }

  private static func entry(_ card: VCard) -> Entry {
    var entry = Entry()
    entry.name = Field.filled(card["FN"]?.text) ?? structuredName(card)
    if entry.name == nil { entry.name = Field.filled(card["NICKNAME"]?.text) }
    entry.emails = card.all("EMAIL").compactMap { email($0.text) }
    entry.mark = card["UID"].flatMap { Field.filled(mark($0.text)) }
    entry.account.company = Field.filled(card["ORG"]?.parts(at: ";").first)
    entry.account.position = Field.filled(card["TITLE"]?.text)
    entry.account.note = Field.filled(card["NOTE"]?.text)
    entry.account.lists = card.all("CATEGORIES").flatMap { $0.parts(at: ",") }
      .filter { !$0.isEmpty }
    for property in card.all("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP") {
      guard let url = address(property) else { continue }
      let link = SiteLink(url, label: service(property))
      if !entry.account.links.contains(link) { entry.account.links.append(link) }
    }
    return entry
  }

  /// `N` is family; given; further; before; after.
  private static func structuredName(_ card: VCard) -> String? {
    guard let parts = card["N"]?.parts(at: ";"), let family = parts.first else { return nil }
    return name(given: Array(parts.dropFirst().prefix(2)), family: family)
  }

  private static func service(_ property: VCard.Property) -> String? {
    switch property.name {
    case "SOCIALPROFILE": property.parameter("service-type")
    case "X-SOCIALPROFILE": property.parameter("type")
    default: nil
    }
  }

  /// The page of a profile; where only a name is written, made of it.
  private static func address(_ property: VCard.Property) -> String? {
    let text = property.text
    guard property.name.hasSuffix("SOCIALPROFILE"), !text.contains("://") else {
      return Field.filled(text)
    }
    let name = text.hasPrefix("x-apple:") ? String(text.dropFirst(8)) : text
    return page(on: service(property) ?? "", of: name)
  }
}

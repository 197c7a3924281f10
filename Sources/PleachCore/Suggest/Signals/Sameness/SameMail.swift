extension SameSignal {
  /// An address for letters that both have.
  static let sameMail = SameSignal("same mail", "an e-mail address that both have") { person in
    person.accounts.compactMap { account in
      guard let mail = account.email.map({ Field.trimmed($0).lowercased() }), mail.contains("@"),
        !offices.contains(String(mail.prefix { $0 != "@" }))
      else { return nil }
      return Mark(key: mail, account: account.id, words: mail)
    }
  } judge: { shared, people in
    guard let mail = shared.first else { return nil }
    // Couples and offices share addresses.
    let (one, other) = (PersonName(people.one.name), PersonName(people.other.name))
    let mayBe = one.flatMap { one in other.map { one.mayBe($0) } } ?? true
    return Clue(
      weight: mail.rivals == 1 ? 1.2 : 0.6, isProof: mail.rivals == 1 && mayBe,
      sentence: "both have the address \(mail.one.words)")
  }

  private static let offices: Set<String> = [
    "info", "contact", "hello", "hi", "office", "admin", "mail", "team", "support", "press",
    "newsletter", "noreply", "no-reply", "webmaster", "kontakt", "post", "family",
  ]
}

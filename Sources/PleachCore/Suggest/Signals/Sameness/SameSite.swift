extension SameSignal {
  /// A site of their own: named in a profile, the home of a feed, the domain of a handle.
  static let sameSite = SameSignal("same site", "a site that both name as their own") { person in
    var marks: [Mark] = []
    for account in person.accounts {
      var sites = account.links.compactMap { AccountName.site(of: $0) }
      if account.platform == "feeds" {
        sites += [account.url, account.key].compactMap { $0.flatMap(AccountName.site) }
      }
      if account.platform == "bluesky", let domain = account.handle?.lowercased(),
        domain.contains("."), !domain.hasSuffix(".bsky.social"), domain != "handle.invalid"
      {
        sites.append("site:" + domain)
      }
      for site in sites where !marks.contains(where: { $0.key == site }) {
        marks.append(Mark(key: site, account: account.id, words: String(site.dropFirst(5))))
      }
    }
    return marks
  } judge: { shared, _ in
    guard let site = shared.min(by: { $0.rivals < $1.rivals }) else { return nil }
    // Whoever write for one paper name it all; the accounts of two people on one platform even more so.
    let weight = site.rivals == 1 ? 1 : site.rivals == 2 ? 0.5 : 0.2
    return Clue(weight: weight, sentence: "both name \(site.one.words)")
  }
}

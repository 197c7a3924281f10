/// Words and links by which those who sell show themselves, as far as one may say so of a stranger.
///
/// Whole phrases only, and such as hardly anybody writes who does not sell: "marketing" alone is a
/// profession. What stands behind a "no" is no mark.
enum MarketingMarks {
  /// What was found, as it is quoted: phrases in small letters, and hosts.
  static func found(in person: Person) -> [String] {
    var found: [String] = []
    for place in person.accounts.indices where person.accounts[place].isFollowing {
      if let bio = person.accounts[place].bio { finder.find(in: bio, &found) }
      for link in person.accounts[place].links {
        if let host = host(of: link), !found.contains(host) { found.append(host) }
      }
    }
    return found
  }

  private static let finder = PhraseFinder(
    words.values.flatMap(\.self).sorted(), refusals: ["no", "not", "never", "don't", "without"])

  /// In the ten languages most spoken, German, Japanese and Indonesian.
  private static let words: [String: [String]] = [
    "en": [
      "affiliate links", "affiliate marketing", "network marketing",
      "growth hacking", "giveaway", "giveaways", "promo code", "promo codes", "discount code",
      "discount codes", "paid promo", "paid promotion", "dm for promo", "sponsored posts",
      "follow back", "followback", "follow for follow", "f4f", "#ad", "#sponsored", "#promo",
      "passive income", "six figures", "seven figures", "free masterclass", "airdrops",
      "presale", "crypto signals", "forex signals", "nft drop", "memecoin", "shitcoin", "100x gems",
      "get rich", "make money online",
    ],
    "zh": ["优惠码", "折扣码", "互粉", "互关", "空投", "加微信", "抽奖", "优惠碼", "抽獎"],
    "hi": ["फॉलो बैक", "डिस्काउंट कोड", "पैसे कमाएं"],
    "es": [
      "código de descuento", "códigos de descuento", "sorteos", "te sigo de vuelta", "followback",
      "ingresos pasivos", "publicidad pagada", "marketing de afiliados",
    ],
    "fr": ["code promo", "codes promo", "jeu concours", "jeux concours", "revenus passifs"],
    "ar": ["كود خصم", "فولو باك", "متابعة مقابل متابعة", "إعلان ممول"],
    "bn": ["ফলো ব্যাক", "ডিসকাউন্ট কোড", "টাকা আয়"],
    "pt": [
      "cupom de desconto", "cupons de desconto", "sorteios", "sigo de volta", "renda passiva",
    ],
    "ru": ["промокод", "розыгрыш", "взаимная подписка", "пассивный доход", "реклама в лс"],
    "ur": ["فالو بیک", "ڈسکاؤنٹ کوڈ"],
    "de": ["rabattcode", "rabattcodes", "gewinnspiel", "gewinnspiele", "passives einkommen"],
    "ja": ["相互フォロー", "プレゼント企画", "アフィリエイト", "副業で稼ぐ"],
    "id": ["kode promo", "kode diskon", "follback", "jasa promosi"],
  ]

  /// Hosts of shops' and affiliates' trackers; their own hosts too.
  private static let hosts = [
    "amzn.to", "amzlink.to", "shareasale.com", "clickbank.net", "digistore24.com", "awin1.com",
    "rstyle.me", "liketk.it", "shopltk.com", "shopee.com", "s.click.aliexpress.com",
  ]

  /// Names of fields in an address that say for whom a sale counts.
  private static let fields = ["aff_id=", "affid=", "affiliate=", "utm_medium=affiliate", "promo="]

  private static func host(of link: String) -> String? {
    guard let address = SafeAddress(link) else { return nil }
    let isShop = hosts.contains { address.host == $0 || address.host.hasSuffix("." + $0) }
    guard !isShop else { return address.host }
    let query = address.text.drop { $0 != "?" }.dropFirst().lowercased()
    let isTracked = query.split(separator: "&").contains { part in
      fields.contains { part.hasPrefix($0) }
    }
    return isTracked ? address.host : nil
  }
}

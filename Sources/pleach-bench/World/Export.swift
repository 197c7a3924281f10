import PleachCore

/// An export of followed accounts as Mastodon hands it out: one row an account.
func mastodonCSV(rows: Int, seed: UInt64) -> [UInt8] {
  var random = SeededRandom(seed)
  var text = "Account address,Show boosts,Notify on new posts,Languages\n"
  for row in 0..<rows {
    let user = Person.ID.slug(Words.name(&random)).raw + "_" + String(row, radix: 36)
    text += "\(user)@\(random.pick(Words.servers)),true,false,\n"
  }
  return Array(text.utf8)
}

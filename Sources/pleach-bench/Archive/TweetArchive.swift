import PleachCore

/// An X archive of somebody who wrote all their life, as X hands it out: seven in ten tweets answer
/// somebody, one in ten passes something on. Everybody in it is invented.
struct TweetArchive {
  private struct Somebody {
    var id: String
    var handle: String
    var name: String
  }

  private var random: SeededRandom
  private let people: [Somebody]
  private var number = 0

  /// How many accounts the tweets are with; half of them are followed.
  private static let circle = 20_000

  init(seed: UInt64) {
    var random = SeededRandom(seed)
    people = (0..<Self.circle).map { number in
      let name = Words.name(&random) + " " + Words.name(&random)
      let handle = Person.ID.slug(name).raw.split(separator: "-").joined(separator: "_")
      return Somebody(
        id: "90000000000\(10_000_000 + number)", handle: "\(handle.prefix(9))_\(number)", name: name
      )
    }
    self.random = random
  }

  // MARK: Files

  /// Writes the unpacked archive into a folder.
  mutating func write(to folder: String, megabytes: Int, mediaMegabytes: Int) throws {
    let account =
      #"[{"account":{"accountId":"9000000000000000001","username":"kit_example","#
      + #""accountDisplayName":"Kit","createdAt":"2008-01-05T10:00:00.000Z"}}]"#
    try write("account", account, folder)
    try write("following", list("following", people.prefix(Self.circle / 2)), folder)
    try write("follower", list("follower", people.suffix(Self.circle * 3 / 4)), folder)
    let tweets = try Output(folder + "/data/tweets.js")
    tweets.write("window.YTD.tweets.part0 = [\n")
    while tweets.count < megabytes * 1_000_000 {
      tweets.write(tweets.count < 100 ? "  " : ",\n  ")
      tweets.write(tweet())
    }
    tweets.write("\n]")
    try tweets.close()
    let film = try Output(folder + "/data/tweets_media/8000000000000000001-film.mp4")
    while film.count < mediaMegabytes * 1_000_000 {
      film.write((0..<4_096).flatMap { _ in withUnsafeBytes(of: random.next(), Array.init) })
    }
    try film.close()
  }

  private func write(_ type: String, _ array: String, _ folder: String) throws {
    try Files.write(
      Array("window.YTD.\(type).part0 = \(array)".utf8), to: "\(folder)/data/\(type).js")
  }

  private func list(_ type: String, _ people: ArraySlice<Somebody>) -> String {
    "["
      + people.map { one in
        let link = "https://twitter.com/intent/user?user_id=\(one.id)"
        return "{\"\(type)\":{\"accountId\":\"\(one.id)\",\"userLink\":\"\(link)\"}}"
      }.joined(separator: ",\n") + "]"
  }

  // MARK: Tweets

  private mutating func tweet() -> String {
    number += 1
    let id = "8\(100_000_000_000_000_000 + number * 977_777)"
    let dice = random.below(10)
    let partner = dice < 8 ? people[random.below(1 + random.below(people.count))] : nil
    let isShare = dice == 7
    var mentioned = partner.map { [$0] } ?? []
    if partner != nil, random.chance(25) { mentioned.append(random.pick(people)) }
    let start = (isShare ? "RT " : "") + mentioned.map { "@\($0.handle) " }.joined()
    let text = start + (0..<random.within(4...28)).map { _ in word() }.joined(separator: " ")
    let reply = isShare ? nil : partner
    return [
      head(id), entities(mentioned), middle(id, text),
      random.chance(30) ? media(id) : "", end(id, text, reply),
    ].joined()
  }

  /// Some of them never heard before, so that it does not shrink more than what people write.
  private mutating func word() -> String {
    random.chance(60)
      ? String(random.pick(Words.plain)) : String(random.next() & 0xFFFF_FFFF, radix: 36)
  }

  private func head(_ id: String) -> String {
    """
    {
        "tweet" : {
          "edit_info" : {
            "initial" : {
              "editTweetIds" : [
                "\(id)"
              ],
              "editableUntil" : "2023-01-01T00:00:00.000Z",
              "editsRemaining" : "5",
              "isEditEligible" : false
            }
          },
          "retweeted" : false,
          "source" : "<a href=\\"https://mobile.twitter.com\\" rel=\\"nofollow\\">Twitter Web App</a>",

    """
  }

  private func entities(_ mentioned: [Somebody]) -> String {
    let mentions = mentioned.map { one in
      """
                {
                  "name" : "\(one.name)",
                  "screen_name" : "\(one.handle)",
                  "indices" : [
                    "0",
                    "13"
                  ],
                  "id_str" : "\(one.id)",
                  "id" : "\(one.id)"
                }
      """
    }
    return """
            "entities" : {
              "hashtags" : [ ],
              "symbols" : [ ],
              "user_mentions" : [
      \(mentions.joined(separator: ",\n"))
              ],
              "urls" : [ ]
            },

      """
  }

  private mutating func middle(_ id: String, _ text: String) -> String {
    """
          "display_text_range" : [
            "0",
            "\(text.unicodeScalars.count)"
          ],
          "favorite_count" : "\(random.below(40))",
          "id_str" : "\(id)",
          "truncated" : false,
          "retweet_count" : "\(random.below(9))",
          "id" : "\(id)",
          "possibly_sensitive" : false,

    """
  }

  private mutating func media(_ id: String) -> String {
    let name = String(random.next(), radix: 36)
    let sizes = ["small", "thumb", "large", "medium"].map { size in
      """
                  "\(size)" : {
                    "w" : "\(random.within(150...2_048))",
                    "h" : "\(random.within(150...2_048))",
                    "resize" : "fit"
                  }
      """
    }
    return """
            "extended_entities" : {
              "media" : [
                {
                  "expanded_url" : "https://twitter.com/kit_example/status/\(id)/photo/1",
                  "indices" : [
                    "40",
                    "63"
                  ],
                  "url" : "https://t.co/\(name.prefix(10))",
                  "media_url" : "http://pbs.twimg.com/media/\(name).jpg",
                  "id_str" : "\(id)",
                  "id" : "\(id)",
                  "media_url_https" : "https://pbs.twimg.com/media/\(name).jpg",
                  "sizes" : {
      \(sizes.joined(separator: ",\n"))
                  },
                  "type" : "photo",
                  "display_url" : "pic.twitter.com/\(name.prefix(10))"
                }
              ]
            },

      """
  }

  private mutating func end(_ id: String, _ text: String, _ reply: Somebody?) -> String {
    let answered = reply.map { one in
      """
      ,
            "in_reply_to_status_id_str" : "\(id.dropLast(3))111",
            "in_reply_to_status_id" : "\(id.dropLast(3))111",
            "in_reply_to_user_id" : "\(one.id)",
            "in_reply_to_user_id_str" : "\(one.id)",
            "in_reply_to_screen_name" : "\(one.handle)"
      """
    }
    return """
            "created_at" : "\(moment())",
            "favorited" : false,
            "full_text" : "\(text)",
            "lang" : "en"\(answered ?? "")
          }
        }
      """
  }

  private mutating func moment() -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = [random.below(24), random.below(60), random.below(60)].map(two)
    return "Sat \(random.pick(months)) \(two(random.within(1...28))) "
      + clock.joined(separator: ":") + " +0000 \(random.within(2008...2023))"
  }
}

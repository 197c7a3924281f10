/// Exports and stores of people who do not exist.
extension Home {
  static let names = [
    "ada.winterbourne", "bruno.ashdown", "celia.marsh", "dorian.finch", "elin.holm",
    "fergus.tarn", "greta.sund", "hugo.lindqvist", "ines.calder", "jonas.weir", "katla.frost",
    "linus.moor",
  ]

  /// A Mastodon list of follows, twelve people on one server.
  func writeMastodonExport(_ names: [String] = Home.names) throws {
    let rows = names.map { "\($0)@shelf.example,true,false,en" }
    try write(
      (["Account address,Show boosts,Notify on new posts,Languages"] + rows)
        .joined(separator: "\n") + "\n",
      to: "following_accounts.csv")
  }

  /// An X archive as a folder: one follow and one follower, who are the same person, and a stranger.
  func writeXArchive() throws {
    func list(_ key: String, _ ids: [String]) -> String {
      let items = ids.map {
        "{\"\(key)\":{\"accountId\":\"\($0)\",\"userLink\":\"https://twitter.com/intent/user?user_id=\($0)\"}}"
      }
      return "window.YTD.\(key).part0 = [ \(items.joined(separator: ",\n")) ]"
    }
    try write(list("following", ["7001", "7002"]), to: "twitter-archive/data/following.js")
    try write(list("follower", ["7001"]), to: "twitter-archive/data/follower.js")
  }

  /// A store as pleach writes it.
  ///
  /// - Parameter people: Records, as the inside of their braces.
  func writeStore(people: [String]) throws {
    let lines = people.map { "{\($0)}" }.joined(separator: ",\n")
    try write(
      """
      {
      "pleach":{"schema":1,"writer":"0.1.0"},
      "people":[
      \(lines)
      ],
      "platforms":[
      {"id":"mastodon","name":"Mastodon"}
      ],
      "topics":[
      {"id":"weaving","name":"Weaving"}
      ],
      "communities":[
      {"id":"reading-room","name":"Reading Room"}
      ]
      }

      """, to: "data/pleach/network.json")
  }

  /// Three readers who share a community and a topic.
  func writeReadingRoom() throws {
    try writeStore(
      people: ["Ada Winterbourne", "Bruno Ashdown", "Celia Marsh"].map { name in
        let id = name.lowercased().split(separator: " ").joined(separator: "-")
        return "\"id\":\"\(id)\",\"name\":\"\(name)\",\"communities\":[\"reading-room\"]"
          + ",\"topics\":[\"weaving\"]"
      })
  }
}

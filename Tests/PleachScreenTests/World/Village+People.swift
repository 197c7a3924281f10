import PleachCore

extension Village {
  static var people: [Person] {
    [
      ana, bo,
      person("haru", "村上はる", "bluesky:haru", .mutual, post: -1, communities: ["choir"]),
      person("darya", "Дарья Орлова", "mastodon:darya@les.example.org", .following, post: -40),
      person("rawi", "محمد الراوي", "x:102", .follower, post: -5),
      person(
        "chidi", "Chidi Okonkwo-Baptiste of the Long Name", "linkedin:chidi-okonkwo", .following,
        post: nil, communities: ["librarians", "swift", "choir"]),
      person("yeonu", "김연우", "youtube:UCinvented", .following, post: -700),
      person("noa", "Noa שרון", "mastodon:noa@glade.example.org", .mutual, post: -12),
      person("zoe", "Zoë Ødegård", "github:zoe-o", .following, post: -90, topics: ["swift"]),
      person("x:9000101", "9000000000000000101", "x:9000000000000000101", .following, post: nil),
      person("amrita", "अमृता Sen", "x:103", .none, post: -8),
      special("bot", "Weather Bot", "mastodon:weather@sky.example.org") { $0.isBot = true },
      alumna,
      special("gus", "Gus Gone", "x:104") { $0.gone = day(-50) },
      person(
        "ines", "Dr. Ines 👩🏽‍🔬", "mastodon:ines@lab.example.org", .following, post: 0,
        communities: ["librarians"], topics: ["open-science"]),
      special("mina", "Mina Muted", "x:105") { $0.isMuted = true },
      person("tariq", "Tariq bin Example", "bluesky:tariq", .following, post: -2),
      Person(id: "friend", name: "An old friend"),
    ]
  }

  private static var ana: Person {
    var ana = person(
      "ana", "Ana Bell-Ruiz", "mastodon:ana@glade.example.org", .mutual, post: -1,
      communities: ["librarians", "choir"], topics: ["open-science", "swift"])
    ana.note = "Knows every library between here and the coast, and says so kindly."
    (ana.met, ana.metHow, ana.isProtected) = (day(-800), "spring fair", true)
    ana.accounts[0].bio = "Librarian. Bakes bread.\nOpinions are my cat's."
    ana.accounts[0].followerCount = 1204
    ana.accounts[0].url = "https://glade.example.org/@ana"
    ana.accounts.append(Account(id: "x:101", handle: "anabell"))
    return ana
  }

  private static var bo: Person {
    var bo = person(
      "bo", "Bo Lindqvist", "github:bo-l", .following, post: -30, communities: ["swift"],
      topics: ["swift"])
    bo.note = "Terminal programs."
    bo.accounts[0].url = "https://git.example.org/bo-l"
    return bo
  }

  private static var alumna: Person {
    special("emile", "Émile Dupont", "mastodon:emile@glade.example.org") {
      ($0.isFollowing, $0.followingUntil) = (false, day(-60))
    }
  }

  static func person(
    _ id: Person.ID, _ name: String, _ account: String, _ tie: Tie, post: Int?,
    communities: [Community.ID] = [], topics: [Topic.ID] = []
  ) -> Person {
    var person = Person(id: id, name: name)
    let key = String(account.drop { $0 != ":" }.dropFirst())
    var account = Account(id: Account.ID(account), handle: key)
    account.isFollowing = tie.youFollow
    account.followsYou = tie == .mutual || tie == .follower
    account.lastPost = post.map(day)
    if tie.youFollow { account.followingSince = day(-500) }
    person.accounts = [account]
    (person.communities, person.topics) = (communities, topics)
    return person
  }

  private static func special(
    _ id: Person.ID, _ name: String, _ account: String, _ change: (inout Account) -> Void
  ) -> Person {
    var person = person(id, name, account, .following, post: -100)
    change(&person.accounts[0])
    return person
  }
}

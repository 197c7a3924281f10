import PleachCore

@testable import PleachScreen

/// Eighteen invented people of several scripts, with a bit of everything that a screen shows.
enum Village {
  static var document: Document {
    var document = Document()
    for platform in platforms { document.add(platform) }
    for topic in topics { document.add(topic) }
    for community in communities { document.add(community) }
    for person in people { document.add(person) }
    for follow in follows { document.add(follow) }
    for encounter in encounters { document.add(encounter) }
    for verdict in verdicts { document.add(verdict) }
    document.add(
      Import(
        id: "i1", day: day(-40), importer: "Mastodon", platform: "mastodon", files: ["m.zip"],
        added: 9, updated: 2))
    return document
  }

  static func day(_ ago: Int) -> Day { World.today.adding(days: ago) }

  private static var platforms: [Platform] {
    var mastodon = Platform(id: "mastodon", name: "Mastodon")
    mastodon.purpose = "librarians and open science"
    mastodon.budget = 5
    mastodon.lastVisit = day(-2)
    var x = Platform(id: "x", name: "X")
    x.lastVisit = day(-200)
    return [mastodon, x, Platform(id: "github", name: "GitHub")]
  }

  private static var topics: [Topic] {
    var swift = Topic(id: "swift", name: "Swift")
    swift.care = 3
    swift.question = "How do others test terminal programs?"
    var weaving = Topic(id: "weaving", name: "weaving")
    weaving.care = 0
    return [swift, Topic(id: "open-science", name: "open science"), weaving]
  }

  private static var communities: [Community] {
    var librarians = Community(id: "librarians", name: "librarians")
    (librarians.kind, librarians.colour, librarians.budget) = (.practice, 1, 3)
    librarians.note = "I give reading lists and take their sense of order."
    var choir = Community(id: "choir", name: "Tuesday choir")
    (choir.kind, choir.colour) = (.team, 2)
    var coders = Community(id: "swift", name: "Swift people")
    coders.colour = 3
    return [librarians, choir, coders]
  }

  private static var follows: [Follow] {
    [
      Follow(from: "mastodon:ana@glade.example.org", to: ["github:bo-l", "x:101", "bluesky:haru"]),
      Follow(from: "github:bo-l", to: ["mastodon:ana@glade.example.org"]),
      Follow(from: "x:101", to: ["mastodon:ana@glade.example.org", "bluesky:haru"]),
    ]
  }

  private static var encounters: [Encounter] {
    var hello = Encounter(id: "e1", person: "ana", day: day(-400), kind: .hello)
    hello.text = "met at the spring fair"
    var reply = Encounter(id: "e2", person: "ana", day: day(-3), kind: .reply)
    reply.direction = .received
    reply.text = "and have you read the one on shelving?"
    let thanks = Encounter(id: "e3", person: "bo", day: day(-21), kind: .thanks)
    return [hello, reply, thanks]
  }

  private static var verdicts: [Verdict] {
    var trial = Verdict(id: "v1", person: "tariq", kind: .trial, day: day(-20))
    trial.question = "does he write about anything but cats?"
    trial.askAgain = day(10)
    var keep = Verdict(id: "v2", person: "bo", kind: .keep, day: day(-100))
    keep.reason = "answers every question"
    keep.askAgain = day(-1)
    return [trial, keep, Verdict(id: "v3", person: "mina", kind: .mute, day: day(-9))]
  }
}

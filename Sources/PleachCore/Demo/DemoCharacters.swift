extension DemoSketch {
  /// The people of the invented network who show something of their own.
  static let characters: [DemoSketch] =
    close + odd + quiet + (1...12).map(nameless)

  /// Those the reader would miss first.
  private static let close = [
    character(
      "Henrike Süßmilch", "henrike.suessmilch", .weavers, ["youtube", "mastodon", "feeds"], .mutual,
      bio: "Long barn, old looms, new people. Mondays.",
      note: "Taught me to weave the winter Mother died. Everything else followed.", protected: true),
    character(
      "Bas van Ooievaar", "bas.vanooievaar", .librarians, ["mastodon", "linkedin", "bluesky", "x"],
      .mutual, bio: "Librarian, loud. Ask me about fines, then sit down.",
      note: "My boss for a year, my friend for nineteen. Tells me when I am wrong.",
      protected: true),
    character(
      "Wanjirũ Kettlewell", "wanjiru.kettlewell", .swift, ["mastodon", "feeds", "youtube"], .mutual,
      bio: "Learnt Swift on a night ferry. Never got off.",
      note: "Code on first Sundays, soup afterwards. Believes in me professionally.",
      protected: true),
    character(
      "Ludmila Čapková-Ferreira", "ludmila.capkova", .readingRoom, ["linkedin", "mastodon"],
      .mutual,
      bio: "Head of the Harbour branch. Nine people, one kettle.",
      note: "Head of our branch. Says yes first and asks later.", protected: true),
    character(
      "千尋 早瀬", "chihiro.hayase", .openScience, ["bluesky", "mastodon", "x", "youtube"], .mutual,
      bio: "Glaciologist. 氷と合唱。 Ice cores and choir practice.",
      note: "Writes to me from the ice. I write back about the rain.", language: "ja"),
    character(
      "دليلة القنديل", "dalila.alqandil", .noteTakers, ["feeds", "mastodon", "bluesky"], .mutual,
      bio: "أكتب على ظهر التذاكر. Essays, begun on the back of a ticket.",
      note: "Sends the winter letter. I save it for the first snow.", language: "ar"),
  ]

  /// Names and accounts that a list must bear.
  private static let odd = [
    character(
      "👩🏽‍🌾 Tilda Ashdown 🌱", "tilda.ashdown", .neighbourhood, ["mastodon"], .mutual,
      bio: "Allotment 7 🥕🥕🥕 swaps courgettes for anything.",
      note: "Courgettes. There is no stopping them."),
    character(
      "Ravi 🚲💨 (he/him)", "ravi.rides", .cyclists, ["mastodon", "bluesky"], .following,
      bio: "🚲 → 🌊 → 🍰 → 🚲", note: "The route to the sea, drawn in four emoji."),
    character(
      """
      Doña María de los Ángeles Hernández-Quintanilla y Fitzwilliam-O'Shaughnessy von \
      Trötteldorf-Süderbrarup, Keeper of the Municipal Card Catalogue (retired, but you would not \
      know)
      """, "dona.maria", .librarians, ["mastodon"], .following,
      bio: "The full name is on the door. There are two doors.",
      note: "The longest name tag at the congress, and the shortest talk."),
    character(
      "Free\u{1B}[31mBooks\u{1B}]0;owned\u{07}\u{202E}gpj.exe", "free.books", .noise,
      ["x"], .following, .ordinary,
      bio: "\u{1B}[2J\u{1B}[HClick\u{0008}\u{200B}here\u{2066} now\r\n\n\tnow \u{009B}31mnow",
      note: nil),
    character("quietcorner", "quietcorner", .wanderers, ["mastodon"], .following, .handleOnly),
    character(
      "Z̷a̶l̴k̸a̵ N̷i̴g̶h̷t̸i̵n̴g̶a̸l̷e̵", "zalka", .wanderers, ["bluesky"], .following,
      bio: "ᴘᴏᴇᴛ ᴏғ ᴛʜᴇ ᴜɴᴅᴇʀɢʀᴏᴜɴᴅ. 𝓁𝒾𝓂ℯ𝓇𝒾𝒸𝓀𝓈."),
    character(
      "Harbour Weather", "harbourweather", .neighbourhood, ["mastodon", "bluesky"], .following,
      .bot,
      bio: "Wind, tide and fog for Lindenhafen, every three hours. Automated.",
      note: "For the fog."),
    character(
      "New on the Shelf", "newontheshelf", .librarians, ["mastodon"], .following, .bot,
      bio: "Every book we add. Automated by the catalogue."),
    character(
      "Haiku from Headlines", "haikubot", .wanderers, ["bluesky"], .following, .bot,
      bio: "Five, seven and five. / Made by a machine at dawn. / Nobody is home."),
    character(
      "Bridge Open?", "bridgeopen", .cyclists, ["mastodon"], .following, .bot,
      bio: "Is the harbour bridge open? Automated. Usually, no.",
      note: "Saves me ten minutes a day."),
    character(
      "Preprint Firehose", "preprints", .openScience, ["bluesky"], .following, .bot,
      bio: "All preprints on all subjects. Automated. 312 a day."),
    character(
      "Library Vendor News", "vendornews", .librarians, ["linkedin"], .following, .marketing,
      bio: "Webinars, white papers, discounts. Subscribe at https://vendor.example.com/news"),
  ]

  /// Those who fell silent, moved on or went.
  private static let quiet = [
    character(
      "Oonagh Pennyfather", "oonagh.pennyfather", .fediverse, ["mastodon", "feeds"], .following,
      .gone, bio: "Letters only, from now on.",
      note: "Closed the account with a fine last post. The letters go on."),
    character(
      "Jost Fährmann", "jost.faehrmann", .neighbourhood, ["mastodon"], .mutual, .gone,
      bio: "I drove the 6:14 ferry for 37 years.",
      note: "Died one spring. I cannot press the key, and I need not.", protected: true),
    character(
      "Eliška Rybička", "eliska.rybicka", .weavers, ["mastodon", "youtube"], .mutual, .moved,
      bio: "New loom, new server."),
    character(
      "Thiago Larkspur", "thiago.larkspur", .mapMakers, ["mastodon", "bluesky"], .following, .moved,
      bio: "Moved house, moved server, kept the benches."),
    character(
      "Ninó Hollybush", "nino.hollybush", .librarians, ["bluesky"], .following, .stale,
      bio: "Back soon.",
      note: "'Back soon', four years ago. I like to think they are reading."),
    character(
      "Gregor Nachtigall-Osei", "gregor.nm", .openScience, ["x", "mastodon"], .following, .loud,
      bio: "Thinks aloud. All of it. All day.",
      note: "One in a hundred is gold. I am tired of panning."),
  ]

  /// As the export of X hands them out: a number and nothing else.
  private static func nameless(_ number: Int) -> DemoSketch {
    let key = "9000000000000\(100_000 + number * 7919)"
    return DemoSketch(
      name: key, handle: "x\(key)", circle: .wanderers, platforms: ["x"],
      standing: number % 4 == 0 ? .follower : .following, trait: .nameless)
  }

  private static func character(
    _ name: String, _ handle: String, _ circle: DemoCircle, _ platforms: [Platform.ID],
    _ standing: Standing, _ trait: Trait = .ordinary, bio: String? = nil, note: String? = nil,
    language: String = "en", protected: Bool = false
  ) -> DemoSketch {
    DemoSketch(
      name: name, handle: handle, circle: circle, platforms: platforms, standing: standing,
      trait: trait, communities: circle.community.map { [$0.id] } ?? [], bio: bio, note: note,
      language: language, isProtected: protected)
  }
}

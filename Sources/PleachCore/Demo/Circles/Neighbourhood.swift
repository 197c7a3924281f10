extension DemoCircle {
  static let neighbourhood = DemoCircle(
    name: "The neighbourhood",
    community: Community(
      "neighbourhood", "The neighbourhood", .network, colour: 4,
      note: "Whoever I might meet at the bakery."),
    size: 22,
    topics: ["local-history", "cycling", "birds", "repair"],
    platforms: ["mastodon", "linkedin", "youtube", "x", "bluesky", "feeds"],
    servers: ["lindenhafen.example"],
    list: "Round the corner",
    roles: [
      "Baker", "Ferry pilot", "Crossing guard", "Florist", "Tenants' union", "Midwife",
      "Allotment 12", "Choir, second alto", "Bell-founder", "Owner of the blue dog",
    ],
    loves: [
      "the old crane", "rye bread", "street trees", "rhubarb", "Thursday market", "herons",
      "the 6:14 ferry", "shared ladders", "brass bands",
    ],
    works: ["Bakery at the Crane", "Lindenhafen Ferries", "Allotments by the Lock"],
    bios: [
      "Bread from four in the morning. Opinions from five.",
      "I drive the 6:14 ferry. Wave, I wave back.",
      "Allotment 12, the one with the radio.",
      "Second alto. Looking for basses, as ever.",
      "Keeping the crane. Ask me about rust.",
      "Midwife to about a third of this street.",
    ],
    notes: [
      "Bakes the rye bread. Announces when it is out of the oven.",
      "Drives my ferry. Knows about fog before the app does.",
      "Keeps the old crane from falling into the harbour, by hand.",
      "Lent me the long ladder and never asked for it back. I still have it.",
      "Owner of the blue dog.",
      "Organises the street library. We compare what people leave in it.",
      "My midwife. Protected for all eternity.",
      "Remembers what stood where the car park is, and has the photograph.",
    ],
    meetings: [
      "over the fence", "in the bakery queue", "the long ladder", "choir, second row",
      "the night the crane lights failed", "brought back my cat",
    ],
    talks: [
      .gave(.hello, "introduced myself at last, after nine years of nodding"),
      .got(.hello, "waved from the wheelhouse"),
      .gave(.thanks, "for the photograph of the fish hall"),
      .got(.message, "ladder needed on Saturday. (It is their ladder.)"),
      .gave(.meeting, "carried the ladder back; stayed for rhubarb cake"),
      .got(.question, "does the library take a piano"),
      .gave(.answer, "no piano, but I know a choir"),
      .got(.thanks, "for finding the choir a rehearsal room"),
      .gave(.share, "the date of the crane festival"),
      .got(.share, "our book sale, in the bakery window"),
    ])
}

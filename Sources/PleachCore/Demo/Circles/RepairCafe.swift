extension DemoCircle {
  static let repairCafe = DemoCircle(
    name: "Repair café",
    community: Community(
      "repair-cafe", "Repair café", .practice, colour: 3, note: "Every second Saturday, our cellar."
    ),
    size: 14,
    topics: ["repair", "audio", "citizen-science"],
    platforms: ["mastodon", "youtube", "youtube", "feeds"],
    servers: ["lindenhafen.example", "repair.example.net"],
    list: "Solder",
    roles: ["Clock mender", "Radio repairer", "Seamstress", "Toaster whisperer", "Retired welder"],
    loves: [
      "valves", "left-hand threads", "good glue", "zips", "schematics", "the smell of solder",
      "manuals in four languages",
    ],
    works: ["Lindenhafen Repair Café"],
    bios: [
      "It is usually the cable.",
      "Zips, hems, hearts. No printers.",
      "I film how I fail at clocks, until I don't.",
    ],
    notes: [
      "It is usually the cable. It was the cable.",
      "Mends zips while telling you about the war of the bus lines.",
      "Films the failures, too. That's where I learnt which screw.",
      "Has the valve. Whatever valve.",
      "Let my nephew open a toaster. A life was changed.",
    ],
    meetings: ["every second Saturday", "brought a radio older than me"],
    talks: [
      .gave(.question, "where to find a dial cord for a radio from 1954"),
      .got(.answer, "fishing line, and patience"),
      .gave(.thanks, "it plays. It plays!"),
      .got(.meeting, "mended the scanner in our cellar"),
      .gave(.meeting, "second Saturday: 9 lamps, 4 zips, 1 accordion"),
      .gave(.share, "the film about the left-hand thread"),
    ])
}

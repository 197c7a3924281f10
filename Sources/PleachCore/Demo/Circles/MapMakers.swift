extension DemoCircle {
  static let mapMakers = DemoCircle(
    name: "Map makers",
    community: Community("map-makers", "Map makers", .practice, colour: 6),
    size: 20,
    topics: ["open-maps", "accessibility", "cycling", "local-history"],
    platforms: ["mastodon", "mastodon", "bluesky", "feeds", "linkedin"],
    servers: ["maps.example.org", "code.example"],
    list: "Maps",
    roles: [
      "Cartographer", "Bench mapper", "Surveyor", "Bus route enthusiast", "Tactile map maker",
      "Geodata volunteer", "Walker",
    ],
    loves: [
      "contour lines", "benches", "hydrants", "desire paths", "blank spots", "trig points",
      "drinking fountains", "ordnance names", "ink",
    ],
    works: ["Compass & Kettle", "Survey Office North"],
    bios: [
      "I map benches for people who need to know where the next one is.",
      "Tactile maps. Please do touch.",
      "Every bus stop is a promise.",
      "Draws places that are not there any more.",
      "Walks with a measuring wheel. Talks to dogs.",
    ],
    notes: [
      "Maps benches, with height and whether there is a back. My aunt plans her days by it.",
      "Made the tactile map at our entrance. Children find it first.",
      "Draws the harbour of 1890 over the one of today.",
      "Answers 'where' with 'since when'.",
      "Walked our whole district with a wheel, and told me which kerbs are liars.",
      "One map a week, hand-inked, slightly wrong on purpose somewhere.",
    ],
    meetings: ["a mapping walk", "the tactile map at our entrance", "an argument about a bench"],
    talks: [
      .gave(.thanks, "from my aunt, for the bench by the lock"),
      .got(.question, "is the library's side door step-free"),
      .gave(.answer, "since Tuesday, yes"),
      .gave(.meeting, "mapping walk: 31 benches, 2 of them imaginary"),
      .got(.reply, "moved the bench two metres; your aunt is right"),
      .gave(.share, "the harbour of 1890"),
      .got(.thanks, "for the fire insurance maps"),
      .gave(.hello, "hello from bench 214"),
    ])
}

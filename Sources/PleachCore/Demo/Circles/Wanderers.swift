extension DemoCircle {
  /// Interesting people whom the reader never tagged.
  static let wanderers = DemoCircle(
    name: "Untagged",
    community: nil,
    size: 46,
    topics: [
      "night-sky", "birds", "audio", "natural-dyes", "machine-learning", "public-speaking",
      "terminal-programs",
    ],
    platforms: ["mastodon", "bluesky", "bluesky", "youtube", "x", "feeds", "linkedin"],
    servers: ["mastodon.example", "elsewhere.example.net"],
    list: nil,
    roles: [
      "Astronomer", "Cellist", "Lighthouse keeper (retired)", "Cook", "Poet", "Bird ringer",
      "Puppeteer", "Chess teacher", "Night nurse", "Comics", "Physics teacher", "Cheesemaker",
    ],
    loves: [
      "noctilucent clouds", "swifts", "endgames", "night trains", "harbour seals", "limericks",
      "buckwheat", "eclipses", "accordion", "cold water", "very old trees",
    ],
    bios: [
      "Retired lighthouse keeper. I still wake at two.",
      "One comic a week about a snail with a job.",
      "I ring birds, the birds do not ring back.",
      "Night nurse. Photographs of the hospital roof at dawn.",
      "Cello, cheese, chess. In that order until dinner.",
      "Looking up, mostly.",
      "Writes poems on receipts.",
    ],
    notes: [
      "The snail with a job. Every Friday.",
      "Woke me for the aurora once, by post. I saw it.",
      "Roof at dawn, after the night shift. I say good morning without saying it.",
      "Poems on receipts.",
      "I have no idea where this came from, but I read all of it.",
      "Told a class of eleven-year-olds that nobody knows, and they cheered.",
      "Swifts, the birds. A relief among all the Swift.",
      "For one recipe, five years ago. The recipe was that good.",
    ],
    meetings: ["on a night train", "a museum bench", "in the same waiting room"],
    talks: [
      .gave(.reply, "saw it! Green, then gone"),
      .gave(.thanks, "for the recipe, five years late"),
      .got(.reply, "the snail's boss is not based on anybody, they say"),
      .gave(.share, "the roof at dawn"),
      .gave(.comment, "on the endgame that was lost so well"),
      .got(.hello, "a follower from the night train"),
    ])

  /// Those who fill a list and say little to its reader.
  static let noise = DemoCircle(
    name: "Noise",
    community: nil,
    size: 12,
    topics: ["growth-marketing", "productivity"],
    platforms: ["x", "linkedin", "linkedin", "bluesky"],
    servers: ["mastodon.example"],
    list: nil,
    roles: ["Growth strategist", "Thought leader", "Personal brand coach", "Founder, 7x"],
    loves: ["funnels", "5 a.m.", "scaling", "hustle", "synergy", "my newsletter"],
    works: ["Rocketfunnel", "Synergy Peak Partners", "10x Mornings"],
    bios: [
      "I help coaches help coaches. Free masterclass at https://funnel.example/free",
      "Up at 4. Grateful. DM me GROW for my 12-step thread.",
      "Turned one habit into seven figures. Book link below. https://habit.example.com/buy",
      "Thought leader. Keynotes. Disruption with heart. #ad",
      "Giveaway every day! Follow, like and share to win!",
    ],
    notes: ["Followed during a webinar. I was young.", "Because they followed me first, I fear."],
    meetings: ["a webinar"],
    talks: [
      .got(.message, "'quick question about your library funnel'"),
      .got(.mention, "me and 49 others, in a thread about mornings"),
    ])
}

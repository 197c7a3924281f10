extension DemoCircle {
  static let noteTakers = DemoCircle(
    name: "Note takers",
    community: Community(
      "note-takers", "Note takers", .practice, colour: 5, budget: 30,
      note: "Paper, cards, files. No tool wars."),
    size: 28,
    topics: ["note-making", "learning-in-public", "small-web", "productivity"],
    platforms: ["feeds", "feeds", "mastodon", "bluesky", "youtube", "x"],
    servers: ["cards.example", "garden.example", "mastodon.example"],
    list: "Notes",
    roles: [
      "Card keeper", "Historian", "Sketchnoter", "Essayist", "Dissertation survivor",
      "Slow reader", "Commonplace book keeper", "Teacher of grown-ups",
    ],
    loves: [
      "index cards", "footnotes", "train tables", "pencils 2B", "outlines", "unfinished essays",
      "walking", "old diaries", "letters", "margins",
    ],
    bios: [
      "11,000 cards, one shoebox, no regrets.",
      "I draw what you said, a bit shorter.",
      "Finished the dissertation. Kept the notes. Burnt the notes. Miss the notes.",
      "Every essay here started on the back of a ticket.",
      "Thinking on paper, revising in public.",
      "I collect the first lines of other people's diaries. With permission.",
    ],
    notes: [
      "Shows the cards that led nowhere. Those teach me most.",
      "Draws talks while they happen; I borrow the arrows.",
      "Burnt the notes and wrote about it. I think of that weekly.",
      "Answers 'which app' with 'which question'.",
      "Essays that begin on the back of a ticket.",
      "Sends a letter each winter with one good question in it.",
      "The opposite of a productivity account.",
      "Reads one book a year and knows it.",
      "Asked me what I do with notes that never met another. Since then it is my question, too.",
    ],
    meetings: [
      "the winter letter", "a workshop on index cards in our branch", "the comments of a blog",
      "sat beside me and drew the talk",
    ],
    talks: [
      .gave(.comment, "on the cards that led nowhere: here is one of mine"),
      .got(.comment, "their card met my card"),
      .gave(.question, "how long do you keep a note that you no longer understand"),
      .got(.answer, "until I understand why I no longer do"),
      .got(.message, "the winter letter: what did you unlearn this year"),
      .gave(.message, "answered the winter letter, in March, as always"),
      .gave(.thanks, "for the drawing of my talk; it hangs in the kitchen"),
      .got(.share, "my notes on teaching doubt"),
      .gave(.meeting, "index card evening: nine people, 212 cards"),
      .gave(.hello, "found them through a footnote"),
      .gave(.reply, "mine are in shoeboxes, too"),
    ])
}

extension DemoCircle {
  static let readingRoom = DemoCircle(
    name: "Our branch",
    community: Community(
      "our-branch", "Our branch", .team, colour: 4, note: "Harbour branch, all nine of us."),
    size: 8,
    topics: ["information-literacy", "cataloguing", "public-speaking"],
    platforms: ["linkedin", "mastodon", "bluesky"],
    servers: ["lindenhafen.example"],
    list: nil,
    roles: ["Harbour branch", "Desk, Tuesdays", "Branch technician"],
    loves: ["the loud floor", "returned umbrellas", "cake on Fridays", "the good stapler"],
    works: ["Lindenhafen City Library, Harbour Branch"],
    bios: ["Desk on Tuesdays, puppets on Thursdays."],
    notes: [
      "Sits opposite. Hums while cataloguing.",
      "Knows where everything is, including what we lost.",
      "Holds the other end of every banner.",
      "Our technician. Never asks whether I restarted it, because I did.",
      "Started in spring and already knows all the regulars' dogs.",
    ],
    meetings: ["first day at the Harbour branch", "my tenth year, their first day"],
    talks: [
      .gave(.meeting, "planned the autumn programme on the back of a poster"),
      .got(.message, "the heater is on strike, bring a jumper"),
      .got(.thanks, "for taking the Thursday shift"),
      .gave(.thanks, "for the cake with the call number"),
      .gave(.question, "who has the good stapler"),
      .got(.answer, "you have the good stapler"),
      .gave(.message, "wrote to say get well; enclosed the crossword"),
      .got(.share, "my post about the man who came in daily to hear the date"),
      .gave(.reply, "yes to puppets"),
      .gave(.mention, "in the talk: 'nine people, one kettle'"),
    ])
}

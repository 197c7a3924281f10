extension DemoCircle {
  static let cyclists = DemoCircle(
    name: "City cyclists",
    community: Community("cyclists", "City cyclists", .network, colour: 7, budget: 30),
    size: 26,
    topics: ["cycling", "open-maps", "local-history"],
    platforms: ["mastodon", "mastodon", "bluesky", "x", "youtube"],
    servers: ["pedal.example", "lindenhafen.example", "mastodon.example"],
    list: "Two wheels",
    roles: [
      "Cargo bike courier", "Traffic planner", "Bike mechanic", "Randonneur", "Ghost bike keeper",
      "Parent with trailer", "Council member", "Frame builder",
    ],
    loves: [
      "kerb radii", "headwind", "dynamo lights", "tea stops", "protected lanes", "wool jerseys",
      "counting lorries", "level crossings", "steel",
    ],
    works: ["City of Lindenhafen, Streets", "Freewheel Cooperative", "Two Rivers Couriers"],
    bios: [
      "I deliver cellos by bike.",
      "Traffic planner. I have measured your kerb.",
      "Counting parked lorries so that you don't have to.",
      "1,200 km, one sandwich at a time.",
      "Child 1, child 2, one trailer, no car.",
      "Steel frames, brazed slowly.",
    ],
    notes: [
      "Measures kerbs. Has changed two of them.",
      "The courier who brings our inter-library loans. Cellos, too.",
      "Explained induced demand to my father-in-law. He still speaks to both of us.",
      "Rides at night and describes the stars.",
      "Council member who answers. Put the bike racks in front of our branch.",
      "I copy their routes at half the speed.",
      "Keeps the ghost bikes white. I look, even when I don't want to.",
      "For the drawings of crossings as they could be.",
    ],
    meetings: [
      "the monthly slow ride", "a puncture on the harbour bridge",
      "the council meeting about bike racks", "brought our inter-library loans",
    ],
    talks: [
      .gave(.thanks, "for the bike racks; eleven bikes on day one"),
      .got(.reply, "racks two and three are in the budget"),
      .gave(.question, "a route to the sea without the lorries"),
      .got(.answer, "follow the old railway, then the smell of smoked fish"),
      .gave(.share, "the lorry count, to the parents' council"),
      .got(.thanks, "for the room for the route evening"),
      .gave(.meeting, "the slow ride: 14 km, three bakeries"),
      .gave(.reply, "saw two lorries less today"),
      .got(.mention, "as 'the librarian with the bell'"),
      .gave(.comment, "on the drawing of the harbour crossing"),
    ])
}

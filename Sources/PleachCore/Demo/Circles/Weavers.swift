extension DemoCircle {
  static let weavers = DemoCircle(
    name: "Weavers",
    community: Community(
      "weavers", "Weavers", .practice, colour: 8, budget: 25,
      note: "Looms, bands, baskets. Mondays at Henrike's barn."),
    size: 24,
    topics: ["weaving", "natural-dyes", "local-history"],
    platforms: ["youtube", "youtube", "mastodon", "bluesky", "feeds"],
    servers: ["loom.example", "mastodon.example"],
    list: "Loom",
    roles: [
      "Handweaver", "Basket maker", "Dyer", "Band weaver", "Spinner", "Textile conservator",
      "Shepherd", "Loom builder",
    ],
    loves: [
      "linen", "madder", "selvedges", "nettle fibre", "sheep with opinions", "twill",
      "tablet weaving", "willow", "broken threads", "indigo",
    ],
    works: ["Textile Museum of Sankt Odo", "The Long Barn"],
    bios: [
      "Sixteen shafts and a kettle.",
      "Shepherd of 30. They have names, I have mud.",
      "I build looms out of bed frames.",
      "Conservator: I look at holes for a living.",
      "Willow in winter, willow in spring.",
      "Weaving the weather, one day a thread, since the big storm.",
    ],
    notes: [
      "One thread a day in the colour of the sky. I check before I check the weather.",
      "Builds looms from bed frames. Mine is number 23.",
      "Showed me how to count a broken warp without crying.",
      "Dyes with what grows on the railway bank.",
      "The sheep. And the honesty about what wool pays.",
      "Patient about selvedges.",
      "Looks at holes in 400-year-old coats and tells who wore them.",
      "Weaves in silence, forty minutes, no music. It calms the cat.",
    ],
    meetings: [
      "Mondays in the barn", "bought a bed frame, got a loom", "the wool market",
      "the museum's open store",
    ],
    talks: [
      .gave(.question, "why my left edge wanders"),
      .got(.answer, "because you are right-handed and in a hurry"),
      .gave(.thanks, "slowed down; the edge is straight"),
      .gave(.meeting, "Monday in the barn: warped the big loom, four hands"),
      .got(.meeting, "came to the branch and let forty children weave one scarf"),
      .got(.message, "a fleece is waiting. Bring boots"),
      .gave(.comment, "on the film about bed-frame looms: number 23 says hello"),
      .got(.share, "the scarf of forty children"),
      .gave(.reply, "the railway bank is in bloom, go now"),
      .gave(.hello, "dared to write after watching for a year"),
    ])
}

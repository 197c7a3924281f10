extension DemoNetwork {
  /// Six platforms, each with its purpose; LinkedIn has not been opened for long.
  static func platforms(_ past: DemoPast) -> [Platform] {
    [
      platform(
        "mastodon", "Where I think aloud and people think back", budget: 130, past.day(0),
        "Home. Mornings with the first coffee, never after nine in the evening."),
      platform("bluesky", "Science people and the weather", budget: 60, past.day(2), nil),
      platform(
        "x", "The few who never left", budget: 20, past.day(47),
        "Look once a month, write to those I miss, log out."),
      platform(
        "linkedin", "For the next job, should there be one", budget: 40, past.day(412),
        "Do I still need this? Ask again when the contract is signed."),
      platform("youtube", "To see hands at work", budget: 25, past.day(5), nil),
      platform(
        "feeds", "Long things, read slowly", budget: 80, past.day(1),
        "Sundays. One comment a week, on a blog where I never said a word."),
    ]
  }

  private static func platform(
    _ id: Platform.ID, _ purpose: String, budget: Int, _ visit: Day, _ note: String?
  ) -> Platform {
    var platform = Platform(id: id, name: Platform.knownName(id))
    (platform.purpose, platform.budget) = (purpose, budget)
    (platform.lastVisit, platform.note) = (visit, note)
    return platform
  }
}

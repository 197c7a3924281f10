extension Signal {
  /// One of the last whom you follow of a community or on a topic.
  static let onlyVoice = Signal(
    "rare voice", weight: -1.2, "the only one you follow of a community or on a topic"
  ) { person, circle in
    let tags =
      person.communities.map {
        (circle.communities[$0] ?? 0, "of", circle.graph.communities[$0]?.name ?? $0.raw)
      }
      + person.topics.map {
        (circle.topics[$0] ?? 0, "on", circle.graph.topics[$0]?.name ?? $0.raw)
      }
    guard let rarest = tags.filter({ $0.0 > 0 }).min(by: { $0.0 < $1.0 }), rarest.0 <= 3 else {
      return nil
    }
    let (count, word, name) = rarest
    let sentence = "the only one you follow \(word) \(name)"
    return Finding(
      1 / Double(count), count == 1 ? sentence : "one of \(count) whom you follow \(word) \(name)")
  }
}

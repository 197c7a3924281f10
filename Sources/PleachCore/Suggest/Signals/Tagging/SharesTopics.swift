extension TagSignal {
  /// Speaks of what members speak of.
  static let sharesTopics = TagSignal("topics", "speaks of what members speak of") {
    place, community, ground in
    let found = ground.graph.people[place].topics.map { topic in
      (topic: topic, found: ground.odds(of: topic, for: community))
    }.sorted { ($1.found.odds, $0.topic) < ($0.found.odds, $1.topic) }
    let odds = found.prefix(3).reduce(0) { $0 + max(-0.5, min(2.5, $1.found.odds)) / 1.5 }
    guard abs(odds) >= 0.1, let best = found.first else { return nil }
    return Finding(odds) {
      let name = ground.communities[community].name
      let topic = ground.graph.topics[best.topic]?.name ?? best.topic.raw
      let size = ground.members[community].count
      return (
        odds > 0
          ? "speaks of \(topic), as \(best.found.members) of \(size) in \(name) do"
          : "speaks of \(topic), of which few in \(name) do", []
      )
    }
  }
}

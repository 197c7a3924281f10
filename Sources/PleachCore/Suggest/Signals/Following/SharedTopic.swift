extension Signal {
  /// Speaks of a topic you care about.
  static let sharedTopic = Signal(
    "shared topic", weight: 0.8, "speaks of what you care about"
  ) { person, circle in
    let topics = person.topics.compactMap { circle.graph.topics[$0] }
    guard !person.tie.youFollow, let dearest = topics.max(by: { $0.care < $1.care }),
      dearest.care > 0
    else { return nil }
    return Finding(Double(dearest.care) / 3, "speaks of \(dearest.name), which you care about")
  }
}

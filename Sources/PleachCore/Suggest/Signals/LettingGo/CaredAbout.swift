extension Signal {
  /// Speaks of a topic you care about.
  static let caredAbout = Signal("topic", weight: -0.9, "speaks of what you care about") {
    person, circle in
    var dearest: Topic?
    for id in person.topics {
      if let topic = circle.graph.topics[id], topic.care > dearest?.care ?? 0 { dearest = topic }
    }
    guard let dearest else { return nil }
    return Finding(
      Double(dearest.care) / 3, "speaks of \(dearest.name), which you care about")
  }
}

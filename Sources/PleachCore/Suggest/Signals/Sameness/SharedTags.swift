extension SameSignal {
  /// Topics and communities of both: they support a name, and say nothing alone.
  static let sharedTags = SameSignal("same circles", "topics and communities that both have") { _ in
    []
  } judge: { _, people in
    let communities = people.one.communities.filter(people.other.communities.contains)
    let topics = people.one.topics.filter(people.other.topics.contains)
    let names =
      communities.map { people.graph.communities[$0]?.name ?? $0.raw }
      + topics.map { people.graph.topics[$0]?.name ?? $0.raw }
    guard !names.isEmpty else { return nil }
    return Clue(
      weight: names.count > 1 ? 0.3 : 0.2,
      sentence: "both have \(names.prefix(4).joined(separator: ", "))")
  }
}

extension Signal {
  /// Belongs to a community of yours of which you follow few.
  static let thinCommunity = Signal(
    "thin community", weight: 0.6, "of a community of which you follow few"
  ) { person, circle in
    guard !person.tie.youFollow else { return nil }
    let own = person.communities.filter { circle.graph.communities[$0] != nil }
    let thinnest = own.min {
      (circle.voices[.community($0)], $0) < (circle.voices[.community($1)], $1)
    }
    guard let thinnest else { return nil }
    let count = circle.voices[.community(thinnest)]
    guard count < 5 else { return nil }
    let name = circle.graph.communities[thinnest]?.name ?? thinnest.raw
    return Finding(
      1 - Double(count) / 5,
      count == 0 ? "you follow nobody else of \(name)" : "you follow only \(count) of \(name)")
  }
}

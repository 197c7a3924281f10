extension Signal {
  /// Speaks of what you care about, or belongs to a community of yours, the closer the better.
  static let commonGround = Signal("in common", weight: 0.8, "a topic or community in common") {
    person, circle in
    var best: (strength: Double, strand: Strand)?
    for id in person.topics {
      let strength = Double(circle.graph.topics[id]?.care ?? 0) / 3
      if strength > best?.strength ?? 0 { best = (strength, .topic(id)) }
    }
    for id in person.communities {
      let strength = circle.graph.communities[id].map { closeness($0.kind) } ?? 0
      if strength > best?.strength ?? 0 { best = (strength, .community(id)) }
    }
    guard let (strength, strand) = best else { return nil }
    return Finding(strength) {
      let name = circle.name(of: strand)
      if case .topic = strand { return ("speaks of \(name), which you care about", []) }
      return ("belongs to \(name)", [])
    }
  }

  private static func closeness(_ kind: Community.Kind) -> Double {
    switch kind {
    case .network: 0.5
    case .practice: 0.8
    case .team: 1
    }
  }
}

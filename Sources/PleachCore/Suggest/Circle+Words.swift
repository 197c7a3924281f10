extension Circle {
  /// Whether a strand matters to you: everything does but a topic you do not care about.
  func cares(about strand: Strand) -> Bool {
    guard case .topic(let id) = strand else { return true }
    return graph.topics[id].map { $0.care > 0 } ?? true
  }

  /// What a voice is one of, with its preposition: "of Weavers", "on Looms", "in Japanese".
  func words(for strand: Strand) -> String {
    let preposition =
      switch strand {
      case .community: "of"
      case .topic, .platform: "on"
      case .language: "in"
      }
    return "\(preposition) \(name(of: strand))"
  }

  /// What a strand is called; what is not in the store goes by its identifier.
  func name(of strand: Strand) -> String {
    switch strand {
    case .community(let id): graph.communities[id]?.name ?? id.raw
    case .topic(let id): graph.topics[id]?.name ?? id.raw
    case .language(let code): Language.name(of: code)
    case .platform(let id): graph.platforms[id]?.name ?? Platform.knownName(id)
    }
  }
}

extension [String] {
  /// In one phrase: "A", "A and B", "A, B and C".
  var spelledOut: String {
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}

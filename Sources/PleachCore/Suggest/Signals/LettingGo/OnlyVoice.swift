extension Signal {
  /// One of the last voices of a community or on a topic that you follow.
  ///
  /// The weight is pleach's own: what is lost with somebody is what nobody else of yours would bring
  /// (as novelty is counted where lists are made diverse: R. Santos, C. Macdonald, I. Ounis, WWW 2010).
  static let onlyVoice = Signal(
    "rare voice", weight: -1.2, "one of your last voices of a community or on a topic"
  ) { person, circle in
    guard Voices.isVoice(person) else { return nil }
    var rarest: (count: Int, strand: Strand)?
    for strand in Voices.tags(of: person) where circle.cares(about: strand) {
      let count = circle.voices[strand]
      if count > 0, count <= 3, count < rarest?.count ?? .max { rarest = (count, strand) }
    }
    guard let (count, strand) = rarest else { return nil }
    return Finding(1 / Double(count)) {
      (count == 1 ? "your only voice " : "one of your \(count) voices ")
        + circle.words(for: strand)
    }
  }
}

extension Signal {
  /// One of the few who belong to two of your communities: what passes between those passes here.
  ///
  /// After R. Burt, *Structural Holes* (1992): a tie across a gap brings what the others do not. Both
  /// communities must have three voices, else it is no bridge but a small community.
  static let bridge = Signal(
    "bridge", weight: -0.7, "one of the few ties between two of your communities"
  ) { person, circle in
    guard Voices.isVoice(person) else { return nil }
    let pairs = Voices.pairs(of: person).filter { pair in
      [pair.one, pair.other].allSatisfy { circle.everyVoice[.community($0)] >= 3 }
    }
    let counted = pairs.map { ($0, circle.voices.pairs[$0] ?? 0) }
    guard let (pair, count) = counted.min(by: { $0.1 < $1.1 }), (1...2).contains(count) else {
      return nil
    }
    return Finding(1 / Double(count)) {
      let who = count == 1 ? "the only one of yours" : "one of 2 of yours"
      let one = circle.name(of: .community(pair.one))
      let other = circle.name(of: .community(pair.other))
      return "\(who) in both \(one) and \(other)"
    }
  }
}

extension Signal {
  /// Nothing ever passed between you, which with a follow that is not returned is one reason, not two; on a platform of which encounters are known: being acknowledged keeps
  /// even a one-way tie (H. Kwak, S. Moon, W. Lee, ICWSM 2012).
  static let neverTalked = Signal(
    "never talked", weight: 0.7, reason: "one-way", "nothing ever passed between you"
  ) { person, circle in
    let told = person.followedPlace {
      circle.toldEncounters.contains(person.accounts[$0].platform)
    }
    guard told != nil, circle.graph.lastEncounter(with: person.id) == nil else { return nil }
    return Finding(1, "you have never talked")
  }
}

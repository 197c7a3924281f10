extension Signal {
  /// You follow and are not followed, where it is known who follows you: one-way ties are the fragile ones
  /// (H. Kwak, H. Chun, S. Moon, CHI 2011; F. Kivran-Swaine, P. Govindan, M. Naaman, CHI 2011).
  static let oneWay = Signal("one-way", weight: 0.8, "does not follow you") { person, circle in
    guard person.tie == .following else { return nil }
    let told = person.followedPlace {
      circle.toldFollowers.contains(person.accounts[$0].platform)
    }
    return told == nil ? nil : Finding(1, "does not follow you back")
  }
}

extension Person {
  /// The first place of an account you follow of which something holds.
  ///
  /// By place: copying an account with all its texts costs more than any question about it.
  func followedPlace(where isIt: (Int) -> Bool) -> Int? {
    accounts.indices.first { accounts[$0].isFollowing && isIt($0) }
  }
}

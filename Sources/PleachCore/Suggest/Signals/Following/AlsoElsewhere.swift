extension Signal {
  /// You follow them on another platform.
  static let alsoElsewhere = Signal(
    "also there", weight: 1.6, "you follow them on another platform"
  ) { person, circle in
    let followed = person.accounts.filter(\.isFollowing)
    guard let here = followed.first,
      let there = person.accounts.first(where: { account in
        !account.isFollowing && account.isOpen
          && !followed.contains { $0.platform == account.platform }
      })
    else { return nil }
    return Finding(1) {
      let names = [here, there].map {
        circle.graph.name(of: .platforms, $0.platform.raw) ?? $0.platform.raw
      }
      return ("you follow them on \(names[0]); they are on \(names[1]) too", [])
    }
  }
}

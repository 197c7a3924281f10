/// People whom the store has twice, as exports bring them that know nothing of each other: for somebody
/// to say that they are one.
enum DemoTwins {
  /// Whose account stands apart, and where.
  private static let apart: [(person: Person.ID, platform: Platform.ID)] = [
    ("bas-vanooievaar", "x"), ("chihiro-hayase", "youtube"),
  ]

  /// The same people, and behind them those of whom nobody has said yet who they are.
  static func parted(_ people: [Person]) -> [Person] {
    var people = people
    for (id, platform) in apart {
      guard let place = people.firstIndex(where: { $0.id == id }),
        let account = people[place].accounts.firstIndex(where: { $0.platform == platform })
      else { continue }
      var twin = Person(id: Person.ID("\(id)-\(platform)"), name: people[place].name)
      twin.accounts = [people[place].accounts.remove(at: account)]
      people.append(twin)
    }
    return people
  }
}

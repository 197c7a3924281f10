extension Signal {
  /// Everything they stand for has many other voices among yours.
  ///
  /// Little informative content is named among the reasons for unfollowing (H. Kwak, H. Chun, S. Moon,
  /// CHI 2011); what eight others bring already is taken for such. The weight is pleach's own.
  static let covered = Signal("covered", weight: 0.5, "many of yours cover the same") {
    person, circle in
    let tags = Voices.tags(of: person)
    guard !tags.isEmpty, Voices.isVoice(person) else { return nil }
    let others = tags.reduce(Int.max) { min($0, circle.voices[$1] - 1) }
    guard others >= 8 else { return nil }
    return Finding(Double(others) / 32) {
      let (first, second) = circle.closestTwo(to: person, by: tags)
      let what =
        tags.count == 1 ? circle.words(for: tags[0]) : "of each of their \(tags.count) tags"
      let words = "\(others) or more other voices \(what), "
      return (words + "such as \(first.name) and \(second.name)", [first.id, second.id])
    }
  }
}

extension Circle {
  /// The two of yours who share most tags with somebody; of equals, those who come first.
  ///
  /// - Complexity: O(voices of the tags).
  fileprivate func closestTwo(
    to person: Person, by tags: [Strand]
  ) -> (Person, Person) {
    var shared: [Int32: Int] = [:]
    for tag in tags { for place in members[tag] ?? [] { shared[place, default: 0] += 1 } }
    let others = shared.filter { graph.people[Int($0.key)].id != person.id }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2)
      .map { graph.people[Int($0.key)] }
    return (others[0], others[1])  // eight others were counted
  }
}

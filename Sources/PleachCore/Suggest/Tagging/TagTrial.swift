/// Which of the tagged are hidden together, to see how well they are foretold by the others.
struct TagTrial {
  /// The tagged, sorted into groups: the tags of all spread at once, group by group.
  let groups: [[Adjacency.Vertex]]
  /// How many of the groups, the first ones, are foretold from all others.
  let hidden: Int
  /// Of so many parts one is hidden at a time.
  private static let parts = 5
  /// Above so many ties times tags only one part is foretold: there are tagged people enough in it.
  private static let large = 4_000_000

  init(_ spread: TagSpread) {
    let tagged = spread.tags.indices.filter { !spread.tags[$0].isEmpty }.map(UInt32.init)
    // Numbers may follow some order of their own.
    var random = SeededRandom(1)
    let order = random.shuffled(tagged)
    var groups = (0..<Self.parts).map { part in
      stride(from: part, to: order.count, by: Self.parts).map { order[$0] }.sorted()
    }
    if spread.adjacency.followCount * spread.tagCount > Self.large {
      groups = [groups[0], groups[1...].flatMap(\.self).sorted()]
      hidden = 1
    } else {
      hidden = groups.count
    }
    self.groups = groups
  }
}

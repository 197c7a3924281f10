/// The folded texts of all people, one after the other in one run of bytes.
///
/// A live filter asks them at every key; folding once and searching bytes keeps that below a frame.
public struct SearchTexts: Sendable, Equatable {
  private var bytes: [UInt8] = []
  /// Where each person's text begins, and at the end where the last one stops.
  private var starts: [Int] = [0]

  public init() {}

  /// - Complexity: O(size of all texts).
  public init(_ graph: Graph) {
    starts.reserveCapacity(graph.people.count + 1)
    for person in graph.people {
      bytes.append(contentsOf: Folding.folded(Self.text(of: person)).utf8)
      starts.append(bytes.count)
    }
  }

  /// Name, handles, addresses, bios and the note.
  private static func text(of person: Person) -> String {
    var text = person.name
    for account in person.accounts {
      for part in [account.handle ?? account.key, account.name, account.company, account.bio] {
        if let part, !part.isEmpty { text += "\n" + part }
      }
    }
    if let note = person.note { text += "\n" + note }
    return text
  }

  /// Whether the text of the person at `place` holds `words`, which are folded already.
  public func contains(_ words: String, at place: Int) -> Bool {
    let needle = Array(words.utf8)
    guard let first = needle.first, place + 1 < starts.count else { return needle.isEmpty }
    let end = starts[place + 1] - needle.count
    var index = starts[place]
    while index <= end {
      if bytes[index] == first, matches(needle, at: index) { return true }
      index += 1
    }
    return false
  }

  private func matches(_ needle: [UInt8], at start: Int) -> Bool {
    for (offset, byte) in needle.enumerated() where bytes[start + offset] != byte { return false }
    return true
  }
}

/// The folded texts of all people in one run of bytes.
///
/// A live filter asks them at every key; folding once and searching bytes keeps that below a frame.
public struct SearchTexts: Sendable, Equatable {
  private var bytes: [UInt8] = []
  /// Where each person's text stands, by place in the graph.
  private var ranges: [Range<Int>] = []
  private var ids: [Person.ID] = []
  /// How many of the bytes were somebody's text and are not any more.
  private var stale = 0

  /// The texts of nobody.
  public init() {}

  /// Folds the texts of everybody in `graph`.
  ///
  /// - Complexity: O(size of all texts).
  public init(_ graph: Graph) {
    ranges.reserveCapacity(graph.people.count)
    for person in graph.people { append(person) }
  }

  /// Follows a change of the graph.
  ///
  /// - Complexity: O(texts of the touched people); all texts when people came or went in the middle.
  public mutating func take(_ touched: [Touched], from graph: Graph) {
    for record in touched where record.section == .people {
      let id = Person.ID(record.id)
      guard let place = graph.people.place(of: id), place <= ids.count,
        place == ids.count || ids[place] == id
      else {
        self = SearchTexts(graph)
        return
      }
      if place == ids.count {
        append(graph.people[place])
      } else {
        stale += ranges[place].count
        ranges[place] = write(graph.people[place])
      }
    }
    // Texts that nobody has any more would pile up over a long day of tagging.
    if ids.count != graph.people.count || stale > bytes.count / 2 { self = SearchTexts(graph) }
  }

  /// Whether the same texts are found in both, wherever their bytes stand.
  public static func == (one: SearchTexts, other: SearchTexts) -> Bool {
    one.ids == other.ids
      && zip(one.ranges, other.ranges).allSatisfy {
        one.bytes[$0].elementsEqual(other.bytes[$1])
      }
  }

  /// How much memory the texts take, those that nobody has any more among them.
  var byteCount: Int { bytes.count }

  private mutating func append(_ person: Person) {
    ids.append(person.id)
    ranges.append(write(person))
  }

  private mutating func write(_ person: Person) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: Folding.folded(Self.text(of: person)).utf8)
    return start..<bytes.count
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
    guard place < ranges.count else { return words.isEmpty }
    return offset(of: Array(words.utf8), in: ranges[place]) != nil
  }

  /// How well `words` name the person at `place`: 0 where a word of the name begins with them, 1 where
  /// they stand elsewhere in the name, 2 where a handle or another text begins with them, else 3.
  public func distance(_ words: String, at place: Int) -> Int {
    guard place < ranges.count, !words.isEmpty,
      let offset = offset(of: Array(words.utf8), in: ranges[place])
    else { return 3 }
    let start = ranges[place].lowerBound
    if bytes[start..<offset].contains(UInt8(ascii: "\n")) {
      return bytes[offset - 1] == UInt8(ascii: "\n") ? 2 : 3
    }
    let isWordStart = offset == start || bytes[offset - 1] == UInt8(ascii: " ")
    return isWordStart ? 0 : 1
  }

  /// Where `needle` stands first.
  private func offset(of needle: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = needle.first else { return range.lowerBound }
    let end = range.upperBound - needle.count
    var index = range.lowerBound
    while index <= end {
      if bytes[index] == first, matches(needle, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func matches(_ needle: [UInt8], at start: Int) -> Bool {
    for (offset, byte) in needle.enumerated() where bytes[start + offset] != byte { return false }
    return true
  }
}

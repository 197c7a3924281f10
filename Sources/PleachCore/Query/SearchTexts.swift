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
  private var folder = Folder()

  /// The texts of nobody.
  public init() {}

  /// Folds the texts of everybody in `graph`.
  ///
  /// - Complexity: O(size of all texts).
  public init(_ graph: Graph) {
    ranges.reserveCapacity(graph.people.count)
    ids.reserveCapacity(graph.people.count)
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
    folder.fold(person.name, into: &bytes)
    for account in person.accounts {
      for part in [account.handle ?? account.key, account.name, account.company, account.bio] {
        add(part)
      }
    }
    add(person.note)
    return start..<bytes.count
  }

  /// Name, handles, addresses, bios and the note stand a line each.
  private mutating func add(_ part: String?) {
    guard let part, !part.isEmpty else { return }
    bytes.append(UInt8(ascii: "\n"))
    folder.fold(part, into: &bytes)
  }

  /// Whether the text of the person at `place` holds `words`, which are folded already.
  public func contains(_ words: String, at place: Int) -> Bool {
    guard place < ranges.count else { return words.isEmpty }
    return Self.offset(of: Array(words.utf8), in: bytes, ranges[place]) != nil
  }

  /// Where `words`, which are folded already, stand in everybody's text.
  ///
  /// - Complexity: O(size of all texts), some gigabytes a second.
  public func hits(of words: String) -> Hits {
    let needle = Array(words.utf8)
    return Hits(
      starts: ranges.map { Self.offset(of: needle, in: bytes, $0) ?? -1 }, texts: self)
  }

  /// Where some words stand first in the text of each person.
  public struct Hits: Sendable {
    /// By place; -1 where they do not.
    fileprivate let starts: [Int]
    fileprivate let texts: SearchTexts

    /// Whether the person at `place` has the words.
    public func isHit(_ place: Int) -> Bool { place < starts.count && starts[place] >= 0 }

    /// How well the words name the person at `place`: 0 where a word of the name begins with them, 1
    /// where they stand elsewhere in the name, 2 where a handle or another text begins with them,
    /// else 3.
    public func distance(_ place: Int) -> Int {
      guard isHit(place) else { return 3 }
      let (start, text, bytes) = (starts[place], texts.ranges[place], texts.bytes)
      guard start > text.lowerBound else { return 0 }
      let before = bytes[start - 1]
      if bytes[text.lowerBound..<start].contains(UInt8(ascii: "\n")) {
        return before == UInt8(ascii: "\n") ? 2 : 3
      }
      return before == UInt8(ascii: " ") ? 0 : 1
    }
  }

  /// Where `needle` stands first.
  private static func offset(
    of needle: [UInt8], in bytes: [UInt8], _ range: Range<Int>
  ) -> Int? {
    guard let first = needle.first else { return range.lowerBound }
    return bytes.withUnsafeBufferPointer { bytes in
      let last = range.upperBound - needle.count
      var here = range.lowerBound
      while here <= last {
        guard let found = ByteSearch.first(first, in: bytes, here...last) else { return nil }
        if matches(needle, bytes, at: found) { return found }
        here = found + 1
      }
      return nil
    }
  }

  private static func matches(
    _ needle: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for place in needle.indices where bytes[start + place] != needle[place] { return false }
    return true
  }
}

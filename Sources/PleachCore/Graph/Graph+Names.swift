extension Graph {
  /// What a name typed by a person may mean.
  public enum Resolution: Sendable, Equatable {
    /// Nobody else fits as well.
    case one(Person.ID)
    /// Several fit equally well: all of them, in creation order.
    case many([Person.ID])
    /// Nobody fits; a name that was perhaps meant.
    case none(nearest: String?)
  }

  /// Finds a person by identifier, handle, name, or a part of either that only one has.
  ///
  /// A whole name goes before a whole word of it, that before the beginning of one, and any part
  /// comes last; a leading `@` and case
  /// and accents do not count.
  /// - Complexity: O(people).
  public func resolve(_ text: String) -> Resolution {
    if let person = people[Person.ID(text)] { return .one(person.id) }
    // Servers are known in their own script, and exports write them in the letters of domain names.
    let address = text.contains("xn--") ? MastodonAddress(text)?.text : nil
    let wanted = Folding.folded(
      address ?? (text.hasPrefix("@") ? String(text.dropFirst()) : text))
    guard !wanted.isEmpty else { return .none(nearest: nil) }
    var best: [(closeness: Int, id: Person.ID)] = []
    for person in people {
      let closeness = Self.names(of: person).map { Self.closeness($0, wanted) }.max() ?? 0
      guard closeness > 0, closeness >= best.first?.closeness ?? 0 else { continue }
      if closeness > best.first?.closeness ?? 0 { best = [] }
      best.append((closeness, person.id))
    }
    switch best.count {
    case 0:
      return .none(nearest: DidYouMean.nearest(to: text, among: people.lazy.map(\.name)))
    case 1: return .one(best[0].id)
    default: return .many(best.map(\.id))
    }
  }

  private static func names(of person: Person) -> [String] {
    [person.name] + person.accounts.flatMap { [$0.handle, $0.key, $0.url].compactMap(\.self) }
  }

  /// From 5, the whole name, over 4, a whole word of it, to 1, a part of a word; 0 where `wanted` does not occur.
  private static func closeness(_ name: String, _ wanted: String) -> Int {
    let (name, wanted) = (Array(Folding.folded(name).utf8), Array(wanted.utf8))
    guard name.count >= wanted.count else { return 0 }
    var best = 0
    for start in 0...(name.count - wanted.count)
    where name[start] == wanted[0] && name[start...].starts(with: wanted) {
      best = max(best, closeness(of: start..<start + wanted.count, in: name))
    }
    return best
  }

  private static func closeness(of range: Range<Int>, in name: [UInt8]) -> Int {
    let begins = range.lowerBound == 0 || !isPartOfWord(name[range.lowerBound - 1])
    let ends = range.upperBound == name.count || !isPartOfWord(name[range.upperBound])
    guard begins else { return 1 }
    if ends { return range.count == name.count ? 5 : 4 }
    return range.lowerBound == 0 ? 3 : 2
  }

  /// Bytes beyond ASCII are parts of letters, or of signs that nobody begins a word after.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// The community of that identifier, else of that name, without case and accents.
  public func community(named name: String) -> Community? {
    Self.named(name, in: communities, \.name)
  }

  /// The same for topics.
  public func topic(named name: String) -> Topic? { Self.named(name, in: topics, \.name) }

  /// The same for platforms.
  public func platform(named name: String) -> Platform? { Self.named(name, in: platforms, \.name) }

  private static func named<Element: Record>(
    _ name: String, in records: Records<Element>, _ title: KeyPath<Element, String>
  ) -> Element? {
    if let element = records[Identifier(name)] { return element }
    let wanted = Folding.folded(name)
    return records.first { Folding.folded($0[keyPath: title]) == wanted }
      ?? records[Identifier(wanted)]
  }
}

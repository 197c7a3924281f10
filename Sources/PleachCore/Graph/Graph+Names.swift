extension Graph {
  /// What a name typed by a person may mean.
  public enum Resolution: Sendable, Equatable {
    case one(Person.ID)
    /// Several fit equally well; the first few, closest first.
    case many([Person.ID])
    /// Nobody fits; a name that was perhaps meant.
    case none(nearest: String?)
  }

  /// Finds a person by identifier, handle, name, or a part of either that only one has.
  ///
  /// An exact match goes before the beginning of a word, that before any part; a leading `@` and case
  /// and accents do not count.
  /// - Complexity: O(people).
  public func resolve(_ text: String) -> Resolution {
    if let person = people[Person.ID(text)] { return .one(person.id) }
    let wanted = Folding.folded(text.hasPrefix("@") ? String(text.dropFirst()) : text)
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

  private static func closeness(_ name: String, _ wanted: String) -> Int {
    let name = Folding.folded(name)
    guard let range = name.firstRange(of: wanted) else { return 0 }
    if range == name.startIndex..<name.endIndex { return 4 }
    guard range.lowerBound != name.startIndex else {
      // The local part of an address is a whole name too.
      return name[range.upperBound...].hasPrefix("@") ? 4 : 3
    }
    let before = name[name.index(before: range.lowerBound)]
    return before.isLetter || before.isNumber ? 1 : 2
  }

  /// The community of that identifier or name.
  public func community(named name: String) -> Community? {
    Self.named(name, in: communities, \.name)
  }

  /// The topic of that identifier or name.
  public func topic(named name: String) -> Topic? { Self.named(name, in: topics, \.name) }

  /// The platform of that identifier or name.
  public func platform(named name: String) -> Platform? { Self.named(name, in: platforms, \.name) }

  private static func named<Element: Record>(
    _ name: String, in records: Records<Element>, _ title: KeyPath<Element, String>
  ) -> Element? {
    if let element = records[Identifier(name)] { return element }
    let wanted = Folding.folded(name)
    return records.first {
      $0.id.raw == wanted || Folding.folded($0[keyPath: title]) == wanted
    }
  }
}

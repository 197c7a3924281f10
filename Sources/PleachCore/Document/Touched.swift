/// A record as it stands after a change; what a graph needs to follow a document.
public struct Touched: Sendable, Equatable {
  /// The list of the store that holds it.
  public var section: Section
  /// Its identifier, also when it is gone.
  public var id: String
  /// `nil` when the record is gone.
  public var json: JSON?
  /// Where a new record stands in its section.
  public var place: Int?

  /// A record that stands at `place` after all edits.
  public init(_ section: Section, _ id: String, _ json: JSON?, place: Int? = nil) {
    self.section = section
    self.id = id
    self.json = json
    self.place = place
  }
}

extension Document {
  /// The records that `edits` touched, each once, as they now stand.
  public func touched(by edits: [Edit]) -> [Touched] {
    var seen = Set<[String]>()
    return edits.compactMap { edit in
      guard let section = edit.section, let id = edit.record,
        seen.insert([section.rawValue, id]).inserted
      else { return nil }
      return Touched(section, id, record(section, id), place: place(section, id))
    }
  }

  private func place(_ section: Section, _ id: String) -> Int? { shelves[section]?.place(of: id) }
}

extension Graph {
  /// Follows a document's change, so that every record stands where it stands there.
  ///
  /// - Throws: `FieldError` for a record that the graph cannot read; the others are taken.
  /// - Complexity: O(*n* log *n*) in the touched records; O(section) for each that comes or goes in
  ///   its middle.
  public mutating func take(_ touched: [Touched]) throws(FieldError) {
    // Places are those after all edits: they are right once what went is gone, and whatever stands
    // further in front is there.
    for record in touched where record.json == nil { try put(record.section, record.id, nil) }
    let rest = touched.filter { $0.json != nil }.sorted { ($0.place ?? .max) < ($1.place ?? .max) }
    try putAll(rest)
    // A record that went away and came back elsewhere in one go was replaced where it stood.
    let moved = Set(rest.filter { $0.place != nil && place(of: $0) != $0.place }.map(\.section))
    for section in Section.allCases where moved.contains(section) {
      let records = rest.filter { $0.section == section }
      for record in records { try put(section, record.id, nil) }
      try putAll(records)
    }
  }

  private mutating func putAll(_ records: [Touched]) throws(FieldError) {
    var failure: FieldError?
    for record in records {
      do throws(FieldError) {
        try put(record.section, record.id, record.json, at: record.place)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Where a record stands here.
  private func place(of record: Touched) -> Int? {
    switch record.section {
    case .platforms: platforms.place(of: Identifier(record.id))
    case .topics: topics.place(of: Identifier(record.id))
    case .communities: communities.place(of: Identifier(record.id))
    case .people: people.place(of: Identifier(record.id))
    case .follows: follows.place(of: Identifier(record.id))
    case .encounters: encounters.place(of: Identifier(record.id))
    case .verdicts: verdicts.place(of: Identifier(record.id))
    case .imports: imports.place(of: Identifier(record.id))
    case .tastes: tastes.place(of: Identifier(record.id))
    case .goals: goals.place(of: Identifier(record.id))
    case .journal: journal.place(of: Identifier(record.id))
    }
  }
}

extension JSON {
  /// Where the first text of more bytes stands; `nil` when there is none.
  fileprivate func path(toTextLongerThan limit: Int) -> [String]? {
    switch self {
    case .string(let text): return text.utf8.count > limit ? [] : nil
    case .array(let elements):
      return elements.lazy.compactMap { $0.path(toTextLongerThan: limit) }.first
    case .object(let members):
      for member in members {
        if let path = member.value.path(toTextLongerThan: limit) { return [member.key] + path }
      }
      return nil
    default: return nil
    }
  }
}

extension Section {
  /// In bytes: what a change may bring into the store in one text.
  private static let longestText = 1 << 20

  /// Whether a graph could read `record`.
  ///
  /// - Throws: `FieldError` for the first field that says something else than it may.
  public func check(_ record: JSON) throws(FieldError) {
    var graph = Graph()
    try graph.put(self, record["id"]?.string ?? "", record)
    try checkLengths(record)
  }

  /// Whether every text of a record is short enough to be changed.
  ///
  /// - Throws: `FieldError` for the first that is not.
  public func checkLengths(_ record: JSON) throws(FieldError) {
    if let path = record.path(toTextLongerThan: Self.longestText) {
      throw FieldError(path: path, expected: "a text of at most 1 MiB", found: "a longer one")
    }
  }
}

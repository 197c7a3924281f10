/// A record as it stands after a change; what a graph needs to follow a document.
public struct Touched: Sendable, Equatable {
  public var section: Section
  public var id: String
  /// `nil` when the record is gone.
  public var json: JSON?
  /// Where a new record stands in its section.
  public var place: Int?

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

  private func place(_ section: Section, _ id: String) -> Int? { shelves[section]?.places[id] }
}

extension Graph {
  /// Follows a document's change.
  ///
  /// - Throws: `FieldError` for a record that the graph cannot read; the others are taken.
  public mutating func take(_ touched: [Touched]) throws(FieldError) {
    var failure: FieldError?
    for record in touched {
      do throws(FieldError) {
        try put(record.section, record.id, record.json, at: record.place)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

extension Section {
  /// Whether a graph could read `record`.
  ///
  /// - Throws: `FieldError` for the first field that says something else than it may.
  public func check(_ record: JSON) throws(FieldError) {
    var graph = Graph()
    try graph.put(self, record["id"]?.string ?? "", record)
  }
}

extension Graph {
  /// The graph as it will be after edits that were proposed for it; those that cannot be made are left
  /// out.
  ///
  /// Fields that pleach does not know are not in the copy: it is for looking ahead, never for writing.
  /// - Complexity: O(*n* log *n*) in the edits, beside the copy of what they touch.
  public func applying(_ edits: [Edit]) -> Graph {
    var graph = self
    graph.apply(edits)
    return graph
  }

  /// Takes edits as `applying` does.
  mutating func apply(_ edits: [Edit]) {
    var document = Document()
    var touched = Set<[String]>()
    for edit in edits {
      guard let section = edit.section, let id = edit.record,
        touched.insert([section.rawValue, id]).inserted, let json = json(section, id)
      else { continue }
      // Only a path into a record that is missing is refused.
      _ = try? document.apply(Edit(path: [section.rawValue, id], new: json))
    }
    var made: [Edit] = []
    for edit in edits {
      if let edit = try? document.apply(edit) { made.append(edit) }
    }
    for record in document.touched(by: made) {
      // What a proposal writes was read from such a record; one that cannot be read stays as it was.
      try? put(record.section, record.id, record.json)
    }
  }

  /// A record as its known fields say it.
  private func json(_ section: Section, _ id: String) -> JSON? {
    switch section {
    case .platforms: platforms[Identifier(id)]?.json
    case .topics: topics[Identifier(id)]?.json
    case .communities: communities[Identifier(id)]?.json
    case .people: people[Identifier(id)]?.json
    case .follows: follows[Identifier(id)]?.json
    case .encounters: encounters[Identifier(id)]?.json
    case .goals: goals[Identifier(id)]?.json
    case .verdicts: verdicts[Identifier(id)]?.json
    case .journal: journal[Identifier(id)]?.json
    case .tastes: tastes[Identifier(id)]?.json
    case .imports: imports[Identifier(id)]?.json
    }
  }
}

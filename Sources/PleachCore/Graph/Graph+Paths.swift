extension Graph {
  /// What a path of an edit is about, in words: `Ana Quill › note`.
  ///
  /// An encounter or a verdict is named by its person; what is no longer there by its identifier.
  public func words(for path: [String]) -> String {
    guard let section = path.first.flatMap(Section.init(rawValue:)), path.count > 1 else {
      return path.joined(separator: " › ")
    }
    let who = subject(section, path[1]) ?? path[1]
    return ([who] + path.dropFirst(2)).joined(separator: " › ")
  }

  /// Who or what a record is about; `nil` when it is not there.
  public func subject(_ section: Section, _ id: String) -> String? {
    let person: Person.ID? =
      switch section {
      case .encounters: encounters[Identifier(id)]?.person
      case .verdicts: verdicts[Identifier(id)]?.person
      default: nil
      }
    guard let person else { return name(of: section, id) }
    return "with \(people[person]?.name ?? person.raw)"
  }
}

extension Graph {
  /// What a conflict is about; somebody who is not there is named as either side names them.
  public func words(for conflict: Conflict) -> String {
    guard conflict.path.count == 2,
      let section = conflict.path.first.flatMap(Section.init(rawValue:)),
      subject(section, conflict.path[1]) == nil,
      let name = (conflict.mine ?? conflict.theirs)?["name"]?.string
    else { return words(for: conflict.path) }
    return name
  }
}

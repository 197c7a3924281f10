/// What becomes of people and other records when edits are made, for somebody to read first.
public struct EditSummary: Sendable, Equatable {
  /// Names of people who are not there yet.
  public private(set) var coming: [String] = []
  /// Names of people who are there and would not be.
  public private(set) var going: [String] = []
  /// People who stay, each with the fields that would change.
  public private(set) var changing: [Changing] = []
  /// How many records of each other list come, go and change, in the store's order.
  public private(set) var others: [Others] = []
  /// Members of the file that are no lists of records.
  public private(set) var members: [String] = []

  /// Somebody who stays and changes.
  public struct Changing: Sendable, Equatable {
    /// The name as it is now.
    public let name: String
    /// Keys of the record.
    public let fields: [String]
  }

  /// What becomes of a list that is not people.
  public struct Others: Sendable, Equatable {
    /// The list.
    public let section: Section
    /// How many records come.
    public internal(set) var coming = 0
    /// How many records go.
    public internal(set) var going = 0
    /// How many stay and change.
    public internal(set) var changing = 0
  }

  /// - Parameters:
  ///   - edits: As `Document.edits(to:)` gives them, with what stands there.
  ///   - document: What they will be made on.
  public init(_ edits: [Edit], on document: Document) {
    var fields: [String: [String]] = [:]
    var order: [String] = []
    var counted: [Section: Others] = [:]
    var seen: Set<[String]> = []
    for edit in edits {
      guard let section = edit.section, let id = edit.record else {
        if let key = edit.path.first, seen.insert([key]).inserted { members.append(key) }
        continue
      }
      if section == .people, edit.path.count > 2 {
        if fields[id] == nil { order.append(id) }
        if fields[id]?.contains(edit.path[2]) != true {
          fields[id, default: []].append(edit.path[2])
        }
      } else if section == .people {
        note(person: edit, id)
      } else if seen.insert([section.rawValue, id]).inserted {
        var others = counted[section] ?? Others(section: section)
        if edit.path.count > 2 || edit.old != nil && edit.new != nil {
          others.changing += 1
        } else if edit.new == nil {
          others.going += 1
        } else {
          others.coming += 1
        }
        counted[section] = others
      }
    }
    changing += order.map { id in
      Changing(name: Self.name(document.record(.people, id), id), fields: fields[id] ?? [])
    }
    others = Section.allCases.compactMap { counted[$0] }
  }

  private mutating func note(person edit: Edit, _ id: String) {
    switch (edit.old, edit.new) {
    case (let old?, nil): going.append(Self.name(old, id))
    case (nil, let new?): coming.append(Self.name(new, id))
    default: changing.append(Changing(name: Self.name(edit.old, id), fields: ["all of it"]))
    }
  }

  private static func name(_ record: JSON?, _ id: String) -> String {
    guard let record, let person = try? Person(record) else { return id }  // then it goes by that
    return person.name
  }

  /// Whether nothing becomes of anything.
  public var isEmpty: Bool {
    coming.isEmpty && going.isEmpty && changing.isEmpty && others.isEmpty && members.isEmpty
  }
}

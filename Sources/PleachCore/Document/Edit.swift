/// One value of the store that becomes another.
///
/// The path goes from the section through the record's identifier to the field, and on into a
/// list's element: `["people", "x:101", "communities", "librarians"]`. An object's member is found by
/// its key, a list's element by its `id`, or by itself when it is a text. A member of the file that
/// is no section is found by its key, and its parts in the same way.
public struct Edit: Sendable, Equatable {
  /// From the section down.
  ///
  /// An edit of an account's own `id` renames it; the one that takes it back finds it by its new name.
  public var path: [String]
  /// What stood there; `nil` when there was nothing.
  public var old: JSON?
  /// What stands there now; `nil` takes the thing away.
  public var new: JSON?
  /// Where a thing that goes away stood among its siblings, so that it can return there; where a
  /// new one is to stand, `nil` for its usual place.
  public var at: Int?

  /// An edit; `old` may be left out where `Document.apply` is to find it.
  public init(path: [String], old: JSON? = nil, new: JSON?, at: Int? = nil) {
    self.path = path
    self.old = old
    self.new = new
    self.at = at
  }

  /// The edit that takes this one back.
  public var inverse: Edit {
    var back = Edit(path: path, old: new, new: old, at: at)
    if isRenaming, let name = new?.string { back.path[path.count - 2] = name }
    return back
  }

  /// Whether this gives an element of a list another identifier.
  var isRenaming: Bool {
    path.count > 3 && path.last == "id" && old?.string == path[path.count - 2] && new?.string != nil
  }

  /// The list of the store that this touches; `nil` when the path begins with none.
  public var section: Section? { path.first.flatMap(Section.init(rawValue:)) }
  /// The identifier of the record that this touches.
  public var record: String? { path.count > 1 ? path[1] : nil }
}

extension Edit {
  /// Adds a record, or replaces the one of the same identifier.
  public static func put(_ record: some Record) -> Edit {
    Edit(path: [type(of: record).section.rawValue, "\(record.id)"], new: record.json)
  }

  /// Takes a record away.
  public static func drop<Of: Record>(_ id: Identifier<Of>) -> Edit {
    Edit(path: [Of.section.rawValue, id.raw], new: nil)
  }

  /// Sets one field of a record; `nil` takes it away.
  public static func set<Of: Record>(_ id: Identifier<Of>, _ field: String, _ value: JSON?) -> Edit
  {
    Edit(path: [Of.section.rawValue, id.raw, field], new: value)
  }

  /// Adds a text to a list of texts, once.
  public static func include<Of: Record>(
    _ id: Identifier<Of>, _ field: String, _ element: String
  ) -> Edit {
    Edit(path: [Of.section.rawValue, id.raw, field, element], new: .string(element))
  }

  /// Takes a text out of a list of texts.
  public static func exclude<Of: Record>(
    _ id: Identifier<Of>, _ field: String, _ element: String
  ) -> Edit {
    Edit(path: [Of.section.rawValue, id.raw, field, element], new: nil)
  }

  /// Adds an account to a person, or replaces it.
  public static func put(_ account: Account, of person: Person.ID) -> Edit {
    Edit(
      path: [Section.people.rawValue, person.raw, "accounts", account.id.raw], new: account.json)
  }

  /// Sets one field of a person's account; `nil` takes it away.
  public static func set(
    _ account: Account.ID, of person: Person.ID, _ field: String, _ value: JSON?
  ) -> Edit {
    Edit(
      path: [Section.people.rawValue, person.raw, "accounts", account.raw, field], new: value)
  }
}

extension Edit {
  /// Gives a person's account another identifier, all else of it staying as it is.
  static func rename(_ account: Account.ID, of person: Person.ID, to id: Account.ID) -> Edit {
    .set(account, of: person, "id", .string(id.raw))
  }
}

/// What somebody wants changed, in one step to undo, before the store knows what stood there.
public struct Proposal: Sendable, Equatable {
  /// What the history will say: "tag 10 people librarians".
  public var title: String
  /// In order; what stood there before and the places are filled in when it becomes a `Change`.
  public var edits: [Edit]

  /// A proposal whose edits are made in their order, all or none.
  public init(_ title: String, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

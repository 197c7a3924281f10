/// A step of the history: edits that happened together, with what it takes to take them back.
public struct Change: Sendable, Equatable {
  /// Counts up by one, over restarts.
  public var number: Int
  /// When, in UTC, as ISO 8601 writes it.
  public var time: String
  /// What the history says: "tag 10 people librarians".
  public var title: String
  /// How this came about.
  public var kind: Kind
  /// In the order in which they were made, each with what stood there before.
  public var edits: [Edit]

  /// Whether a change is new, or takes back or makes again another one.
  public enum Kind: Sendable, Equatable {
    case done
    /// Takes back the change of that number.
    case undoing(Int)
    /// Does again what was undone.
    case redoing(Int)
  }

  /// A change whose edits know what stood there, as `Document.apply` returns them.
  public init(number: Int, time: String, title: String, kind: Kind = .done, edits: [Edit]) {
    self.number = number
    self.time = time
    self.title = title
    self.kind = kind
    self.edits = edits
  }

  /// What takes this back, last edit first.
  public var inverse: [Edit] { edits.reversed().map(\.inverse) }
}

/// Which change the next undo takes back, and which the next redo does again.
///
/// Undoing and redoing are changes themselves, so the one list tells it all, over restarts.
public struct UndoStack: Sendable, Equatable {
  private var done: [Int] = []
  private var undone: [Int] = []

  /// Nothing done yet.
  public init() {}

  /// The number of the change to take back next.
  public var undo: Int? { done.last }
  /// The number of the change to do again next.
  public var redo: Int? { undone.last }

  /// Takes the next change of the history.
  ///
  /// - Complexity: O(changes) for an undo or redo of one that is not the last.
  public mutating func note(_ change: Change) {
    switch change.kind {
    case .done:
      done.append(change.number)
      undone = []
    case .undoing(let number):
      done.removeAll { $0 == number }
      undone.append(number)
    case .redoing(let number):
      undone.removeAll { $0 == number }
      done.append(number)
    }
  }
}

extension Change {
  /// One line of the journal.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("seq", .number(String(number))), JSON.Member("t", .string(time)),
      JSON.Member("title", .string(title)),
    ]
    switch kind {
    case .done: break
    case .undoing(let number): members.append(JSON.Member("undoes", .number(String(number))))
    case .redoing(let number): members.append(JSON.Member("redoes", .number(String(number))))
    }
    members.append(JSON.Member("ops", .array(edits.map(\.json))))
    return .object(members)
  }

  /// `nil` when `json` is no change.
  public init?(_ json: JSON) {
    guard let number = json["seq"]?.int, let time = json["t"]?.string,
      let title = json["title"]?.string, let ops = json["ops"]?.array
    else { return nil }
    let edits = ops.compactMap(Edit.init)
    guard edits.count == ops.count else { return nil }
    let kind: Kind
    switch (json["undoes"], json["redoes"]) {
    case (nil, nil): kind = .done
    case (let undone?, nil):
      guard let number = undone.int else { return nil }
      kind = .undoing(number)
    case (nil, let redone?):
      guard let number = redone.int else { return nil }
      kind = .redoing(number)
    default: return nil
    }
    self.init(number: number, time: time, title: title, kind: kind, edits: edits)
  }
}

extension Edit {
  /// `{"set":[…path],"old":…,"new":…,"at":…}`, the last three only where they say something.
  public var json: JSON {
    var members = [JSON.Member("set", .array(path.map { .string($0) }))]
    if let old { members.append(JSON.Member("old", old)) }
    if let new { members.append(JSON.Member("new", new)) }
    if let at { members.append(JSON.Member("at", .number(String(at)))) }
    return .object(members)
  }

  /// `nil` when `json` is no edit.
  public init?(_ json: JSON) {
    guard let steps = json["set"]?.array, !steps.isEmpty else { return nil }
    let path = steps.compactMap(\.string)
    guard path.count == steps.count else { return nil }
    self.init(path: path, old: json["old"], new: json["new"], at: json["at"]?.int)
  }
}

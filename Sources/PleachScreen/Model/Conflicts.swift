import PleachCore

/// What is still to be decided, as the store tells it.
public struct Conflicts: Sendable, Equatable {
  /// In the order in which it was found.
  public var open: [Open]
  /// Paths of other versions of the store that can be brought in.
  public var copies: [String]

  /// A conflict, and what the store has there now.
  public struct Open: Sendable, Equatable {
    /// What both sides say.
    public var conflict: Conflict
    /// What stands until somebody decides; `nil` that there is nothing.
    public var standing: JSON?

    /// A conflict in a store that has `standing` there.
    public init(_ conflict: Conflict, standing: JSON?) {
      (self.conflict, self.standing) = (conflict, standing)
    }
  }

  /// Nothing to decide, unless told.
  public init(open: [Open] = [], copies: [String] = []) {
    (self.open, self.copies) = (open, copies)
  }

  /// A line of the list.
  enum Row: Sendable, Equatable {
    case copy(String)
    case conflict(Open)
  }

  var rows: [Row] { copies.map(Row.copy) + open.map(Row.conflict) }
}

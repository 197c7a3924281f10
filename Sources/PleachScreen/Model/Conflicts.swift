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

    /// What is told of it, in the order in which one reads it.
    struct Side {
      var name: String
      var value: JSON?
      var isStanding = false
    }

    /// Mine, theirs, what stands where that is neither, and what there was before.
    var sides: [Side] {
      var sides = [("mine", conflict.mine), ("theirs", conflict.theirs)].map { name, value in
        Side(name: name, value: value, isStanding: value == standing)
      }
      if !sides.contains(where: \.isStanding) {
        sides.append(Side(name: "now", value: standing, isStanding: true))
      }
      if let base = conflict.base { sides.append(Side(name: "before", value: base)) }
      return sides
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

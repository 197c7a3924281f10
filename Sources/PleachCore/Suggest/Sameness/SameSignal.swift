/// One kind of evidence that two people of the store are one.
///
/// Each person bears marks; two who bear the same may be the same. A mark is their own (`x:ada_quill`,
/// for whoever has that account), or a claim (somebody names that account as their own).
public struct SameSignal: Sendable {
  /// In a word or two, for bars and JSON: "names it".
  public let name: String
  /// What it looks at, as half a sentence.
  public let help: String
  /// What somebody bears.
  let marks: @Sendable (Person) -> [Mark]
  /// What the marks that two people share say; `nil` when nothing.
  let judge: @Sendable ([Shared], SamePeople) -> Clue?

  init(
    _ name: String, _ help: String, marks: @escaping @Sendable (Person) -> [Mark],
    judge: @escaping @Sendable ([Shared], SamePeople) -> Clue?
  ) {
    (self.name, self.help, self.marks, self.judge) = (name, help, marks, judge)
  }

  /// Something that tells one person from most others.
  struct Mark: Sendable, Hashable {
    /// Compared for equality.
    let key: String
    /// Whether somebody only says that it is theirs.
    var isClaim = false
    /// The account that bears or says it.
    let account: Account.ID?
    /// As it is shown.
    var words = ""
  }

  /// A mark that two people have in common.
  struct Shared {
    let one: Mark
    let other: Mark
    /// How many bear it on that platform of either where most do: 1 when both are the only ones there.
    let rivals: Int
  }

  /// What a signal says of two people.
  struct Clue {
    /// Positive for one person, negative for two.
    let weight: Double
    /// Nothing else is needed: the platforms themselves, or both accounts, say so.
    var isProof = false
    /// Without a full stop.
    let sentence: String
  }
}

/// Two people who are looked at together.
struct SamePeople {
  let graph: Graph
  let one: Person
  let other: Person

  /// Whether both have an account on one platform: people rarely have two.
  var sharePlatform: Bool { !one.homes.isDisjoint(with: other.homes) }
}

extension Person {
  /// The platforms on which they are, those aside on which anybody may be several times: somebody has two
  /// blogs, and stands in two address books.
  var homes: Set<Platform.ID> {
    Set(accounts.lazy.map(\.platform).filter { $0 != "feeds" && $0 != "contacts" })
  }
}

/// The signals, in the order in which they are explained.
public enum SameSignals {
  /// What makes two people worth asking about.
  public static let all: [SameSignal] = [
    .movedThere, .sameFeed, .oneLogin, .sameMail, .namesIt, .sameSite, .sameHandle, .sameName,
    .sameBio, .sameWorkplace, .sharedTags, .bothThere,
  ]
}

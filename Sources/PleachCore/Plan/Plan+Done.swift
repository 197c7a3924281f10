extension Plan {
  /// A deed that was done by hand and that no import has confirmed yet.
  public struct Done: Sendable, Equatable {
    /// What was done.
    public var kind: Kind
    /// To whom.
    public var person: Person.ID
    /// Where.
    public var account: Account.ID
    /// Your local day.
    public var day: Day
  }

  /// What was done by hand and is not confirmed yet, newest first.
  ///
  /// Only of people on whom there is a verdict: nothing else leads to a deed.
  /// - Complexity: O(*n* log *n*) in the number of those people.
  public static func done(in graph: Graph) -> [Done] {
    var done: [Done] = []
    for person in graph.judged {
      for account in person.accounts {
        if let day = account.followingByHand {
          let kind: Kind = account.isFollowing ? .follow : .unfollow
          done.append(Done(kind: kind, person: person.id, account: account.id, day: day))
        }
        if let day = account.mutedByHand {
          done.append(Done(kind: .mute, person: person.id, account: account.id, day: day))
        }
      }
    }
    return done.sorted {
      ($1.day, $0.person, $0.account) < ($0.day, $1.person, $1.account)
    }
  }
}

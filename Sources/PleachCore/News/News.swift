/// What became of the people you know since a day, as exports and you yourself told it.
///
/// Nothing is kept for it: the oldest value that the history has of each field is held against the one that
/// stands now, so that what was undone is no news.
public struct News: Sendable, Equatable {
  /// What can have happened, in the order in which it is told.
  public enum Kind: String, Sendable, CaseIterable {
    case new, followed, unfollowed
    case mutual = "now mutual"
    case oneSided = "no longer mutual"
    case follower = "new follower"
    case lost = "lost follower"
    case gone
    case back = "came back"
    case moved, renamed
    case quiet = "turned quiet"

    /// As a heading.
    public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// Something that happened to somebody.
  public struct Piece: Sendable, Equatable {
    /// What happened.
    public let kind: Kind
    /// To whom.
    public let person: Person.ID
    /// On which account; `nil` for the person as a whole.
    public let account: Account.ID?
    /// Without a full stop: "@ada on X is now @ada_q".
    public let words: String
  }

  /// The first day that counts.
  public let since: Day
  /// By kind; of one kind in the order of the store.
  public let pieces: [Piece]

  /// Nobody is called quiet before so many months without a post.
  public static let quietMonths = 6

  /// - Parameters:
  ///   - changes: Those of the history since that day, in any order.
  ///   - graph: As it stands now.
  /// - Complexity: O(edits + people).
  public init(_ changes: [Change], in graph: Graph, since: Day, on today: Day) {
    self.since = since
    let past = Past(changes)
    var pieces: [Piece] = []
    for person in graph.people {
      if past.isNew(person) {
        pieces.append(
          Piece(
            kind: .new, person: person.id, account: nil,
            words: person.accounts.map(\.mention).joined(separator: ", ")))
        continue
      }
      for account in person.accounts { pieces += Self.pieces(account, person, past) }
      if let piece = Self.quiet(person, since, today) { pieces.append(piece) }
    }
    let order = Kind.allCases
    self.pieces = pieces.enumerated().sorted { one, other in
      // Every kind is one of all cases.
      let (first, second) = (
        order.firstIndex(of: one.element.kind) ?? 0, order.firstIndex(of: other.element.kind) ?? 0
      )
      return (first, one.offset) < (second, other.offset)
    }.map(\.element)
  }

  private static func pieces(_ now: Account, _ person: Person, _ past: Past) -> [Piece] {
    guard let then = past.account(now) else { return [] }
    func piece(_ kind: Kind, _ words: String) -> Piece {
      Piece(kind: kind, person: person.id, account: now.id, words: words)
    }
    var pieces: [Piece] = []
    if now.isFollowing != then.isFollowing {
      pieces.append(piece(now.isFollowing ? .followed : .unfollowed, now.mention))
    }
    switch (then.tie == .mutual, now.tie == .mutual) {
    case (false, true): pieces.append(piece(.mutual, now.mention))
    case (true, false): pieces.append(piece(.oneSided, now.mention))
    default:
      if now.followsYou != then.followsYou {
        pieces.append(piece(now.followsYou ? .follower : .lost, now.mention))
      }
    }
    if then.gone == nil, now.gone != nil { pieces.append(piece(.gone, now.mention)) }
    if then.gone != nil, now.gone == nil { pieces.append(piece(.back, now.mention)) }
    if then.movedTo == nil, let target = now.movedTo {
      pieces.append(piece(.moved, "\(now.mention) moved to \(target)"))
    }
    if let from = then.handle, let to = now.handle, from != to {
      pieces.append(piece(.renamed, "\(then.mention) is now @\(to)"))
    } else if let from = then.name, let to = now.name, from != to {
      pieces.append(piece(.renamed, "\(from) is now \(to)"))
    }
    return pieces
  }

  /// Whoever you follow and whose last post became half a year old in that time.
  private static func quiet(_ person: Person, _ since: Day, _ today: Day) -> Piece? {
    guard person.tie.youFollow, let last = person.lastPost else { return nil }
    let turned = last.adding(months: quietMonths)
    guard turned >= since, turned <= today else { return nil }
    return Piece(kind: .quiet, person: person.id, account: nil, words: "last post on \(last)")
  }
}

/// What stood in the store before changes, as far as they say.
private struct Past {
  /// Fields of accounts that became something else; `nil` where nothing stood.
  private var fields: [Account.ID: [String: JSON?]] = [:]
  /// Accounts as they were when they went away with their person or came to another.
  private var whole: [Account.ID: JSON] = [:]
  private var newAccounts: Set<Account.ID> = []
  private var newPeople: Set<Person.ID> = []
  private var seenPeople: Set<Person.ID> = []

  init(_ changes: [Change]) {
    for change in changes.sorted(by: { $0.number < $1.number }) {
      for edit in change.edits where edit.section == .people { take(edit) }
    }
  }

  private mutating func take(_ edit: Edit) {
    let path = edit.path
    let person = Person.ID(path.count > 1 ? path[1] : "")
    if path.count == 2 {
      if seenPeople.insert(person).inserted, edit.old == nil { newPeople.insert(person) }
      let before = edit.old?["accounts"]?.array ?? []
      for account in before { keep(account) }
      let known = Set(before.compactMap { $0["id"]?.string })
      for account in edit.new?["accounts"]?.array ?? [] {
        if let id = account["id"]?.string, !known.contains(id) { come(Account.ID(id)) }
      }
      return
    }
    seenPeople.insert(person)
    guard path.count > 3, path[2] == "accounts" else { return }
    let id = Account.ID(path[3])
    if path.count == 4 {
      if let old = edit.old { keep(old) } else { come(id) }
    } else if edit.isRenaming, let name = edit.new?.string {
      rename(id, to: Account.ID(name))
    } else if path.count == 5, whole[id] == nil, !newAccounts.contains(id),
      fields[id]?[path[4]] == nil
    {
      fields[id, default: [:]][path[4]] = .some(edit.old)
    }
  }

  /// An account that was there: as it stood, unless an earlier change says how it stood before.
  private mutating func keep(_ account: JSON) {
    guard let id = account["id"]?.string.map({ Account.ID($0) }), whole[id] == nil,
      !newAccounts.contains(id)
    else { return }
    whole[id] = account.replacing(fields[id] ?? [:])
    fields[id] = nil
  }

  private mutating func come(_ id: Account.ID) {
    if whole[id] == nil, fields[id] == nil { newAccounts.insert(id) }
  }

  private mutating func rename(_ old: Account.ID, to new: Account.ID) {
    if newAccounts.remove(old) != nil { newAccounts.insert(new) }
    fields[new] = fields.removeValue(forKey: old)
    whole[new] = whole.removeValue(forKey: old)
  }

  /// Whether somebody was nowhere before: their accounts too, for people are made one and taken apart.
  func isNew(_ person: Person) -> Bool {
    newPeople.contains(person.id) && person.accounts.allSatisfy { newAccounts.contains($0.id) }
  }

  /// An account as it was; `nil` when it was not there, or nothing of it changed.
  func account(_ now: Account) -> Account? {
    guard !newAccounts.contains(now.id) else { return nil }
    guard let json = whole[now.id] ?? fields[now.id].map({ now.json.replacing($0) }) else {
      return nil
    }
    // What stood in the store was read from there.
    guard case .object(var members) = json else { return nil }
    members.removeAll { $0.key == "id" }
    members.insert(JSON.Member("id", .string(now.id.raw)), at: 0)
    guard var fields = try? Fields(.object(members)) else { return nil }
    return try? Account(&fields)
  }
}

extension JSON {
  /// An object with some members as they were; `nil` takes one away.
  fileprivate func replacing(_ values: [String: JSON?]) -> JSON {
    guard case .object(let members) = self else { return self }
    var kept = members.filter { values[$0.key] == nil }
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      if let value { kept.append(JSON.Member(key, value)) }
    }
    return .object(kept)
  }
}

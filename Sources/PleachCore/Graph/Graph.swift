/// People, platforms, topics and communities, and what binds them, as read from a store.
///
/// The graph answers questions; it is never written back. What changes goes to the `Document`,
/// and the records that changed come back here through `put`.
public struct Graph: Sendable, Equatable {
  /// The platforms written down; accounts may be on others.
  public private(set) var platforms = Records<Platform>()
  /// The topics written down; people may speak of others.
  public private(set) var topics = Records<Topic>()
  /// The communities written down; people may be tagged with others.
  public private(set) var communities = Records<Community>()
  /// Everybody, followed or not.
  public private(set) var people = Records<Person>()
  /// Whom others follow, a record for each account that does.
  public private(set) var follows = Records<Follow>()
  /// The whole log, in the order of writing, not of days.
  public private(set) var encounters = Records<Encounter>()
  /// Everything you decided, what was decided anew later too.
  public private(set) var verdicts = Records<Verdict>()
  /// What you want to do, how often and until when.
  public private(set) var goals = Records<Goal>()
  /// The pages of the journal, in the order of writing, not of days.
  public private(set) var journal = Records<JournalPage>()
  /// What should count more or less in suggestions.
  public private(set) var tastes = Records<Taste>()
  /// The exports that were read.
  public private(set) var imports = Records<Import>()

  private var owners = Lazily<OwnerIndex>()
  private var orders = Lazily<[PeopleSort: [Int]]>()
  private var encountersByPerson: [Person.ID: [Encounter.ID]] = [:]
  private var verdictsByPerson: [Person.ID: [Verdict.ID]] = [:]

  /// A graph of nobody.
  public init() {}

  /// Takes a record as it now stands; `nil` means that it is gone.
  ///
  /// Records of sections that the graph does not look at pass.
  /// - Parameter place: Where a new record stands among its section; `nil` is the end.
  /// - Throws: `FieldError` for a field that says something else than it may; the graph is then as
  ///   it was.
  public mutating func put(
    _ section: Section, _ id: String, _ json: JSON?, at place: Int? = nil
  ) throws(FieldError) {
    switch section {
    case .platforms: try put(json, id, \.platforms, place)
    case .topics: try put(json, id, \.topics, place)
    case .communities: try put(json, id, \.communities, place)
    case .follows: try put(json, id, \.follows, place)
    case .imports: try put(json, id, \.imports, place)
    case .tastes: try put(json, id, \.tastes, place)
    case .goals: try put(json, id, \.goals, place)
    case .journal: try put(json, id, \.journal, place)
    case .people:
      let person = try record(json, as: Person.self)
      forget(people[Person.ID(id)], person)
      set(person, id, \.people, place)
    case .encounters:
      let encounter = try record(json, as: Encounter.self)
      orders.update { $0[.talked] = nil }
      unlist(encounters[Encounter.ID(id)], \.person, from: \.encountersByPerson)
      set(encounter, id, \.encounters, place)
      list(encounter, \.person, in: \.encountersByPerson)
    case .verdicts:
      let verdict = try record(json, as: Verdict.self)
      unlist(verdicts[Verdict.ID(id)], \.person, from: \.verdictsByPerson)
      set(verdict, id, \.verdicts, place)
      list(verdict, \.person, in: \.verdictsByPerson)
    }
  }

  /// Adds a record at the end of its section while a store is read; `settle` must follow.
  mutating func append(_ section: Section, _ fields: inout Fields) throws(FieldError) {
    switch section {
    case .platforms: platforms.append(try Platform(&fields))
    case .topics: topics.append(try Topic(&fields))
    case .communities: communities.append(try Community(&fields))
    case .follows: follows.append(try Follow(&fields))
    case .imports: imports.append(try Import(&fields))
    case .tastes: tastes.append(try Taste(&fields))
    case .goals: goals.append(try Goal(&fields))
    case .journal: journal.append(try JournalPage(&fields))
    case .people: people.append(try Person(&fields))
    case .encounters:
      let encounter = try Encounter(&fields)
      list(encounter, \.person, in: \.encountersByPerson)
      encounters.append(encounter)
    case .verdicts:
      let verdict = try Verdict(&fields)
      list(verdict, \.person, in: \.verdictsByPerson)
      verdicts.append(verdict)
    }
  }

  /// Takes the places of the records that were appended to a section.
  mutating func settle(_ section: Section, _ places: Places) {
    switch section {
    case .platforms: platforms.settle(places)
    case .topics: topics.settle(places)
    case .communities: communities.settle(places)
    case .follows: follows.settle(places)
    case .imports: imports.settle(places)
    case .tastes: tastes.settle(places)
    case .goals: goals.settle(places)
    case .journal: journal.settle(places)
    case .people: people.settle(places)
    case .encounters: encounters.settle(places)
    case .verdicts: verdicts.settle(places)
    }
  }

  private mutating func put<Element: Record>(
    _ json: JSON?, _ id: String, _ records: WritableKeyPath<Graph, Records<Element>>, _ place: Int?
  ) throws(FieldError) {
    set(try record(json, as: Element.self), id, records, place)
  }

  private func record<Element: Record>(
    _ json: JSON?, as type: Element.Type
  ) throws(FieldError) -> Element? {
    guard let json else { return nil }
    return try Element(json)
  }

  private mutating func set<Element: Record>(
    _ element: Element?, _ id: String, _ records: WritableKeyPath<Graph, Records<Element>>,
    _ place: Int?
  ) {
    if let element {
      self[keyPath: records].put(element, at: place)
    } else {
      self[keyPath: records].remove(Identifier(id))
    }
  }

  /// Forgets what a person's record lets follow no longer; most changes leave names and accounts alone.
  private mutating func forget(_ old: Person?, _ new: Person?) {
    if old?.accounts.map(\.id) != new?.accounts.map(\.id) { owners.forget() }
    if let old, let new {
      let names = old.name == new.name
      orders.update { $0 = $0.filter { names && $0.key == .name } }
    } else {
      orders.forget()
    }
  }

  private mutating func list<Element: Record>(
    _ element: Element?, _ person: KeyPath<Element, Person.ID>,
    in index: WritableKeyPath<Graph, [Person.ID: [Element.ID]]>
  ) {
    guard let element else { return }
    self[keyPath: index][element[keyPath: person], default: []].append(element.id)
  }

  private mutating func unlist<Element: Record>(
    _ element: Element?, _ person: KeyPath<Element, Person.ID>,
    from index: WritableKeyPath<Graph, [Person.ID: [Element.ID]]>
  ) {
    guard let element else { return }
    let owner = element[keyPath: person]
    self[keyPath: index][owner]?.removeAll { $0 == element.id }
    if self[keyPath: index][owner]?.isEmpty == true { self[keyPath: index][owner] = nil }
  }
}

extension Graph {
  /// Whether both hold the same records in the same order; what is derived from them follows.
  public static func == (one: Graph, other: Graph) -> Bool {
    one.platforms == other.platforms && one.topics == other.topics
      && one.communities == other.communities && one.people == other.people
      && one.follows == other.follows && one.encounters == other.encounters
      && one.verdicts == other.verdicts && one.tastes == other.tastes
      && one.goals == other.goals && one.journal == other.journal
      && one.imports == other.imports
  }
}

extension Graph {
  /// Everybody in an order, as places in `people`; equals stay in creation order.
  ///
  /// - Complexity: O(*n* log *n*) the first time, O(1) as long as nobody comes, goes or changes.
  public func order(by sort: PeopleSort) -> [Int] {
    if let known = orders.value({ [:] })[sort] { return known }
    let order = sorting(Array(people.indices), by: sort)
    orders.note { $0[sort] = order }
    return order
  }

  /// Whether an order is known already.
  public func hasOrder(by sort: PeopleSort) -> Bool { orders.value { [:] }[sort] != nil }

  /// Whether it is worked out already who has which account.
  public var knowsOwners: Bool { owners.isKnown }

  /// Works out who has which account, which is else done when somebody first asks.
  ///
  /// - Complexity: O(accounts).
  public func findOwners() { _ = owners.value { OwnerIndex(people) } }

  /// Who has an account; where several claim it, whoever stands first in the store.
  public func owner(of account: Account.ID) -> Person? {
    owners.value { OwnerIndex(people) }.claims(on: account).min { rank($0) < rank($1) }.flatMap {
      people[$0]
    }
  }

  private func rank(_ person: Person.ID) -> Int { people.place(of: person) ?? .max }

  /// The account of that identifier, whoever has it.
  public func account(_ id: Account.ID) -> Account? {
    owner(of: id)?.accounts.first { $0.id == id }
  }

  /// What passed between you and a person, newest first.
  public func encounters(with person: Person.ID) -> [Encounter] {
    (encountersByPerson[person] ?? []).compactMap { encounters[$0] }
      .sorted { ($1.day, $0.id) < ($0.day, $1.id) }
  }

  /// The newest encounter with a person; of one day, the one whose identifier comes first.
  public func lastEncounter(with person: Person.ID) -> Encounter? {
    guard let ids = encountersByPerson[person] else { return nil }
    return encounters.last(of: ids) { _ in
      true
    } by: {
      ($0.day, $1.id) < ($1.day, $0.id)
    }
  }

  /// What you decided last about a person as a whole; of one day, the verdict whose identifier comes
  /// last.
  public func verdict(on person: Person.ID) -> Verdict? {
    lastVerdict(on: person) { $0.account == nil }
  }

  /// What holds for one account of a person: what you decided last about it alone, unless it was decided
  /// later that all of them are followed, muted, let go or dismissed.
  public func verdict(on person: Person.ID, account: Account.ID) -> Verdict? {
    let own = lastVerdict(on: person) {
      $0.account == account || $0.account == nil && $0.kind.isOfEachAccount
    }
    return own ?? verdict(on: person)
  }

  /// What you decided last about a person or any account of theirs.
  public func newestVerdict(on person: Person.ID) -> Verdict? {
    lastVerdict(on: person) { _ in true }
  }

  private func lastVerdict(
    on person: Person.ID, where isMeant: (Verdict) -> Bool
  ) -> Verdict? {
    guard let ids = verdictsByPerson[person] else { return nil }
    return verdicts.last(of: ids, where: isMeant) { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Those on whom there is any verdict, in creation order.
  ///
  /// - Complexity: O(*n* log *n*) in their number, however many people there are.
  public var judged: [Person] { people(of: verdictsByPerson.keys) }

  /// Those with whom there was any encounter, in creation order.
  ///
  /// - Complexity: O(*n* log *n*) in their number, however many people there are.
  public var talkedTo: [Person] { people(of: encountersByPerson.keys) }

  private func people(of ids: some Sequence<Person.ID>) -> [Person] {
    ids.compactMap { people.place(of: $0) }.sorted().map { people[$0] }
  }

  /// Every verdict on a person, newest first.
  public func verdicts(on person: Person.ID) -> [Verdict] {
    (verdictsByPerson[person] ?? []).compactMap { verdicts[$0] }
      .sorted { ($1.day, $1.id) < ($0.day, $0.id) }
  }
}

extension Records {
  /// The last by `isBefore` of those records that are meant.
  ///
  /// A loop, since a closure that looks records up would copy all that it looks in: it is asked for
  /// everybody at once.
  fileprivate func last(
    of ids: [Element.ID], where isMeant: (Element) -> Bool, by isBefore: (Element, Element) -> Bool
  ) -> Element? {
    var last: Element?
    for id in ids {
      guard let element = self[id], isMeant(element) else { continue }
      if let known = last, isBefore(element, known) { continue }
      last = element
    }
    return last
  }
}

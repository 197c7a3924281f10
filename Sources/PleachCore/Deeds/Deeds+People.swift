/// Who is who: people who turn out to be one, and one who turns out to be two.
extension Deeds {
  /// Makes two people one: all that is known of the first goes to the second, which stays.
  ///
  /// Accounts, tags, topics, encounters, verdicts, goals, pages of the journal and tastes move; of two
  /// notes both stay, of two days on which you met the earlier; whoever was protected is.
  /// - Returns: `nil` when either is not there, or both are the same.
  public static func merge(
    _ from: Person.ID, into: Person.ID, in graph: Graph
  ) -> Proposal? {
    guard from != into, let gone = graph.people[from], let stays = graph.people[into] else {
      return nil
    }
    var edits = gone.accounts.filter { account in
      !stays.accounts.contains { $0.id == account.id }
    }.map { Edit.put($0, of: into) }
    edits += words(of: gone, for: stays)
    edits += moving(from, to: into, in: graph)
    // A name says more than a handle that stands for one.
    if stays.isNamedByHandle, !gone.isNamedByHandle {
      edits.append(.set(into, "name", .string(gone.name)))
    }
    return Proposal("merge \(gone.name) into \(stays.name)", edits + [.drop(from)])
  }

  /// Makes all of some people the first of them.
  ///
  /// - Returns: `nil` when there are no two of them.
  public static func merge(_ people: [Person.ID], in graph: Graph) -> Proposal? {
    guard let into = people.first, graph.people[into] != nil else { return nil }
    var after = graph
    let edits = merge(people, in: &after)
    let name = after.people[into]?.name ?? ""
    let title =
      people.count == 2
      ? "merge \(graph.people[people[1]]?.name ?? "") into \(name)"
      : "merge \(people.count) people into \(name)"
    return proposal(title, edits)
  }

  /// - Parameter graph: Afterwards as the edits leave it, but that whoever went is there still: nobody asks
  ///   for them again, and to take somebody out of a long list costs.
  private static func merge(_ people: [Person.ID], in graph: inout Graph) -> [Edit] {
    var edits: [Edit] = []
    for from in people.dropFirst() {
      guard let proposal = merge(from, into: people[0], in: graph) else { continue }
      edits += proposal.edits
      graph.apply(proposal.edits.filter { $0 != .drop(from) })
    }
    return edits
  }

  /// Makes one of whom it is proven, question by question.
  ///
  /// - Returns: `nil` when there is nothing to merge.
  public static func mergeProven(_ sameness: Sameness, in graph: Graph) -> Proposal? {
    let questions = SameQuestion.all(sameness.proven, in: graph)
    var after = graph
    var edits: [Edit] = []
    for question in questions { edits += merge(question.people, in: &after) }
    let name = questions.first.flatMap { graph.people[$0.people[0]]?.name } ?? ""
    return proposal(
      questions.count == 1
        ? "merge the accounts of \(name)" : "merge the accounts of \(questions.count) people", edits
    )
  }

  /// Whether you said that two people are two.
  public static func isRefused(_ one: Person.ID, _ other: Person.ID, in graph: Graph) -> Bool {
    graph.tastes[Taste.Subject.same(one, other).id]?.percent == 0
  }

  /// Remembers for good that two people are two; `nil` when it is known.
  public static func keepApart(
    _ one: Person.ID, _ other: Person.ID, in graph: Graph
  ) -> Proposal? {
    guard one != other, graph.people[one] != nil, graph.people[other] != nil else { return nil }
    return refuse(.same(one, other), in: graph)
  }

  /// Remembers that somebody is none of some others.
  public static func keepApart(
    _ person: Person.ID, from others: [Person.ID], in graph: Graph
  ) -> Proposal? {
    let edits = others.flatMap { keepApart(person, $0, in: graph)?.edits ?? [] }
    let name = graph.people[person]?.name ?? ""
    return proposal("\(name) is somebody else than \(others.count) others", edits)
  }

  /// Takes accounts of somebody away into a person of their own, who has the same tags.
  ///
  /// Encounters and verdicts of those accounts go along where they name the account or a platform on which
  /// nothing is left. That the two are two is remembered.
  /// - Returns: `nil` when nothing would go, or nothing would stay.
  public static func split(
    _ accounts: Set<Account.ID>, from person: Person.ID, in graph: Graph
  ) -> Proposal? {
    guard let whole = graph.people[person] else { return nil }
    let going = whole.accounts.filter { accounts.contains($0.id) }
    let left = Set(whole.accounts.filter { !accounts.contains($0.id) }.map(\.platform))
    guard let first = going.first, going.count < whole.accounts.count else { return nil }
    let name = first.displayName
    let id = Person.ID.slug(name, fallback: "person").free { graph.people[$0] != nil }
    var new = Person(id: id, name: name)
    new.accounts = going
    (new.communities, new.topics) = (whole.communities, whole.topics)
    let gone = Set(going.map(\.platform)).subtracting(left)
    var edits = going.map { account in
      Edit(path: [Section.people.rawValue, person.raw, "accounts", account.id.raw], new: nil)
    }
    edits.append(.put(new))
    for encounter in graph.encounters(with: person)
    where encounter.platform.map(gone.contains) ?? false {
      edits.append(.set(encounter.id, "person", .string(id.raw)))
    }
    for verdict in graph.verdicts(on: person) {
      guard let account = verdict.account, accounts.contains(account) else { continue }
      edits.append(.set(verdict.id, "person", .string(id.raw)))
    }
    // Somebody who is called as the account that left was called after it.
    if whole.name == name, let stays = whole.accounts.first(where: { !accounts.contains($0.id) }) {
      edits.append(.set(person, "name", .string(stays.displayName)))
    }
    var two = Taste(.same(person, id))
    two.percent = 0
    return Proposal("split \(name) from \(whole.name)", edits + [.put(two)])
  }

  // MARK: Pieces

  /// What you wrote about both.
  private static func words(of gone: Person, for stays: Person) -> [Edit] {
    var edits: [Edit] = []
    for tag in gone.communities where !stays.communities.contains(tag) {
      edits.append(.include(stays.id, "communities", tag.raw))
    }
    for tag in gone.topics where !stays.topics.contains(tag) {
      edits.append(.include(stays.id, "topics", tag.raw))
    }
    if let note = gone.note, note != stays.note {
      let both = stays.note.map { "\($0)\n\n\(note)" } ?? note
      edits.append(.set(stays.id, "note", .string(both)))
    }
    if let met = gone.met, stays.met.map({ met < $0 }) ?? true {
      edits.append(.set(stays.id, "met", .string("\(met)")))
    }
    if stays.metHow == nil, let how = gone.metHow {
      edits.append(.set(stays.id, "metHow", .string(how)))
    }
    if gone.isProtected, !stays.isProtected {
      edits.append(.set(stays.id, "protected", .bool(true)))
    }
    return edits
  }

  /// All that speaks of one person speaks of another.
  private static func moving(
    _ from: Person.ID, to: Person.ID, in graph: Graph
  ) -> [Edit] {
    let name = JSON.string(to.raw)
    var edits = graph.encounters(with: from).map { Edit.set($0.id, "person", name) }
    edits += graph.verdicts(on: from).map { .set($0.id, "person", name) }
    for goal in graph.goals where goal.whom == .person(from) {
      edits.append(.set(goal.id, "whom", .string(Goal.Whom.person(to).text)))
    }
    for page in graph.journal where page.people.contains(from) {
      edits.append(.exclude(page.id, "people", from.raw))
      if !page.people.contains(to) { edits.append(.include(page.id, "people", to.raw)) }
    }
    for taste in graph.tastes {
      guard let subject = taste.subject?.speaking(of: to, for: from), subject.id != taste.id else {
        continue
      }
      edits.append(.drop(taste.id))
      if case .same(let one, let other) = subject, one == other { continue }
      guard graph.tastes[subject.id] == nil else { continue }
      var moved = Taste(subject)
      moved.percent = taste.percent
      edits.append(.put(moved))
    }
    return edits
  }
}

extension Taste.Subject {
  /// The same with one person in the place of another.
  fileprivate func speaking(of to: Person.ID, for from: Person.ID) -> Self {
    func now(_ id: Person.ID) -> Person.ID { id == from ? to : id }
    return switch self {
    case .signal, .community: self
    case .person(let id): .person(now(id))
    case .tag(let id, let community): .tag(now(id), community)
    case .link(let id, let topic): .link(now(id), topic)
    case .found(let id): .found(now(id))
    case .same(let one, let other): .same(now(one), now(other))
    }
  }
}

/// Works out what an export changes in the graph.
///
/// The same export twice changes nothing. Nobody is ever taken away, and nothing you wrote is
/// overwritten: an export speaks about accounts, not about what you think of people.
public enum Placement {
  /// From so many encounters on, somebody without any tie becomes a person too.
  public static let enoughEncounters = 3
  /// So many whole lists in a row must lack an account before it is called gone.
  public static let enoughMisses = 2

  /// - Parameters:
  ///   - batches: What one export says, one batch per platform, and lists of others.
  ///   - today: Your day, for what is seen to have ended.
  /// - Returns: One proposal for all, `nil` when nothing changes; and a report for each batch.
  /// - Complexity: O(people + accounts + encounters); of the lists of others O(changes) more.
  public static func place(
    _ batches: [ImportBatch], in graph: Graph, on today: Day
  ) -> (proposal: Proposal?, reports: [ImportReport]) {
    var edits: [Edit] = []
    var reports: [ImportReport] = []
    var taken: Set<String> = []
    var (seen, placed) = (graph, 0)
    var platforms: Set<String> = []
    var mates = RowMates(batches)
    for batch in settled(batches, in: graph) {
      // Whom another batch of the platform brings is known to this one.
      if !platforms.insert(batch.platform).inserted {
        seen = seen.applying(Array(edits[placed...]))
        placed = edits.count
      }
      let renaming = Renaming(batch, in: seen)
      if !renaming.edits.isEmpty {
        edits += renaming.edits
        seen = seen.applying(Array(edits[placed...]))
        placed = edits.count
      }
      var step = BatchPlacement(
        batch, in: seen, on: today, taken: taken, renamed: renaming.accounts, mates: mates)
      step.run()
      for reading in batch.accounts {
        if let person = step.people[reading.key] { mates.note(reading, of: person) }
      }
      edits += step.edits
      taken = step.taken
      reports.append(step.report)
    }
    guard !edits.isEmpty else { return (nil, reports) }
    let titles = reports.reduce(into: [String]()) { titles, report in
      if !titles.contains(report.importer) { titles.append(report.importer) }
    }.joined(separator: ", ")
    let added = reports.reduce(0) { $0 + $1.added.count }
    let updated = reports.reduce(0) { $0 + $1.updated.count }
    let counts = [added > 0 ? "\(added) new" : nil, updated > 0 ? "\(updated) changed" : nil]
      .compactMap(\.self).joined(separator: ", ")
    return (Proposal("import \(titles)" + (counts.isEmpty ? "" : ": \(counts)"), edits), reports)
  }
}

/// The placing of one batch.
struct BatchPlacement {
  let batch: ImportBatch
  let graph: Graph
  let today: Day
  let platform: Platform.ID
  let known: KnownAccounts
  let renamed: Set<Account.ID>
  let mates: RowMates
  var edits: [Edit] = []
  /// Edits that are worth making only beside others: alone they would make the same export twice
  /// two changes.
  var quietEdits: [Edit] = []
  /// Identifiers of records that this import makes.
  var taken: Set<String>
  var report: ImportReport
  /// Who has the account of a key.
  var people: [String: Person.ID] = [:]
  var touched: Set<Person.ID> = []
  var followingSeen: Set<Account.ID> = []
  var followersSeen: Set<Account.ID> = []
  /// Stored accounts that a reading has claimed.
  private var claimed: Set<Account.ID> = []

  /// - Parameters:
  ///   - renamed: Accounts that the batch has given their identifiers, as they are called now.
  ///   - mates: Whose the accounts are that were placed before.
  init(
    _ batch: ImportBatch, in graph: Graph, on today: Day, taken: Set<String>,
    renamed: Set<Account.ID>, mates: RowMates
  ) {
    self.batch = batch.doubting(in: graph)
    (self.renamed, self.mates) = (renamed, mates)
    self.graph = graph
    self.today = today
    self.taken = taken
    platform = Platform.ID(batch.platform)
    known = KnownAccounts(of: platform, in: graph)
    report = ImportReport(self.batch)
  }

  mutating func run() {
    let talks = Dictionary(batch.encounters.map { ($0.accountKey, 1) }, uniquingKeysWith: +)
    // An account goes to the reading of its own key before one that only looks like it.
    for reading in batch.accounts {
      if let match = known.exact(reading) { claimed.insert(match.account.id) }
    }
    for reading in batch.accounts {
      if let match = match(reading) {
        update(match, with: reading)
      } else if hasTie(reading) || talks[reading.key, default: 0] >= Placement.enoughEncounters {
        add(reading)
      } else {
        report.strangers += 1
      }
    }
    placeMissing()
    placeEncounters()
    placeFollows()
    finish()
  }

  private mutating func match(_ reading: AccountReading) -> KnownAccounts.Match? {
    if let match = known.exact(reading) { return match }
    guard let match = known.similar(reading), claimed.insert(match.account.id).inserted else {
      return nil
    }
    return match
  }

  private func hasTie(_ reading: AccountReading) -> Bool {
    reading.isFollowing == true || reading.followsYou == true || reading.isMuted == true
      || reading.isBlocked == true || !reading.lists.isEmpty || batch.keepsEverybody
  }

  // MARK: People

  private mutating func add(_ reading: AccountReading) {
    let account = Account(id: Account.id(platform: platform, key: reading.key))
      .updated(by: reading, replacingLists: true, on: today)
    if let owner = mates.owner(of: reading) { return add(account, of: reading, to: owner) }
    var person = Person(id: newID(for: account), name: account.displayName)
    person.accounts = [account]
    person.note = reading.note
    people[reading.key] = person.id
    edits.append(.put(person))
    report.added.append(ImportReport.Who(person.id, person.name, account))
  }

  /// Adds an account to whoever has the others of its row.
  private mutating func add(
    _ account: Account, of reading: AccountReading, to owner: Person.ID
  ) {
    people[reading.key] = owner
    edits.append(.put(account, of: owner))
    report.joined += 1
    if account.isFollowing { report.joinedFollows += 1 }
    // What a row says of a person stands with one of its accounts, whichever comes first.
    let person = graph.people[owner]
    if let note = reading.note {
      if let known = person?.note {
        report.otherNotes += known == note ? 0 : 1
      } else {
        edits.append(.set(owner, "note", .string(note)))
      }
    }
    // Of whom this import makes, it tells already.
    if let person, !taken.contains(owner.raw) { touch(person, account) }
  }

  /// Readable, and the same wherever the same account is imported first.
  private mutating func newID(for account: Account) -> Person.ID {
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    for byte in account.id.raw.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let user = account.handle.map { String($0.prefix { $0 != "@" }) }
    let name = Person.ID.slug(account.name ?? user ?? "", fallback: "person").raw
    let base = "\(name)-\(String(hash % 0x1_000000, radix: 36))"
    return free(Person.ID(base)) { [graph] in graph.people[$0] != nil }
  }

  mutating func free<Of>(
    _ id: Identifier<Of>, isUsed: (Identifier<Of>) -> Bool
  ) -> Identifier<Of> {
    let free = id.free { isUsed($0) || taken.contains($0.raw) }
    taken.insert(free.raw)
    return free
  }

  // MARK: Encounters and the rest

  private mutating func placeEncounters() {
    for reading in batch.encounters where graph.encounters[Encounter.ID(reading.id)] == nil {
      guard let person = people[reading.accountKey] else { continue }
      var encounter = Encounter(
        id: Encounter.ID(reading.id), person: person, day: reading.day, kind: reading.kind)
      encounter.direction = reading.direction
      encounter.platform = platform
      encounter.text = reading.text
      encounter.url = reading.url
      edits.append(.put(encounter))
      report.encounters += 1
    }
  }

  /// Adds what is only worth writing beside a change: the platform, counted misses, the import.
  private mutating func finish() {
    guard !edits.isEmpty || !renamed.isEmpty else {
      report.gone = []
      return
    }
    edits += quietEdits
    if graph.platforms[platform] == nil, taken.insert("platform \(platform)").inserted {
      edits.insert(.put(Platform(id: platform, name: Platform.knownName(platform))), at: 0)
    }
    let id = free(Import.ID("\(batch.importer)-\(today)")) { [graph] in graph.imports[$0] != nil }
    edits.append(
      .put(
        Import(
          id: id, day: today, importer: report.importer, platform: platform,
          files: batch.files.prefix(50).map(\.path), added: report.added.count,
          updated: report.updated.count)))
  }
}

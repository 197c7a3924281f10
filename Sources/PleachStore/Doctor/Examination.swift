import PleachCore

/// A look at a store and all that belongs to it on this machine, which changes nothing.
///
/// Nothing is opened to be written, no lock is taken, no folder made: a store that another window
/// is just writing may look half done, so whoever means to mend examines again under the lock.
public struct Examination {
  /// Where the store is.
  public let location: StoreLocation
  /// How remedies call pleach.
  public let invocation: Invocation
  /// When it was done.
  public let now: Moment
  let around: Around
  let files: any FileOps
  /// What the user named, which may be a link.
  let named: String

  let store: Look
  /// What can be read of it; `nil` when there is nothing to read.
  let salvage: Salvage?
  let lines: TextLines
  let journal: Look
  let journalText: JournalText
  let base: Look

  /// Whether the store opens as it is.
  public let isReadable: Bool
  /// What was found, worst first.
  public private(set) var findings: [Finding] = []

  /// Examines a store.
  ///
  /// - Complexity: O(*n*) in the store and its backups.
  public init(
    of location: StoreLocation, around: Around, invocation: Invocation = Invocation(),
    files: any FileOps = PosixFiles(), now: Moment = .now,
    migrations: [Migration] = Migrations.all
  ) {
    (self.location, self.around, self.invocation) = (location, around, invocation)
    (self.files, self.now, named) = (files, now, location.named)
    store = Look(location.file, files, limit: Snapshot.limit, followingLinks: true)
    // What an older schema says is not for this program to judge before it is brought up to date.
    let migrated = try? Migrations.migrated(store.bytes, migrations, program: "0")
    let text = migrated ?? store.bytes
    salvage = store.isRead ? Salvage(text) : nil
    lines = TextLines(text)
    journal = Look(location.journal, files, limit: Journal.limit)
    journalText = JournalText(journal.bytes)
    base = Look(location.base, files, limit: Snapshot.limit)
    // What is wrong with it, a check says.
    isReadable = journal.error == nil && store.isRead && (try? Document.read(text)) != nil
    findings = Checks.all.flatMap { $0.run(self) }.sorted(by: Finding.order)
  }

  /// Whether there is neither a store nor any trace of one.
  public var isNew: Bool { !store.isThere && store.error == nil && !isKnown }

  /// Whether this machine has seen the store.
  var isKnown: Bool { header.map { !$0.base.isEmpty } ?? false || base.isThere || hasBackups }

  private var hasBackups: Bool {
    Backup.all(in: location.backups, files).contains { $0.reason != Backup.doctorReason }
  }

  var header: JournalHeader? {
    guard case .header(let header)? = journalText.lines.first?.line else { return nil }
    return header
  }

  /// Whether a whole store can be made of what is there. Not when records are lacking that pleach wrote
  /// last and no line tells of: then bringing back is better.
  var isTextMendable: Bool {
    guard let salvage, salvage.isStore, !salvage.faults.contains(where: { $0.cure == .none }) else {
      return false
    }
    return !salvage.isCutOff || !lacksRecords(salvage)
  }

  private func lacksRecords(_ salvage: Salvage) -> Bool {
    guard let (written, _) = try? Document.read(base.bytes) else { return false }
    let told = Set(salvage.faults.compactMap(\.lost?.id))
    return Section.allCases.contains { section in
      let known = Set(salvage.document.ids(section)).union(told)
      return written.ids(section).contains { !known.contains($0) }
    }
  }

  /// How many people there are; 0 when nothing can be read.
  public var people: Int { salvage?.graph.people.count ?? 0 }

  func names(in folder: String) -> [String] {
    (try? files.namesIfAny(in: folder)) ?? []  // what cannot be listed, a check of modes says
  }

  /// A finding at a byte of the store.
  func finding(
    _ code: Finding.Code, at offset: Int, _ what: String, remedy: String? = nil,
    isMendable: Bool? = nil
  ) -> Finding {
    let (line, column) = lines.place(of: offset)
    return Finding(
      code, location.file, line: line, column: column, what, remedy: remedy,
      isMendable: isMendable)
  }

  /// A finding about a field of a record.
  func finding(
    _ code: Finding.Code, _ entry: Salvage.Entry, _ path: [String], _ what: String,
    remedy: String? = nil
  ) -> Finding {
    let place =
      entry.isAsWritten
      ? JSONReader.place(of: path, from: entry.offset, in: salvage?.bytes ?? []) : entry.offset
    return finding(code, at: place, what, remedy: remedy)
  }

  var fix: String { invocation("doctor --fix") }
  var restore: String { invocation("restore") }
}

/// One thing that is looked at.
struct Check: Sendable {
  /// The name of its file.
  let name: String
  let run: @Sendable (Examination) -> [Finding]

  init(_ name: String, _ run: @escaping @Sendable (Examination) -> [Finding]) {
    (self.name, self.run) = (name, run)
  }
}

/// Everything that is looked at; one file each.
enum Checks {
  static let all: [Check] = [
    .place, .reading, .layout, .schema, .unknown, .references, .days, .addresses, .lengths, .hidden,
    .twins, .journal, .history, .base, .backups, .drafts, .strays, .copies, .conflicts, .modes,
    .space, .busy,
    .clock, .settings, .themes, .environment,
  ]
}

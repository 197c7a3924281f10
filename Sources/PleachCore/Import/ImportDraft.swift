/// A batch while it is being filled: finds accounts by key, keeps the books of each file.
struct ImportDraft {
  private(set) var batch: ImportBatch
  private var places: [String: Int] = [:]
  private var seenNotes: Set<String> = []
  /// What may still be read; the next platform's draft goes on with it.
  private(set) var budget: ImportBudget
  private let progress: (ImportProgress) -> Void
  private let total: Int
  /// Bytes of the files before the open one.
  private var done = 0
  /// Bytes of the open file: all, and those that were read piece by piece.
  private var (size, forward) = (0, 0)
  /// A large file tells of its progress after so many bytes.
  private static let step = 16 << 20

  init(
    _ importer: Importer, owner: String? = nil, total: Int = 0,
    budget: ImportBudget = ImportBudget(),
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) {
    batch = ImportBatch(importer: importer.id, platform: importer.platform)
    ownerName = owner
    self.total = total
    self.budget = budget
    self.progress = progress
  }

  /// What the user named as their own account, unread.
  let ownerName: String?

  /// The same without a leading `@`, for platforms whose names are one word.
  var ownerHandle: String? { ownerName.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 } }

  // MARK: Files

  /// The file's bytes as UTF-8 text, or `nil` when they could not be had, which is then reported.
  /// Starts the report that `took` and `skip` add to.
  mutating func open(_ file: RecognisedFile, raw: Bool = false) -> [UInt8]? {
    begin(file)
    return contents(of: file.file, raw: raw)
  }

  /// Starts the report that `took` and `skip` add to, nothing read yet.
  mutating func begin(_ file: RecognisedFile) {
    batch.files.append(FileReport(path: file.file.path, format: file.format))
    done += size
    (size, forward) = (file.file.size, 0)
    progress(ImportProgress(path: file.file.path, done: done, total: total))
  }

  /// The bytes of the file that was begun, or `nil` when they could not be had, which is reported.
  mutating func contents(of file: ExportFile, raw: Bool = false) -> [UInt8]? {
    guard spend(file.size, isStreamed: false) else { return nil }
    do {
      let bytes = try file.contents()
      return raw ? bytes : TextDecoding.utf8(bytes)
    } catch {
      fail(error.reason)
      return nil
    }
  }

  /// Whether the file that was begun may be read; if not, that is reported.
  mutating func spend(_ size: Int, isStreamed: Bool) -> Bool {
    guard let refusal = budget.spend(size, isStreamed: isStreamed) else { return true }
    fail(refusal)
    return false
  }

  /// So many more bytes of the file that was begun were read.
  mutating func cameForward(_ count: Int) {
    let before = forward
    forward += count
    guard before / Self.step < forward / Self.step else { return }
    progress(ImportProgress(path: path, done: done + min(forward, size), total: total))
  }

  /// One record of the open file was understood.
  mutating func took() { batch.files[batch.files.count - 1].read += 1 }

  /// One record of the open file was not.
  mutating func skip(line: Int?, _ reason: String) {
    let path = batch.files[batch.files.count - 1].path
    let skip = Skip(path: path, line: line, reason: reason)
    batch.files[batch.files.count - 1].skipped.append(skip)
  }

  /// Of the open file.
  var path: String { batch.files.last?.path ?? "" }

  /// How many records of the open file were skipped.
  var skipped: Int { batch.files.last?.skipped.count ?? 0 }

  /// Whether nothing of the open file was out of reach so far.
  var isWhole: Bool { batch.files.last?.isWhole ?? true }

  /// The open file could not be read to its end.
  mutating func fail(line: Int? = nil, _ reason: String) {
    skip(line: line, reason)
    batch.files[batch.files.count - 1].isWhole = false
  }

  mutating func note(_ sentence: String) {
    if seenNotes.insert(sentence).inserted { batch.notes.append(sentence) }
  }

  /// The open file has something else where a list should be: that is no empty list.
  mutating func noteNoList(of what: String) {
    note("\(path): no list of \(what) is there, so nobody is taken for missing.")
  }

  /// A note about a place in the open file.
  mutating func note(line: Int, _ sentence: String) {
    note("\(batch.files.last?.path ?? ""):\(line): \(sentence)")
  }

  // MARK: Records

  /// Adds an account, or what is new about one that is there. Yourself is left out.
  mutating func add(_ account: AccountReading) {
    guard account.key != batch.owner?.key, !account.key.isEmpty else { return }
    let names = ([account.key] + account.aliases).map { Self.name($0, on: account.platform) }
    let place = names.lazy.compactMap { [places] in places[$0] }.first ?? batch.accounts.count
    if place < batch.accounts.count {
      batch.accounts[place].merge(account)
    } else {
      batch.accounts.append(account)
    }
    for name in names where places[name] == nil { places[name] = place }
  }

  /// Changes an account that is there; `false` when there is none with this key.
  @discardableResult
  mutating func update(_ key: String, _ change: (inout AccountReading) -> Void) -> Bool {
    guard let place = places[Self.name(key, on: batch.platform)] else { return false }
    change(&batch.accounts[place])
    return true
  }

  /// Two platforms may have the same key.
  private static func name(_ key: String, on platform: String) -> String { "\(platform):\(key)" }

  /// Says that accounts are one person's.
  mutating func together(_ accounts: [AccountReading]) {
    if accounts.count > 1 { batch.together.append(accounts) }
  }

  mutating func add(_ encounter: EncounterReading) {
    guard encounter.accountKey != batch.owner?.key else { return }
    guard batch.encounters.memory < ImportLimit.encounters else {
      return note("More encounters than can be read at once: import the files one by one.")
    }
    batch.encounters.append(encounter)
  }

  /// Says that the export can speak of no later day; of several such days the earliest counts.
  mutating func setDay(_ day: Day?) {
    guard let day else { return }
    batch.day = min(batch.day ?? day, day)
  }

  mutating func setOwner(_ owner: AccountReading?) { batch.owner = owner }

  /// Says that ties on the platform go both ways by nature.
  ///
  /// - Parameter formats: Of the files that tell of ties one way, if all of them are here.
  mutating func setMutual(oneWay formats: Set<String>) {
    batch.isMutual = true
    batch.hasOneWay = formats.allSatisfy { format in
      batch.files.contains { $0.format == format && $0.isWhole && $0.skipped.isEmpty }
    }
  }

  /// Says that it is a table of the user's own, of people whom they know.
  mutating func setOwnTable() {
    keepEverybody()
    batch.isOfOwnTable = true
  }

  /// Says that everybody in the export is somebody you know.
  mutating func keepEverybody() { batch.keepsEverybody = true }

  /// Says that the accounts are on another platform than the importer's own.
  mutating func setPlatform(_ platform: String) { batch.platform = platform }

  /// Says that one account follows another, neither of them yours.
  mutating func addFollow(from: String, to: String) {
    batch.follows.append(FollowReading(from: from, to: to))
  }

  /// Says that a list is here whole, unless one of its files has a record skipped or is cut.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - formats: What its files were recognised as. Without any such file nothing is said.
  mutating func complete(_ list: FollowList, from formats: Set<String>) {
    let files = batch.files.filter { formats.contains($0.format) }
    guard !files.isEmpty, files.allSatisfy({ $0.isWhole && $0.skipped.isEmpty }) else { return }
    batch.complete.insert(list)
  }

  /// Says that a whole list may still lack what lies before its first day; without any day it may
  /// lack everything.
  mutating func limitReach(of list: FollowList) {
    let days = batch.accounts.compactMap {
      list == .following ? $0.followingSince : $0.followsYouSince
    }
    guard batch.complete.contains(list), let first = days.min() else { return incomplete(list) }
    batch.reach[list] = first
  }

  /// Takes a list back: something in the export says that a part is missing.
  mutating func incomplete(_ list: FollowList) { batch.complete.remove(list) }
}

/// A list of accounts that an export can hold whole.
public enum FollowList: String, Sendable, CaseIterable {
  case following, followers

  /// What is said of pages that may not be all of it.
  var wordsForPart: String {
    "The pages of \(rawValue) may not be all: nobody is taken for missing."
  }
}

/// A tie between two others.
public struct FollowReading: Sendable, Equatable, Hashable {
  /// The `key` of the account that follows.
  public var from: String
  /// The `key` of the account that is followed.
  public var to: String

  /// The first follows the second.
  public init(from: String, to: String) { (self.from, self.to) = (from, to) }
}

/// What the files of one platform say, independent of any store.
public struct ImportBatch: Sendable, Equatable {
  /// The `id` of the importer that read it.
  public var importer: String
  /// The id of the platform its accounts are on.
  public var platform: String
  /// The last day of which it can speak, as far as the export or its files tell.
  public var day: Day?
  /// You, as far as the export or the user says.
  public var owner: AccountReading?
  /// One per account, in the order of first mention. You are not among them.
  public var accounts: [AccountReading] = []
  /// The lists that are here from the first account to the last. One that is absent is not empty,
  /// and one with a record skipped is not whole.
  public var complete: Set<FollowList> = []
  /// The earliest day of a list that may lack all before it, as the platform lets people choose from
  /// which day on an export tells: who came earlier or on no known day is not missing from it.
  public var reach: [FollowList: Day] = [:]
  /// Whether ties on the platform go both ways by nature, so that ending one ends both.
  public var isMutual = false
  /// Whether, where ties go both ways by nature, those that go one way are here whole too.
  public var hasOneWay = false
  /// Whose list it is as the names of its files say; `nil` for what is yours or nobody's.
  public var listName: ListName?
  /// How many the account that it belongs to follows, you among them; `nil` when that list is not whole.
  var length: Int?
  /// Whether everybody in it is kept, tied to you or not: address books, networks of others.
  public var keepsEverybody = false
  /// Whether it is a table of your own, so that all it says is your word and no platform's.
  var isOfOwnTable = false
  /// Who follows whom among others, by the keys of accounts.
  public var follows: [FollowReading] = []
  /// Accounts, two at least, that somebody's own table says are one person's.
  public var together: [[AccountReading]] = []
  /// In the order of the files, each id once.
  public var encounters: EncounterReadings = []
  /// What became of each file, those that were passed over too.
  public var files: [FileReport] = []
  /// Whole sentences about what is odd or missing.
  public var notes: [String] = []

  /// A batch that says nothing yet.
  public init(importer: String, platform: String) {
    self.importer = importer
    self.platform = platform
  }

  /// The same, a batch for each platform that its accounts are on; what is said of files and all else
  /// stays with the first.
  var byPlatform: [ImportBatch] {
    guard accounts.contains(where: { $0.platform != platform }) else { return [self] }
    var batches: [ImportBatch] = []
    var places: [String: Int] = [:]
    for account in accounts {
      let place = places[account.platform] ?? batches.count
      places[account.platform] = place
      if place == batches.count {
        var batch = place == 0 ? self : ImportBatch(importer: importer, platform: account.platform)
        (batch.platform, batch.accounts) = (account.platform, [])
        (batch.day, batch.keepsEverybody, batch.isOfOwnTable) = (day, keepsEverybody, isOfOwnTable)
        batches.append(batch)
      }
      batches[place].accounts.append(account)
    }
    return batches
  }

  /// How many are followed, where all of them are here.
  var lengthHere: Int? {
    complete.contains(.following) ? accounts.count { $0.isFollowing == true } : nil
  }

  /// The account with this key. O(accounts).
  public subscript(key: String) -> AccountReading? { accounts.first { $0.key == key } }
}

/// What placing a batch would change, for reading before it is done and after.
public struct ImportReport: Sendable, Equatable {
  /// Somebody of whom the report speaks.
  public struct Who: Sendable, Equatable {
    /// Who it is in the store, or will be once the import is made.
    public var person: Person.ID
    /// What they are called there.
    public var name: String
    /// The handle of the account that was read.
    public var handle: String?

    init(_ person: Person.ID, _ name: String, _ account: Account) {
      self.person = person
      self.name = name
      handle = account.handle
    }
  }

  /// A name or handle that is another one now.
  public struct Renaming: Sendable, Equatable {
    /// Whose account it is.
    public var person: Person.ID
    /// The name or handle before.
    public var from: String
    /// The name or handle now.
    public var to: String
  }

  /// The importer's title.
  public var importer: String
  /// Whose export this is about.
  public var platform: Platform.ID
  /// People the graph did not have.
  public var added: [Who] = []
  /// People of whom the export says something new.
  public var updated: [Who] = []
  /// People the export names without saying anything new.
  public var unchanged = 0
  /// Known before, and followed now.
  public var followed: [Who] = []
  /// Followed before, and no longer.
  public var unfollowed: [Who] = []
  /// Let go by hand as you said, and still among those you follow.
  public var stillFollowed: [Who] = []
  /// Followed by hand as you said, and not among those you follow.
  public var notFollowed: [Who] = []
  /// Muted by hand as you said, and not muted.
  public var notMuted: [Who] = []
  /// How many deeds done by hand the export confirms.
  public var confirmed = 0
  /// Known before, and following you now.
  public var newFollowers: [Who] = []
  /// Who followed you and does not any more.
  public var lostFollowers: [Who] = []
  /// Seen in no list for the second time, or gone as the platform says.
  public var gone: [Who] = []
  /// Gone once, and there again.
  public var cameBack: [Who] = []
  /// Display names and handles that changed.
  public var renamed: [Renaming] = []
  /// Notes that say something else than what you wrote, which stays.
  public var otherNotes = 0
  /// Accounts that came to people who have the others of one row of a table.
  public var joined = 0
  /// How many of these you follow.
  public var joinedFollows = 0
  /// How many ties between others are new.
  public var tiesAmongOthers = 0
  /// How many encounters are new.
  public var encounters = 0
  /// Accounts you neither follow nor are followed by and hardly spoke to: left out.
  public var strangers = 0
  /// What became of each file.
  public var files: [FileReport] = []
  /// Sentences about the whole export, for the person who imports it.
  public var notes: [String] = []

  init(_ batch: ImportBatch) {
    importer = Importers[id: batch.importer]?.title ?? batch.importer
    platform = Platform.ID(batch.platform)
    files = batch.files
    notes = batch.notes
  }

  /// The importer's title, with the platform where that alone does not tell it.
  public var title: String {
    let home = Importers.all.first { $0.title == importer }?.platform
    return home == platform.raw ? importer : "\(importer): \(Platform.knownName(platform))"
  }

  /// What the export says of a deed that was done by hand.
  mutating func answer(_ who: Who, _ isConfirmed: Bool, _ deed: Verdict.Kind) {
    switch (isConfirmed, deed) {
    case (true, _): confirmed += 1
    case (false, .unfollow): stillFollowed.append(who)
    case (false, .mute): notMuted.append(who)
    case (false, _): notFollowed.append(who)
    }
  }

  /// Every record that was not taken over, with its place.
  public var skipped: [Skip] { files.flatMap(\.skipped) }
}

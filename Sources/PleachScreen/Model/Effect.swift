import PleachCore

/// What the model wishes done outside; the runner does it and answers with a message.
public enum Effect: Sendable, Equatable {
  case commit(Proposal)
  /// The same for what an export brings, after a backup.
  case commitImport(Proposal)
  case undo
  case redo
  case readHistory
  /// Reads what became of people since a day.
  case readNews(since: Day)
  case readConflicts
  case decide(Set<Conflict.ID>, Conflict.Choice)
  /// Says what a copy of the store would bring.
  case readCopy(path: String)
  case mergeCopy(path: String)
  case removeCopy(path: String)
  case completePath(String)
  /// Says what an export would bring; of a table of one's own, what its columns hold.
  case readExport(path: String, by: TableMap? = nil)
  /// Finds whom one might follow: `top` of them, from 0, the closest, to 1, the widest.
  case discover(top: Int, wider: Double)
  /// Measures how narrow the network is.
  case measureBreadth
  /// Looks whom to greet and what would widen the network.
  case lookAround
  /// Works out where the untagged probably belong.
  case proposeTags
  /// Works out who probably speaks of what, and which topics there could be.
  case proposeTopics
  /// Ranks, as Discover does, whom of a community one might follow.
  case seekCandidates(Community.ID)
  /// Looks who would be somebody for each goal.
  case seek
  /// Looks who may be one person under two names.
  case findSame
  /// Looks for communities that nobody named yet: 1 is the usual grain, more is finer.
  case findCommunities(resolution: Double)
  /// Writes a file where the user asked for it; one that is there goes only when that is said.
  case writeFile(path: String, [UInt8], replacing: Bool)
  /// Opens a record in the user's editor: the text to begin with, or the record as it stands.
  case editRecord(Section, id: String, EditedRecord?)
  case editNote(Person.ID, text: String)
  case openWeb(SafeAddress)
  /// What is being typed, so that it outlives a crash; `nil` when it is finished.
  case saveDraft(name: String, text: String?)
  case saveSetting(Setting)
  /// Keeps where a review stands on this machine; `nil` when there is none any more.
  case saveReview(ReviewSession?)
  case quit

  /// One of the user's settings.
  public enum Setting: Sendable, Equatable {
    case theme(String)
    case budget(Int?)
    /// What the columns of a table hold.
    case table(KnownTable)
  }
}

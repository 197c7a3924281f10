import PleachCore

/// Something that happened, and that the model takes in.
public enum Message: Sendable {
  case key(Key)
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  /// The local day, told again when it changes.
  case day(Day)
  /// So many seconds passed; told while a review goes on.
  case passed(seconds: Int)
  /// The store changed, and this is what became of the records.
  case changed([Touched], Origin)
  /// The store was read anew.
  case reloaded(Graph, notice: String)
  /// Something could not be done: a whole sentence for the status line.
  case failed(String)
  /// Something was done: a whole sentence for the status line.
  case done(String)
  case pathsCompleted(typed: String, [String])
  case progress(String)
  /// Whom one might follow.
  case discovered(Discovery.Answer)
  /// How narrow the network is.
  case breadthMeasured(Breadth)
  /// Whom to greet, and what would widen the network.
  case lookedAround(Outlook)
  /// Where the untagged probably belong.
  case tagsProposed(TagProposals)
  /// Who probably speaks of what, and which topics there could be.
  case topicsProposed(TopicProposals)
  /// Communities that nobody named yet.
  case communitiesFound(CommunityProposals)
  /// Who may be one person under two names.
  case sameFound(Sameness)
  /// Whom of a community one might follow, best first.
  case candidatesFound(Community.ID, [Suggestion])
  /// Who would be somebody for each goal.
  case sought([Goal.ID: [GoalSeeker.Candidate]])
  /// The first message of all: what the first screen needs is wished.
  case started
  /// A file to be written is there already.
  case fileExists(path: String, [UInt8], present: [UInt8]?)
  /// An address that cannot be opened here, to be copied whole.
  case addressToCopy(SafeAddress)
  /// What an export or a copy holds was read, to be looked at.
  case previewed(Preview)
  /// What was named for an import is a table of one's own.
  case tableFound(TableDraft)
  case historyRead([HistoryLine])
  case newsRead(News)
  case conflictsRead(Conflicts)
  /// What a copy of the store says was brought in; its file is still there.
  case copyMerged(path: String)
  /// The editor gave a record back; `nil` when it failed or was left without a change.
  case recordEdited(Section, id: String, EditedRecord)
  /// The editor gave a note back.
  case noteEdited(Person.ID, text: String?)

  /// Who changed the store.
  public enum Origin: Sendable, Equatable {
    /// This window did, under this title.
    case here(String)
    case undone(String)
    case redone(String)
    /// Another window.
    case elsewhere
  }
}

/// A record as the editor gave it back.
public struct EditedRecord: Sendable, Equatable {
  /// The record as it was handed out; `nil` when there was none yet.
  public var base: JSON?
  /// `nil` when the editor was left without a change.
  public var text: String?

  /// Puts together what came back and what it came from.
  public init(base: JSON?, text: String?) { (self.base, self.text) = (base, text) }
}

/// A text to read, and perhaps something to say yes to: what an export or a copy would bring.
public struct Preview: Sendable, Equatable {
  /// What stands above the text.
  public var title: String
  /// What was found, a line each.
  public var lines: [String]
  /// What Enter then does; `nil` when there is only something to read.
  public var offer: Offer?

  /// Something that can be done about what was read.
  public struct Offer: Sendable, Equatable {
    /// One word for the hint: "import".
    public var word: String
    /// What is wished when the answer is yes.
    public var effect: Effect
    /// What is said when it is no.
    public var refusal: String

    /// An offer that nobody has answered.
    public init(_ word: String, _ effect: Effect, refusal: String) {
      (self.word, self.effect, self.refusal) = (word, effect, refusal)
    }

    /// To bring in what an export holds.
    public static func `import`(_ proposal: Proposal) -> Offer {
      Offer("import", .commitImport(proposal), refusal: "nothing was imported")
    }
  }

  /// A text that was read to its end.
  public init(title: String, lines: [String], offer: Offer? = nil) {
    (self.title, self.lines, self.offer) = (title, lines, offer)
  }
}

/// One change as history tells it.
public struct HistoryLine: Sendable, Equatable {
  /// What undo and `pleach history` call it by.
  public var number: Int
  /// As the store wrote it down, in UTC.
  public var time: String
  /// What was done, in words.
  public var title: String
  /// Whether it was taken back since.
  public var isUndone: Bool
  /// What was changed: the first edits, as many as somebody reads.
  public var edits: [Edit]
  /// How many edits there are in all.
  public var editCount: Int

  /// Of a long change no more edits than this are kept.
  public static let mostEdits = 200

  /// A line as the store tells it.
  public init(
    number: Int, time: String, title: String, isUndone: Bool, edits: [Edit] = []
  ) {
    (self.number, self.time, self.title, self.isUndone) = (number, time, title, isUndone)
    self.edits = Array(edits.prefix(Self.mostEdits))
    editCount = edits.count
  }
}

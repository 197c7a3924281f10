import PleachCore

/// The whole program as a value: what is known, where one is, what is being typed.
public struct Model: Sendable, Equatable {
  /// The store as last told; changes are wished from the store and come back as messages.
  public internal(set) var graph: Graph
  /// The reader's local day.
  public internal(set) var today: Day
  /// Of the terminal, as last told.
  public internal(set) var size: Size
  /// The screens one came through; the last one is shown. Never empty.
  var trail: [Screen]
  /// What lies over the screen and has the keyboard.
  var overlay: Overlay?
  var status: Status?
  /// What the filter looks for words in, folded the first time that somebody filters, or before in a
  /// quiet moment.
  var texts = Lazily<SearchTexts>()
  var history: [HistoryLine] = []
  var conflicts: Conflicts
  /// Records whose text came back from the editor with a mistake, to be mended.
  var brokenRecords: [String: EditedRecord] = [:]
  /// Notes that were being typed and were neither saved nor thrown away.
  var drafts: [Person.ID: String]
  /// Each note as it stood when somebody began to write on it.
  var notesBegun: [Person.ID: String] = [:]
  /// What was given to the store, until the store has said that it holds it.
  var unsaved: Unsaved?
  /// An export that was read while something else was being typed.
  var waitingPreview: Preview?
  /// The table whose columns are being named, and whether its page waits until nothing is typed.
  var table: TableDraft?
  var tableIsWaiting = false
  /// The lists one left by way of the title's tabs, to be found again as they were.
  var left: [Action: LeftList] = [:]
  /// The review that is going on, or that ended last.
  var review: ReviewSession?
  /// What the next review is to be.
  var reviewChoice = ReviewChoice()
  /// Whether the review was changed and is to be kept on this machine.
  var reviewIsUnsaved = false
  /// Whether each verdict of a review asks for its reason.
  var asksReasons = false
  /// Whether a review hides what people say of themselves, so that what they do decides.
  var hidesBios = false
  /// Since the last key.
  var idleSeconds = 0
  /// What Discover shows.
  var discoveries = Discoveries()
  /// What Breadth shows; `nil` until it was measured.
  var breadth: Breadth?
  /// What Today offers beside what is due; `nil` until it was looked for.
  var outlook: Outlook?
  /// Going through the untagged.
  var tagging = Tagging()
  /// How many were tagged since the proposals were worked out.
  var taggedSince = 0
  /// The communities that were found; `nil` until they were looked for.
  var found: CommunityProposals?
  /// What became of people since the last import; `nil` until the history was read.
  var news: News?
  /// Who may be one person under two names; `nil` until somebody looked.
  var sameness: Sameness?
  /// Who is to be asked about after all others.
  var putOffQuestions: Set<[Person.ID]> = []
  /// Who probably speaks of what; `nil` until it was worked out.
  var topicProposals: TopicProposals?
  /// Whether the topics there could be are waited for.
  var asksForIdeas = false
  /// Who would be somebody for each goal, and the goals whose pieces are shown.
  var goalCandidates: [Goal.ID: [GoalSeeker.Candidate]] = [:]
  var openedGoals = Set<Goal.ID>()
  /// Whom one might follow of the communities whose pages were opened.
  var communityCandidates: [Community.ID: [Suggestion]] = [:]
  /// A line of the log that leaves something open.
  var logDraft: LogDraft?
  /// What was worked out for the screen that is shown.
  var cache = Cache()
  /// Counts up whenever what pages say may change.
  var revision = 0
  let setup: Setup
  var themeName: String
  var budget: Int?
  let keymap: Keymap

  /// What the program is started with.
  public struct Setup: Sendable, Equatable {
    /// What the title calls the store: empty for the usual one.
    public var storeName = ""
    /// Whether links lead anywhere: strangers may have the handles that the demo's people have.
    public var opensLinks = true
    /// All that can be chosen, in the order of the menu.
    public var themes: [Theme] = [.plain]
    /// The theme to begin with; a name that none has gives the first.
    public var themeName = ""
    /// How many people the user wants to follow.
    public var budget: Int?
    /// Every key that is listened to.
    public var keymap = Keymap.usual
    /// Notes that an earlier session left unsaved.
    public var drafts: [Person.ID: String] = [:]
    /// Why nothing can be changed; `nil` when all can.
    public var readOnly: String?
    /// What is still to be decided.
    public var conflicts = Conflicts()
    /// The review that an earlier sitting left.
    public var review: ReviewSession?
    /// A review to begin at once.
    public var reviewChoice: ReviewChoice?
    /// Sentences to show at the start, the last one longest.
    public var notices: [String] = []

    /// The usual store, the plain theme and the usual keys.
    public init() {}
  }

  /// The last line's message.
  struct Status: Sendable, Equatable {
    enum Kind: Sendable {
      case plain, good, bad
      /// An address, on as many lines as it needs.
      case address
    }
    var text: String
    var kind: Kind
  }

  /// What waits for the store's answer.
  enum Unsaved: Sendable, Equatable {
    /// The page of a new record; there is none as long as the store may refuse it.
    case page(Screen)
    // Texts that must not be lost when the store refuses them.
    case note(Person.ID)
    case record(key: String, EditedRecord)
  }

  /// A list and what was under its cursor.
  struct LeftList: Sendable, Equatable {
    var screen: Screen
    var current: String?
  }

  /// The program as it starts: on Today, or on the welcome where nobody is known yet.
  public init(graph: Graph, today: Day, size: Size, setup: Setup = Setup()) {
    self.graph = graph
    self.today = today
    self.size = size
    self.setup = setup
    themeName = setup.themeName
    budget = setup.budget
    keymap = setup.keymap
    drafts = setup.drafts
    conflicts = setup.conflicts
    review = setup.review
    review?.resume(in: graph)
    trail = [graph.people.isEmpty ? .welcome(PageState()) : .today(PageState())]
    if let choice = setup.reviewChoice {
      if choice == ReviewChoice() { openReview() } else { begin(choice) }
    }
    settle()
    status = status ?? (setup.notices.last ?? setup.readOnly).map { Status(text: $0, kind: .bad) }
  }

  /// The theme in use.
  public var theme: Theme {
    setup.themes.first { $0.name == themeName } ?? setup.themes.first ?? .plain
  }

  /// The screen that is shown.
  var screen: Screen {
    get { trail[trail.count - 1] }
    set { trail[trail.count - 1] = newValue }
  }

  mutating func say(_ text: String, _ kind: Status.Kind = .plain) {
    status = Status(text: text, kind: kind)
  }
}

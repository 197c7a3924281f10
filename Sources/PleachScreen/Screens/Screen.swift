import PleachCore

/// A place one can be, with what one did there: two visits are two values.
enum Screen: Sendable, Equatable {
  case welcome(PageState)
  case today(PageState)
  case people(PeopleState)
  case groups(GroupKind, ListState)
  case person(Person.ID, PageState)
  case platform(Platform.ID, PageState)
  case topic(Topic.ID, PageState)
  case community(Community.ID, PageState)
  case history(ListState)
  case conflicts(ListState)
  case review(PageState)
  case plan(PageState)
  case discover(PageState)
  case weights(PageState)
  case breadth(PageState)
  case pruning(ReviewChoice, PageState)
  case tagging(PageState)
  case accepting(PageState)
  case found(PageState)
  case goals(PageState)
  case log(PageState)
  case journal(PageState)
  case same(PageState)
  case news(PageState)
  case table(PageState)

  /// The three kinds of things that people are grouped by.
  enum GroupKind: Sendable, Equatable, CaseIterable {
    case platforms, topics, communities

    var section: Section {
      switch self {
      case .platforms: .platforms
      case .topics: .topics
      case .communities: .communities
      }
    }

    /// One of them, as a sentence says it.
    var one: String {
      switch self {
      case .platforms: "platform"
      case .topics: "topic"
      case .communities: "community"
      }
    }
  }
}

extension Screen {
  /// The keys that work here, first place first.
  var places: [Binding.Place] {
    switch self {
    case .people: [.people, .lists, .everywhere]
    case .groups: [.groups, .lists, .everywhere]
    case .history: [.lists, .everywhere]
    case .conflicts: [.conflicts, .lists, .everywhere]
    case .review: [.review, .pages, .everywhere]
    case .plan: [.plan, .lists, .everywhere]
    case .discover: [.discover, .pages, .everywhere]
    case .weights: [.weights, .pages, .everywhere]
    // Letters mean communities there.
    case .tagging: [.tagging, .everywhere]
    case .accepting: [.accepting, .pages, .everywhere]
    case .found: [.found, .pages, .everywhere]
    case .topic: [.topic, .pages, .everywhere]
    case .goals: [.goals, .pages, .everywhere]
    case .community: [.community, .pages, .everywhere]
    case .person: [.person, .pages, .everywhere]
    case .same: [.same, .pages, .everywhere]
    case .table: [.table, .pages, .everywhere]
    default: [.pages, .everywhere]
    }
  }

  /// Whether it shares a wide screen with another page in halves.
  var isHalf: Bool {
    switch self {
    case .review, .discover, .tagging: true
    default: false
    }
  }

  /// The action of the title's tab that this screen lies under.
  var tab: Action? {
    switch self {
    case .today, .welcome: .today
    case .people, .person: .people
    case .groups(.platforms, _), .platform: .platforms
    case .groups(.topics, _), .topic: .topics
    case .groups(.communities, _), .community: .communities
    case .history, .conflicts, .review, .plan, .discover, .weights, .breadth, .pruning, .tagging,
      .accepting, .found, .goals, .log, .journal, .same, .news, .table:
      nil
    }
  }

  /// What the trail calls it.
  func name(in graph: Graph) -> SafeText {
    switch self {
    case .welcome: "Welcome"
    case .today: "Today"
    case .people(let state): state.query.isEmpty ? "People" : SafeText("People: \(state.query)")
    case .groups(.platforms, _): "Platforms"
    case .groups(.topics, _): "Topics"
    case .groups(.communities, _): "Communities"
    case .person(let id, _): SafeText(graph.people[id]?.name ?? "gone")
    case .platform(let id, _): SafeText(graph.name(of: .platforms, id.raw) ?? id.raw)
    case .topic(let id, _): SafeText(graph.topics[id]?.name ?? "gone")
    case .community(let id, _): SafeText(graph.communities[id]?.name ?? "gone")
    case .history: "History"
    case .conflicts: "Conflicts"
    case .review: "Review"
    case .plan: "Plan"
    case .discover: "Discover"
    case .weights: "Weights"
    case .breadth: "Breadth"
    case .pruning: "Together"
    case .tagging: "Tagging"
    case .accepting: "At once"
    case .found: "Found"
    case .goals: "Goals"
    case .log: "Log"
    case .journal: "Journal"
    case .same: "Who is who"
    case .news: "What changed"
    case .table: "Table"
    }
  }

  /// The record that this page is about.
  var record: (section: Section, id: String)? {
    switch self {
    case .person(let id, _): (.people, id.raw)
    case .platform(let id, _): (.platforms, id.raw)
    case .topic(let id, _): (.topics, id.raw)
    case .community(let id, _): (.communities, id.raw)
    default: nil
    }
  }

  /// Where one stands, on screens that are pages.
  var pageState: PageState? {
    get {
      switch self {
      case .welcome(let state), .today(let state), .person(_, let state), .platform(_, let state),
        .topic(_, let state), .community(_, let state), .review(let state),
        .plan(let state), .discover(let state), .weights(let state), .breadth(let state),
        .pruning(_, let state), .tagging(let state), .accepting(let state), .found(let state),
        .goals(let state), .log(let state),
        .journal(let state), .same(let state), .news(let state), .table(let state):
        state
      case .people, .groups, .history, .conflicts: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .welcome: self = .welcome(newValue)
      case .today: self = .today(newValue)
      case .plan: self = .plan(newValue)
      case .discover: self = .discover(newValue)
      case .weights: self = .weights(newValue)
      case .breadth: self = .breadth(newValue)
      case .tagging: self = .tagging(newValue)
      case .accepting: self = .accepting(newValue)
      case .found: self = .found(newValue)
      case .goals: self = .goals(newValue)
      case .log: self = .log(newValue)
      case .journal: self = .journal(newValue)
      case .same: self = .same(newValue)
      case .news: self = .news(newValue)
      case .table: self = .table(newValue)
      case .pruning(let choice, _): self = .pruning(choice, newValue)
      case .person(let id, _): self = .person(id, newValue)
      case .platform(let id, _): self = .platform(id, newValue)
      case .topic(let id, _): self = .topic(id, newValue)
      case .community(let id, _): self = .community(id, newValue)
      case .review: self = .review(newValue)
      case .people, .groups, .history, .conflicts: break
      }
    }
  }
}

extension Screen.GroupKind {
  func page(_ id: String) -> Screen {
    switch self {
    case .platforms: .platform(Platform.ID(id), PageState())
    case .topics: .topic(Topic.ID(id), PageState())
    case .communities: .community(Community.ID(id), PageState())
    }
  }

  func link(_ id: String) -> Link {
    switch self {
    case .platforms: .platform(Platform.ID(id))
    case .topics: .topic(Topic.ID(id))
    case .communities: .community(Community.ID(id))
    }
  }
}

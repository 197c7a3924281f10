import PleachCore

/// What a screen shows, worked out once: drawing and moving ask for it at every key.
struct Cache: Sendable, Equatable {
  /// For what the rest holds.
  struct Key: Sendable, Equatable {
    var revision: Int
    var screen: Screen
    var size: Size
  }

  var key: Key?
  var page: Page?
  var rows: [GroupRow] = []
  /// Empty on other screens than the plan.
  var plan = Plan()
  /// The page beside a list, and of what it is.
  var beside: Page?
  var besideOf: Screen?
  var besideRevision = 0
  var besideWidth = 0
  /// `nil` when they are to be counted anew.
  var budgets: Budgets?
  /// How the review stands, of the revision that `tallied` names.
  var tally: ReviewTally?
  var tallied: Int?
  /// Those you follow, as signals ask about them.
  var circle = Lazily<Circle>()
  var followers = Lazily<FollowerIndex>()
  /// The follows among those known, yours left out; of the revision that `linked` names.
  var links = Lazily<Links>()
  var linked: Int?
  /// How many belong to no community, of the same revision.
  var untagged = 0
  /// How those you follow hang together.
  var belonging = Lazily<Belonging>()
}

extension Screen {
  /// The same place, wherever one stands on it.
  var place: Screen {
    switch self {
    case .welcome: .welcome(PageState())
    case .today: .today(PageState())
    case .person(let id, _): .person(id, PageState())
    case .platform(let id, _): .platform(id, PageState())
    case .topic(let id, _): .topic(id, PageState())
    case .community(let id, _): .community(id, PageState())
    case .groups(let kind, _): .groups(kind, ListState())
    case .history: .history(ListState())
    case .conflicts: .conflicts(ListState())
    case .review: .review(PageState())
    case .plan: .plan(PageState())
    case .discover: .discover(PageState())
    case .weights: .weights(PageState())
    case .breadth: .breadth(PageState())
    case .tagging: .tagging(PageState())
    case .goals: .goals(PageState())
    case .log: .log(PageState())
    case .journal: .journal(PageState())
    case .same: .same(PageState())
    case .news: .news(PageState())
    case .table: .table(PageState())
    case .accepting: .accepting(PageState())
    case .found: .found(PageState())
    case .pruning(let choice, _): .pruning(choice, PageState())
    case .people(let state): .people(state)
    }
  }
}

extension Model {
  /// What words are looked for in.
  var searchTexts: SearchTexts { texts.value { SearchTexts(graph) } }

  /// Weighs those you follow.
  var judge: LetGo { LetGo(myCircle, weights: Weights(graph)) }

  /// Those you follow, as they are today.
  private var myCircle: Circle {
    let (followers, belonging, graph) = (cache.followers, cache.belonging, graph)
    return cache.circle.value {
      Circle(
        graph, on: today, followers: followers.value { FollowerIndex(graph) },
        belonging: belonging)
    }
  }

  /// Who follows whom, turned round.
  var followers: FollowerIndex { cache.followers.value { FollowerIndex(graph) } }

  /// What the page of a community says.
  func portrait(of community: Community.ID) -> CommunityPortrait {
    let graph = graph
    let links = cache.links.value { Links(graph, withYou: false) }
    return CommunityPortrait(of: community, in: graph, links, on: today)
  }

  /// All budgets, held against whom one follows.
  var budgets: Budgets { cache.budgets ?? graph.budgets(overall: budget) }

  /// Works out one thing of those that will be asked for sooner or later, for a quiet moment: none
  /// takes longer than the blink of an eye, even for a hundred thousand people.
  ///
  /// - Returns: Whether there may be more.
  public func prepare() -> Bool {
    if !graph.hasOrder(by: .name) {
      _ = graph.order(by: .name)
    } else if !graph.knowsOwners {
      graph.findOwners()
    } else if !texts.isKnown {
      _ = searchTexts
    } else if !cache.followers.isKnown {
      _ = followers
    } else if !cache.belonging.isKnown {
      _ = cache.belonging.value { Belonging(graph) }
    } else {
      return false
    }
    return true
  }

  /// Works out what the screen now shows, if that is not known yet.
  mutating func settle() {
    cache.budgets = budgets
    if cache.linked != revision {
      cache.links.forget()
      cache.untagged = graph.people.count { $0.communities.isEmpty }
      cache.linked = revision
    }
    if cache.tallied != revision {
      cache.tally = review.map { ReviewTally($0, in: graph, on: today) }
      cache.circle.forget()
      cache.tallied = revision
    }
    settleScreen()
    settleBeside()
  }

  private mutating func settleScreen() {
    if case .people = screen {
      cache.key = nil
      return
    }
    let key = Cache.Key(revision: revision, screen: screen.place, size: size)
    guard cache.key != key else { return }
    cache.rows = []
    if case .groups(let kind, _) = screen { cache.rows = groupRows(kind) }
    cache.plan = Plan()
    if case .plan = screen { cache.plan = Plan(graph) }
    cache.page = page(of: screen, width: pageWidth)
    cache.key = key
    if let page = cache.page, var state = screen.pageState {
      state.settle(on: page, height: Layout(size: size).bodyRows)
      screen.pageState = state
    }
  }

  private mutating func settleBeside() {
    let wanted = besideScreen
    let layout = Layout(size: size)
    let isHalf = screen.isHalf
    let width = Layout.textWidth(
      isHalf ? size.columns - layout.halfColumns - 1 : layout.besideColumns)
    guard
      cache.besideOf != wanted || cache.besideRevision != revision || cache.besideWidth != width
    else { return }
    cache.beside = wanted.flatMap { screen in
      switch screen {
      case .review: .besideReview(self, width: width)
      case .tagging: .besideTagging(self, width: width)
      default: page(of: screen, width: width)
      }
    }
    cache.besideWidth = width
    cache.besideOf = wanted
    cache.besideRevision = revision
  }

  /// Whose page stands beside a list or page, where there is room for one.
  private var besideScreen: Screen? {
    guard Layout(size: size).isWide else { return nil }
    switch screen {
    case .review: return review?.current == nil ? nil : .review(PageState())
    case .tagging: return tagging.current == nil ? nil : .tagging(PageState())
    case .discover: return currentSuggestion.map { .person($0.person, PageState()) }
    case .people(let state):
      return state.person(in: graph).map { .person($0.id, PageState()) }
    case .groups(let kind, let list):
      let rows = shownRows(kind)
      guard rows.indices.contains(list.current) else { return nil }
      switch rows[list.current].link {
      case .platform(let id): return .platform(id, PageState())
      case .topic(let id): return .topic(id, PageState())
      case .community(let id): return .community(id, PageState())
      default: return nil
      }
    default: return nil
    }
  }

  /// The page that the screen shows; `nil` for lists.
  var page: Page? {
    let key = Cache.Key(revision: revision, screen: screen.place, size: size)
    return cache.key == key
      ? cache.page : page(of: screen, width: pageWidth)
  }

  /// Columns of the page's text; less where it has another page beside it.
  private var pageWidth: Int {
    let layout = Layout(size: size)
    if case .discover = screen { return Layout.textWidth(layout.halfColumns) }
    return Layout.textWidth(
      screen.isHalf && besideScreen != nil ? layout.halfColumns : size.columns)
  }

  /// What the screen of the plan shows.
  var shownPlan: Plan {
    let key = Cache.Key(revision: revision, screen: .plan(PageState()), size: size)
    return cache.key == key ? cache.plan : Plan(graph)
  }

  /// The lines that the list of groups shows.
  func shownRows(_ kind: Screen.GroupKind) -> [GroupRow] {
    let key = Cache.Key(revision: revision, screen: .groups(kind, ListState()), size: size)
    return cache.key == key ? cache.rows : groupRows(kind)
  }
}

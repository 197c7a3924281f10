@testable import PleachScreen

/// Everything that can be seen, a case each. A screen or overlay that is new does not compile here
/// before it has a case, and with a case it is missed where nobody looks at it.
enum Sight: CaseIterable {
  case welcome, today, people, platforms, topics, communities, person, platform, topic, community
  case history, conflicts, review, plan, discover, weights, breadth, pruning
  case tagging, accepting, found, goals, log, journal, same, news, table
  case filter, tag, link, path, planFile, peopleFile, addPerson, addGroup, field, budget, reason,
    reviewed,
    adopt
  case line, goal, tablePlatform
  case palette, help, sort, decision, verdict, swap, less, merge, ideas, which, split, column, theme
  case note, form, confirm, preview

  /// What a model shows.
  static func all(of model: Model) -> [Sight] {
    [Sight(model.screen)] + (model.overlay.map { [Sight($0)] } ?? [])
  }

  private init(_ screen: Screen) {
    self =
      switch screen {
      case .welcome: .welcome
      case .today: .today
      case .people: .people
      case .groups(.platforms, _): .platforms
      case .groups(.topics, _): .topics
      case .groups(.communities, _): .communities
      case .person: .person
      case .platform: .platform
      case .topic: .topic
      case .community: .community
      case .history: .history
      case .conflicts: .conflicts
      case .review: .review
      case .plan: .plan
      case .discover: .discover
      case .weights: .weights
      case .breadth: .breadth
      case .pruning: .pruning
      case .tagging: .tagging
      case .accepting: .accepting
      case .found: .found
      case .goals: .goals
      case .log: .log
      case .journal: .journal
      case .same: .same
      case .news: .news
      case .table: .table
      }
  }

  private init(_ overlay: Overlay) {
    self =
      switch overlay {
      case .prompt(let prompt): Sight(prompt.kind)
      case .menu(let menu): Sight(menu.kind)
      case .note: .note
      case .form: .form
      case .confirm: .confirm
      case .preview: .preview
      }
  }

  private init(_ prompt: Prompt.Kind) {
    self =
      switch prompt {
      case .filter: .filter
      case .tag: .tag
      case .link: .link
      case .path: .path
      case .planFile: .planFile
      case .peopleFile: .peopleFile
      case .addPerson: .addPerson
      case .addGroup: .addGroup
      case .field: .field
      case .budget: .budget
      case .reason: .reason
      case .reviewed: .reviewed
      case .adopt: .adopt
      case .log: .line
      case .goal: .goal
      case .tablePlatform: .tablePlatform
      }
  }

  private init(_ menu: Menu.Kind) {
    self =
      switch menu {
      case .palette: .palette
      case .help: .help
      case .sort: .sort
      case .decision: .decision
      case .verdict: .verdict
      case .swap: .swap
      case .less: .less
      case .merge: .merge
      case .ideas: .ideas
      case .which: .which
      case .split: .split
      case .column: .column
      case .theme: .theme
      }
  }
}

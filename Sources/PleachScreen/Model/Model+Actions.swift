import PleachCore

extension Model {
  /// Does what a key, the palette or a link asks for.
  mutating func perform(_ action: Action) -> [Effect] {
    if move(action) { return [] }
    switch action {
    case .open: return open()
    case .back: return back(orQuit: false)
    case .quit: return back(orQuit: true)
    case .today, .people, .platforms, .topics, .communities, .history, .conflicts, .plan, .discover,
      .breadth:
      return show(action)
    case .help: overlay = .menu(help)
    case .palette: overlay = .menu(palette)
    case .theme: overlay = .menu(themeMenu)
    case .sort: if peopleState != nil { overlay = .menu(sortMenu) }
    case .filter: return askFilter()
    case .clear: clear()
    case .mark, .markAll, .markNone:
      if case .plan = screen { askTickingAll() } else { mark(action) }
    case .tag: return askTags(Prompt.Kind.tag, "tag ")
    case .sortOut: return openTagging()
    case .goals: return openGoals()
    case .log: go(to: .log(PageState()))
    case .writeLog: return askLog()
    case .journal: go(to: .journal(PageState()))
    case .pause: return pauseGoal()
    case .finish: return finishGoal()
    case .whoIsWho: return openSame()
    case .news: return openNews()
    case .accept:
      if case .same = screen { return acceptSame() }
      if case .table = screen { return readTable() }
      return isTagging ? acceptTag() : linkProposed(all: false)
    case .acceptEach: return linkProposed(all: true)
    case .repeatTags: return repeatTags()
    case .acceptAll:
      if case .same = screen { return acceptProven() } else { return openAccepting() }
    case .found:
      if case .groups(.topics, _) = screen { return openIdeas() } else { return openFound() }
    case .adopt: return adopt()
    case .refuse: return refuse()
    case .finer: return turnGrain(finer: true)
    case .coarser: return turnGrain(finer: false)
    case .split: if case .person = screen { return askSplitting() } else { return split() }
    case .merge: return currentPerson == nil ? askMerging() : askMergingPeople()
    case .link: return askTags(Prompt.Kind.link, "topics ")
    case .note: return currentPerson.map { writeNote(on: $0) } ?? changeNote()
    case .verdict: return askVerdict()
    case .protect: return protect()
    case .follow:
      if case .discover = screen { return answer(.follow) }
      return decideFollow()
    case .weights: go(to: .weights(PageState()))
    case .heavier: return weigh(by: Self.weightStep)
    case .lighter: return weigh(by: -Self.weightStep)
    case .dismiss: return answer(.dismiss)
    case .less: return askLess()
    case .more: return showMore()
    case .wider: return turnDial(by: Discoveries.step)
    case .closer: return turnDial(by: -Discoveries.step)
    case .tick: return tick()
    case .writePlan: return askPlanFile()
    case .writePeople: return askPeopleFile()
    case .checklist: return showChecklist()
    case .script: return showScript()
    case .form:
      if case .found = screen { return askAdopting(currentFound) } else { return openForm() }
    case .editRecord: return editRecord()
    case .add: return add()
    case .delete: if case .conflicts = screen { askRemoval() } else { return askDelete() }
    case .openProfile: return openProfile()
    case .budget: return askBudget()
    case .importExport: return ask(Prompt(.path, "import ", "~/"))
    case .howToExport: go(to: .welcome(PageState()))
    case .untagged: only("is:untagged")
    case .alumni: only("is:alumni")
    case .trials: only("is:trial")
    case .muted: only("is:muted")
    case .mine: return decide(.mine)
    case .theirs: return decide(.theirs)
    case .both: return decide(.both)
    case .decideAll: askDecision()
    case .review: openReview()
    case .keep: return isAccepting ? acceptAll() : giveVerdict(.keep)
    case .unfollow: return giveVerdict(.unfollow)
    case .tryOut: return giveVerdict(.trial)
    case .putOff:
      if case .same = screen { return putOffSame() }
      return giveVerdict(.later)
    case .mute: return giveVerdict(.mute)
    case .skip: if isTagging { skipTagging() } else { changeReview { $0.skip(in: $1) } }
    case .backOne: if isTagging { backOneTagging() } else { backOne() }
    case .newReview: leaveReview()
    case .reasons, .bios: toggle(action)
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .up, .down, .pageUp, .pageDown, .top, .bottom, .nextLink, .previousLink: break
    }
    return []
  }
}

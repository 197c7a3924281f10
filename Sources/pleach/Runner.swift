import PleachCore
import PleachScreen
import PleachStore
import PleachTerminal

/// Does outside what the model wishes, and answers with messages.
final class Runner {
  let store: Store
  let terminal: Terminal
  private let mailbox: Mailbox
  let environment: [String: String]
  var settings: Settings
  let drafts: Drafts
  /// Drafts that are to be written, by name; written when a moment passes without a key.
  private var waitingDrafts: [String: String?] = [:]

  /// The search for suggestions that is going on.
  private var search: Task<Void, Never>?
  /// The measuring of breadth that is going on.
  private var survey: Task<Void, Never>?
  /// The look at what Today offers.
  private var outlook: Task<Void, Never>?
  /// The working out of where the untagged belong.
  private var sorting: Task<Void, Never>?
  /// The ranking of those of a community.
  private var ranking: Task<Void, Never>?
  /// The search for those who would be somebody for a goal.
  private var seeking: Task<Void, Never>?
  /// The reading of what people say of themselves.
  private var reading: Task<Void, Never>?
  /// The search for communities.
  private var finding: Task<Void, Never>?
  private var matching: Task<Void, Never>?

  init(
    store: Store, settings: Settings, terminal: Terminal, mailbox: Mailbox,
    environment: [String: String]
  ) {
    self.store = store
    self.settings = settings
    self.terminal = terminal
    self.mailbox = mailbox
    self.environment = environment
    drafts = Drafts(folder: store.location.drafts)
  }

  /// - Parameters:
  ///   - graph: What the model knows, for work that compares with it.
  ///   - today: The model's day.
  /// - Returns: What became of it; work that takes long answers through the mailbox instead.
  func run(_ effect: Effect, graph: Graph, today: Day) -> [Message] {
    switch effect {
    case .commit(let proposal):
      return storing { () throws(StoreError) in
        try store.commit(proposal)
      } told: {
        .here($0.title)
      }
    case .commitImport(let proposal):
      return storing { () throws(StoreError) in
        try store.backUp(reason: "import")
        return try store.commit(proposal)
      } told: {
        .here($0.title)
      }
    case .undo:
      return storing { () throws(StoreError) in
        try store.undo()
      } told: {
        .undone($0.title)
      } + [.conflictsRead(Self.conflicts(of: store))]
    case .redo:
      return storing { () throws(StoreError) in
        try store.redo()
      } told: {
        .redone($0.title)
      } + [.conflictsRead(Self.conflicts(of: store))]
    case .readHistory: return readHistory()
    case .readNews(let since): return readNews(since, graph, today)
    case .readConflicts: return [.conflictsRead(Self.conflicts(of: store))]
    case .decide(let ids, let choice):
      return decide(ids, choice)
    case .readCopy(let path): return readCopy(path)
    case .mergeCopy(let path): return mergeCopy(path)
    case .removeCopy(let path): return removeCopy(path)
    case .completePath(let typed):
      let paths = PathReader.completions(
        forPath: ExportReading.meant(by: typed), home: environment["HOME"])
      return [.pathsCompleted(typed: typed, paths)]
    case .readExport(let path, let map):
      readExport(path, by: map, graph, today)
      return []
    case .discover(let top, let wider):
      discover(top, wider, graph, today)
      return []
    case .lookAround:
      lookAround(graph, today)
      return []
    case .measureBreadth:
      measureBreadth(graph, today)
      return []
    case .proposeTags:
      work(\.sorting) {
        TagProposals(graph, isCancelled: { Task.isCancelled }).map { .tagsProposed($0) }
      }
      return []
    case .seekCandidates(let community):
      work(\.ranking) {
        let circle = Circle(graph, on: today, followers: FollowerIndex())
        return Discovery(circle, Vicinity(graph), weights: Weights(graph))
          .candidates(of: community, top: 5, isCancelled: { Task.isCancelled })
          .map { .candidatesFound(community, $0) }
      }
      return []
    case .seek:
      work(\.seeking) {
        let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
        return .sought(GoalSeeker(circle, weights: Weights(graph)).candidates(most: 5))
      }
      return []
    case .proposeTopics:
      work(\.reading) {
        TopicProposals(graph, isCancelled: { Task.isCancelled }).map { .topicsProposed($0) }
      }
      return []
    case .findSame:
      work(\.matching) {
        Sameness(graph, isCancelled: { Task.isCancelled }).map { .sameFound($0) }
      }
      return []
    case .findCommunities(let resolution):
      work(\.finding) {
        CommunityProposals(graph, resolution: resolution, isCancelled: { Task.isCancelled })
          .map { .communitiesFound($0) }
      }
      return []
    case .writeFile(let path, let bytes, let replacing): return write(bytes, to: path, replacing)
    case .editRecord(let section, let id, let begun): return editRecord(section, id, begun)
    case .editNote(let person, let text): return editNote(person, text)
    case .openWeb(let address): return open(address)
    case .saveDraft(let name, let text):
      waitingDrafts[name] = .some(text)
      return []
    case .saveSetting(let setting): return save(setting)
    case .saveReview(let review):
      return saving { () throws(StoreError) in try ReviewFile.save(review, of: store.location) }
    case .quit: return []
    }
  }

  // MARK: The store

  func storing(
    _ change: () throws(StoreError) -> Outcome, told: (Change) -> Message.Origin
  ) -> [Message] {
    do throws(StoreError) {
      let outcome = try change()
      guard let own = outcome.own else {
        return messages(outcome) + [.done("nothing to change")]
      }
      return messages(outcome, told(own))
    } catch StoreError.nothingToUndo, StoreError.nothingToRedo {
      return [.done("nothing left to take back or do again")]
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// What an outcome means for the model.
  func messages(_ outcome: Outcome, _ origin: Message.Origin = .elsewhere) -> [Message] {
    var messages: [Message] = []
    if let graph = outcome.graph {
      messages.append(.reloaded(graph, notice: "the store was read again"))
    }
    if !outcome.touched.isEmpty { messages.append(.changed(outcome.touched, origin)) }
    messages += outcome.notices.map { .failed("\($0)") }
    // Another program's hand is what makes conflicts.
    if outcome.graph != nil || !outcome.notices.isEmpty {
      messages.append(.conflictsRead(Self.conflicts(of: store)))
    }
    return messages
  }

  /// What other windows and programs did; cheap when they did nothing.
  func refresh() -> [Message] {
    do throws(StoreError) {
      return try store.refresh().map { messages($0) } ?? []
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// Writes what waits: the journal into the store.
  func fold() -> [Message] {
    do throws(StoreError) {
      return try store.foldIfDue(force: true).map { messages($0) } ?? []
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func readNews(_ since: Day, _ graph: Graph, _ today: Day) -> [Message] {
    do throws(StoreError) {
      return [.newsRead(News(try store.history(since: since), in: graph, since: since, on: today))]
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func readHistory() -> [Message] {
    do throws(StoreError) {
      let changes = try store.history(limit: 500)
      var undone = Set<Int>()
      for change in changes {
        switch change.kind {
        case .undoing(let number): undone.insert(number)
        case .redoing(let number): undone.remove(number)
        case .done: break
        }
      }
      let lines = changes.map { change in
        let prefix =
          switch change.kind {
          case .done: ""
          case .undoing: "undo: "
          case .redoing: "redo: "
          }
        return HistoryLine(
          number: change.number, time: change.time, title: prefix + change.title,
          isUndone: undone.contains(change.number), edits: change.edits)
      }
      return [.historyRead(lines.sorted { $0.number > $1.number })]
    } catch {
      return [.failed("\(error)")]
    }
  }

  // MARK: Drafts and settings

  /// Writes the drafts that wait.
  func flushDrafts() -> [Message] {
    defer { waitingDrafts = [:] }
    for (name, text) in waitingDrafts.sorted(by: { $0.key < $1.key }) {
      do throws(StoreError) {
        if let text {
          try drafts.save(text, about: name)
        } else {
          try drafts.discard(about: name)
        }
      } catch {
        return [.failed("\(error)")]
      }
    }
    return []
  }

  private func save(_ setting: Effect.Setting) -> [Message] {
    switch setting {
    case .theme(let name): settings.set("theme", to: .string(name))
    case .table(let table): settings.remember(table)
    case .budget(let number): settings.set("budget", to: number.map { .number(String($0)) })
    }
    return saving { () throws(StoreError) in try settings.save(to: store.location.settings) }
  }

  /// Says only what could not be done.
  private func saving(_ save: () throws(StoreError) -> Void) -> [Message] {
    do throws(StoreError) {
      try save()
      return []
    } catch {
      return [.failed("\(error)")]
    }
  }

  // MARK: Imports

  /// Reads what the user named; a table that no importer knows is shown instead, unless somebody has said
  /// what its columns hold.
  private func readExport(_ path: String, by map: TableMap?, _ graph: Graph, _ today: Day) {
    let (home, tables, mailbox) = (environment["HOME"], settings.tables, mailbox)
    Task.detached {
      do throws(StoreError) {
        let (export, skipped) = try ExportReading.export(at: path, home: home)
        if map == nil, let (sketch, guess) = Importers.table(in: export, knowing: tables) {
          mailbox.post(.tableFound(TableDraft(path: path, sketch: sketch, map: guess)))
          return
        }
        let importers = map.map { [Importers.table(by: $0)] } ?? Importers.all(knowing: tables)
        var outcome = Importers.read(export, with: importers, heedingNames: map == nil) {
          progress in
          mailbox.post(.progress("reading \(progress.path) (\(progress.percent)%) …"))
        }
        outcome.unread += skipped
        mailbox.post(
          .previewed(ExportReading.preview(outcome, in: graph, on: today)))
      } catch {
        mailbox.post(.failed("\(error)"))
      }
    }
  }

  /// Whoever turns the dial quickly waits for the last turn alone.
  private func discover(_ top: Int, _ wider: Double, _ graph: Graph, _ today: Day) {
    work(\.search) {
      let circle = Circle(graph, on: today, followers: FollowerIndex())
      return Discovery(circle, Vicinity(graph), weights: Weights(graph))
        .answer(top: top, wider: wider, isCancelled: { Task.isCancelled }).map { .discovered($0) }
    }
  }

  private func measureBreadth(_ graph: Graph, _ today: Day) {
    work(\.survey) {
      let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
      return Breadth(
        circle, Vicinity(graph), weights: Weights(graph), isCancelled: { Task.isCancelled }
      ).map { .breadthMeasured($0) }
    }
  }

  /// As many greetings as Today has room for.
  private func lookAround(_ graph: Graph, _ today: Day) {
    work(\.outlook) {
      let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
      return .lookedAround(Outlook(circle, greetings: 3, weights: Weights(graph)))
    }
  }

  /// Works beside the screens; what is asked for anew takes the place of what is under way.
  private func work(
    _ task: ReferenceWritableKeyPath<Runner, Task<Void, Never>?>,
    _ body: @escaping @Sendable () -> Message?
  ) {
    self[keyPath: task]?.cancel()
    let mailbox = mailbox
    self[keyPath: task] = Task.detached {
      if let message = body(), !Task.isCancelled { mailbox.post(message) }
    }
  }
}

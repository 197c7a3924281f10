import PleachCore

@testable import PleachScreen

/// A sitting at the screens without disk and terminal: effects are run on a document in memory.
struct World {
  var model: Model
  private(set) var document: Document
  /// Every change made, as the journal would hold it.
  private(set) var changes: [Change] = []
  private var stack = UndoStack()
  /// What the model wished that this world does not do itself, in order.
  private(set) var wishes: [Effect] = []
  /// Why the store takes nothing; `nil` as long as it does.
  var refusal: String?
  /// What the user makes of a text in the editor; `nil` leaves without a change.
  var editor: @Sendable (String) -> String? = { _ in nil }
  /// What the disk offers for a path being typed.
  var paths: [String] = []
  /// What stands in a file that is there already.
  var presentFile: [UInt8]?
  /// What is to be decided, and paths of other versions of the store.
  var conflicts: [Conflict] = []
  var copies: [String] = []
  /// Where the review stands, as this machine keeps it.
  private(set) var review: ReviewSession?
  /// What an export holds.
  var preview: Preview?
  /// What an import would find to be a table of one's own.
  var table: TableDraft?

  static let today = Day(year: 2026, month: 3, day: 14)!  // there is such a day

  init(
    _ document: Document, _ size: Size = Size(rows: 24, columns: 80),
    setup: Model.Setup = Model.Setup()
  ) {
    self.document = document
    model = Model(graph: document.graph, today: Self.today, size: size, setup: setup)
    send(.started)
  }

  /// Presses keys in their text form: `jj<enter>`.
  mutating func drive(_ keys: String) {
    // A mistake in a test's keys is a programmer's.
    for key in try! Key.parse(sequence: keys) { send(.key(key)) }
  }

  mutating func send(_ message: Message) {
    var waiting = [message][...]
    while let message = waiting.popFirst() {
      for effect in model.update(message) { waiting = run(effect) + waiting }
    }
  }

  /// Leaves without a word, as when it is killed, and begins anew.
  mutating func restart() {
    var setup = model.setup
    setup.review = review.flatMap { ReviewSession($0.json) }
    model = Model(graph: document.graph, today: Self.today, size: model.size, setup: setup)
    send(.started)
  }

  /// Another window's change.
  mutating func elsewhere(_ edits: Edit...) {
    let touched = apply(edits, "elsewhere", .done)
    send(.changed(touched, .elsewhere))
  }

  // MARK: What is seen

  var picture: Picture { model.view() }
  var text: String { picture.grid.text }
  func row(_ number: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[number]
  }
  /// The status line.
  var status: String { row(model.size.rows - 1) }

  // MARK: Effects

  private mutating func run(_ effect: Effect) -> ArraySlice<Message> {
    switch effect {
    case .commit(let proposal), .commitImport(let proposal):
      if let refusal { return [.failed(refusal)] }
      let touched = apply(proposal.edits, proposal.title, .done)
      return touched.isEmpty
        ? [.done("nothing to change")] : [.changed(touched, .here(proposal.title))]
    case .undo:
      guard let number = stack.undo else { return [.failed("nothing to undo")] }
      let change = changes[number - 1]
      return [
        .changed(apply(change.inverse, change.title, .undoing(number)), .undone(change.title))
      ]
    case .redo:
      guard let number = stack.redo else { return [.failed("nothing to redo")] }
      let change = changes[number - 1]
      return [.changed(apply(change.edits, change.title, .redoing(number)), .redone(change.title))]
    case .readHistory: return [.historyRead(history)]
    case .readConflicts: return [conflictsRead]
    case .decide(let ids, let choice):
      let edits = conflicts.filter { ids.contains($0.id) }
        .flatMap { $0.edits(for: choice, in: document) ?? [] }
      conflicts.removeAll { ids.contains($0.id) }
      let touched = apply(edits, "decide", .done)
      return touched.isEmpty
        ? [.done("nothing to change"), conflictsRead]
        : [.changed(touched, .here("decide")), conflictsRead]
    case .readCopy(let path):
      let offer = Preview.Offer("merge", .mergeCopy(path: path), refusal: "nothing was merged")
      return [.previewed(Preview(title: "Another version", lines: [path], offer: offer))]
    case .mergeCopy(let path):
      copies.removeAll { $0 == path }
      return [.done("merged"), conflictsRead, .copyMerged(path: path)]
    case .completePath(let typed):
      return [.pathsCompleted(typed: typed, paths.filter { $0.hasPrefix(typed) })]
    case .readExport(let path, let map):
      if map == nil, let table, path.hasSuffix(".csv") { return [.tableFound(table)] }
      return preview.map { [.previewed($0)] } ?? [.failed("no such file")]
    case .editRecord(let section, let id, let begun):
      let base = begun.map(\.base) ?? document.record(section, id)
      guard let text = begun?.text ?? base.map(JSONWriter.page) else {
        return [.failed("\(id): no longer in the store.")]
      }
      return [.recordEdited(section, id: id, EditedRecord(base: base, text: editor(text)))]
    case .editNote(let person, let text): return [.noteEdited(person, text: editor(text))]
    case .discover(let top, let wider):
      let graph = model.graph
      let circle = Circle(graph, on: World.today, followers: FollowerIndex())
      return Discovery(circle, Vicinity(graph), weights: Weights(graph))
        .answer(top: top, wider: wider).map { [.discovered($0)] } ?? []
    case .lookAround:
      let graph = model.graph
      let circle = Circle(graph, on: Self.today, followers: FollowerIndex(graph))
      return [.lookedAround(Outlook(circle, greetings: 3, weights: Weights(graph)))]
    case .measureBreadth:
      let graph = model.graph
      let circle = Circle(graph, on: World.today, followers: FollowerIndex(graph))
      return Breadth(circle, Vicinity(graph), weights: Weights(graph))
        .map { [.breadthMeasured($0)] } ?? []
    case .seekCandidates(let community):
      let graph = model.graph
      let circle = Circle(graph, on: Self.today, followers: FollowerIndex())
      return Discovery(circle, Vicinity(graph), weights: Weights(graph))
        .candidates(of: community, top: 5).map { [.candidatesFound(community, $0)] } ?? []
    case .seek:
      let graph = model.graph
      let circle = Circle(graph, on: Self.today, followers: FollowerIndex(graph))
      return [.sought(GoalSeeker(circle, weights: Weights(graph)).candidates(most: 5))]
    case .proposeTags: return TagProposals(model.graph).map { [.tagsProposed($0)] } ?? []
    case .proposeTopics: return TopicProposals(model.graph).map { [.topicsProposed($0)] } ?? []
    case .readNews(let since):
      return [.newsRead(News(changes, in: model.graph, since: since, on: Self.today))]
    case .findSame: return Sameness(model.graph).map { [.sameFound($0)] } ?? []
    case .findCommunities(let resolution):
      return CommunityProposals(model.graph, resolution: resolution)
        .map { [.communitiesFound($0)] } ?? []
    case .saveReview(let review):
      self.review = review
      return []
    case .writeFile(let path, let bytes, let replacing):
      wishes.append(effect)
      guard paths.contains(path), !replacing else { return [.done("written: \(path)")] }
      return [.fileExists(path: path, bytes, present: presentFile)]
    case .openWeb, .saveDraft, .saveSetting, .removeCopy, .quit:
      wishes.append(effect)
      return []
    }
  }

  var conflictsRead: Message {
    .conflictsRead(
      Conflicts(
        open: conflicts.map {
          Conflicts.Open($0, standing: document.value(at: $0.path))
        }, copies: copies))
  }

  private mutating func apply(
    _ edits: [Edit], _ title: String, _ kind: Change.Kind
  ) -> [Touched] {
    var done: [Edit] = []
    for edit in edits {
      do throws(Document.Refusal) {
        if let edit = try document.apply(edit) { done.append(edit) }
      } catch {
        send(.failed("\(error)"))
      }
    }
    guard !done.isEmpty else { return [] }
    let number = changes.count + 1
    changes.append(
      Change(number: number, time: "2026-03-14T09:30:00Z", title: title, kind: kind, edits: done))
    stack.note(changes[number - 1])
    return document.touched(by: done)
  }

  private var history: [HistoryLine] {
    changes.reversed().map { change in
      switch change.kind {
      case .done: line(change, "")
      case .undoing: line(change, "undo: ")
      case .redoing: line(change, "redo: ")
      }
    }
  }
}

extension World {
  private func line(_ change: Change, _ prefix: String) -> HistoryLine {
    HistoryLine(
      number: change.number, time: change.time, title: prefix + change.title,
      isUndone: changes.last {
        $0.kind == .undoing(change.number) || $0.kind == .redoing(change.number)
      }?.kind == .undoing(change.number), edits: change.edits)
  }
}

extension Document {
  /// The graph that a store of these records gives.
  var graph: Graph {
    var graph = Graph()
    for section in Section.allCases {
      // What stands in a document of a test is well formed.
      for id in ids(section) { try! graph.put(section, id, record(section, id)) }
    }
    return graph
  }

  mutating func add(_ record: some Record) {
    _ = try! apply(.put(record))  // a whole record can always be put
  }
}

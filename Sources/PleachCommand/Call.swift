import PleachCore
import PleachStore

/// One command being run.
struct Call {
  let command: Command
  let arguments: Arguments
  let surroundings: Surroundings
  let today: Day
  var out: Output
  /// What the command ends with when it does not fail.
  var status: Int32 = 0
  /// The review that the screens are to open with, in place of what was printed.
  var review: ReviewChoice?

  var words: [String] { arguments.words }
  var isJSON: Bool { arguments.has("json") }

  /// A sentence on stderr.
  func tell(_ text: SafeText) {
    _ = surroundings.errors.write(Array((text.string + "\n").utf8))
  }

  /// A mistake in how this command was called.
  func usage(_ what: String, hint: String? = nil) -> Failure {
    .usage(command.name, what, hint: hint ?? "Usage: pleach \(command.usage[0])")
  }

  /// Fails when there are more words than the command knows what to do with.
  func expect(atMost count: Int) throws(Failure) {
    guard words.count > count else { return }
    throw usage("do not know what to do with \"\(words[count])\"")
  }

  /// What was done: a sentence, or the change as JSON.
  mutating func report(_ sentence: SafeText, _ change: Change?) {
    if isJSON {
      out.json(["change": change.map { HistoryJSON.json($0) } ?? .null])
    } else {
      out.line(sentence)
    }
  }
}

// MARK: The store

extension Call {
  /// How the user calls pleach on this store.
  var invocation: Invocation {
    Invocation(store: arguments["store"], isDemo: arguments.isDemo)
  }

  /// Turns the store's errors into the command's, with remedies for this very store.
  func stored<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Failure(error, invocation)
    }
  }

  func location() throws(Failure) -> StoreLocation {
    try stored { () throws(StoreError) in
      if arguments.isDemo { return try DemoStore.prepare(surroundings, today: today) }
      return try StoreLocation.find(
        option: arguments["store"], environment: surroundings.environment,
        files: surroundings.files)
    }
  }

  /// Opens the store to read it.
  func look() throws(Failure) -> (store: Store, graph: Graph) { try open(lookOnly: true) }

  func graph() throws(Failure) -> Graph { try look().graph }

  func open(lookOnly: Bool) throws(Failure) -> (store: Store, graph: Graph) {
    let location = try location()
    let (store, graph) = try stored { () throws(StoreError) in
      try Store.open(
        at: location, program: pleachVersion, lookOnly: lookOnly, files: surroundings.files,
        clock: surroundings.clock)
    }
    tell(store.notices)
    return (store, graph)
  }

  /// Changes that wait in the journal are an open window's everyday, and that a store is read-only
  /// matters to commands that change it, which fail on it.
  func tell(_ notices: [Notice]) {
    for notice in notices {
      switch notice {
      case .recovered, .readOnly: continue
      // They stay for days, and pleach conflicts and the screens offer them.
      case .copies: continue
      default: tell(SafeText(notice.description))
      }
    }
  }

  /// Opens the store, makes one change and writes it into the file.
  ///
  /// - Returns: The change; `nil` when there was nothing to change.
  @discardableResult
  func change(
    _ make: (Graph) throws(Failure) -> Proposal?
  ) throws(Failure) -> Change? {
    let (store, graph) = try open(lookOnly: false)
    guard let proposal = try make(graph) else { return nil }
    return try commit(proposal, to: store)
  }

  func commit(_ proposal: Proposal, to store: Store) throws(Failure) -> Change? {
    try finish(store) { () throws(StoreError) in try store.commit(proposal) }
  }

  /// Changes the store and folds the change into the file, which may tell something more.
  func finish(
    _ store: Store, _ make: () throws(StoreError) -> Outcome
  ) throws(Failure) -> Change? {
    let outcome = try stored(make)
    tell(outcome.notices)
    do throws(StoreError) {
      if let found = try store.close() { tell(found.notices) }
    } catch {
      // The change is safe in the journal, so the command has done what it should.
      tell("Saved in this machine's journal, not yet in the store: " + Failure(error).sentence)
    }
    return outcome.own
  }

  func settings(at location: StoreLocation) throws(Failure) -> Settings {
    let (settings, complaints) = try stored { () throws(StoreError) in
      try Settings.load(from: location.settings, files: surroundings.files)
    }
    for complaint in complaints { tell(SafeText("\(complaint)")) }
    return settings
  }
}

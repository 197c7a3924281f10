import PleachCommand
import PleachCore
import PleachScreen
import PleachStore
import PleachTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One sitting at the screens: what is opened for it, and closed again.
struct Session {
  private let options: ScreenOptions
  private let surroundings: Surroundings
  /// A day that the command line named, which then stays; `nil` goes with the clock.
  private let givenDay: Day?

  init(_ options: ScreenOptions, _ surroundings: Surroundings) {
    self.options = options
    self.surroundings = surroundings
    givenDay = options.today == surroundings.today ? nil : options.today
  }

  private var today: Day { givenDay ?? Loop.localDay }

  /// Runs until the user leaves.
  ///
  /// - Throws: A sentence, when the store or the screen cannot be opened.
  func run() throws(Sentence) {
    let location = try told { () throws(StoreError) in
      options.isDemo
        ? try DemoStore.prepare(surroundings, today: options.today)
        : try StoreLocation.find(option: options.store, environment: surroundings.environment)
    }
    let (store, graph) = try told { () throws(StoreError) in
      try Store.open(at: location, program: pleachVersion)
    }
    let (settings, complaints) = try told { () throws(StoreError) in
      try Settings.load(from: location.settings)
    }
    var setup = setUp(settings, store)
    setup.notices += complaints.map { "\($0)" } + store.notices.compactMap(Self.told)
    let terminal = try openTerminal(settings)
    let model = Model(graph: graph, today: today, size: terminal.size, setup: setup)
    let mailbox = Mailbox(waker: terminal.waker)
    let runner = Runner(
      store: store, settings: settings, terminal: terminal, mailbox: mailbox,
      environment: surroundings.environment)
    var loop = Loop(
      model: model, terminal: terminal, mailbox: mailbox, runner: runner, givenDay: givenDay)
    loop.run()
    terminal.close()
    try told { () throws(StoreError) in _ = try store.close() }
  }

  private func openTerminal(_ settings: Settings) throws(Sentence) -> Terminal {
    let wish = options.colour == .auto ? settings.colour : options.colour
    do throws(TerminalError) {
      return try Terminal(colours: wish == .never ? ColourDepth.none : nil)
    } catch {
      throw Sentence("pleach: \(error).\(error.hint.map { " \($0)." } ?? "")")
    }
  }

  // MARK: Setting up

  private func setUp(_ settings: Settings, _ store: Store) -> Model.Setup {
    var setup = Model.Setup()
    setup.storeName = options.isDemo ? "demo" : ""
    setup.opensLinks = !options.isDemo
    setup.themes = BuiltInThemes.all
    do throws(StoreError) {
      for file in try UserThemes.read(from: store.location.settings) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let (theme, problems) = Theme.read(text, name: file.name)
        setup.themes.removeAll { $0.name == theme.name }
        setup.themes.append(theme)
        setup.notices += problems.map {
          "\(file.name).theme:\($0.line): \($0.what).\($0.hint.map { " \($0)" } ?? "")"
        }
      }
    } catch {
      setup.notices.append("\(error)")
    }
    setup.themeName = settings.theme ?? "dusk"
    if !setup.themes.contains(where: { $0.name == setup.themeName }) {
      setup.notices.append("no such theme as \"\(setup.themeName)\". T lists them.")
      setup.themeName = "dusk"
    }
    setup.budget = settings.budget
    let (keymap, complaints) = Keymap.usual.changed(by: settings.keys)
    setup.keymap = keymap
    setup.notices += complaints.map { "settings.json: keys: \($0)" }
    setup.conflicts = Runner.conflicts(of: store)
    setup.reviewChoice = options.review
    do throws(StoreError) {
      setup.review = try ReviewFile.load(of: store.location)
    } catch {
      setup.notices.append("\(error)")
    }
    setup.readOnly = store.readOnly.map { "read-only: \($0)" }
    do throws(StoreError) {
      for draft in try Drafts(folder: store.location.drafts).all() {
        setup.drafts[Person.ID(draft.subject)] = draft.text
      }
    } catch {
      setup.notices.append("\(error)")
    }
    return setup
  }

  /// What is said of a notice at the start; Today offers copies, every day until they are gone.
  private static func told(_ notice: Notice) -> String? {
    if case .copies = notice { nil } else { "\(notice)" }
  }

  private func told<Value>(_ body: () throws(StoreError) -> Value) throws(Sentence) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Sentence(error.sentence(Invocation(store: options.store, isDemo: options.isDemo)))
    }
  }
}

/// What the user reads when something cannot be done.
struct Sentence: Error {
  var text: String
  init(_ text: String) { self.text = text }
}

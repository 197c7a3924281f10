import FoundationEssentials
import PleachCore
import PleachScreen
import PleachTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The one loop: draws the model, waits for events, hands messages in and wishes out.
struct Loop {
  private var model: Model
  private let terminal: Terminal
  private let mailbox: Mailbox
  private let runner: Runner
  /// A day that the command line named; `nil` goes with the clock.
  private let givenDay: Day?
  private var shown: (picture: Picture, theme: Theme)?
  private var lastTick = ContinuousClock.now
  private var lastMessage = ContinuousClock.now

  /// How often drafts are written and other windows' changes looked for, also while keys keep coming:
  /// a crash costs no more typing than this.
  private static let tick = Duration.seconds(1)
  /// Without a message for so long, the journal is written into the store; longer where that takes its
  /// time, since no key is answered meanwhile.
  private var idle = Duration.seconds(2)
  /// So many times as long as it took last.
  private static let patience = 20

  /// In milliseconds: without a key for so long, there is time for something else.
  private static let breath = 20

  init(model: Model, terminal: Terminal, mailbox: Mailbox, runner: Runner, givenDay: Day?) {
    self.model = model
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    self.givenDay = givenDay
  }

  /// The day on this machine's clock.
  static var localDay: Day { Day(of: Date(), in: .current) }

  /// Runs until the user leaves or the terminal is gone.
  mutating func run() {
    _ = take([.started])
    while true {
      draw()
      let events = nextEvents()
      guard !events.contains(.hangUp), take(messages(for: events) + ticking()) else { break }
    }
    _ = runner.flushDrafts()
  }

  /// Waits, and uses the time as long as there is something to prepare.
  private func nextEvents() -> [TerminalEvent] {
    repeat {
      let events = terminal.nextEvents(timeoutMilliseconds: Self.breath)
      if !events.isEmpty { return events }
    } while model.prepare()
    return terminal.nextEvents(timeoutMilliseconds: untilTick)
  }

  /// Not a whole tick from now on: a letter typed just before would wait for two.
  private var untilTick: Int {
    let left = Self.tick - (ContinuousClock.now - lastTick)
    return max(1, Int(left / .milliseconds(1)))
  }

  private mutating func draw() {
    let picture = model.view()
    guard shown?.picture != picture || shown?.theme != model.theme else { return }
    terminal.draw(picture.grid, theme: model.theme, cursor: picture.cursor)
    shown = (picture, model.theme)
  }

  private mutating func messages(for events: [TerminalEvent]) -> [Message] {
    var messages: [Message] = []
    for event in events {
      switch event {
      case .key(let key): messages.append(.key(key))
      case .mouse(let mouse): messages.append(.mouse(mouse))
      case .paste(let text): messages.append(.paste(text))
      case .resize(let size):
        shown = nil
        messages.append(.resize(size))
      case .wake: messages += mailbox.drain()
      case .continued: shown = nil
      case .childEnded(_, let end): messages += Self.told(end)
      case .hangUp: break
      }
    }
    if !messages.isEmpty { lastMessage = .now }
    return messages
  }

  /// What is to be done once in so long.
  private mutating func ticking() -> [Message] {
    let now = ContinuousClock.now
    guard now - lastTick >= Self.tick else { return [] }
    let seconds = Int((now - lastTick) / .seconds(1))
    lastTick = now
    var messages = runner.flushDrafts() + runner.refresh()
    if model.isReviewing { messages.append(.passed(seconds: seconds)) }
    let isIdle = now - lastMessage >= idle
    if runner.store.needsFold || isIdle, runner.store.pending > 0 {
      messages += runner.fold()
      idle = max(.seconds(2), (.now - now) * Self.patience)
    }
    let today = givenDay ?? Self.localDay
    if today != model.today { messages.append(.day(today)) }
    return messages
  }

  /// - Returns: `false` when the user leaves.
  private mutating func take(_ messages: [Message]) -> Bool {
    var waiting = messages[...]
    while var message = waiting.popFirst() {
      if case .key(let key) = message, key.typed != nil, model.takesText {
        message = Self.joined(key, &waiting)
      }
      for effect in model.update(message) {
        if effect == .quit { return false }
        // Another program had the screen.
        if effect.leavesScreen { shown = nil }
        waiting = runner.run(effect, graph: model.graph, today: model.today) + waiting
      }
    }
    return true
  }

  /// Letters that came in one go, as from a paste into a terminal that does not mark it, are typed in
  /// one go too: each for itself would be drawn and searched for anew.
  private static func joined(_ first: Key, _ waiting: inout ArraySlice<Message>) -> Message {
    var letters = String.UnicodeScalarView()
    while case .key(let key)? = waiting.first, let letter = key.typed {
      letters.append(letter)
      waiting.removeFirst()
    }
    guard !letters.isEmpty, let letter = first.typed else { return .key(first) }
    return .paste(String(letter) + String(letters))
  }

  private static func told(_ end: ChildEnd) -> [Message] {
    switch end {
    case .exited(0): []
    case .exited(3): [.failed("no browser was found; set \"opener\" in the settings")]
    case .exited(let status): [.failed("the opener ended with status \(status)")]
    case .killed(let signal): [.failed("the opener was ended by signal \(signal)")]
    case .notStarted(let number): [.failed(String(cString: strerror(number)))]
    }
  }
}

extension Effect {
  /// Whether another program takes the screen for it.
  fileprivate var leavesScreen: Bool {
    switch self {
    case .editRecord, .editNote: true
    default: false
    }
  }
}

import Foundation
import Testing

@Suite("Notes that were being typed, end to end", .serialized) struct DraftRuns {
  /// A note that is typed, and how much of it when.
  private final class Writer {
    let terminal: Pty
    private(set) var typed = ""
    private var times: [(instant: ContinuousClock.Instant, count: Int)] = []
    let death: Duration

    init(dyingAfter death: Duration) throws {
      self.death = death
      let home = try Home()
      try home.writeReadingRoom()
      terminal = try Pty(home)
      try terminal.see("Today")
      terminal.type("2")
      try terminal.see("Celia")
      terminal.type("n")
      try terminal.see("Why I follow")
    }

    func type() {
      let chunk = "\(typed.count) letters, and on and on, more than anybody types at once; "
      terminal.type(chunk)
      typed += chunk
      times.append((.now, typed.count))
    }

    /// Letters typed by a moment.
    func count(at instant: ContinuousClock.Instant) -> Int {
      times.last { $0.instant <= instant }?.count ?? 0
    }

    /// How long ago the first letter was typed that a text lacks.
    func age(of text: String, at instant: ContinuousClock.Instant) -> Duration {
      times.first { $0.count > text.count }.map { instant - $0.instant } ?? .zero
    }

    /// The text of the one draft on disk.
    var draft: String? { terminal.home.draft }
  }

  private static let isLong = ProcessInfo.processInfo.environment["PLEACH_LONG"] == "1"

  @Test(
    "killed at any moment, a note loses no more than two seconds of typing",
    arguments: (0..<(isLong ? 20 : 2)).map { _ in UInt64.random(in: 0...UInt64.max) })
  func losesLittle(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var writers = try (0..<10).map { _ in
      try Writer(dyingAfter: .milliseconds(Int.random(in: 300...3500, using: &random)))
    }
    let start = ContinuousClock.now
    var kept = 0
    var worst = Duration.zero
    while !writers.isEmpty {
      for writer in writers { writer.type() }
      usleep(100_000)
      let dying = writers.filter { ContinuousClock.now - start >= $0.death }
      writers.removeAll { ContinuousClock.now - start >= $0.death }
      for writer in dying {
        let now = ContinuousClock.now
        let safe = writer.count(at: now - .seconds(2))
        kill(writer.terminal.child, SIGKILL)
        try writer.terminal.waitForEnd()
        let draft = writer.draft ?? ""
        #expect(writer.typed.hasPrefix(draft), "what is kept is what was typed")
        #expect(draft.count >= safe, "\(safe) letters had been typed two seconds before")
        kept += draft.count
        worst = max(worst, writer.age(of: draft, at: now))
      }
    }
    #expect(kept > 0, "something must have been there to lose")
    print("draft runs: seed \(seed), at most \(worst / .milliseconds(1)) ms of typing lost")
  }

  @Test("a draft is offered at the next start; ignored or left it stays, and taken it is saved")
  func isOffered() throws {
    let writer = try Writer(dyingAfter: .zero)
    writer.type()
    let home = writer.terminal.home
    try eventually("the draft on disk") { home.draft == writer.typed }
    kill(writer.terminal.child, SIGKILL)
    try writer.terminal.waitForEnd()

    let ignoring = try Pty(home)
    try ignoring.see("You were writing")
    ignoring.type("q")
    try ignoring.waitForEnd()
    #expect(home.draft == writer.typed)

    let cancelling = try goingOn(home)
    cancelling.type("\u{1B}")
    try cancelling.see("n goes on where you were")
    cancelling.type("q")
    try cancelling.waitForEnd()
    #expect(home.draft == writer.typed)

    let taking = try goingOn(home)
    taking.type("the end\r")
    try taking.see("saved")
    taking.type("q")
    try taking.waitForEnd()
    #expect(home.draft == nil)
    #expect(home.read("data/pleach/network.json")?.contains(writer.typed + "the end") == true)
  }

  /// A new start that goes on with the draft which Today offers.
  private func goingOn(_ home: Home) throws -> Pty {
    let terminal = try Pty(home)
    try terminal.see("You were writing")
    terminal.type("jn")
    try terminal.see("Why I follow Ada")
    return terminal
  }
}

extension Home {
  /// The text of the draft that was kept; `nil` when there is none.
  fileprivate var draft: String? {
    let drafts = files(below: "state").filter { $0.contains("/drafts/") && $0.hasSuffix(".json") }
    // One that is just being written begins with a dot.
    let whole = drafts.filter { !$0.split(separator: "/").last!.hasPrefix(".") }
    return whole.first.flatMap { read("state/" + $0) }.flatMap { text in
      let begin = text.firstRange(of: "\"text\":\"")?.upperBound
      return begin.map { String(text[$0...].prefix { $0 != "\"" }) }
    }
  }
}

/// Numbers that a seed decides (G. Marsaglia's xorshift).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state == 0 ? 1 : state
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

import PleachCore

@testable import PleachStore

/// Kills the program while it writes, again and again on one store, and looks at what is there.
struct KillLoop {
  let seed: UInt64
  private var random: SeededRandom
  // In memory: what a killed program has written stays, on whatever disk.
  private let folder = TestFolder()
  private let location: StoreLocation
  private var last = 0
  /// How many changes the program said to be saved.
  private(set) var acknowledged = 0
  /// Changes that were not done when they were found, beyond the one that may have been under way.
  private(set) var complaints: [String] = []

  init(seed: UInt64) throws {
    self.seed = seed
    random = SeededRandom(seed)
    location = try folder.programLocation
  }

  mutating func run(_ kills: Int) throws {
    for run in 0..<kills {
      // Kills that come at start-up matter as much as those between two changes.
      let bytes = Int.random(in: 0..<(run % 3 == 0 ? 12 : 250), using: &random)
      let end = Program(["selftest-writer"], in: folder).killed(after: bytes)
      acknowledged += end.acknowledged.count
      if let complaint = try complaint(told: end.acknowledged.last ?? last) {
        complaints.append("run \(run): \(complaint)")
      }
    }
  }

  private mutating func complaint(told: Int) throws -> String? {
    let (store, graph) = try Store.open(at: location)
    let found = graph.topics["counter"].flatMap { Int($0.name) } ?? 0
    last = found
    guard found == told || found == told + 1 else { return "told \(told), found \(found)" }
    for number in max(1, found - SelfTestWriter.people + 1)..<found + 1 {
      let id = Person.ID("p\(number % SelfTestWriter.people)")
      guard graph.people[id]?.name == "Person \(number)" else { return "\(number) is not whole" }
    }
    let isQuiet = store.notices.allSatisfy { if case .recovered = $0 { true } else { false } }
    return isQuiet ? nil : "\(store.notices)"
  }
}

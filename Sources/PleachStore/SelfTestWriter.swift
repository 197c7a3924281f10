import PleachCore

/// Writes to a store until somebody kills the process; the end-to-end tests do.
public enum SelfTestWriter {
  /// How many people take turns.
  static let people = 20

  /// Makes changes and says "ack N" after each that is on disk.
  ///
  /// Change N writes N into the topic "counter" and into person N mod 20, so that a reader can tell
  /// whether each change is there and whole. Every seventh is folded.
  ///
  /// - Parameters:
  ///   - window: Its name, when several write at the same time: then each adds people of its own.
  ///   - say: Takes each line, its line feed included, and returns whether anybody listens; nobody
  ///     does when the test is gone, and then this ends too.
  public static func run(
    at location: StoreLocation, count: Int, window: String? = nil, say: (String) -> Bool
  ) throws(StoreError) {
    let (store, graph) = try Store.open(at: location)
    var isHeard = say("ready\n")
    var number = window == nil ? graph.topics["counter"].flatMap { Int($0.name) } ?? 0 : 0
    for _ in 0..<count where isHeard {
      number += 1
      _ = try store.commit(window.map { addition(number, by: $0) } ?? proposal(number))
      isHeard = say("ack \(number)\n")
      if number % 7 == 0 { try fold(store) }
    }
    try fold(store)
  }

  /// A file that another program keeps writing is left for later: the changes are in the journal.
  private static func fold(_ store: Store) throws(StoreError) {
    do throws(StoreError) {
      try store.foldIfDue(force: true)
    } catch {
      guard case .neverStill = error else { throw error }
    }
  }

  private static func addition(_ number: Int, by window: String) -> Proposal {
    let id = Person.ID("\(window)-\(number)")
    return Proposal("add \(id)", [.put(Person(id: id, name: "Person \(number)"))])
  }

  static func proposal(_ number: Int) -> Proposal {
    let id = Person.ID("p\(number % people)")
    return Proposal(
      "count to \(number)",
      [
        .put(Topic(id: "counter", name: String(number))),
        .put(Person(id: id, name: "Person \(number)")),
      ])
  }
}

import PleachCore

@testable import PleachStore

/// Lets the power fail after each call of a made-up user's day, and looks at what is left.
struct PowerLoss {
  let script: StepScript
  private var random: SeededRandom
  /// What the calls pass through on their way to the disk.
  private let wrap: (MemoryDisk) -> any FileOps
  /// What was lost or could not be read, each with its place.
  private(set) var complaints: [String] = []
  private var seen: Set<Int> = []

  init(
    seed: UInt64, steps: Int, through wrap: @escaping (MemoryDisk) -> any FileOps = { $0 }
  ) throws {
    script = try StepScript(seed: seed, count: steps)
    random = SeededRandom(seed)
    self.wrap = wrap
  }

  /// How many different states were looked at.
  var states: Int { seen.count }

  /// - Parameter isUnlucky: Whether the user's program is killed and the power fails now and then in
  ///   the course of it, and the user goes on with what is left.
  mutating func run(isUnlucky: Bool = false) throws {
    let disk = MemoryDisk()
    disk.remember()
    var store = try open(wrap(disk)).0
    var (done, acknowledged) = (0, 0)
    while done < script.steps.count {
      disk.promise(acknowledged...done + 1)
      if isUnlucky, Int.random(in: 0..<3, using: &random) == 0 {
        disk.die(after: Int.random(in: 0..<25, using: &random))
      }
      do {
        try script.steps[done].run(&store)
        done += 1
        // Steps that find nothing to do bring nothing to the disk.
        if script.changes[done] > script.changes[done - 1] { acknowledged = done }
      } catch {
        guard disk.isDead else { throw error }
      }
      if disk.isDead { try goOn(disk, &store, &done, &acknowledged) }
    }
    look(at: disk.past)
  }

  /// The program is gone, and perhaps the power: the user starts anew with what there is.
  private mutating func goOn(
    _ disk: MemoryDisk, _ store: inout Store, _ done: inout Int, _ acknowledged: inout Int
  ) throws {
    let isPowerCut = Bool.random(using: &random)
    disk.bury(leaving: isPowerCut ? disk.image.crashes(&random).randomElement(using: &random) : nil)
    store = try open(wrap(disk)).0
    // What was being done may be there, though nobody was told.
    let possible = (isPowerCut ? acknowledged : done)...min(done + 1, script.steps.count)
    guard let found = try possible.last(where: { try stands($0, in: store) }) else {
      throw Lost(steps: possible)
    }
    done = found
    if isPowerCut { acknowledged = done }
  }

  /// A store that is not as it was promised after any of these steps.
  struct Lost: Error {
    let steps: ClosedRange<Int>
  }

  private func stands(_ step: Int, in store: Store) throws -> Bool {
    try store.text == script.texts[step]
      && store.history(limit: .max).count == script.changes[step]
  }

  private mutating func look(at past: [MemoryDisk.Past]) {
    for (call, past) in past.enumerated() {
      for image in past.image.crashes(&random) where seen.insert(image.fingerprint).inserted {
        if let complaint = complaint(about: image, promise: past.promise) {
          complaints.append("call \(call), steps \(past.promise): \(complaint)")
        }
      }
    }
  }

  private func open(_ files: any FileOps) throws -> (Store, Graph) {
    try Store.open(at: MemoryDisk.location, program: "1", files: files, clock: testClock)
  }

  /// What is wrong with a disk on which so many steps had been acknowledged; `nil` when all is well.
  private func complaint(about image: MemoryImage, promise: ClosedRange<Int>) -> String? {
    do {
      let (store, graph) = try open(MemoryDisk(image))
      let possible = promise.clamped(to: 0...script.steps.count)
      guard possible.contains(where: { script.texts[$0] == store.text }) else {
        return "lost: \(store.notices)"
      }
      let told = try store.history(limit: .max).count
      let wanted = script.changes[possible.lowerBound]
      guard told >= wanted else { return "\(told) changes of \(wanted) can be undone" }
      guard store.readOnly == nil else { return "read-only" }
      return try complaint(afterwards: store, graph)
    } catch {
      return "unreadable: \(error)"
    }
  }

  /// Life goes on: a change, a fold and a restart work, and undoing the change leaves what was.
  private func complaint(afterwards store: Store, _ graph: Graph) throws -> String? {
    _ = try store.commit(addition(99))
    try store.close()
    let again = try store.reopened()
    guard again.pending == 0, again.record(.people, "p99") != nil else { return "does not go on" }
    _ = try again.undo()
    return try Document.read(again.text).1 == graph ? nil : "cannot be undone"
  }
}

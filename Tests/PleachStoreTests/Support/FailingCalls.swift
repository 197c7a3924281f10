import PleachCore

@testable import PleachStore

/// Does a made-up user's steps on a disk of which some calls fail, and tells what went wrong that
/// may not.
struct FailingCalls {
  let script: StepScript
  /// What the steps call when nothing fails.
  let calls: [String]

  init(_ script: StepScript) throws {
    self.script = script
    let files = FaultyFiles(over: MemoryDisk())
    var store = try Self.open(files)
    for step in script.steps { try step.run(&store) }
    calls = files.calls
  }

  fileprivate static func open(_ files: any FileOps) throws -> Store {
    try Store.open(at: MemoryDisk.location, program: "1", files: files, clock: testClock).0
  }

  /// One plan for each call, from which on so many fail, and each error that it may meet.
  func plans(
    times: Int, short: Bool, _ codes: (_ call: Int) -> [Int32]
  ) -> [FaultyFiles.Plan] {
    // Short or not is the same for calls that do not write.
    calls.indices.filter { !short || calls[$0] == "write" }.flatMap { call in
      codes(call).map { FaultyFiles.Plan(from: call + 1, code: $0, times: times, short: short) }
    }
  }

  /// Runs the steps with calls failing as planned; after four errors the disk is as good as new.
  func complaint(_ plan: FaultyFiles.Plan) -> String? {
    wrong(plan).map { "\(calls[plan.from - 1]), \(plan): \($0)" }
  }

  private func wrong(_ plan: FaultyFiles.Plan) -> String? {
    var run = Run(script: script, plan: plan)
    do {
      try run.toTheEnd()
      return try run.complaintAfterwards()
    } catch let complaint as Complaint {
      return complaint.text
    } catch {
      return "does not go on: \(error)"
    }
  }

  fileprivate struct Complaint: Error {
    let text: String
  }
}

private struct Run {
  let script: StepScript
  let disk = MemoryDisk()
  let files: FaultyFiles
  var store: Store?
  var done = 0
  var errors = 0

  init(script: StepScript, plan: FaultyFiles.Plan) {
    self.script = script
    files = FaultyFiles(plan, over: disk)
  }

  mutating func toTheEnd() throws {
    while done < script.steps.count {
      do throws(StoreError) {
        try goOn()
        try letThePowerFail()
      } catch {
        errors += 1
        guard errors < 20 else { throw error }
        if errors == 4 { files.mend() }
        try look(at: error)
      }
    }
  }

  /// One step, or a new start where the last one ended for good.
  private mutating func goOn() throws(StoreError) {
    do {
      if store == nil {
        store = try FailingCalls.open(files)
        done = try standing()
      }
      guard done < script.steps.count else { return }
      try script.steps[done].run(&store!)  // opened just above
      done += 1
    } catch let error as StoreError {
      throw error
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// What was saved after a flush had failed must be on the disk all the same: what that flush
  /// should have brought there never comes.
  private func letThePowerFail() throws(StoreError) {
    guard files.failed.contains(where: isVital), done > 0,
      script.changes[done] > script.changes[done - 1]
    else { return }
    var random = SeededRandom(1)
    let left = disk.image.crashes(&random)[0]
    let (found, _) = try Store.open(at: MemoryDisk.location, program: "1", files: MemoryDisk(left))
    if found.text != script.texts[done] { throw .forgotten(number: done) }
  }

  /// After how many steps the store is as it was found; the one that failed may be there.
  private func standing() throws(StoreError) -> Int {
    for step in done...min(done + 1, script.steps.count) {
      let count = try store?.history(limit: .max).count
      if store?.text == script.texts[step], count == script.changes[step] { return step }
    }
    throw .forgotten(number: done)
  }

  private mutating func look(at error: StoreError) throws {
    if case .forgotten = error { throw FailingCalls.Complaint(text: "lost after step \(done)") }
    guard let open = store else { return }
    if script.steps[done].isChange, !isSaid(error) {
      throw FailingCalls.Complaint(text: "\"\(error)\" does not say whether it is saved")
    }
    // A list that came and went again stays, and says nothing.
    guard try Document.read(open.text).1 == Document.read(script.texts[done]).1 else {
      throw FailingCalls.Complaint(text: "what failed shows on the screen")
    }
    if let failed = files.failed.first(where: isVital), open.readOnly == nil, !isBackup {
      throw FailingCalls.Complaint(text: "goes on though \(failed.path) could not be flushed")
    }
    if open.readOnly != nil { store = nil }  // the user starts the program again
  }

  private func isSaid(_ error: StoreError) -> Bool {
    error.what.hasPrefix("not saved: ") || error.what.hasPrefix("may not be saved: ")
  }

  private var isBackup: Bool {
    if case .backUp = script.steps[done] { true } else { false }
  }

  /// A flush of something that the store cannot do without.
  private func isVital(_ call: FaultyFiles.Call) -> Bool {
    call.name == "flush" && !call.path.contains("/backups")
  }

  /// The disk is well again: all is there, also after a power failure, and changes work.
  func complaintAfterwards() throws -> String? {
    files.mend()
    var random = SeededRandom(1)
    let left = MemoryDisk(disk.image.crashes(&random)[0])
    for (disk, when) in [(disk as any FileOps, "in the end"), (left, "after a power failure")] {
      let again = try FailingCalls.open(disk)
      guard again.text == script.texts[script.steps.count] else { return "lost \(when)" }
      _ = try again.commit(addition(99))
      try again.close()
      guard again.pending == 0 else { return "not folded \(when)" }
    }
    return nil
  }
}

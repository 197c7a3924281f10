import PleachCore
import PleachStore

extension Command {
  static let mergeDriver = Command(
    name: "merge-driver", summary: "merge two versions of the store for git",
    usage: ["merge-driver BASE OURS THEIRS [PATH]"],
    about: [
      "For a store that is kept in git: merges by record and field instead of by line. To set it "
        + "up, in the folder of the store:",
      "  git config merge.pleach.driver 'pleach merge-driver %O %A %B %P'",
      "  echo 'network.json merge=pleach' >> .gitattributes",
      "Where both sides changed the same, this branch's word stands, git is told of a conflict, and "
        + "pleach conflicts lists what is to be decided. Then: git add network.json.",
    ], words: [.paths]
  ) { call throws(Failure) in
    try call.expect(atMost: 4)
    guard call.words.count > 2 else { throw call.usage("which three versions?") }
    let files = call.surroundings.files
    let location = try call.mergedStore()
    let driver = MergeDriver(
      base: call.words[0], ours: call.words[1], theirs: call.words[2], files: files,
      clock: call.surroundings.clock)
    let conflicts: [Conflict]
    do throws(StoreError) {
      conflicts = try driver.run(program: pleachVersion, of: location)
    } catch {
      throw call.unmerged(driver, error, location)
    }
    guard !conflicts.isEmpty else { return }
    throw Failure(
      location.named,
      "\(conflicts.count) \(conflicts.count == 1 ? "value was" : "values were") changed on both sides",
      hint: "This branch's stand until you decide: pleach conflicts")
  }
}

extension Call {
  /// git calls in the top folder of the work tree and names the file from there.
  fileprivate func mergedStore() throws(Failure) -> StoreLocation {
    let path = words.count > 3 ? words[3] : arguments["store"]
    return try stored { () throws(StoreError) in
      try StoreLocation.find(
        option: path, environment: surroundings.environment, files: surroundings.files)
    }
  }

  /// git's own files are gone when somebody reads this, so the version is named by its side.
  fileprivate func unmerged(
    _ driver: MergeDriver, _ error: StoreError, _ location: StoreLocation
  ) -> Failure {
    guard case .unreadableFile(let path, let problem) = error else { return Failure(error) }
    let side =
      switch path {
      case driver.base: "the version before both"
      case driver.theirs: "the version that is merged in"
      default: "this branch's version"
      }
    return Failure(
      location.named,
      "\(side) cannot be read: line \(problem.line), column \(problem.column): \(problem.problem)",
      hint: "Nothing was merged: the file has this branch's version alone. "
        + "The other one: git show MERGE_HEAD:\(words.count > 3 ? words[3] : "network.json")")
  }
}

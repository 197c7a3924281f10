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
    let conflicts = try stored { () throws(StoreError) in
      try driver.run(program: pleachVersion, of: location)
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
}

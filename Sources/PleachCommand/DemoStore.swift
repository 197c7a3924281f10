import PleachCore
import PleachStore

/// The store of `pleach demo`: an invented network in a folder of its own, beside the user's.
public enum DemoStore {
  /// Finds the demo's store, and writes it where it is missing.
  ///
  /// As long as nothing was changed in it, it is written anew each day, so that its dates are seen
  /// from today; what somebody changed stays as it is.
  ///
  /// - Returns: Where it is; its settings lie there too, so that trying out changes nothing else.
  public static func prepare(
    _ surroundings: Surroundings, today: Day
  ) throws(StoreError) -> StoreLocation {
    let files = surroundings.files
    let usual = try StoreLocation.find(
      environment: surroundings.environment.filter { $0.key != "PLEACH_STORE" }, files: files)
    let found = try StoreLocation.find(
      option: usual.folder + "-demo", environment: surroundings.environment, files: files)
    let location = StoreLocation(
      file: found.file, named: found.named, state: found.state, settings: found.folder)
    // Making it up takes a moment, so what day it was made up for stands beside it.
    let stamp = Array("\(today) \(pleachVersion)\n".utf8)
    let stampPath = location.folder + "/written-for"
    if files.contents(stampPath) != stamp, try isUntouched(location, surroundings) {
      try write(DemoNetwork.document(today: today), to: location, files)
      try setBudget(location, files)
      try PathWriter.write(stamp, to: stampPath, replacing: true, files: files)
    }
    return location
  }

  /// Whether there is no demo yet, or nobody has changed anything in it.
  private static func isUntouched(
    _ location: StoreLocation, _ surroundings: Surroundings
  ) throws(StoreError) -> Bool {
    guard surroundings.files.isThere(location.file) else { return true }
    let (store, _) = try Store.open(
      at: location, program: pleachVersion, lookOnly: true, files: surroundings.files,
      clock: surroundings.clock)
    return try store.history(limit: 1).isEmpty
  }

  private static func write(
    _ document: Document, to location: StoreLocation, _ files: any FileOps
  ) throws(StoreError) {
    let bytes = document.rendered(writer: pleachVersion)
    try makeFolders(location.folder, files)
    try PathWriter.write(bytes, to: location.file, replacing: true, files: files)
  }

  /// The demo follows more people than it wants to, so that there is something to see.
  private static let budget = 250

  private static func setBudget(
    _ location: StoreLocation, _ files: any FileOps
  ) throws(StoreError) {
    var (settings, _) = try Settings.load(from: location.settings, files: files)
    guard settings.json.members?.isEmpty != false else { return }
    settings.set("budget", to: .number(String(budget)))
    try settings.save(to: location.settings, files: files)
  }

  private static func makeFolders(_ path: String, _ files: any FileOps) throws(StoreError) {
    guard !files.isThere(path), let slash = path.lastIndex(of: "/") else { return }
    try makeFolders(String(path[..<slash]), files)
    do throws(FileError) {
      try files.makeFolder(path)
    } catch {
      guard files.isThere(path) else { throw .file(error) }  // somebody else was faster
    }
  }
}

extension FileOps {
  /// Whether something stands at a path.
  func isThere(_ path: String) -> Bool {
    (try? status(path, followingLinks: true)) != nil  // what cannot be looked at is not there
  }

  /// All bytes of a file; `nil` when it cannot be read.
  func contents(_ path: String) -> [UInt8]? {
    guard let file = try? open(path, .read) else { return nil }  // the caller does without
    defer { _ = try? close(file) }  // it was only read
    guard let size = try? status(file).size else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < size {
      guard let part = try? read(file, at: bytes.count, count: size - bytes.count), !part.isEmpty
      else { return nil }
      bytes += part
    }
    return bytes
  }
}

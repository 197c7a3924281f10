@testable import PleachStore

/// Files and folders as a disk has them: what programs see, and what of it would outlive the power.
struct MemoryImage: Sendable {
  var files: [UInt64: MemoryFile] = [:]
  var folders: [UInt64: MemoryFolder] = [root: MemoryFolder()]
  private(set) var lastNode = root
  /// Counts up with each change; the times of files are taken from it.
  var tick = 1_700_000_000_000_000_000

  static let root: UInt64 = 1

  /// A disk on which the given folders have stood for long.
  init(folders paths: [String]) {
    for path in paths {
      guard let (folder, name) = place(path) else { preconditionFailure("no parent: \(path)") }
      folders[folder]!.kept[name] = makeFolder(in: folder, name)
      folders[folder]!.waiting = []
    }
  }

  func folder(_ path: String) -> UInt64? {
    var node = Self.root
    for step in path.split(separator: "/") {
      guard let next = folders[node]?.names[String(step)], folders[next] != nil else { return nil }
      node = next
    }
    return node
  }

  /// The folder that a path's last name stands in, whether or not that name is there.
  func place(_ path: String) -> (folder: UInt64, name: String)? {
    folder(Path.folder(of: path)).map { ($0, Path.name(of: path)) }
  }

  func node(_ path: String) -> UInt64? {
    if path == "/" { return Self.root }
    return place(path).flatMap { folders[$0.folder]!.names[$0.name] }  // `place` found the folder
  }

  mutating func makeFile(in folder: UInt64, _ name: String, mode: UInt32) -> UInt64 {
    lastNode += 1
    files[lastNode] = MemoryFile(mode: mode, modified: tick, changed: tick)
    folders[folder]!.set([(name, lastNode)])
    return lastNode
  }

  @discardableResult
  mutating func makeFolder(in folder: UInt64, _ name: String) -> UInt64 {
    lastNode += 1
    folders[lastNode] = MemoryFolder()
    folders[folder]!.set([(name, lastNode)])
    return lastNode
  }
}

/// A file: its bytes, those that a flush has brought to the disk, and what came since.
struct MemoryFile: Sendable {
  var mode: UInt32
  var modified: Int
  var changed: Int
  private(set) var bytes: [UInt8] = []
  private(set) var kept: [UInt8] = []
  private(set) var waiting: [Writing] = []

  enum Writing: Sendable {
    case put([UInt8], at: Int)
    case cut(to: Int)
  }

  init(mode: UInt32, modified: Int, changed: Int) {
    (self.mode, self.modified, self.changed) = (mode, modified, changed)
  }

  /// One that is on the disk as it is.
  init(_ file: MemoryFile, left bytes: [UInt8]) {
    self = file
    self.bytes = bytes
    kept = bytes
    waiting = []
  }

  mutating func write(_ writing: Writing) {
    writing.apply(to: &bytes)
    waiting.append(writing)
  }

  mutating func flush() {
    for writing in waiting { writing.apply(to: &kept) }
    waiting = []
  }

  /// What a flush that fails does: the system holds the bytes for clean from then on, and no later
  /// flush brings them to the disk.
  mutating func forget() { waiting = [] }
}

extension MemoryFile.Writing {
  func apply(to bytes: inout [UInt8]) {
    switch self {
    case .put(let new, let place):
      Self.stretch(&bytes, to: place + new.count)
      bytes.replaceSubrange(place..<place + new.count, with: new)
    case .cut(let length):
      bytes.removeLast(max(0, bytes.count - length))
      Self.stretch(&bytes, to: length)
    }
  }

  static func stretch(_ bytes: inout [UInt8], to length: Int) {
    if bytes.count < length { bytes += [UInt8](repeating: 0, count: length - bytes.count) }
  }
}

/// A folder: its names, those that a flush has brought to the disk, and what came since.
struct MemoryFolder: Sendable {
  private(set) var names: [String: UInt64] = [:]
  var kept: [String: UInt64] = [:]
  var waiting: [Naming] = []

  /// Names that change in one step; `nil` takes one away.
  typealias Naming = [(name: String, node: UInt64?)]

  init() {}

  /// One that is on the disk as it is.
  init(left names: [String: UInt64]) { (self.names, kept) = (names, names) }

  mutating func set(_ naming: Naming) {
    for (name, node) in naming { names[name] = node }
    waiting.append(naming)
  }

  mutating func flush() {
    kept = names
    waiting = []
  }

  /// The names when only so many of the steps since the last flush reached the disk.
  func left(_ steps: Int) -> [String: UInt64] {
    var names = kept
    for naming in waiting.prefix(steps) {
      for (name, node) in naming { names[name] = node }
    }
    return names
  }
}

import Glibc
import PleachCore
import Synchronization

@testable import PleachStore

/// A disk in memory. It remembers each state it was in, so that a test can let the power fail there.
final class MemoryDisk: FileOps {
  private let state: Mutex<State>

  private struct State {
    var image: MemoryImage
    var open: [Int32: UInt64] = [:]
    var locks: [UInt64: Int32] = [:]
    var lastNumber: Int32 = 2
    var remembers = false
    var past: [Past] = []
    var promise = 0...0
    var callsLeft = Int.max
  }

  /// What a disk was, and after how many steps the store may be found on it.
  struct Past: Sendable {
    let image: MemoryImage
    let promise: ClosedRange<Int>
  }

  init(_ image: MemoryImage) { state = Mutex(State(image: image)) }

  /// Where a store on such a disk stands.
  static let location = StoreLocation(
    file: "/home/data/network.json", state: "/home/machine/state", settings: "/home/config")

  /// A disk on which there is no store yet.
  convenience init() { self.init(MemoryImage(folders: ["/home"])) }

  var image: MemoryImage { state.withLock { $0.image } }

  /// Every state since the disk was told to remember.
  var past: [Past] { state.withLock { $0.past } }
  func remember() { state.withLock { $0.remembers = true } }

  /// Says how many steps have been acknowledged from here on, and which is being done.
  func promise(_ steps: ClosedRange<Int>) { state.withLock { $0.promise = steps } }

  /// The program dies after so many more changing calls: none later has any effect.
  func die(after calls: Int) { state.withLock { $0.callsLeft = calls } }
  var isDead: Bool { state.withLock { $0.callsLeft <= 0 } }

  /// What the system does when a program is gone: its locks and files are given back.
  ///
  /// - Parameter image: What is left of the disk, when the power failed too.
  func bury(leaving image: MemoryImage? = nil) {
    state.withLock { state in
      state.callsLeft = .max
      (state.open, state.locks) = ([:], [:])
      if let image { state.image = image }
    }
  }

  /// Loses for good what a failed flush of that file should have kept.
  func forget(_ path: String) {
    state.withLock { state in
      if let node = state.image.node(path) { state.image.files[node]?.forget() }
    }
  }

  // MARK: One call

  private func fail(_ path: String, _ call: String, _ code: Int32) -> FileError {
    FileError(path: path, call: call, code: code)
  }

  private func look<Value: Sendable>(
    _ body: (inout State) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    try state.withLock { state throws(FileError) in try body(&state) }
  }

  private func change<Value: Sendable>(
    _ path: String, _ call: String, _ body: (inout State) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    try state.withLock { state throws(FileError) in
      guard state.callsLeft > 0 else { throw fail(path, call, EIO) }
      state.callsLeft -= 1
      state.image.tick += 1_000_000
      let value = try body(&state)
      if state.remembers {
        state.past.append(Past(image: state.image, promise: state.promise))
      }
      return value
    }
  }

  // MARK: Files

  func open(_ path: String, _ manner: OpenManner) throws(FileError) -> OpenFile {
    if let node = image.node(path) {
      return try look { state throws(FileError) in
        if manner == .new { throw fail(path, "open", EEXIST) }
        if manner != .read, state.image.files[node] == nil { throw fail(path, "open", EISDIR) }
        return Self.opened(node, path, &state)
      }
    }
    guard manner == .new || manner == .update else { throw fail(path, "open", ENOENT) }
    return try change(path, "open") { state throws(FileError) in
      guard let (folder, name) = state.image.place(path) else { throw fail(path, "open", ENOENT) }
      return Self.opened(state.image.makeFile(in: folder, name, mode: 0o600), path, &state)
    }
  }

  private static func opened(_ node: UInt64, _ path: String, _ state: inout State) -> OpenFile {
    state.lastNumber += 1
    state.open[state.lastNumber] = node
    return OpenFile(number: state.lastNumber, path: path)
  }

  private func node(_ file: OpenFile, _ state: State, _ call: String) throws(FileError) -> UInt64 {
    guard let node = state.open[file.number] else { throw fail(file.path, call, EBADF) }
    return node
  }

  func close(_ file: OpenFile) throws(FileError) {
    try look { state throws(FileError) in
      let node = try node(file, state, "close")
      if state.locks[node] == file.number { state.locks[node] = nil }
      state.open[file.number] = nil
    }
  }

  func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    try look { state throws(FileError) in
      let bytes = state.image.files[try node(file, state, "read")]?.bytes ?? []
      return Array(bytes.dropFirst(offset).prefix(count))
    }
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int
  ) throws(FileError) -> Int {
    try edit(file, "write", .put(Array(bytes), at: offset))
    return bytes.count
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try edit(file, "shorten", .cut(to: length))
  }

  private func edit(
    _ file: OpenFile, _ call: String, _ writing: MemoryFile.Writing
  ) throws(FileError) {
    try change(file.path, call) { state throws(FileError) in
      let node = try node(file, state, call)
      state.image.files[node]?.write(writing)
      state.image.files[node]?.modified = state.image.tick
      state.image.files[node]?.changed = state.image.tick
    }
  }

  func sync(_ file: OpenFile, _ what: SyncKind) throws(FileError) {
    try change(file.path, "flush") { state throws(FileError) in
      state.image.files[try node(file, state, "flush")]?.flush()
    }
  }

  func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileError) {
    try change(file.path, "set the mode of") { state throws(FileError) in
      let node = try node(file, state, "set the mode of")
      state.image.files[node]?.mode = mode
      state.image.files[node]?.changed = state.image.tick
    }
  }

  // MARK: Names

  func rename(_ from: String, to: String, _ manner: RenameManner) throws(FileError) {
    try change(to, "rename to") { state throws(FileError) in
      guard let (folder, old) = state.image.place(from), let (other, new) = state.image.place(to),
        let node = state.image.node(from)
      else { throw fail(to, "rename to", ENOENT) }
      precondition(folder == other, "\(from) and \(to) are not in one folder")
      let taken = state.image.folders[folder]!.names[new]  // `place` found it
      switch (manner, taken) {
      case (.toNewName, .some): throw fail(to, "rename to", EEXIST)
      case (.exchanging, nil): throw fail(to, "rename to", ENOENT)
      case (.exchanging, let taken?): state.image.folders[folder]!.set([(old, taken), (new, node)])
      default: state.image.folders[folder]!.set([(old, nil), (new, node)])
      }
      state.image.files[node]?.changed = state.image.tick
    }
  }

  func unlink(_ path: String) throws(FileError) {
    try change(path, "remove") { state throws(FileError) in
      guard let (folder, name) = state.image.place(path), state.image.node(path) != nil else {
        throw fail(path, "remove", ENOENT)
      }
      state.image.folders[folder]!.set([(name, nil)])  // `place` found it
    }
  }

  func makeFolder(_ path: String) throws(FileError) {
    try change(path, "make the folder") { state throws(FileError) in
      guard let (folder, name) = state.image.place(path) else {
        throw fail(path, "make the folder", ENOENT)
      }
      guard state.image.node(path) == nil else { throw fail(path, "make the folder", EEXIST) }
      state.image.makeFolder(in: folder, name)
    }
  }

  func syncFolder(_ path: String) throws(FileError) {
    try change(path, "flush") { state throws(FileError) in
      guard let folder = state.image.folder(path) else { throw fail(path, "flush", ENOENT) }
      state.image.folders[folder]!.flush()  // it was found just above
    }
  }

  // MARK: Looking around

  func names(in folder: String) throws(FileError) -> [String] {
    try look { state throws(FileError) in
      guard let node = state.image.folder(folder) else { throw fail(folder, "list", ENOENT) }
      return state.image.folders[node]!.names.keys.sorted()  // it was found just above
    }
  }

  func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus {
    try look { state throws(FileError) in
      guard let node = state.image.node(path) else { throw fail(path, "look at", ENOENT) }
      return Self.status(node, state.image)
    }
  }

  func status(_ file: OpenFile) throws(FileError) -> FileStatus {
    try look { state throws(FileError) in
      Self.status(try node(file, state, "look at"), state.image)
    }
  }

  private static func status(_ node: UInt64, _ image: MemoryImage) -> FileStatus {
    guard let file = image.files[node] else {
      return FileStatus(
        kind: .folder, mode: 0o700, size: 0, device: 1, inode: node, modified: 0, changed: 0)
    }
    return FileStatus(
      kind: .regular, mode: file.mode, size: file.bytes.count, device: 1, inode: node,
      modified: file.modified, changed: file.changed)
  }

  func target(ofLink path: String) throws(FileError) -> String {
    throw fail(path, "follow the link", EINVAL)  // there are none here
  }

  func isWritable(_ path: String) -> Bool { image.node(path) != nil }

  // MARK: Locks

  func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    try look { state throws(FileError) in
      let node = try node(file, state, "lock")
      guard state.locks[node] == nil || state.locks[node] == file.number else { return false }
      state.locks[node] = file.number
      return true
    }
  }

  func unlock(_ file: OpenFile) {
    state.withLock { state in
      guard let node = state.open[file.number] else { return }
      if state.locks[node] == file.number { state.locks[node] = nil }
    }
  }

  func pause(milliseconds: Int) {}
}

extension MemoryDisk {
  func open(clock: @escaping @Sendable () -> Moment = testClock) throws -> (Store, Graph) {
    try Store.open(at: Self.location, program: "1", files: self, clock: clock)
  }
}

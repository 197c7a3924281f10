import Glibc
import PleachCore
import Synchronization

@testable import PleachStore

/// The same numbers each time from one seed (SplitMix64, S. Vigna, public domain algorithm).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A folder of its own for each test, gone with it.
final class TestFolder: Sendable {
  let path: String
  let location: StoreLocation

  /// In memory, where there is room for it.
  init() {
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var name = Array("\(parent)/pleach-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { preconditionFailure("no folder for a test") }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    location = StoreLocation(
      file: path + "/data/network.json", state: path + "/state", settings: path + "/config")
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    let files = PosixFiles()
    if let status = try? files.status(path, followingLinks: false), status.kind == .folder {
      for name in (try? files.names(in: path)) ?? [] { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  func open(_ files: any FileOps = QuickFiles(), lookOnly: Bool = false) throws -> (Store, Graph) {
    try Store.open(at: location, program: "1", lookOnly: lookOnly, files: files, clock: testClock)
  }

  /// Writes `text` as the store.
  func put(_ text: String, mode: mode_t = 0o600) throws {
    try PosixFiles().makeFolders(location.folder)
    try put(text, at: location.file)
    chmod(location.file, mode)
  }

  func put(bytes: [UInt8]) throws {
    try PosixFiles().makeFolders(location.folder)
    try put(bytes, at: location.file)
  }

  func put(_ text: String, at path: String) throws { try put(Array(text.utf8), at: path) }

  func put(_ bytes: [UInt8], at path: String) throws {
    try? PosixFiles().unlink(path)  // there may be none
    let files = PosixFiles()
    let file = try files.open(path, .new)
    try files.writeAll(bytes, to: file, at: 0)
    try files.close(file)
  }

  func bytes(_ path: String) throws -> [UInt8] {
    try PosixFiles().readWhole(path, limit: 1 << 30).bytes
  }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  var storeText: String { get throws { try text(location.file) } }
}

let testMoment = Moment(seconds: 1_800_000_000)
let testClock: @Sendable () -> Moment = { testMoment }

/// A person of a given number, whose note can be told apart.
func addition(_ number: Int, note: String? = nil) -> Proposal {
  var person = Person(id: Person.ID("p\(number)"), name: "Person \(number)")
  person.note = note
  return Proposal("add person \(number)", [.put(person)])
}

func noting(_ number: Int, _ note: String) -> Proposal {
  Proposal("note on \(number)", [.set(Person.ID("p\(number)"), "note", .string(note))])
}

/// Something that happens once.
final class Flag: Sendable {
  private let isUp = Mutex(false)

  var isRaised: Bool { isUp.withLock { $0 } }

  /// - Returns: Whether it was down.
  func raise() -> Bool {
    isUp.withLock { isUp in
      defer { isUp = true }
      return !isUp
    }
  }
}

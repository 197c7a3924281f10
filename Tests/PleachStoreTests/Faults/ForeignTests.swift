import Glibc
import PleachCore
import Synchronization
import Testing

@testable import PleachStore

/// Other programs that read and write the file while this one saves.
@Suite struct ForeignTests {
  @Test(
    "a program that writes the file at any moment of a save loses none of its versions unseen",
    arguments: 0..<12 as Range<UInt64>)
  func meddling(seed: UInt64) throws { try Self.meddle(seed: seed, saves: 40) }

  static func meddle(seed: UInt64, saves: Int) throws {
    let folder = TestFolder()
    try folder.put(ForeignWriter.start)
    let files = MeddledFiles(folder.location.file, seed: seed)
    let (store, _) = try folder.open(files)
    for number in 1...saves {
      _ = try store.commit(SelfTestWriter.proposal(number))
      do { try store.foldIfDue(force: true) } catch StoreError.neverStill {}
    }
    try files.writer.withLock { writer in
      try writer.lookEverywhere(folder.location)
      #expect(writer.unseen == [], "of \(writer.written), seed \(seed)")
      #expect(writer.written > saves / 2 && writer.met > saves / 8)
    }
    #expect(try folder.open().1.topics["counter"]?.name == "\(saves)")
  }

  @Test("the same with two programs that know nothing of each other")
  func twoPrograms() throws {
    let folder = TestFolder()
    let location = try folder.programLocation
    try folder.put(ForeignWriter.start)
    let program = Program(["selftest-writer", "350"], in: folder)
    var writer = ForeignWriter(file: location.file)
    while !program.hasEnded {
      try writer.write()
      usleep(.random(in: 0..<10_000))  // its pace, not a wait for anything
    }
    let end = program.ended()
    #expect(end.status == 0 && end.acknowledged.count == 350, "\(end.text.suffix(300))")
    try writer.lookEverywhere(location)
    #expect(writer.unseen == [], "of \(writer.written)")
    #expect(writer.met > 0)
    #expect(try Store.open(at: location).0.readOnly == nil)
  }

  @Test("a program that keeps reading the file sees each save whole, and never an older one after")
  func reader() throws { try Self.readWhileSaving(1000) }

  static func readWhileSaving(_ saves: Int) throws {
    let folder = TestFolder()
    let (store, _) = try folder.open()
    _ = try store.commit(SelfTestWriter.proposal(1))
    try store.close()
    let isOver = Flag()
    let reads = Mutex<Result<Int, any Error>>(.success(0))
    let thread = Background {
      let found = Result { try Self.read(folder.location.file, until: isOver) }
      reads.withLock { $0 = found }
    }
    for number in 2...saves {
      _ = try store.commit(SelfTestWriter.proposal(number))
      try store.foldIfDue(force: true)
      // Each save reads the history, which is not what is tested here.
      if number % 50 == 0 { unlink(folder.location.history) }
    }
    _ = isOver.raise()
    thread.join()
    #expect(try reads.withLock { try $0.get() } > 50)
  }

  /// - Returns: How often the file was read.
  private static func read(_ file: String, until isOver: Flag) throws -> Int {
    var (reads, last) = (0, 0)
    while !isOver.isRaised {
      let bytes = try PosixFiles().readWhole(file, limit: 1 << 20).bytes
      let graph = try Document.read(bytes).1
      let number = try #require(graph.topics["counter"].flatMap { Int($0.name) })
      try #require(number >= last)
      (reads, last) = (reads + 1, number)
    }
    return reads
  }
}

/// A disk on which another program writes the file between this one's calls, drawn at random.
private final class MeddledFiles: WrappedFiles {
  let writer: Mutex<ForeignWriter>
  private let random: Mutex<SeededRandom>

  init(_ file: String, seed: UInt64) {
    writer = Mutex(ForeignWriter(file: file))
    random = Mutex(SeededRandom(seed))
  }

  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool {
    let isNow = random.withLock { Int.random(in: 0..<30, using: &$0) == 0 }
    if isNow { writer.withLock { writer in try! writer.write() } }  // a failure is the test's own
    return true
  }
}

/// A program that counts in the file, and knows what it took the place of: it swaps names.
private struct ForeignWriter {
  let file: String
  private(set) var written = 0
  /// How often it found that the other program had saved since.
  private(set) var met = 0
  private var last = Self.start
  private var seen: Set<Int> = []

  static let start = """
    {
    "pleach":{"schema":1,"minReader":1,"writer":"1"},
    "topics":[
    {"id":"foreign","name":"0"}
    ]
    }

    """

  init(file: String) { self.file = file }

  /// Versions that were in the file and that nobody based anything on, nor kept.
  var unseen: [Int] { (1...max(1, written)).filter { !seen.contains($0) } }

  mutating func write() throws {
    let text = try text(of: file)
    let count = try count(in: text)
    let next = text.replacing(
      #""foreign","name":"\#(count)""#, with: #""foreign","name":"\#(written + 1)""#)
    written += 1
    if text != last { met += 1 }
    last = next
    let temporary = file + ".foreign"
    let files = QuickFiles()
    try files.replace(temporary, with: Array(next.utf8))
    try files.rename(temporary, to: file, .exchanging)
    try look(at: temporary)
    unlink(temporary)
  }

  /// Notes which version a file is, or was made from.
  mutating func look(at path: String) throws {
    let text = try text(of: path)
    if text.contains(#""id":"foreign""#) { seen.insert(try count(in: text)) }
  }

  /// Looks at the file and at what pleach has set aside.
  mutating func lookEverywhere(_ location: StoreLocation) throws {
    try look(at: location.file)
    for name in try PosixFiles().namesIfAny(in: location.quarantine) {
      try look(at: Path.join(location.quarantine, name))
    }
  }

  private func text(of path: String) throws -> String {
    String(decoding: try PosixFiles().readWhole(path, limit: 1 << 24).bytes, as: UTF8.self)
  }

  private func count(in text: String) throws -> Int {
    let start = try #require(text.firstRange(of: #""id":"foreign","name":""#)).upperBound
    return try #require(Int(text[start...].prefix { $0 != "\"" }))
  }
}

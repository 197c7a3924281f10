import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// Names that do not stand for what they should.
@Suite struct StrangeFileTests {
  private let folder = TestFolder()
  private let start = "{\"pleach\":{\"schema\":1},\n\"people\":[\n{\"id\":\"p1\"}\n]}\n"

  @Test("links planted under the names of temporary files are not written through")
  func plantedTemporary() throws {
    try folder.put("precious", at: folder.path + "/precious")
    try folder.put(start)
    let (store, _) = try folder.open()
    for path in [folder.location.file, folder.location.journal, folder.location.base] {
      for attempt in 0..<3 {
        symlink(folder.path + "/precious", Stray.name(beside: path, attempt))
      }
    }
    _ = try store.commit(noting(1, "safe"))
    try store.close()
    #expect(try folder.text(folder.path + "/precious") == "precious")
    #expect(try folder.open().1.people["p1"]?.note == "safe")
  }

  @Test("where every such name is taken nothing is saved, and nothing is written through either")
  func everyTemporary() throws {
    try folder.put("precious", at: folder.path + "/precious")
    try PosixFiles().makeFolders(folder.location.state)
    for attempt in 0..<100 {
      let name = Stray.name(beside: folder.location.journal, attempt)
      symlink(folder.path + "/precious", name)
    }
    let (store, _) = try folder.open()
    let error = #expect(throws: StoreError.self) { try store.commit(addition(1)) }
    #expect(error?.what == "not saved: could not open: File exists")
    #expect(try folder.text(folder.path + "/precious") == "precious")
  }

  /// What may come to stand where the store was.
  enum Guest: String, CaseIterable {
    case nothing, folder, pipe, loop, empty, zeros, half, sparse

    func arrive(_ folder: TestFolder, _ before: [UInt8]) throws {
      let path = folder.location.file
      unlink(path)
      switch self {
      case .nothing: break
      case .folder: mkdir(path, 0o700)
      case .pipe: mkfifo(path, 0o600)
      case .loop: symlink("network.json", path)
      case .empty: try folder.put([], at: path)
      case .zeros: try folder.put([UInt8](repeating: 0, count: before.count), at: path)
      case .half: try folder.put(Array(before.prefix(before.count / 2)), at: path)
      case .sparse:
        try folder.put([], at: path)
        truncate(path, 5 << 30)
      }
    }

    func leave(_ folder: TestFolder) {
      if self == .folder { rmdir(folder.location.file) } else { unlink(folder.location.file) }
    }
  }

  @Test(
    "a store that becomes something else under an open window is not touched, and nothing is lost",
    arguments: Guest.allCases)
  func becomesAnother(guest: Guest) throws {
    try folder.put(start)
    let (store, _) = try folder.open()
    _ = try store.commit(noting(1, "before"))
    try store.close()
    let whole = try folder.bytes(folder.location.file)
    try guest.arrive(folder, whole)
    let look = try? PosixFiles().status(folder.location.file, followingLinks: false)
    #expect(throws: StoreError.self) { try store.refresh() }
    #expect(try store.refresh() == nil, "told once")
    _ = try store.commit(addition(2))
    #expect(throws: StoreError.self) { try store.foldIfDue(force: true) }
    #expect(throws: StoreError.self) { try folder.open() }
    #expect((try? PosixFiles().status(folder.location.file, followingLinks: false)) == look)
    guest.leave(folder)
    try folder.put(whole, at: folder.location.file)
    try store.foldIfDue(force: true)
    #expect(try folder.open().1.people.map(\.id) == ["p1", "p2"])
  }

  @Test("a store cut off at any byte is refused or whole, and never written over")
  func cutOff() throws {
    try folder.put(start)
    let (store, _) = try folder.open()
    _ = try store.commit(noting(1, "before"))
    try store.close()
    let whole = try folder.bytes(folder.location.file)
    for length in 0..<whole.count {
      try folder.put(Array(whole.prefix(length)), at: folder.location.file)
      if length < whole.count - 1 {
        #expect(throws: StoreError.self, "\(length)") { try folder.open() }
      } else {
        #expect(try folder.open().1.people["p1"]?.note == "before")
      }
      #expect(try folder.bytes(folder.location.file).count == length)
    }
  }

  @Test(
    "a schema from far ahead is looked at only; one that is none is refused; no byte changes",
    arguments: [
      (#"{"schema":999,"minReader":1}"#, true), (#"{"schema":999}"#, false), ("{}", false),
      (#"{"schema":"1"}"#, false), (#"{"schema":null}"#, false), (#"{"schema":1.0}"#, false),
      (#"{"schema":0}"#, false), (#"{"schema":-1}"#, false), ("1", false), ("[]", false),
    ])
  func schema(head: String, opens: Bool) throws {
    let text = start.replacing(#"{"schema":1}"#, with: head)
    try folder.put(text)
    if opens {
      let (store, graph) = try folder.open()
      #expect(graph.people.count == 1)
      #expect(throws: StoreError.self) { try store.commit(addition(2)) }
      #expect(throws: StoreError.self) { try store.backUp(reason: "import") }
      try store.close()
    } else {
      #expect(throws: StoreError.self) { try folder.open() }
    }
    #expect(try folder.storeText == text)
  }

  @Test("a clock that goes back a year keeps order, backups and undo as they were")
  func clock() throws {
    func open(daysLater days: Int) throws -> Store {
      let moment = Moment(seconds: testMoment.seconds + days * 86400)
      return try Store.open(
        at: folder.location, program: "1", files: QuickFiles(), clock: { moment }
      ).0
    }
    try folder.put(start)
    for (number, days) in [0, 1, -365, -364, 2].enumerated() {
      let store = try open(daysLater: days)
      _ = try store.commit(noting(1, "note \(number)"))
      try store.close()
    }
    let store = try open(daysLater: -400)
    #expect(store.notices.isEmpty)
    #expect(try store.backups().map(\.moment).sorted().count == 5)
    #expect(try store.history().map(\.number) == [5, 4, 3, 2, 1])
    for number in [3, 2, 1, 0] {
      _ = try store.undo()
      #expect(store.record(.people, "p1")?["note"]?.string == "note \(number)")
    }
  }

  @Test(
    "a journal that says a thing twice, skips one or ends in zeros is read for what it is",
    arguments: ["twice", "skipping", "zeros", "headless"])
  func oddJournal(kind: String) throws {
    let (store, _) = try folder.open()
    for number in 1...4 { _ = try store.commit(addition(number)) }
    var lines = try folder.bytes(folder.location.journal).split(separator: 0x0A).map { Array($0) }
    switch kind {
    case "twice": lines.insert(lines[2], at: 3)
    case "skipping": lines.remove(at: 2)
    case "zeros": lines.append([UInt8](repeating: 0, count: 3000))
    default: lines.removeFirst()
    }
    let bytes = Array(lines.joined(separator: [0x0A])) + (kind == "zeros" ? [] : [0x0A])
    try folder.put(bytes, at: folder.location.journal)
    let (again, graph) = try folder.open()
    let expected: [Person.ID] =
      switch kind {
      case "skipping": ["p1", "p3", "p4"]
      case "headless": []
      default: ["p1", "p2", "p3", "p4"]
      }
    #expect(graph.people.map(\.id) == expected)
    _ = try again.commit(addition(9))
    try again.close()
    #expect(try folder.open().1.people.map(\.id) == expected + ["p9"])
  }
}

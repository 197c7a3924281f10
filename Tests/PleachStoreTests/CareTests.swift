import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct CareTests {
  let folder = TestFolder()

  @Test("nobody else may read anything that pleach writes, whatever the umask")
  func modes() throws {
    let before = umask(0)
    defer { umask(before) }
    var (store, _) = try folder.open()
    _ = try store.commit(addition(1))
    try store.close()
    _ = try store.commit(addition(2))
    try store.backUp(reason: "import")
    _ = try store.commit(addition(3))
    _ = try store.setAside([1, 2, 3], as: "stray")
    try Drafts(folder: folder.location.drafts).save("half a thou", about: "note p1")
    try Settings().save(to: folder.location.settings)
    try store.saveCopy(to: folder.path + "/copy.json")
    (store, _) = try folder.open()
    var seen = 0
    try walk(folder.path) { path, status in
      seen += 1
      let wanted: UInt32 = status.kind == .folder ? 0o700 : 0o600
      #expect(status.mode == wanted, "\(path) \(String(status.mode, radix: 8))")
    }
    #expect(seen > 14)
  }

  private func walk(_ path: String, _ visit: (String, FileStatus) -> Void) throws {
    let status = try PosixFiles().status(path, followingLinks: false)
    visit(path, status)
    guard status.kind == .folder else { return }
    for name in try PosixFiles().names(in: path) { try walk(path + "/" + name, visit) }
  }

  @Test("a store that others can read stays so, and it is said")
  func looseMode() throws {
    try folder.put("{\"pleach\":{\"schema\":1}}", mode: 0o644)
    let (store, _) = try folder.open()
    #expect(store.notices == [.looseMode(path: folder.location.file, mode: 0o644)])
    _ = try store.commit(addition(1))
    try store.close()
    #expect(try PosixFiles().status(folder.location.file, followingLinks: true).mode == 0o644)
  }

  @Test("a link planted in place of the journal or the lock is not followed")
  func planted() throws {
    try folder.put("precious", at: folder.path + "/precious")
    for name in ["journal", "lock", "lock.queue"] {
      let folder = TestFolder()
      try PosixFiles().makeFolders(folder.location.state)
      symlink(self.folder.path + "/precious", folder.location.state + "/" + name)
      #expect(throws: StoreError.self) {
        let (store, _) = try folder.open()
        _ = try store.commit(addition(1))
      }
    }
    #expect(try folder.text(folder.path + "/precious") == "precious")
  }

  @Test("a lock file that somebody removes is made again, and two windows still take turns")
  func removedLock() throws {
    let (one, _) = try folder.open()
    let (other, _) = try folder.open()
    _ = try one.commit(addition(1))
    unlink(folder.location.lock)
    _ = try other.commit(addition(2))
    _ = try one.commit(addition(3))
    unlink(folder.location.journal)
    _ = try one.commit(addition(4))
    _ = try other.commit(addition(5))
    #expect(try folder.open().1.people.count == 5)
  }

  @Test("a window that waits says for whom")
  func busy() throws {
    let (one, _) = try folder.open()
    let (other, _) = try folder.open()
    try one.locked { () throws(StoreError) in
      let error = #expect(throws: StoreError.self) { try other.commit(addition(1)) }
      #expect(
        error?.what == "busy: another pleach is writing "
          + "(process \(getpid()) since \(testMoment.iso))")
      #expect(throws: Never.self) { try other.refresh() }
    }
    _ = try other.commit(addition(1))
  }

  @Test(
    "names that are out to break things do not",
    arguments: ["a\nb", "e\u{1B}[2J", "$(id)", "-rf", "ü 中"])
  func hostileNames(name: String) throws {
    let environment = ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/s"]
    let location = try StoreLocation.find(
      option: folder.path + "/" + name, environment: environment)
    #expect(location.state.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 })
    let (store, _) = try Store.open(at: location, files: QuickFiles())
    _ = try store.commit(addition(1, note: name))
    try store.close()
    #expect(try Store.open(at: location).1.people["p1"]?.note == name)
  }

  @Test("the folder is found as the environment says, and what XDG forbids is ignored")
  func environment() throws {
    func found(_ option: String? = nil, _ environment: [String: String]) throws -> [String] {
      let location = try StoreLocation.find(option: option, environment: environment)
      return [location.file, String(location.state.prefix { $0 != "-" }), location.settings]
    }
    #expect(
      try found(nil, ["HOME": "/h", "XDG_DATA_HOME": "rel", "XDG_STATE_HOME": ""]) == [
        "/h/.local/share/pleach/network.json", "/h/.local/state/pleach/pleach",
        "/h/.config/pleach",
      ])
    #expect(
      try found(
        nil, ["HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s", "XDG_CONFIG_HOME": "/c"])
        == ["/d/pleach/network.json", "/s/pleach/pleach", "/c/pleach"])
    #expect(try found("~/x", ["HOME": "/h", "PLEACH_STORE": "/y"])[0] == "/h/x/network.json")
    #expect(try found(nil, ["HOME": "/h", "PLEACH_STORE": "/y/../z"])[0] == "/z/network.json")
    #expect(throws: StoreError.noHome) { try found(nil, ["HOME": "", "PLEACH_STORE": "/y"]) }
  }

  @Test("a store that may not be written opens to be looked at")
  func readOnly() throws {
    try folder.put("{\"pleach\":{\"schema\":1}}")
    let (store, _) = try folder.open(ForbiddingFiles())
    guard case .forbidden = store.readOnly else {
      Issue.record("expected a read-only store")
      return
    }
    let error = #expect(throws: StoreError.self) { try store.commit(addition(1)) }
    #expect(error?.what.hasPrefix("read-only: ") == true)
    #expect(store.notices.contains { "\($0)".contains("Check who owns it") })
    let (looking, _) = try folder.open(lookOnly: true)
    #expect(throws: StoreError.readOnly(path: folder.location.file, .asked)) {
      try looking.undo()
    }
  }

  @Test("backups thin out with age, and never the last three")
  func retention() {
    func backup(_ day: Int, _ reason: String? = nil, size: Int = 1) -> Backup {
      let moment = Moment(seconds: testMoment.seconds - day * 86400)
      return Backup(name: Backup.name(moment, reason), folder: "/b", size: size)!  // a name of ours
    }
    let daily = (0..<400).map { backup($0) } + [backup(89, "import"), backup(91, "import")]
    let sorted = daily.sorted { $1.moment < $0.moment }
    let gone = Retention.surplus(of: sorted, at: testMoment)
    let kept = sorted.filter { !gone.contains($0) }
    #expect(kept.prefix(15).map(\.moment) == sorted.prefix(15).map(\.moment))
    #expect(kept.count(where: { $0.reason != nil }) == 1)
    #expect((26...30).contains(kept.count), "\(kept.count)")
    let big = (0..<8).map { backup($0, size: 100 << 20) }
    #expect(Retention.surplus(of: big, at: testMoment) == Array(big[3...]))
    #expect(Moment(stamp: testMoment.stamp) == testMoment)
    #expect(testMoment.iso == "2027-01-15T08:00:00Z")
  }

  @Test("the sums are those of the standard")
  func sums() {
    #expect(
      SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}

/// A disk that another owns.
private struct ForbiddingFiles: WrappedFiles {
  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool { true }
  func isWritable(_ path: String) -> Bool { false }
}

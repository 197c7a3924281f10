import Glibc
import PleachCore

@testable import PleachStore

/// A healthy store with all that belongs to it: two folds, a backup, a history, changes that wait in
/// the journal, a draft, settings and a theme.
struct Patient {
  let folder = TestFolder()
  let network = Patient.people
  let changes = 2

  /// As pleach writes it; tests name its lines.
  static let people = """
    {
    "pleach":{"schema":1,"minReader":1,"writer":"1"},
    "topics":[
    {"id":"looms","name":"Looms","care":2}
    ],
    "communities":[
    {"id":"weavers","name":"Weavers","kind":"practice","colour":2}
    ],
    "people":[
    {"id":"ada","name":"Ada Quill","accounts":[{"id":"x:1","handle":"ada","url":"https://x.example/ada","following":true},{"id":"x:2"}],"communities":["weavers"]},
    {"id":"bo","name":"Bo","topics":["looms"],"met":"2024-01-05"},
    {"id":"cy","name":"Cy"}
    ],
    "follows":[
    {"id":"x:1","to":["x:2","x:9"]}
    ],
    "encounters":[
    {"id":"e1","person":"bo","day":"2024-02-01","kind":"hello","url":"https://x.example/1"}
    ],
    "goals":[
    {"id":"hello-20240201","kind":"hello","count":5,"whom":"community:weavers","from":"2024-02-01","until":"2024-02-14"}
    ],
    "verdicts":[
    {"id":"v1","person":"ada","verdict":"keep","day":"2024-03-01"}
    ],
    "journal":[
    {"id":"2024-03-02","day":"2024-03-02","working":"Looms","people":["ada"],"topics":["looms"]}
    ]
    }

    """

  init() throws {
    try folder.put(Self.people)
    let (store, _) = try folder.open()
    _ = try store.commit(Self.noting("first"))
    try store.close()
    try store.backUp(reason: "import")
    _ = try store.commit(Self.noting(nil))
    try store.close()
    for number in 1...changes {
      let id = Person.ID("new\(number)")
      _ = try store.commit(Proposal("add", [.put(Person(id: id, name: "New \(number)"))]))
    }
    try Drafts(folder: location.drafts).save("half a thou", about: "note p1")
    try Settings().save(to: location.settings)
    try PosixFiles().makeFolders(location.settings + "/themes")
    try folder.put("about = calm\n", at: location.settings + "/themes/calm.theme")
    let written = try folder.storeText
    precondition(written == network, "the lines that tests name are others")
  }

  private static func noting(_ text: String?) -> Proposal {
    Proposal("note on cy", [.set(Person.ID("cy"), "note", text.map { .string($0) })])
  }

  var location: StoreLocation { folder.location }

  /// This machine as it is when all is well.
  static let around = Around(
    environment: ["HOME": "/home/ada", "LANG": "C.UTF-8"],
    themeProblems: { _, bytes in
      bytes.starts(with: Array("about".utf8)) ? [] : [(1, "expected \"role = style\"")]
    },
    freeSpace: { _ in 1 << 40 }, isOwn: { _ in true }, lockHolder: { _ in nil })

  func examined(_ around: Around = Patient.around) -> Examination {
    Examination(of: location, around: around, files: ReadingFiles(), now: testMoment)
  }

  // MARK: Damaging

  func put(_ bytes: [UInt8]) throws { try folder.put(bytes, at: location.file) }

  func put(_ text: String) throws { try put(Array(text.utf8)) }

  /// Replaces a part of the store that must be there.
  func replace(_ old: String, _ new: String) throws {
    let text = network.replacing(old, with: new)
    precondition(text != network, "\(old) is not in the store")
    try put(text)
  }

  func edit(_ path: String, _ change: (inout [UInt8]) -> Void) throws {
    var bytes = try folder.bytes(path)
    change(&bytes)
    try folder.put(bytes, at: path)
  }

  var backup: String { Backup.all(in: location.backups, PosixFiles()).first?.path ?? "" }
}

/// Files that can only be looked at.
struct ReadingFiles: WrappedFiles {
  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool {
    precondition(call == "open" || call == "read", "\(call) \(path)")
    return true
  }
  func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    preconditionFailure("a lock is taken")
  }
  func open(_ path: String, _ manner: OpenManner) throws(FileError) -> OpenFile {
    precondition(manner == .read, "\(path) is opened to be written")
    return try PosixFiles().open(path, manner)
  }
}

/// Every file and folder below a path: what it is, its mode, its bytes, when it was written.
struct Inventory: Equatable {
  private var entries: [String: String] = [:]

  init(_ path: String) throws { try visit(path) }

  private mutating func visit(_ path: String) throws {
    let status = try PosixFiles().status(path, followingLinks: false)
    var entry = "\(status.kind) \(status.mode) \(status.size) \(status.modified) \(status.changed)"
    // A file past every limit is not read by anybody.
    if status.kind == .regular, status.size <= Snapshot.limit {
      entry += SHA256.hex(try PosixFiles().readWhole(path, limit: 1 << 30).bytes)
    }
    entries[path] = entry
    guard status.kind == .folder else { return }
    for name in try PosixFiles().names(in: path) { try visit(path + "/" + name) }
  }
}

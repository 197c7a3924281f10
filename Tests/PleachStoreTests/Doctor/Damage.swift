import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// One kind of damage: what it does to a healthy store, and how it must be named.
struct Damage: Sendable, CustomTestStringConvertible {
  let name: String
  let code: Finding.Code
  /// The end of the path that is named.
  let file: String
  let line: Int?
  /// Whether `doctor --fix` mends it.
  let isMended: Bool
  let around: Around
  let make: @Sendable (Patient) throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ code: Finding.Code, _ file: String = "network.json", _ line: Int? = nil,
    mended: Bool? = nil, around: (inout Around) -> Void = { _ in },
    _ make: @escaping @Sendable (Patient) throws -> Void
  ) {
    (self.name, self.code, self.file, self.line, self.make) = (name, code, file, line, make)
    isMended = mended ?? code.isMendable
    var changed = Patient.around
    around(&changed)
    self.around = changed
  }

  /// A part of the store's text becomes another.
  private static func text(
    _ name: String, _ code: Finding.Code, _ line: Int, _ old: String, _ new: String,
    mended: Bool? = nil
  ) -> Damage {
    Damage(name, code, "network.json", line, mended: mended) { try $0.replace(old, new) }
  }

  static let all: [Damage] = place + textual + records + journal + kept + surroundings

  // MARK: The file as a whole

  private static let place: [Damage] = [
    Damage("deleted", .missing) { unlink($0.location.file) },
    Damage("a folder in its place", .noFile) {
      unlink($0.location.file)
      mkdir($0.location.file, 0o700)
    },
    Damage("a pipe in its place", .noFile) {
      unlink($0.location.file)
      mkfifo($0.location.file, 0o600)
    },
    Damage("larger than pleach reads", .tooLarge) {
      truncate($0.location.file, Snapshot.limit + 1)
    },
    Damage("nothing in it", .empty, "network.json", 1) { try $0.put("") },
    Damage("white space in it", .empty, "network.json", 1) { try $0.put("\n \n") },
    Damage("zeroed", .empty, "network.json", 1) { patient in
      try patient.put([UInt8](repeating: 0, count: patient.network.utf8.count))
    },
    Damage("zeroed at its end", .zeroBytes, "network.json", 30) { patient in
      try patient.put(patient.network + String(repeating: "\0", count: 512))
    },
    Damage("zeroed in the middle", .zeroBytes, "network.json", 11) { patient in
      try patient.replace(#""name":"Bo""#, "\"name\":\"\0\0\0\"")
    },
    Damage("cut off in a record", .cutOff, "network.json", 18, mended: false) { patient in
      try patient.edit(patient.location.file) { $0.removeLast(330) }
    },
    Damage("cut off at a line", .cutOff, "network.json", 12, mended: false) { patient in
      try patient.put(
        patient.network.split(separator: "\n").prefix(11).joined(separator: "\n") + "\n")
    },
    Damage("saved as UTF-16", .utf8, "network.json", 1, mended: false) { patient in
      try patient.put(
        [0xFF, 0xFE] + patient.network.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    },
    Damage("another program's file", .noHead, "network.json", 1, mended: false) {
      try $0.put(#"{"window":{"width":80}}"#)
    },
    Damage("a web page", .noHead, "network.json", 1, mended: false) {
      try $0.put("<html><body>Log in</body></html>")
    },
  ]

  // MARK: The text

  private static let textual: [Damage] = [
    text("a comma missing between records", .syntax, 12, "\"2024-01-05\"},", "\"2024-01-05\"}"),
    text("a comma missing in a record", .syntax, 11, #""Bo","#, #""Bo" "#),
    text("a comma too many", .syntax, 11, #""Bo","#, #""Bo",,"#),
    text("a bracket missing in a record", .syntax, 11, "\"2024-01-05\"}", "\"2024-01-05\""),
    text("a bracket too many", .syntax, 11, "\"2024-01-05\"}", "\"2024-01-05\"}}"),
    text("a list not closed", .syntax, 13, "],\n\"follows\"", "\"follows\""),
    text("the last bracket missing", .cutOff, 29, "]\n}", "]"),
    text("a quote missing", .syntax, 11, #""Bo","#, #""Bo,"#),
    text("curly quotes", .syntax, 11, #""Bo""#, "“Bo”"),
    text("a value without quotes", .syntax, 11, #""Bo""#, "Bo"),
    text("a line of something else", .syntax, 12, "{\"id\":\"cy\"", "hello\n{\"id\":\"cy\""),
    text("a comment", .comment, 12, "{\"id\":\"cy\"", "// who?\n{\"id\":\"cy\""),
    text("a raw tab in a text", .syntax, 11, #""Bo""#, "\"B\to\""),
    text("half a surrogate pair", .syntax, 11, #""Bo""#, #""\ud800""#),
    text("an unknown escape", .syntax, 11, #""Bo""#, #""\x""#),
    text("a number with a leading zero", .syntax, 4, "\"care\":2", "\"care\":02"),
    text(
      "marks of a conflict", .conflictMarkers, 12, "{\"id\":\"cy\",\"name\":\"Cy\"}",
      "<<<<<<< HEAD\n{\"id\":\"cy\",\"name\":\"Cy\"}\n=======\n{\"id\":\"cy\",\"name\":\"Cyrus\"}\n>>>>>>> b"
    ),
    text("a key twice in a record", .duplicateKey, 11, #""Bo","#, #""Bo","name":"Bob","#),
    text("a list twice", .duplicateKey, 14, "\"follows\"", "\"people\":[],\n\"follows\""),
    text("a list that is an object", .syntax, 3, "\"topics\":[\n", "\"topics\":{\n"),
    text(
      "a list that is a number", .syntax, 3,
      "\"topics\":[\n{\"id\":\"looms\",\"name\":\"Looms\",\"care\":2}\n]", "\"topics\":7"),
    Damage("Latin-1 in a name", .utf8, "network.json", 11) { patient in
      try patient.edit(patient.location.file) { bytes in
        let name = Array("\"Bo\"".utf8)
        let place = bytes.indices.first { bytes[$0...].starts(with: name) }!  // it is there
        bytes[place + 2] = 0xE9
      }
    },
    Damage("two stores in one file", .syntax, "network.json", 30) { patient in
      try patient.put(patient.network + patient.network)
    },
    Damage("a byte order mark", .bom, "network.json", 1) { try $0.put("\u{FEFF}" + $0.network) },
    Damage("CR LF", .crlf, "network.json", 1) {
      try $0.put($0.network.replacing("\n", with: "\r\n"))
    },
    text("no head", .noHead, 1, #""pleach":{"schema":1,"minReader":1,"writer":"1"},"#, ""),
    text("no schema", .noHead, 2, #""schema":1,"minReader":1,"#, ""),
    text("a schema in quotes", .noHead, 2, #""schema":1"#, #""schema":"1""#),
    text("a later schema", .laterSchema, 1, #""schema":1"#, #""schema":999"#),
    text(
      "a schema too new", .tooNew, 1, #""schema":1,"minReader":1"#, #""schema":999,"minReader":998"#
    ),
  ]

  // MARK: The records

  private static let records: [Damage] = [
    text("no identifier", .noID, 11, #""id":"bo""#, #""ID":"bo""#),
    text("an empty identifier", .noID, 11, #""id":"bo""#, #""id":"""#),
    text("an identifier that is a number", .noID, 11, #""id":"bo""#, #""id":7"#),
    text("one identifier for two", .sameID, 12, #""id":"cy""#, #""id":"bo""#),
    text(
      "a record twice", .sameID, 12, "{\"id\":\"cy\"",
      "{\"id\":\"bo\",\"name\":\"Bo\",\"topics\":[\"looms\"],\"met\":\"2024-01-05\"},\n{\"id\":\"cy\""
    ),
    text("a date that is none", .field, 11, "2024-01-05", "12/31"),
    text("a number as a text", .field, 4, "\"care\":2", "\"care\":\"2\""),
    text("a field that must be there", .field, 18, #","day":"2024-02-01""#, ""),
    text("an account without a platform", .field, 10, "\"x:2\"", "\"2\""),
    text("a date long ago", .day, 11, "2024-01-05", "1024-01-05"),
    text("a date far off", .day, 24, "2024-03-01", "9999-03-01"),
    text("an address that runs", .address, 10, "https://x.example/ada", "javascript:alert(1)"),
    text("a file as an address", .address, 18, "https://x.example/1", "file:///etc/passwd"),
    text("an encounter with nobody", .noPerson, 18, #""person":"bo""#, #""person":"zed""#),
    text("a verdict on nobody", .noPerson, 24, #""person":"ada""#, #""person":"zed""#),
    text("a page about nobody", .noPerson, 27, #""people":["ada"]"#, #""people":["zed"]"#),
    text(
      "a page on a topic that is none", .noTopic, 27, #""people":["ada"],"topics":["looms"]"#,
      #""people":["ada"],"topics":["loms"]"#),
    text("a goal for nobody there", .noPerson, 21, "community:weavers", "person:zed"),
    text("a goal for no community", .noCommunity, 21, "community:weavers", "community:wevers"),
    text("a goal on no topic", .noTopic, 21, "community:weavers", "topic:loms"),
    text("a goal from long ago", .day, 21, "2024-02-14", "1024-02-14"),
    text("a page from far off", .day, 27, #""day":"2024-03-02""#, #""day":"9999-03-02""#),
    text(
      "an encounter on a topic that is none", .noTopic, 18, #""kind":"hello""#,
      #""kind":"hello","topics":["loms"]"#),
    text("follows of no account", .noAccount, 15, #""id":"x:1","to""#, #""id":"x:7","to""#),
    text(
      "an account of two people", .rivals, 11, #""topics":["looms"]"#, #""accounts":[{"id":"x:1"}]"#
    ),
    text("a tag that is no community", .noCommunity, 10, #"["weavers"]"#, #"["weavers","wevers"]"#),
    text("a topic that is none", .noTopic, 11, #"["looms"]"#, #"["loms"]"#),
    text("a hidden character in a name", .hidden, 11, #""Bo""#, #""B\u202eo""#),
    text("a name of two alphabets", .hidden, 11, #""Bo""#, "\"Bо\""),
    text(
      "an é in two pieces", .twin, 12, "{\"id\":\"cy\",\"name\":\"Cy\"",
      "{\"id\":\"cy\",\"name\":\"Cé\"},\n{\"id\":\"di\",\"name\":\"Ce\u{301}\""
    ).shifted,
    text("a list misspelt", .unknownList, 9, "\"people\":", "\"poeple\":"),
    text("a field misspelt", .unknownField, 11, "\"met\"", "\"mett\""),
    Damage("a note of two MiB", .long, "network.json", 11) { patient in
      try patient.replace(
        #""Bo""#, #""Bo","note":""# + String(repeating: "a", count: 2 << 20) + "\"")
    },
  ]

  /// The same on the line after.
  private var shifted: Damage { Damage(name, code, file, line.map { $0 + 1 }, make) }

  // MARK: What belongs to it

  private static let journal: [Damage] = [
    Damage("the journal deleted", .journalGone, "journal") { unlink($0.location.journal) },
    Damage("the journal emptied", .journalHead, "journal", 1) { truncate($0.location.journal, 0) },
    Damage("the journal without its head", .journalHead, "journal", 1) { patient in
      try patient.edit(patient.location.journal) { $0.removeFirst($0.firstIndex(of: 0x0A)! + 1) }
    },
    Damage("the journal's head garbled", .journalHead, "journal", 1) { patient in
      try patient.edit(patient.location.journal) { $0[12] ^= 1 }
    },
    Damage("a bit of the journal flipped", .journalLine, "journal", 2) { patient in
      try patient.edit(patient.location.journal) { $0[$0.firstIndex(of: 0x0A)! + 30] ^= 4 }
    },
    Damage("the journal torn", .journalTorn, "journal", 3) { patient in
      try patient.edit(patient.location.journal) { $0.removeLast(5) }
    },
    Damage("zeroes behind the journal", .journalTorn, "journal", 4) { patient in
      try patient.edit(patient.location.journal) { $0 += [UInt8](repeating: 0, count: 300) }
    },
    Damage("a change twice in the journal", .journalNumbers, "journal", 4) { patient in
      try patient.edit(patient.location.journal) { bytes in
        let feeds = bytes.indices.filter { bytes[$0] == 0x0A }
        bytes += bytes[(feeds[1] + 1)...]
      }
    },
    Damage("a change missing in the journal", .journalNumbers, "journal", 2) { patient in
      try patient.edit(patient.location.journal) { bytes in
        let feeds = bytes.indices.filter { bytes[$0] == 0x0A }
        bytes.removeSubrange((feeds[0] + 1)...feeds[1])
      }
    },
    Damage("a folder for a journal", .journalFile, "journal") {
      unlink($0.location.journal)
      mkdir($0.location.journal, 0o700)
    },
    Damage("a bit of the history flipped", .historyLine, "history", 2) { patient in
      try patient.edit(patient.location.history) { $0[$0.firstIndex(of: 0x0A)! + 30] ^= 4 }
    },
    Damage("the history torn", .historyLine, "history", 2) { patient in
      try patient.edit(patient.location.history) { $0.removeLast(5) }
    },
    Damage("the store edited elsewhere", .changed) { try $0.replace("Bo", "Bob") },
  ]

  private static let kept: [Damage] = [
    Damage("what was written last deleted", .base, "base.json") { unlink($0.location.base) },
    Damage("what was written last garbled", .base, "base.json", 11) { patient in
      try patient.edit(patient.location.base) { bytes in
        bytes[bytes.indices.first { bytes[$0...].starts(with: Array("\"Bo\"".utf8)) }!] = 0x20
      }
    },
    Damage("what was written last is something else", .base, "base.json") { patient in
      try patient.edit(patient.location.base) { $0 += [0x0A] }
    },
    Damage("a backup garbled", .backup, ".json", 1) { try $0.edit($0.backup) { $0[0] = 0x3C } },
    Damage("a backup emptied", .backup, ".json", 1) { truncate($0.backup, 0) },
    Damage("no backup at all", .noBackup, "backups") { patient in
      for backup in Backup.all(in: patient.location.backups, PosixFiles()) { unlink(backup.path) }
    },
    Damage("a draft garbled", .draft, ".json") { patient in
      let name = try PosixFiles().names(in: patient.location.drafts)[0]
      truncate(Path.join(patient.location.drafts, name), 9)
    },
    Damage("a save cut off", .stray, "-0") {
      try $0.folder.put("{\"pleach\":", at: Stray.name(beside: $0.location.file, 0))
    },
    Damage("a journal's beginning cut off", .stray, "-1") {
      try $0.folder.put("0123", at: Stray.name(beside: $0.location.journal, 1))
    },
    Damage("Syncthing's copy", .copy, "-ABCDEFG.json") {
      try $0.put("network.sync-conflict-20260105-101010-ABCDEFG.json", beside: $0)
    },
    Damage("Dropbox's copy", .copy, "2026-01-05).json") {
      try $0.put("network (Ada's conflicted copy 2026-01-05).json", beside: $0)
    },
    Damage("what a merge left", .copy, ".orig") { try $0.put("network.json.orig", beside: $0) },
    Damage("what a patch left", .copy, ".rej") { try $0.put("network.json.rej", beside: $0) },
    Damage("a conflict that waits", .conflict, "conflicts.json") {
      var book = ConflictBook()
      book.add([
        Conflict(
          path: ["people", "ada", "note"], base: nil, mine: "a", theirs: "b", source: "an editor",
          time: "2026-01-01T00:00:00Z")
      ])
      try book.write(to: $0.location.conflicts, PosixFiles())
    },
    Damage("the list of conflicts garbled", .conflictList, "conflicts.json") {
      try $0.folder.put("{\"open\":[", at: $0.location.conflicts)
    },
    Damage("settings garbled", .settings, "settings.json", 1) {
      try $0.folder.put("{\"theme\":", at: $0.location.settings + "/settings.json")
    },
    Damage("a setting that cannot be", .settings, "settings.json", 2) {
      try $0.folder.put("{\n\"budget\":\"many\"}", at: $0.location.settings + "/settings.json")
    },
    Damage("a theme garbled", .theme, "calm.theme", 1) {
      try $0.folder.put("ooops", at: $0.location.settings + "/themes/calm.theme")
    },
  ]

  // MARK: The machine

  private static let surroundings: [Damage] = [
    Damage("others can read the store", .mode) { chmod($0.location.file, 0o644) },
    Damage("others can read the journal", .mode, "journal") { chmod($0.location.journal, 0o640) },
    Damage("others can enter the state folder", .mode, "state") { chmod($0.location.state, 0o755) },
    Damage("others can write the settings", .mode, "settings.json") {
      chmod($0.location.settings + "/settings.json", 0o666)
    },
    Damage(
      "somebody else's store", .owner, around: { $0.isOwn = { !$0.hasSuffix("network.json") } }
    ) { _ in },
    Damage("hardly any space left", .space, "data", around: { $0.freeSpace = { _ in 1000 } }) { _ in
    },
    Damage("another window writes", .busy, "lock", around: { $0.lockHolder = { _ in 4711 } }) { _ in
    },
    Damage("the clock turned back", .clock, "the clock") { patient in
      let later = Moment(seconds: testMoment.seconds + 86400)
      let path = Path.join(patient.location.backups, Backup.name(later, nil))
      try patient.folder.put(patient.network, at: path)
    },
    Damage("no home", .home, "HOME", around: { $0.environment["HOME"] = nil }) { _ in },
    Damage(
      "a folder that is half a path", .xdg, "XDG_DATA_HOME",
      around: { $0.environment["XDG_DATA_HOME"] = "data" }
    ) { _ in },
    Damage(
      "a locale without UTF-8", .locale, "LANG",
      around: { $0.environment["LC_ALL"] = "de_DE.ISO-8859-1" }
    ) { _ in },
    Damage(
      "a terminal that can nothing", .terminal, "TERM", around: { $0.environment["TERM"] = "dumb" }
    ) { _ in },
  ]
}

extension Patient {
  /// A second version of the store under a name of a sync tool's.
  fileprivate func put(_ name: String, beside patient: Patient) throws {
    try folder.put(network, at: Path.join(location.folder, name))
  }
}

import Testing

@testable import PleachCore

@Suite struct ZipTests {
  private func export(_ maker: ZipMaker, name: String = "a.zip") -> Export {
    Export([(name, ByteSource(maker.made()))])
  }

  private let plain = ZipMaker(members: [
    .init("data/a.csv", "Account address\na@x.example\n"), .init("b.json", "[]"),
  ])

  @Test(
    "a packed export says what the unpacked one says",
    arguments: [
      ("zips/takeout-20240101T000000Z-001.zip", "youtube/takeout-de"),
      ("zips/twitter-2024-03-01-0123abcd-stored.zip", "x/archive-2024"),
      ("zips/Basic_LinkedInDataExport_01-05-2026-data-descriptors.zip", "linkedin/basic-2024"),
      ("zips/instagram-windows-backslash.zip", "instagram/json-2023"),
    ])
  func asUnpacked(zip: String, folder: String) throws {
    let packed = try Fixtures.batch(zip)
    let loose = try Fixtures.batch(folder)
    #expect(packed.accounts.sorted { $0.key < $1.key } == loose.accounts.sorted { $0.key < $1.key })
    #expect(packed.encounters.sorted { $0.id < $1.id } == loose.encounters.sorted { $0.id < $1.id })
    #expect(packed.complete == loose.complete)
    #expect(packed.owner == loose.owner)
  }

  @Test("stored members, ZIP64, junk in front, a comment behind", arguments: [0, 1, 2, 3, 4])
  func shapes(shape: Int) throws {
    var maker = plain
    switch shape {
    case 1: maker.isLong = true
    case 2:
      maker.isLong = true
      for index in maker.members.indices { maker.members[index].isLong = true }
      maker.prefix = Array("#!/bin/sh\n".utf8)
    case 3: maker.prefix = Array(repeating: 0x50, count: 70_000)
    case 4:
      maker.comment =
        Array("PK\u{5}\u{6} PK\u{1}\u{2} well".utf8) + [UInt8](repeating: 0, count: 30)
    default: break
    }
    let files = export(maker).files
    #expect(files.map(\.path) == ["a.zip/data/a.csv", "a.zip/b.json"])
    #expect(try files.map { try $0.contents() } == plain.members.map(\.bytes))
    #expect(export(maker).skipped == [])
  }

  @Test("a deflated archive with a comment full of false ends is read")
  func comment() throws {
    let batch = try Fixtures.batch("zips/streamed-with-comment.zip")
    #expect(batch.accounts.count == 300)
  }

  @Test("a bomb is refused unread, its neighbour is not")
  func bomb() throws {
    let export = try Fixtures.export("zips/bomb.zip")
    #expect(export.files.map(\.name) == ["fine.csv"])
    #expect(export.skipped.map(\.reason) == ["unpacks to more than 200 times its size"])
  }

  @Test("a member longer than promised, or shorter, is an error with its place")
  func lies() throws {
    var bytes = try Fixtures.bytes("zips/bomb.zip")
    let entry = try #require(bytes.indices.first { LittleEndian(bytes).hasMark(1, 2, at: $0) })
    bytes.replaceSubrange(entry + 24..<entry + 28, with: ZipMaker.little(9 << 20, 4))
    let file = try #require(Export([("b.zip", ByteSource(bytes))]).files.first)
    let error = #expect(throws: ImportError.self) { try file.contents() }
    #expect(error?.reason.contains("longer than the 9437184 bytes promised") == true)

    var maker = plain
    maker.members[0].checksum = 7
    let sum = #expect(throws: ImportError.self) { try export(maker).files[0].contents() }
    #expect(sum?.reason.contains("checksum") == true)
  }

  @Test(
    "what is encrypted or packed otherwise is refused, the others read",
    arguments: [
      (1, 0, "encrypted"), (0, 14, "method 14"), (0, 93, "method 93"),
    ])
  func refused(flags: Int, method: Int, says: String) throws {
    var maker = plain
    maker.members[0].flags = flags
    maker.members[0].method = method
    let export = export(maker)
    #expect(export.files.map(\.name) == ["b.json"])
    #expect(export.skipped.count == 1)
    #expect(export.skipped[0].reason.contains(says))
  }

  @Test("members that overlap are refused")
  func overlap() {
    var maker = plain
    maker.members.append(.init("c.csv", "x,y"))
    maker.members[1].offset = 10
    let export = export(maker)
    #expect(export.files.map(\.name) == ["c.csv"])
    #expect(
      export.skipped.map(\.reason)
        == Array(repeating: "overlaps another file of the archive", count: 2))
  }

  @Test("headers that disagree are an error")
  func disagree() throws {
    var maker = plain
    maker.members[0].localMethod = 8
    #expect(
      export(maker).skipped.map(\.reason) == [
        "damaged at byte 0: its header and the list of contents disagree"
      ])
    maker = plain
    maker.members[0].size = 5
    #expect(export(maker).skipped[0].reason.contains("lengths differ"))
    maker = plain
    maker.members[0].offset = 999_999
    #expect(export(maker).files == [] || export(maker).skipped.count >= 1)
  }

  @Test(
    "names that would climb out of the folder lead nowhere",
    arguments: [
      ("../../evil.csv", "evil.csv"), ("/etc/x.csv", "etc/x.csv"), ("..\\a\\.\\b.csv", "a/b.csv"),
      ("C:\\x.csv", "C:/x.csv"), ("a//b.csv", "a/b.csv"),
    ])
  func climbing(name: String, cleaned: String) {
    let maker = ZipMaker(members: [.init(name, "x")])
    #expect(export(maker).files.map(\.path) == ["a.zip/\(cleaned)"])
  }

  @Test("two members of one name are both read; noise is left out; a ZIP inside is named")
  func names() {
    let maker = ZipMaker(members: [
      .init("a.csv", "1"), .init("a.csv", "2"), .init("__MACOSX/._a.csv", "x"),
      .init(".DS_Store", "x"), .init("inner.zip", "PK"), .init("photo.jpg", "x"),
      .init("folder/", ""),
    ])
    let export = export(maker)
    #expect(export.files.map(\.name) == ["a.csv", "a.csv"])
    #expect(
      export.skipped.map(\.reason) == [
        "a ZIP inside a ZIP: unpack the outer one first", "1 pictures and other files left alone",
      ])
  }

  @Test("seventy thousand pictures do not hide the list among them")
  func manyMembers() throws {
    var maker = ZipMaker()
    maker.members = (0..<70_000).map { .init("media/\($0).jpg", "") }
    maker.members.append(.init("data/following.js", "window.YTD.following.part0 = [ ]"))
    let export = export(maker)
    #expect(export.files.map(\.name) == ["following.js"])
    #expect(export.skipped.map(\.reason) == ["70000 pictures and other files left alone"])
  }

  @Test("what is no ZIP says so", arguments: ["", "<html>", "PK\u{3}\u{4}and then nothing"])
  func noZip(text: String) {
    let export = Export([("x.zip", ByteSource(Array(text.utf8)))])
    #expect(export.files.isEmpty)
    #expect(export.skipped.count == 1)
  }

  @Test("cut at every byte it is an error, never a trap")
  func cut() throws {
    for name in [
      "zips/takeout-20240101T000000Z-001.zip",
      "zips/Basic_LinkedInDataExport_01-05-2026-data-descriptors.zip",
    ] {
      let whole = try Fixtures.bytes(name)
      for end in whole.indices {
        let export = Export([("x.zip", ByteSource(Array(whole[..<end])))])
        #expect(!export.skipped.isEmpty, "cut at \(end)")
      }
    }
  }

  @Test("changed by any seed it is read or refused", arguments: 0..<40)
  func mutated(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let names = [
      "zips/takeout-20240101T000000Z-001.zip",
      "zips/Basic_LinkedInDataExport_01-05-2026-data-descriptors.zip",
    ]
    for name in names {
      let whole = try Fixtures.bytes(name)
      for _ in 0..<50 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...5, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = .random(
            in: 0...255, using: &random)
        }
        let outcome = Importers.read(Export([("x.zip", ByteSource(bytes))]))
        #expect(!outcome.unread.isEmpty || outcome.batches.contains { !$0.files.isEmpty })
      }
    }
  }
}

extension ExportFile: Equatable {
  /// Whether both name the same member and the same place.
  public static func == (one: ExportFile, other: ExportFile) -> Bool {
    one.path == other.path && one.head == other.head
  }
}

import Foundation
import Testing

@testable import PleachCore

/// What strangers' files may do to no importer: the samples of every format, cut and garbled.
@Suite struct RobustnessTests {
  /// Each folder of samples is one case.
  static let formats = (try? Fixtures.folders()) ?? []  // an empty list fails the first test

  /// Files up to so many bytes are cut at each of them.
  static let smallFile = 300
  /// Larger ones at so many places, evenly from the first byte to the last, and at the last twenty.
  static let cuts = 80
  /// Changed files for each format.
  static let mutations = 2_000

  @Test("every importer has samples")
  func samples() {
    #expect(Self.formats.count >= 8)
  }

  @Test("cut anywhere a file is read or reported, and can be placed", arguments: formats)
  func cut(format: String) throws {
    for path in try Fixtures.paths(format) {
      let whole = try Fixtures.bytes(path)
      for end in Self.places(in: whole.count) {
        check(Array(whole[..<end]), path, "\(path) cut at \(end)")
      }
    }
  }

  static func places(in size: Int) -> [Int] {
    guard size > smallFile else { return Array(0..<size) }
    return (0..<cuts).map { $0 * size / cuts } + Array((size - 20)..<size)
  }

  @Test("changed by any seed a file is read or reported, and can be placed", arguments: formats)
  func mutated(format: String) throws {
    let files = try Fixtures.paths(format).map { ($0, try Fixtures.bytes($0)) }
    for seed in 0..<UInt64(Self.mutations) {
      var random = SeededRandom(seed)
      var (path, bytes) = files[Int(seed) % files.count]
      Mutator.change(&bytes, using: &random)
      check(bytes, path, "\(path), seed \(seed)")
    }
  }

  /// A file is in one batch or among the unread, no batch contradicts itself, each skip has its
  /// reason, placing works, and all of it is quick.
  private func check(_ bytes: [UInt8], _ path: String, _ what: @autoclosure () -> String) {
    let start = Self.seconds()
    let outcome = Importers.read(Export([(path, ByteSource(bytes))]), with: Self.importers(path))
    let (_, reports) = Placement.place(outcome.batches, in: Graph(), on: Self.today)
    let spent = Self.seconds() - start
    let seen = outcome.batches.flatMap { $0.files.map(\.path) } + outcome.unread.map(\.path)
    let skips = outcome.unread + outcome.batches.flatMap(\.skipped)
    let isSound =
      seen == [path] && reports.count == outcome.batches.count
      && skips.allSatisfy { !$0.reason.isEmpty }
      && outcome.batches.allSatisfy { batch in
        Set(batch.accounts.map(\.key)).count == batch.accounts.count
          && (batch.complete.isEmpty || batch.skipped.isEmpty)
      }
    // One expectation a file: each costs more than reading does.
    if !isSound || spent > 1 {
      Issue.record("\(what()): seen in \(seen), \(skips), \(spent) seconds")
    }
  }

  /// Tables are read only once somebody has said what they hold.
  private static func importers(_ path: String) -> [Importer] {
    guard path.hasPrefix("tables/") else { return Importers.all }
    var map = TableMap()
    for (column, field) in [TableField.handle, .name, .since, .on("mastodon"), .address]
      .enumerated()
    {
      map[field] = column
    }
    map.platform = "slack"
    return [.table(map)]
  }

  private static let today = day("2024-06-01")

  /// Of this thread's own work, so that a busy machine makes nobody slow.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Files that were made to do harm.
@Suite struct HostileFileTests {
  /// Nobody is read out of it, and a sentence says why.
  private func refused(_ path: String, _ bytes: [UInt8], _ what: String = "") {
    let outcome = Importers.read(Export([(path, ByteSource(bytes))]))
    let skips = outcome.unread + outcome.batches.flatMap(\.skipped)
    #expect(outcome.batches.allSatisfy { $0.accounts.isEmpty && $0.complete.isEmpty })
    #expect(!skips.isEmpty && skips.allSatisfy { $0.reason.count > 4 }, "\(path) \(what)")
  }

  @Test("bombs are refused before they go off", arguments: ["bomb.zip", "bomb.tar.gz"])
  func bombs(name: String) throws {
    let outcome = try Fixtures.read("zips/\(name)")
    #expect(outcome.batches == [])
    #expect(outcome.unread.contains { $0.reason == "unpacks to more than 200 times its size" })
  }

  @Test(
    "names that would climb out of the folder are only names",
    arguments: ["../../../etc/following.json", "/root/following.json", "..\\..\\following.json"])
  func climbing(name: String) {
    let bytes = ZipMaker(members: [.init(name, #"[{"login":"ada","id":1}]"#)]).made()
    let outcome = Importers.read(Export([("a.zip", ByteSource(bytes))]))
    let paths = outcome.batches.flatMap { $0.files.map(\.path) }
    #expect(paths.count == 1)
    #expect(paths.allSatisfy { $0.hasPrefix("a.zip/") && !$0.contains("..") })
  }

  static let names = [
    "following.json", "followers_1.json", "following.csv", "Connections.csv", "following.txt",
    "following.js", "feeds.opml", "contacts.vcf", "repo.car", "page.html", "a.zip", "a.tar.gz",
    "a.tar", "follows.graphml", "follows.gexf",
  ]

  @Test("a megabyte of zeros is nobody", arguments: names)
  func zeros(name: String) { refused(name, [UInt8](repeating: 0, count: 1 << 20)) }

  @Test("nothing at all is nobody", arguments: names)
  func empty(name: String) { refused(name, []) }

  @Test(
    "ten thousand brackets are refused",
    arguments: [
      ("following.json", "", "["), ("following.json", "", "{\"a\":"),
      ("following.json", "{\"relationships_following\":", "["),
      ("following.json", "[{\"login\":\"a\",\"id\":", "["),
      ("follows.json", "{\"subject\":{\"did\":\"did:plc:a\"},\"follows\":", "["),
      ("followed.json", "{\"total\":1,\"pagination\":{},\"data\":", "[{\"followed_at\":"),
      (
        "outbox.json", "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"orderedItems\":",
        "["
      ),
      ("following.js", "window.YTD.following.part0 = ", "["),
      ("tokimeki.json", "{\"state\":{\"keptIds\":", "["),
      ("following.json", "[{\"acct\":\"a\",\"username\":", "{\"a\":"),
    ])
  func deep(name: String, start: String, bracket: String) {
    let text = start + String(repeating: bracket, count: 10_000)
    refused(name, Array(text.utf8), start)
  }

  @Test("entities that would grow without end are refused")
  func entities() {
    let lines = (1...9).map {
      "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">"
    }
    let bomb =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE opml [<!ENTITY e0 \"ha\">\n"
      + lines.joined(separator: "\n")
      + "]>\n<opml version=\"2.0\"><body><outline text=\"&e9;\" xmlUrl=\"https://a.example/f\"/>"
      + "</body></opml>"
    refused("feeds.opml", Array(bomb.utf8))
  }
}

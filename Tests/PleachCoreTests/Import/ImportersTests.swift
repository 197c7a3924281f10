import Foundation
import Testing

@testable import PleachCore

@Suite struct ImportersTests {
  @Test("every importer in the folder is in the list")
  func allMatchesFolder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/PleachCore/Import/Platforms").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.contains("+") }.map { $0.replacing(".swift", with: "").lowercased() }
    #expect(files.sorted() == Importers.all.map(\.id).sorted())
    #expect(Importers.all.allSatisfy { !$0.howToExport.isEmpty && Importers[id: $0.id] != nil })
  }

  @Test("exports of other platforms are listed, file by file")
  func others() throws {
    let outcome = try Fixtures.read("refused")
    #expect(outcome.batches == [])
    #expect(outcome.unread.count == (try Fixtures.paths("refused").count))
    #expect(outcome.unread.contains { $0.reason == "packed with gzip: unpack it first" })
    #expect(outcome.unread.contains { $0.reason == "not a format pleach reads yet" })
  }

  @Test("everything at once: a batch for each importer, each file in one place")
  func everything() throws {
    let folders = Importers.all.map(\.id)
    var export = Export()
    for path in try folders.flatMap(Fixtures.paths) {
      export.add(path, ByteSource(try Fixtures.bytes(path)))
    }
    let outcome = Importers.read(export)
    // Pinterest's export names nobody.
    #expect(outcome.batches.map(\.importer) == folders.filter { $0 != "pinterest" })
    let seen = outcome.batches.flatMap { $0.files.map(\.path) } + outcome.unread.map(\.path)
    #expect(seen.sorted() == (try folders.flatMap(Fixtures.paths).sorted()))
  }

  @Test("reading twice gives the same")
  func twice() throws {
    #expect(try Fixtures.read("x/archive-2024") == Fixtures.read("x/archive-2024"))
  }

  @Test("progress names each file, and bytes grow")
  func progress() throws {
    let seen = Collected<[ImportProgress]>([])
    _ = Importers.read(try Fixtures.export("x/archive-2024")) { step in seen.add(step) }
    #expect(seen.value.count >= 9)
    #expect(zip(seen.value, seen.value.dropFirst()).allSatisfy { $0.done <= $1.done })
    #expect(seen.value.allSatisfy { $0.done < $0.total })
  }

  @Test(
    "read and skipped are all records, however the file is damaged",
    arguments: [
      "mastodon/csv-4.x/following_accounts.csv", "mastodon/api/relationships.json",
      "linkedin/basic-2024/Connections.csv", "x/resaved/following.js", "opml/nested-odd.opml",
      "youtube/takeout-de/Takeout/YouTube und YouTube Music/Abos/Abos.csv", "opml/latin1.opml",
      "x/archive-2024/data/account.js", "x/archive-2024/data/block.js",
      "instagram/json-2020/connections.json",
      "instagram/label-values-2025/your_instagram_activity/likes/liked_posts.json",
      "instagram/html-2025-de/connections/followers_and_following/following.html",
      "threads/json-2025/your_instagram_activity/threads/following.json",
      "facebook/json-2024/your_facebook_activity/comments_and_reactions/comments.json",
      "facebook/json-2024/connections/followers/people_who_followed_you_1.json",
      "tiktok/json-2024/user_data_tiktok.json",
      "tiktok/txt-2025/TikTok/Profile and Settings/Follower.txt", "reddit/comments.csv",
    ])
  func cut(path: String) throws {
    let whole = try Fixtures.bytes(path)
    let name = ExportPath.fileName(of: path)
    for end in whole.indices {
      check(Array(whole[..<end]), name: name, "cut at \(end)")
    }
  }

  @Test("mutated by any seed a file is read or reported", arguments: 0..<60)
  func mutated(seed: UInt64) throws {
    var random = SeededRandom(seed)
    for path in try Importers.all.map(\.id).flatMap(Fixtures.paths) {
      var bytes = try Fixtures.bytes(path)
      Mutator.change(&bytes, using: &random)
      check(bytes, name: ExportPath.fileName(of: path), "\(path), seed \(seed)")
    }
  }

  /// A file is in one batch or among the unread, and a batch never contradicts itself.
  private func check(_ bytes: [UInt8], name: String, _ what: String) {
    let outcome = Importers.read(Export([(name, ByteSource(bytes))]))
    let seen = outcome.batches.flatMap { $0.files.map(\.path) } + outcome.unread.map(\.path)
    #expect(seen == [name], Comment(rawValue: what))
    for batch in outcome.batches {
      #expect(Set(batch.accounts.map(\.key)).count == batch.accounts.count, Comment(rawValue: what))
      #expect(batch.complete.isEmpty || batch.skipped.isEmpty, Comment(rawValue: what))
    }
  }
}

/// One to five changes of the kinds that real damage shows.
enum Mutator {
  static let tokens = [
    "\"", ",", "\n", "\r", "[", "{", "}", "]", "<", ">", "&", "\u{0}", "\\ud800", "<!DOCTYPE", "=",
    "null", ";", "-1", "\u{301}", "\u{1B}[31m",
  ].map { Array($0.utf8) }

  static func change(_ bytes: inout [UInt8], using random: inout SeededRandom) {
    for _ in 0..<Int.random(in: 1...5, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1 where Bool.random(using: &random): bytes.removeSubrange(place...)
      case 2: bytes.insert(contentsOf: tokens.randomElement(using: &random)!, at: place)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes[place] = .random(in: 0...255, using: &random)
      }
    }
  }
}

/// Collects steps from a closure.
final class Collected<Value> {
  private(set) var value: Value
  init(_ value: Value) { self.value = value }
}

extension Collected where Value == [ImportProgress] {
  func add(_ step: ImportProgress) { value.append(step) }
}

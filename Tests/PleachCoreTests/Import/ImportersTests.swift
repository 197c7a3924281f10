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
    #expect(outcome.unread.contains { $0.reason == "not a format pleach reads yet" })
  }

  @Test("everything at once: a batch of each importer, each file in one place")
  func everything() throws {
    let paths = try Fixtures.folders().flatMap(Fixtures.paths)
    var export = Export()
    for path in paths { export.add(path, ByteSource(try Fixtures.bytes(path))) }
    let outcome = Importers.read(export)
    // Pinterest's export names nobody, and of tables nobody has said what they hold.
    let silent = ["pinterest", "tables"]
    #expect(
      outcome.batches.map(\.importer) == Importers.all.map(\.id).filter { !silent.contains($0) })
    let seen = outcome.batches.flatMap { $0.files.map(\.path) } + outcome.unread.map(\.path)
    #expect(seen.sorted() == paths.sorted())
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

import Testing

@testable import PleachCore

/// Records that come piece by piece are those of the whole text, whatever the text and the pieces.
@Suite struct StreamedRecordsTests {
  static let sizes = [1, 7, 64 << 10]
  static let samples = [
    "x/archive-2024/data/tweets.js", "x/archive-2024/data/tweets-part1.js",
    "x/archive-2019/tweet.js",
  ]

  static let oddities = [
    "", " ", "[", "[]", "[ ]", "[,]", "[1,]", "[1 2]", "[nullx]", "[null , true,false]", "[-1.5e3]",
    "[1.,2]", "[\"a\\\"]\", \"b\"]", "[\"a", "[{\"a\":\"\\", "[{\"a\":1}} ,2]", "[{\"a\":[1}},2]",
    "[{\"a\":1]", "[{]},{\"b\":2}]", "// no\n[1]", "[/* no */1]", "[1]junk", "\u{FEFF}[1,\"é\"]",
    "\r\n[\r\n{\"a\":\r1}\r\r\n,{\"b\" 2}]", "[{\"é\":\"\u{1F600}\"},\u{1F600}]", "[[[1],[2]],[3]]",
    "[\"\\u00e9\\ud83d\\ude00\",{\"\\\"\":\"}\"}]", "[12345678901234567890 ]",
    "  [ \n\n {\"a\" : 1 } ",
    "[\"a\u{301}\",1", "{\"a\":1}", "[tru,1]",
  ]

  @Test("of any text, at any place cut off, they are what the whole text has", arguments: sizes)
  func cut(size: Int) throws {
    for text in Self.oddities {
      let bytes = Array(text.utf8)
      for end in 0...bytes.count {
        compare(Array(bytes[..<end]), size, "\(text.debugDescription) cut at \(end)")
      }
    }
    for path in Self.samples {
      let bytes = try Self.array(path)
      for end in bytes.count < 3_000
        ? Array(bytes.indices) : RobustnessTests.places(in: bytes.count)
      {
        compare(Array(bytes[..<end]), size, "\(path) cut at \(end)")
      }
    }
  }

  @Test("of any changed text they are what the whole text has", arguments: sizes)
  func mutated(size: Int) throws {
    let samples = try Self.samples.map(Self.array) + Self.oddities.map { Array($0.utf8) }
    for seed in 0..<UInt64(2_000) {
      var random = SeededRandom(seed)
      var bytes = samples[Int(seed) % samples.count]
      Mutator.change(&bytes, using: &random)
      compare(bytes, size, "seed \(seed)")
    }
  }

  @Test("one that does not end within the limit ends the reading, with its line")
  func limit() {
    let long = String(repeating: "x", count: 3_000)
    for text in ["[1,\n\"\(long)", "[1,\n{\"a\":\"\(long)\"}]", "[1,\n\(long.map { _ in " " })"] {
      var records = JSONRecords(at: 0, limit: 1_000)
      var found: [JSONRecords.Found] = []
      for byte in text.utf8 {
        records.feed([byte])
        while let record = records.next() { found.append(record) }
      }
      #expect(found == [.record(1, line: 1)])
      #expect(records.failure?.line == 2 || text.hasSuffix(" ") || text.hasSuffix("]"))
      #expect(records.failure?.reason.contains("longer than") == true)
    }
  }

  // MARK: The same of whole files

  @Test("an archive read piece by piece gives the same batch and reports", arguments: sizes)
  func archives(size: Int) throws {
    for path in Self.samples {
      let bytes = try Fixtures.bytes(path)
      for end in RobustnessTests.places(in: bytes.count) {
        compare(file: Array(bytes[..<end]), size, "\(path) cut at \(end)")
      }
      for seed in 0..<UInt64(300) {
        var random = SeededRandom(seed)
        var changed = bytes
        Mutator.change(&changed, using: &random)
        compare(file: changed, size, "\(path), seed \(seed)")
      }
    }
  }

  @Test("a byte order mark, another encoding and no mark say the same")
  func encodings() throws {
    let bytes = try Fixtures.bytes(Self.samples[0])
    let plain = read(bytes, size: 7)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      wide += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
    }
    #expect(plain.batches[0].encounters.count == 5)
    for other: [UInt8] in [[0xEF, 0xBB, 0xBF] + bytes, wide] {
      #expect(read(other, size: 7).batches[0].encounters == plain.batches[0].encounters)
      #expect(read(other, size: 7).batches[0].files == plain.batches[0].files)
    }
  }

  @Test("letters of another encoding cost only their own record its letters")
  func otherLetters() {
    let start = Array("window.YTD.tweets.part0 = [".utf8)
    func tweet(_ id: Int, _ letter: [UInt8]) -> [UInt8] {
      let head = #"{"tweet":{"id_str":"\#(id)","created_at":"Sat Feb 18 12:33:11 +0000 2023","#
      let middle = #""in_reply_to_user_id_str":"77","full_text":"caf"#
      return Array((head + middle).utf8) + letter + Array("\"}}".utf8)
    }
    let bytes = start + tweet(1, [0xE9]) + [0x2C] + tweet(2, [0xC3, 0xA9]) + [0x5D]
    let batch = read(bytes, size: 1).batches[0]
    #expect(batch.encounters.map(\.text) == ["café", "café"])
  }

  // MARK: Comparing

  private static func array(_ path: String) throws -> [UInt8] {
    let bytes = try Fixtures.bytes(path)
    return Array(bytes[(XArchive.afterEquals(bytes) ?? 0)...])
  }

  private func compare(_ bytes: [UInt8], _ size: Int, _ what: @autoclosure () -> String) {
    // What is no UTF-8 is put right in each record by itself.
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    var whole = JSONRecords(bytes)
    var pieces = JSONRecords(at: 0)
    let (one, other) = (all(of: &whole), all(of: &pieces, bytes, size))
    let plain = Plainly.records(bytes)
    let isSame =
      one == plain.found && other == plain.found
      && [whole.failure, pieces.failure].allSatisfy {
        $0?.line == plain.failure?.line && $0?.reason == plain.failure?.reason
      }
    if !isSame {
      let failures = "\(whole.failure as Any), \(pieces.failure as Any), \(plain.failure as Any)"
      Issue.record("\(what()): \(one.count), \(other.count), \(plain.found.count); \(failures)")
    }
  }

  private func all(
    of records: inout JSONRecords, _ bytes: [UInt8] = [], _ size: Int = 1
  ) -> [JSONRecords.Found] {
    var found: [JSONRecords.Found] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      records.feed(bytes[start..<min(start + size, bytes.count)])
      while let record = records.next() { found.append(record) }
    }
    records.finish()
    while let record = records.next() { found.append(record) }
    return found
  }

  private func compare(file bytes: [UInt8], _ size: Int, _ what: @autoclosure () -> String) {
    let (pieces, whole) = (read(bytes, size: size), read(bytes, size: max(1, bytes.count)))
    if pieces != whole { Issue.record("\(what()): \(pieces) is not \(whole)") }
  }

  private func read(_ bytes: [UInt8], size: Int) -> Importers.Outcome {
    var export = Export()
    export.files = [.inPieces("tweets.js", bytes, size: size)]
    return Importers.read(export)
  }
}

/// The plainest way through an array that is in hand, by which the other is measured.
private enum Plainly {
  static func records(
    _ bytes: [UInt8]
  ) -> (found: [JSONRecords.Found], failure: (line: Int, reason: String)?) {
    var reader = JSONReader(bytes, manner: .forgiving)
    var lines = Lines(bytes)
    var found: [JSONRecords.Found] = []
    do throws(JSONError) {
      var more = try reader.enterArray()
      while more {
        reader.skipSpace()
        let line = lines.line(at: reader.offset)
        var ahead = reader
        do throws(JSONError) {
          found.append(.record(try ahead.readValue(), line: line))
          reader = ahead
        } catch {
          guard (try? reader.skipValue()) != nil else { throw error }
          found.append(.broken("\(error.problem)", line: error.line))
        }
        more = try reader.nextElement()
      }
      return (found, nil)
    } catch {
      return (found, (error.line, "\(error.problem)"))
    }
  }
}

extension ExportFile {
  /// A file that hands its bytes out so many at a time, and may claim to be of another size.
  static func inPieces(
    _ path: String, _ bytes: [UInt8], size: Int, claiming claimed: Int? = nil
  ) -> ExportFile {
    ExportFile(
      path: path, size: claimed ?? bytes.count, head: Array(bytes.prefix(headLength))
    ) { take throws(ImportError) in
      for start in stride(from: 0, to: bytes.count, by: size) {
        take(bytes[start..<min(start + size, bytes.count)])
      }
    }
  }
}

import Testing

@testable import PleachCore

/// A store as people edit it in a hurry: each mistake is read, or refused with its line, and never
/// taken for an empty store.
@Suite struct HandEditTests {
  static let lines = [
    #"{"#,
    #""pleach":{"schema":1,"minReader":1},"#,
    #""topics":["#,
    #"{"id":"looms","name":"Looms","care":3}"#,
    #"],"#,
    #""people":["#,
    #"{"id":"p1","name":"Ada Quill","topics":["looms"],"met":"2024-02-29"},"#,
    #"{"id":"p2","name":"Bo Reed","accounts":[{"id":"x:2","followers":12}]},"#,
    #"{"id":"p3","name":"Cy Lin","protected":true}"#,
    #"]"#,
    #"}"#,
  ]

  enum Outcome: Equatable {
    case reads
    case refuses(line: Int, says: String)
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let outcome: Outcome
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ outcome: Outcome) {
      (self.name, self.bytes, self.outcome) = (name, bytes, outcome)
    }

    /// `old` on a line, counted from 1, becomes `new`.
    init(_ name: String, _ line: Int, _ old: String, _ new: String, _ outcome: Outcome) {
      var lines = HandEditTests.lines
      precondition(lines[line - 1].contains(old), "no \(old) on line \(line)")
      lines[line - 1] = lines[line - 1].replacing(old, with: new)
      self.init(name, Array(lines.joined(separator: "\n").utf8), outcome)
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      "missing comma between records", 7, "},", "}", .refuses(line: 8, says: "expected \",\"")),
    Mistake(
      "missing comma in a record", 7, "\",\"topics", "\"\"topics",
      .refuses(line: 7, says: "expected \",\"")),
    Mistake("extra comma at the end", 9, "true}", "true},", .reads),
    Mistake("two commas", 7, "},", "},,", .refuses(line: 7, says: "expected a value")),
    Mistake(
      "curly quotes", 7, "\"Ada Quill\"", "“Ada Quill”", .refuses(line: 7, says: "curly quote")),
    Mistake("curly quotes in a text", 7, "Ada Quill", "Ada “Quill”", .reads),
    Mistake(
      "single quotes", 7, "\"Ada Quill\"", "'Ada Quill'",
      .refuses(line: 7, says: "expected a value")),
    Mistake(
      "a quote in a text", 7, "Ada Quill", "Ada \"Q\" Quill",
      .refuses(line: 7, says: "expected \",\"")),
    Mistake("a text not closed", 7, "Quill\"", "Quill", .refuses(line: 7, says: "expected")),
    Mistake(
      "unclosed brace", 7, "29\"},", "29\",", .refuses(line: 8, says: "a key in double quotes")),
    Mistake("unclosed bracket", 7, "\"looms\"]", "\"looms\"", .refuses(line: 7, says: "expected")),
    Mistake("unclosed section", 10, "]", "", .refuses(line: 11, says: "expected")),
    Mistake("duplicated record", 8, "p2", "p1", .refuses(line: 8, says: "on line 7")),
    Mistake("identifier changed", 8, "p2", "p9", .reads),
    Mistake("identifier taken out", 8, "\"id\":\"p2\",", "", .refuses(line: 8, says: "\"id\"")),
    Mistake("identifier empty", 8, "p2", "", .refuses(line: 8, says: "\"id\"")),
    Mistake("identifier a number", 8, "\"p2\"", "2", .refuses(line: 8, says: "\"id\"")),
    Mistake("a topic nobody knows", 7, "[\"looms\"]", "[\"sails\"]", .reads),
    Mistake(
      "a date of another country", 7, "2024-02-29", "12/31",
      .refuses(line: 7, says: "a date such as")),
    Mistake(
      "a day that never was", 7, "2024-02-29", "2023-02-29",
      .refuses(line: 7, says: "a date such as")),
    Mistake("a number as text", 8, "12", "\"12\"", .refuses(line: 8, says: "a whole number")),
    Mistake("a number below zero", 8, "12", "-12", .refuses(line: 8, says: "a whole number")),
    Mistake(
      "a number too long", 8, "12", "99999999999999999999",
      .refuses(line: 8, says: "a whole number")),
    Mistake("a number with a leading zero", 8, "12", "012", .refuses(line: 8, says: "leading 0")),
    Mistake(
      "a text as number", 7, "\"Ada Quill\"", "7",
      .refuses(line: 7, says: "a text in double quotes")),
    Mistake("yes as flag", 9, "true", "yes", .refuses(line: 9, says: "expected a value")),
    Mistake("a text as flag", 9, "true", "\"yes\"", .refuses(line: 9, says: "true or false")),
    Mistake("a comment", 7, "},", "}, // my sister", .refuses(line: 7, says: "comments")),
    Mistake("a comment before", 7, "{\"id", "# sister\n{\"id", .refuses(line: 7, says: "comments")),
    Mistake("tabs between", 7, ",\"topics", ",\t\"topics", .reads),
    Mistake(
      "a tab in a text", 7, "Ada Quill", "Ada\tQuill", .refuses(line: 7, says: "control character")),
    Mistake("key renamed", 7, "\"met\"", "\"metOn\"", .reads),
    Mistake("key twice", 7, "\"met\"", "\"name\"", .refuses(line: 7, says: "twice")),
    Mistake(
      "key without quotes", 7, "\"met\"", "met", .refuses(line: 7, says: "a key in double quotes")),
    Mistake("colon missing", 7, "\"met\":", "\"met\" ", .refuses(line: 7, says: "\":\"")),
    Mistake(
      "array made object", 7, "[\"looms\"]", "{\"a\":\"looms\"}",
      .refuses(line: 7, says: "a list of texts")),
    Mistake(
      "array made text", 7, "[\"looms\"]", "\"looms\"", .refuses(line: 7, says: "a list of texts")),
    Mistake(
      "section made object", 3, "[", "{\"a\":[", .refuses(line: 3, says: "a list of records")),
    Mistake(
      "section made null", 6, "\"people\":[", "\"people\":null,\"x\":[",
      .refuses(line: 6, says: "a list of records")),
    Mistake("section twice", 6, "people", "topics", .refuses(line: 6, says: "twice")),
    Mistake("head twice", 2, "},", "},\"pleach\":{},", .refuses(line: 2, says: "twice")),
    Mistake("head gone", 2, "\"pleach\"", "\"plaech\"", .refuses(line: 1, says: "a pleach store")),
    Mistake(
      "head no object", 2, "{\"schema\":1,\"minReader\":1}", "1",
      .refuses(line: 1, says: "a pleach store")),
    Mistake(
      "a record that is a text", 8,
      #"{"id":"p2","name":"Bo Reed","accounts":[{"id":"x:2","followers":12}]}"#, "\"p2\"",
      .refuses(line: 8, says: "\"id\"")),
    Mistake("an account without a colon", 8, "x:2", "x2", .refuses(line: 8, says: "platform:key")),
    Mistake(
      "merge markers", 8, "{\"id", "<<<<<<< HEAD\n{\"id", .refuses(line: 8, says: "side by side")),
    Mistake(
      "the middle of a merge", 8, "{\"id", "=======\n{\"id", .refuses(line: 8, says: "side by side")
    ),
    Mistake(
      "the end of a merge", 8, "{\"id", ">>>>>>> theirs\n{\"id",
      .refuses(line: 8, says: "side by side")),
    Mistake("a byte order mark", 1, "{", "\u{FEFF}{", .reads),
    Mistake("a line break in a record", 7, ",\"topics", ",\n\"topics", .reads),
    Mistake("wrong indent", 7, "{\"id", "      {  \"id", .reads),
    Mistake("text after the end", 11, "}", "} done", .refuses(line: 11, says: "end of the file")),
    Mistake("null for a name", 7, "\"Ada Quill\"", "null", .reads),
    Mistake("CRLF", Array(lines.joined(separator: "\r\n").utf8), .reads),
    Mistake("Latin-1", latin1, .refuses(line: 7, says: "UTF-8")),
  ]

  private static var latin1: [UInt8] {
    Array(lines.joined(separator: "\n").replacing("Ada Quill", with: "Ad~").utf8).map {
      $0 == UInt8(ascii: "~") ? 0xE9 : $0
    }
  }

  @Test("a mistake is read, or refused with its line", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    switch mistake.outcome {
    case .reads: #expect(try Document.read(mistake.bytes).1.people.count == 3)
    case .refuses(let line, let says):
      let error = #expect(throws: DocumentError.self) { try Document.read(mistake.bytes) }
      #expect(error?.line == line)
      let problem = error.map { "\($0.problem)" } ?? ""
      #expect(problem.contains(says), "\(problem)")
    }
  }

  @Test(
    "a line that is lost or doubled is found where it is missed, or nothing is", arguments: 1...11)
  func line(_ number: Int) {
    var lost = Self.lines
    lost.remove(at: number - 1)
    var doubled = Self.lines
    doubled.insert(doubled[number - 1], at: number)
    for (lines, least) in [(lost, number), (doubled, number + 1)] {
      do throws(DocumentError) {
        _ = try Document.read(Array(lines.joined(separator: "\n").utf8))
      } catch {
        // A lost opening is missed later, a lost head only when all is read.
        #expect(error.line >= least - 1 || error.problem == .noStore, "\(error)")
        #expect(error.line <= lines.count)
      }
    }
  }

  @Test("cut off anywhere, a store is refused with a line that it has")
  func cut() {
    let bytes = Array(Self.lines.joined(separator: "\n").utf8)
    for end in bytes.indices {
      let error = #expect(throws: DocumentError.self) { try Document.read(Array(bytes[..<end])) }
      let lines = 1 + bytes[..<end].count { $0 == 0x0A }
      #expect(error.map { (1...lines).contains($0.line) } == true)
    }
  }

  @Test("changed at random, a store is read or refused, never a trap", arguments: 0..<200)
  func random(seed: UInt64) {
    var random = SeededRandom(seed)
    var bytes = Array(Self.lines.joined(separator: "\n").utf8)
    for _ in 0...random.below(3) {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(random.pick(Array("{}[]\",:\\/0\n é".utf8)), at: place)
      case 2: bytes[place] = UInt8(random.below(256))
      default:
        let end = min(bytes.count, place + random.below(40))
        bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
      }
    }
    do throws(DocumentError) {
      let (document, graph) = try Document.read(bytes)
      let again = try Document.read(document.rendered(writer: "1"))
      #expect(again.1 == graph)
    } catch {
      #expect((1...1 + bytes.count { $0 == 0x0A }).contains(error.line))
    }
  }
}

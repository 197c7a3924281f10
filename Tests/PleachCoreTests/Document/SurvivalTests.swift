import Testing

@testable import PleachCore

/// What pleach does not know is the user's: no edit of something else may touch it.
@Suite struct SurvivalTests {
  /// A store whose every level has fields that pleach does not know.
  private static func store(_ random: inout SeededRandom) -> String {
    var top = [#""pleach":{"schema":1,"x-head":\#(value(&random)),"minReader":1,"writer":"1"}"#]
    let people = (0..<1 + random.below(4)).map { number in
      let account =
        #"{\#(unknown(&random)),"id":"x:\#(number)","x-a":\#(value(&random)),"handle":"h"}"#
      return #"{"id":"p\#(number)","x-1":\#(value(&random)),"name":"N","accounts":[\#(account)],"#
        + #""communities":["c"],\#(unknown(&random))}"#
    }
    top.append(#""x-top":\#(value(&random))"#)
    top.append("\"people\":[\n\(people.joined(separator: ",\n"))\n]")
    top.append("\"goals\":[\n{\"id\":\"g\",\(unknown(&random))}\n]")
    return "{\n\(top.joined(separator: ",\n"))\n}\n"
  }

  private static func unknown(_ random: inout SeededRandom) -> String {
    #""y-\#(random.below(100))":\#(value(&random)),"z":\#(value(&random))"#
  }

  private static func value(_ random: inout SeededRandom) -> String {
    random.pick([
      "null", "1.50", "-0", "9007199254740993", "1e400", "true", #""é \"x\" 作""#, "[]", "{}",
      #"[1,{"id":"p0","b":[null]}]"#, #"{"k":{"k":2.0},"id":7}"#, #""\u202e""#,
    ])
  }

  private static func wish(_ random: inout SeededRandom, _ step: Int) -> Edit {
    let person = Person.ID("p\(random.below(5))")
    let account = Account.ID("x:\(random.below(5))")
    return switch random.below(9) {
    case 0: .set(person, "name", .string("N \(step)"))
    case 1: .set(person, "note", random.chance(50) ? .string("note \(step)") : nil)
    case 2: .set(account, of: person, "bio", random.chance(50) ? .string("bio \(step)") : nil)
    case 3: .set(account, of: person, "following", random.chance(50) ? true : nil)
    case 4: .include(person, "communities", "c\(random.below(3))")
    case 5: .exclude(person, "communities", random.pick(["c", "c1"]))
    case 6: .put(Account(id: Identifier("bluesky:\(step)")), of: person)
    case 7: .put(Community(id: "c", name: "C \(step)"))
    default: .rename(account, of: person, to: Identifier("x:\(random.below(7))"))
    }
  }

  /// Every member that pleach does not know, level by level, in its order; identifiers left out.
  private static func unknown(in json: JSON?) -> [String] {
    (json?.members ?? []).filter { $0.key.first.map { "xyz".contains($0) } ?? false }
      .map { $0.key + JSONWriter.text($0.value) }
  }

  private static func unknown(in document: Document) -> [[String]] {
    document.ids(.people).flatMap { id -> [[String]] in
      let record = document.record(.people, id)
      let accounts = record?["accounts"]?.array?.filter { $0["z"] != nil } ?? []
      return [unknown(in: record)] + accounts.map { unknown(in: $0) }
    } + [unknown(in: document.record(.goals, "g"))]
  }

  @Test("a store in pleach's own form is written back byte for byte", arguments: 0..<100)
  func identical(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let text = Self.store(&random)
    let document = try Document.read(Array(text.utf8)).0
    #expect(String(decoding: document.rendered(writer: "1"), as: UTF8.self) == text)
  }

  @Test(
    "a record whose keys and texts need escapes, or that has very many keys, is read and edited",
    arguments: [
      #""a\u0012b":1"#, #""\ud83d\ude00":1"#, #""\"":1"#, #""note":"\udb40\udc41""#,
      #""note":"\ud83d\ude00 \u202e""#,
      (0..<200).map { "\"k\($0)\":\($0)" }.joined(separator: ","),
    ])
  func escapes(field: String) throws {
    let text = #"{"pleach":{"schema":1},"people":[{"id":"p","name":"N",\#(field)}]}"#
    var document = try Document.read(Array(text.utf8)).0
    let before = try #require(document.record(.people, "p"))
    #expect(try document.apply(.set(Person.ID("p"), "met", "2024-01-01")) != nil)
    let (again, graph) = try Document.read(document.rendered(writer: "1"))
    #expect(graph.people["p"]?.met == Day("2024-01-01"))
    #expect(throws: Never.self) { try Section.people.check(again.record(.people, "p")!) }
    #expect(again.record(.people, "p")?.members?.count == before.members!.count + 1)
  }

  @Test("twenty edits leave every unknown field where and as it was", arguments: 0..<100)
  func edits(hundred: UInt64) throws {
    for seed in hundred * 10..<hundred * 10 + 10 {
      var random = SeededRandom(seed)
      let text = Self.store(&random)
      var document = try Document.read(Array(text.utf8)).0
      let before = Self.unknown(in: document)
      var made: [Edit] = []
      for step in 0..<20 {
        let wish = Self.wish(&random, step)
        if let edit = try? document.apply(wish) { made.append(edit) }  // nobody may be there
      }
      let written = document.rendered(writer: "1")
      let (again, _) = try Document.read(written)
      #expect(Self.unknown(in: again) == before, "seed \(seed)")
      let top = text.split(separator: "\n").filter { $0.hasPrefix("\"x-") }
      #expect(top.allSatisfy { String(decoding: written, as: UTF8.self).contains($0) })
      for edit in made.reversed() { #expect(try document.replay(edit.inverse), "seed \(seed)") }
      let back = Document.settled(document.rendered(writer: "1"))
      #expect(String(decoding: back, as: UTF8.self) == text, "seed \(seed)")
    }
  }
}

import Testing

@testable import PleachCore

/// A store as a person might have edited it: fields, members and digits that pleach does not know.
let handEdited = """
  {"pleach":{"schema":1,"minReader":1,"writer":"0.1.0"},
  "motto": {"text":"weave",  "n":1.50},
  "topics":[
  {"id":"looms","name":"Looms","care":3,"x-mine":[1,2.0]}
  ],
  "people":[
  {"id":"p1", "name":"Ada Quill","accounts":[{"id":"x:101","handle":"ada","x-karma":9007199254740993}],"topics":["looms"],"extra":null},
  {"id":"p2","name":"Bo","met":"2024-02-29"}
  ]}
  """

@Suite struct DocumentTests {
  private func read(_ text: String) throws -> (Document, Graph) {
    try Document.read(Array(text.utf8))
  }

  @Test("what nobody touched is written back byte for byte")
  func untouched() throws {
    var (document, graph) = try read(handEdited)
    #expect(graph.people.map(\.name) == ["Ada Quill", "Bo"])
    _ = try document.apply(.set(Person.ID("p2"), "note", "met at the fair"))
    let text = String(decoding: document.rendered(writer: "0.2.0"), as: UTF8.self)
    #expect(
      text.contains(
        #"{"id":"p1", "name":"Ada Quill","accounts":[{"id":"x:101","handle":"ada","x-karma":9007199254740993}],"topics":["looms"],"extra":null},"#
      ))
    #expect(text.contains(#""motto":{"text":"weave",  "n":1.50}"#))
    #expect(text.contains(#"{"id":"p2","name":"Bo","note":"met at the fair","met":"2024-02-29"}"#))
    #expect(try read(text).1.people[Person.ID("p2")]?.note == "met at the fair")
  }

  @Test("unknown fields of an edited record keep their place and digits")
  func unknownFields() throws {
    var (document, _) = try read(handEdited)
    _ = try document.apply(.set("x:101", of: "p1", "bio", "weaver"))
    let line = JSONWriter.text(document.record(.people, "p1")!)
    #expect(
      line.contains(#"{"id":"x:101","handle":"ada","bio":"weaver","x-karma":9007199254740993}"#))
    #expect(line.hasSuffix(#""extra":null}"#))
  }

  @Test("a first tag brings its list, and taking it back takes the list away")
  func grounded() throws {
    var (document, _) = try read(handEdited)
    let before = document.rendered(writer: "1")
    let edit = try #require(try document.apply(.include(Person.ID("p2"), "communities", "swift")))
    #expect(edit.path == ["people", "p2", "communities"])
    #expect(document.record(.people, "p2")?["communities"] == ["swift"])
    #expect(try document.apply(.include(Person.ID("p2"), "communities", "swift")) == nil)
    try document.replay(edit.inverse)
    #expect(document.rendered(writer: "1") == before)
  }

  @Test("an edit of a record that is not there is refused")
  func missing() throws {
    var (document, _) = try read(handEdited)
    #expect(throws: Document.Refusal.noSuchRecord(["people", "p9", "note"])) {
      try document.apply(.set(Person.ID("p9"), "note", "x"))
    }
  }

  @Test("a replay that finds something else says what")
  func conflict() throws {
    var (document, _) = try read(handEdited)
    let edit = Edit(path: ["people", "p2", "name"], old: "Bob", new: "Bert")
    #expect(throws: Document.Refusal.changedSince(path: edit.path, found: "Bo")) {
      try document.replay(edit)
    }
  }

  @Test("random edits, all taken back, leave the same bytes", arguments: 0..<200)
  func undoRestores(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let restarts = seed % 2 == 0
    var (document, _) = try read(handEdited)
    // What a restart has written once, spaces and all, is pleach's own form.
    if restarts { document = try Document.read(Self.rewritten(document)).0 }
    let before = document.rendered(writer: "1")
    var done: [Edit] = []
    for step in 0..<30 {
      let person = Person.ID(["p1", "p2", "p3", "p4"].randomElement(using: &random)!)
      let wish: Edit =
        switch Int.random(in: 0..<8, using: &random) {
        case 0: .put(Person(id: person, name: "New \(step)"))
        case 1: .drop(person)
        case 2: .set(person, "note", .string("note \(step)"))
        case 3: .set(person, "note", nil)
        case 4: .include(person, "communities", ["a", "b", "c"].randomElement(using: &random)!)
        case 5: .exclude(person, "communities", ["a", "b", "c"].randomElement(using: &random)!)
        case 6:
          .put(Account(id: Identifier("x:\(Int.random(in: 0..<3, using: &random))")), of: person)
        default: .put(Community(id: "swift", name: "Swift \(step)"))
        }
      guard let edit = try? document.apply(wish) else { continue }  // the person may not be there
      done.append(edit)
    }
    if restarts { document = try Document.read(document.rendered(writer: "1")).0 }
    for edit in done.reversed() { #expect(try document.replay(edit.inverse)) }
    #expect(
      String(decoding: Document.settled(document.rendered(writer: "1")), as: UTF8.self)
        == String(decoding: Document.settled(before), as: UTF8.self))
  }

  /// Every record of `document` written anew.
  private static func rewritten(_ document: Document) throws -> [UInt8] {
    var document = document
    for id in document.ids(.people) {
      _ = try document.apply(.set(Person.ID(id), "note", "x"))
      document = try Document.read(document.rendered(writer: "1")).0
      _ = try document.apply(.set(Person.ID(id), "note", nil))
    }
    return document.rendered(writer: "1")
  }

  @Test(
    "a mistake is answered with its place and what was expected",
    arguments: [
      (#""met":"29/02/2024""#, 8, 30, "expected a date such as 2024-02-29"),
      (#""met":2024"#, 8, 30, "found 2024"),
      (#""topics":"looms""#, 8, 33, "expected a list of texts"),
      (#""accounts":[{"handle":"x"}]"#, 8, 36, "expected a text that is not empty, found nothing"),
      (#""accounts":[{"id":"x:1","joined":"x"}]"#, 8, 57, "accounts › x:1 › joined"),
      (#""id":"p1""#, 8, 24, "appears twice"),
      (#""name":"Bert""#, 8, 24, "appears twice"),
      (
        #""note":"“x”"},{"id":"p1""#, 8, 38,
        "people has \"p1\" twice: expected another \"id\" than on line 7"
      ),
    ])
  func mistakes(field: String, line: Int, column: Int, says: String) throws {
    let text = handEdited.replacing(#""met":"2024-02-29""#, with: field)
    let error = #expect(throws: DocumentError.self) { try read(text) }
    #expect(error.map { "\($0.problem)" }?.contains(says) == true, "\(error!.problem)")
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test(
    "what is no store is never taken for an empty one",
    arguments: [
      ("", "nothing is in it"), ("   \n", "nothing is in it"), ("\0\0\0\0", "nothing is in it"),
      ("{}", "expected a pleach store"), ("[]", "expected {"),
      ("{\"people\":[]}", "expected a pleach store"),
      ("{\"pleach\":{\"schema\":9,\"minReader\":9}}", "made by a later pleach"),
      ("{\"pleach\":{\"schema\":1},\n<<<<<<< HEAD\n\"a\":1}", "two versions stand here"),
    ])
  func noStore(text: String, says: String) {
    let error = #expect(throws: DocumentError.self) { try read(text) }
    #expect(error.map { "\($0.problem)" }?.contains(says) == true, "\(error!.problem)")
  }
}

extension Document {
  /// Sections that an undone edit left behind are empty, not gone.
  static func settled(_ bytes: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: bytes, as: UTF8.self).replacing("\"communities\":[\n],\n", with: "").utf8)
  }
}

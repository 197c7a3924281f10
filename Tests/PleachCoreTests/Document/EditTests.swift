import Testing

@testable import PleachCore

/// Edits that odd stores, odd paths and old journals can bring.
@Suite struct EditTests {
  static let store = """
    {"pleach":{"schema":1},
    "people":[
    {"id":"p1","name":"Ada","accounts":[{"id":"x:ada","handle":"ada","x-k":1},{"id":"x:2"}],"x-n":5,"x-o":{"a":1}},
    {"id":"p2","name":"Bo","communities":null,"accounts":null},
    {"id":"p/3 \\"é\\"","name":"Cy"}
    ]}
    """
  var document: Document

  init() throws { document = try Document.read(Array(Self.store.utf8)).0 }

  private func path(_ steps: String...) -> [String] { ["people"] + steps }

  /// Makes an edit and takes it back; returns the record as it was between.
  private mutating func made(_ wish: Edit) throws -> JSON? {
    let before = document.record(.people, wish.record!)
    let edit = try #require(try document.apply(wish))
    let between = document.record(.people, wish.record!)
    #expect(try document.replay(edit) == false, "a journal may be replayed twice")
    #expect(try document.replay(edit.inverse))
    #expect(document.record(.people, wish.record!) == before)
    #expect(try document.replay(edit))
    #expect(document.record(.people, wish.record!) == between)
    #expect(try document.replay(edit.inverse))
    return between
  }

  @Test("a null written by hand is as good as nothing: tagging such a person did nothing")
  mutating func null() throws {
    #expect(
      try made(.include(Person.ID("p2"), "communities", "swift"))?["communities"] == ["swift"])
    #expect(
      try made(.put(Account(id: "x:9"), of: "p2"))?["accounts"] == [["id": "x:9"]])
  }

  @Test("a field of an account that is not there left an account without an identifier")
  mutating func missingAccount() throws {
    for person: Person.ID in ["p1", "p2", "p/3 \"é\""] {
      let edit = Edit.set("x:nobody", of: person, "bio", "weaves")
      #expect(throws: Document.Refusal.noSuchRecord(edit.path)) { try document.apply(edit) }
      #expect(try document.apply(.set("x:nobody", of: person, "bio", nil)) == nil)
    }
  }

  @Test("an edit through a number seemed to be made")
  mutating func scalar() {
    let edit = Edit(path: path("p1", "x-n", "deep"), new: "x")
    #expect(throws: Document.Refusal.noSuchRecord(edit.path)) { try document.apply(edit) }
  }

  @Test("unknown objects can be made and filled at any depth")
  mutating func deep() throws {
    #expect(try made(Edit(path: path("p2", "x-a", "b", "c"), new: 1))?["x-a"] == ["b": ["c": 1]])
    #expect(try made(Edit(path: path("p1", "x-o", "b", "c"), new: 1))?["x-o"]?["b"] == ["c": 1])
  }

  @Test("no edit leaves a record or an account under another identifier")
  mutating func identifiers() {
    let wishes: [(path: [String], new: JSON?)] = [
      (path("p1"), ["id": "p9"]), (path("p1"), "x"), (path("p9"), ["name": "x"]),
      (path(""), ["id": ""]), (path("p1", "id"), "p9"), (path("p1", "id"), nil),
      (path("p1", "accounts", "x:ada"), ["id": "x:9"]), (path("p1", "accounts", "x:9"), "y"),
      (path("p2", "accounts", "x:9"), ["id": "x:8"]),
      (path("p1", "accounts", "x:ada", "id"), "x:2"), (path("p1", "accounts", "x:ada", "id"), ""),
      (path("p1", "accounts", "x:ada", "id"), nil), (path("p1", "accounts", "x:ada", "id"), 7),
    ]
    for wish in wishes {
      #expect(throws: Document.Refusal.otherIdentifier(wish.path)) {
        try document.apply(Edit(path: wish.path, new: wish.new))
      }
    }
  }

  @Test("an account that gets its lasting identifier keeps its place and unknown fields")
  mutating func renaming() throws {
    let between = try made(.rename("x:ada", of: "p1", to: "x:101"))
    #expect(
      between?["accounts"]?.array?.first == ["id": "x:101", "handle": "ada", "x-k": 1])
  }

  @Test("a path that leads nowhere is refused, odd identifiers are found")
  mutating func paths() throws {
    for path in [[], ["people"], ["nothing", "p1", "x"], path("p9", "note")] {
      #expect(throws: Document.Refusal.noSuchRecord(path)) {
        try document.apply(Edit(path: path, new: "x"))
      }
    }
    #expect(try made(.set(Person.ID("p/3 \"é\""), "a/b.c", "x"))?["a/b.c"] == "x")
  }

  @Test("a place before the first ended the program")
  mutating func negativePlace() throws {
    let put = Edit(path: path("p0"), new: ["id": "p0"], at: -5)
    #expect(try document.apply(put) != nil)
    #expect(document.ids(.people).first == "p0")
    #expect(
      try document.apply(Edit(path: path("p1", "accounts", "x:0"), new: ["id": "x:0"], at: -1))
        != nil)
    #expect(document.record(.people, "p1")?["accounts"]?.array?.first?["id"] == "x:0")
  }

  @Test("undoing two deletions left the graph in another order than the store")
  mutating func order() throws {
    var (document, graph) = try Document.read(Array(Self.store.utf8))
    let before = graph
    let edits = try ["p1", "p2"].compactMap { try document.apply(.drop(Person.ID($0))) }
    try graph.take(document.touched(by: edits))
    let change = Change(number: 1, time: "", title: "", edits: edits)
    for edit in change.inverse { try document.replay(edit) }
    try graph.take(document.touched(by: change.inverse))
    #expect(graph == before)
  }

  @Test("somebody who goes and comes back in one step stands where the store has them")
  mutating func moved() throws {
    var (document, graph) = try Document.read(Array(Self.store.utf8))
    let wishes: [Edit] = [.drop(Person.ID("p1")), .put(Person(id: "p1", name: "Ada"))]
    let edits = try wishes.compactMap { try document.apply($0) }
    try graph.take(document.touched(by: edits))
    #expect(graph.people.map(\.id.raw) == document.ids(.people))
  }
}

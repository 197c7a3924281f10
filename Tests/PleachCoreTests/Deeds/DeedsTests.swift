import Testing

@testable import PleachCore

@Suite struct DeedsTests {
  static let store = """
    {"pleach":{"schema":1},
    "topics":[{"id":"looms","name":"Looms"}],
    "communities":[{"id":"c","name":"C++"},{"id":"open-science","name":"Open Science"}],
    "people":[
    {"id":"p1","name":"Ada Quill","communities":["c","open-science","c"],"x":1},
    {"id":"p2","name":"Bo Reed","communities":null}
    ],
    "encounters":[{"id":"e1","person":"p1","day":"2024-01-01","kind":"hello"}],
    "verdicts":[{"id":"v1","person":"p1","verdict":"keep","day":"2024-01-02"}]}
    """
  var document: Document
  var graph: Graph

  init() throws { (document, graph) = try Document.read(Array(Self.store.utf8)) }

  /// Makes a proposal, and checks that taking it back leaves everything as it was.
  private mutating func make(_ proposal: Proposal?) throws {
    let before = Section.allCases.map { section in
      document.ids(section).map { document.record(section, $0) }
    }
    let edits = try #require(proposal).edits.compactMap { try document.apply($0) }
    let made = (document, graph)
    try graph.take(document.touched(by: edits))
    let change = Change(number: 1, time: "", title: "", edits: edits)
    for edit in change.inverse { #expect(try document.replay(edit)) }
    let after = Section.allCases.map { section in
      document.ids(section).map { document.record(section, $0) }
    }
    #expect(after == before)
    var back = graph
    try back.take(document.touched(by: edits))
    #expect(back == made.1)
    document = made.0
    #expect(graph == (try Document.read(document.rendered(writer: "1")).1))
  }

  @Test("the same name twice is one tag, and a new one is made once")
  mutating func twice() throws {
    try make(Deeds.tag(["p2"], ["Weavers", " weavers ", "WEAVERS", ""], in: graph))
    #expect(graph.people["p2"]?.communities == ["weavers"])
    #expect(graph.communities.map(\.name) == ["C++", "Open Science", "Weavers"])
    #expect(Deeds.tag(["p2"], ["weavers"], in: graph) == nil)
    #expect(Deeds.tag(["p2"], [" "], in: graph) == nil)
  }

  @Test("C# is not silently tagged as C++, nor one emoji as another")
  mutating func collisions() throws {
    try make(Deeds.tag(["p2"], ["C#", "🎨", "🚲", "🎨"], in: graph))
    #expect(graph.people["p2"]?.communities == ["c-2", "u1f3a8", "u1f6b2"])
    #expect(graph.communities["c-2"]?.name == "C#")
    #expect(graph.communities["c"]?.name == "C++")
    #expect(graph.community(named: "🚲")?.id == "u1f6b2")
  }

  @Test("a name of several levels keeps its slashes, so that its parent finds it")
  mutating func levels() throws {
    try make(Deeds.tag(["p2"], ["Science/Marine Biology", "/a//b/"], in: graph))
    #expect(graph.people["p2"]?.communities == ["science/marine-biology", "a/b"])
    let query = try Query("tag:science", today: Day("2024-01-01")!)
    #expect(query.places(in: graph, texts: SearchTexts(graph)) == [1])
    try make(Deeds.link(["p2"], ["Science/Looms", "looms"], in: graph))
    #expect(graph.people["p2"]?.topics == ["science/looms", "looms"])
  }

  @Test("a tag that stands twice in a list goes as a whole, and comes back as it was")
  mutating func doubled() throws {
    try make(Deeds.untag(["p1"], ["C++"], in: graph))
    #expect(graph.people["p1"]?.communities == ["open-science"])
  }

  @Test("a deleted community goes from everybody")
  mutating func deleteCommunity() throws {
    try make(Deeds.delete(.communities, "c", in: graph))
    #expect(graph.people["p1"]?.communities == ["open-science"])
    #expect(graph.communities["c"] == nil)
  }

  @Test("a deleted person takes their encounters and verdicts along")
  mutating func deletePerson() throws {
    try make(Deeds.delete(.people, "p1", in: graph))
    #expect(graph.encounters.isEmpty && graph.verdicts.isEmpty)
    #expect(graph.people.map(\.id) == ["p2"])
  }

  @Test("a form's list makes what is new and names what is known")
  mutating func setList() throws {
    let field = try #require(EditableField.all(.people).first { $0.key == "communities" })
    let value = try #require(field.value(of: "open science, Dyers, dyers"))
    try make(Deeds.set(field, of: .people, "p2", to: value, in: graph))
    #expect(graph.people["p2"]?.communities == ["open-science", "dyers"])
    try make(Deeds.set(field, of: .people, "p2", to: field.value(of: ",") ?? nil, in: graph))
    #expect(graph.people["p2"]?.communities == [])
  }

  @Test("a note that says the same changes nothing; an empty one goes")
  mutating func notes() throws {
    #expect(Deeds.note("p1", "", in: graph) == nil)
    #expect(Deeds.note("nobody", "x", in: graph) == nil)
    try make(Deeds.note("p1", "weaves", in: graph))
    #expect(Deeds.note("p1", "weaves", in: graph) == nil)
    try make(Deeds.note("p1", "", in: graph))
    #expect(graph.people["p1"]?.note == nil)
  }

  @Test("two people of one name added on one day are two")
  mutating func addTwice() throws {
    let day = Day("2024-02-29")!
    for id: Person.ID in ["cy-lin-20240229", "cy-lin-20240229-2", "cy-lin-20240229-3"] {
      let (proposal, made) = Deeds.addPerson(named: "Cy Lin", account: nil, on: day, in: graph)
      #expect(made == id)
      try make(proposal)
    }
    let (proposal, id) = Deeds.addPerson(named: "🎨", account: "X:@Cy", on: day, in: graph)
    try make(proposal)
    #expect(graph.owner(of: "x:cy")?.id == id)
    #expect(graph.account("x:cy")?.handle == "Cy")
  }

  @Test("somebody who is added in the same step can be tagged in it")
  mutating func tagNew() throws {
    let (added, id) = Deeds.addPerson(named: "Cy Lin", on: Day("2024-02-29")!, in: graph)
    let tagged = try #require(Deeds.tag([id], ["Dyers"], in: graph))
    try make(Proposal("add and tag", added.edits + tagged.edits))
    #expect(graph.people[id]?.communities == ["dyers"])
  }

  @Test("nobody to tag is nothing to do")
  func nobody() {
    #expect(Deeds.tag([], ["New"], in: graph) == nil)
    #expect(Deeds.untag(["nobody"], ["c"], in: graph) == nil)
  }

  @Test("a platform that pleach knows gets the identifier that imports give it")
  func platforms() {
    #expect(Deeds.newPlatform("blogs", in: graph).id == "feeds")
    #expect(Deeds.newPlatform("My Forum", in: graph).id == "my-forum")
  }
}

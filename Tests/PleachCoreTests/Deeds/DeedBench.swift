import Testing

@testable import PleachCore

/// A store on which deeds are made and taken back.
struct DeedBench {
  private(set) var document: Document
  private(set) var graph: Graph

  init(store: String) throws { (document, graph) = try Document.read(Array(store.utf8)) }

  init(_ graph: Graph) throws {
    var document = Document()
    for person in graph.people { _ = try document.apply(.put(person)) }
    for topic in graph.topics { _ = try document.apply(.put(topic)) }
    for community in graph.communities { _ = try document.apply(.put(community)) }
    for platform in graph.platforms { _ = try document.apply(.put(platform)) }
    // A list that once had a record stays in the file, so they are all there from the beginning.
    let records: [any Record] = [
      Encounter(id: "e", person: "p", day: Circles.today, kind: .reply), Goal(id: "g", kind: "own"),
      JournalPage(day: .first),
    ]
    for record in records { try Self.putAndDrop(record, &document) }
    (self.document, self.graph) = try Document.read(document.rendered(writer: "1"))
  }

  private static func putAndDrop<Of: Record>(_ record: Of, _ document: inout Document) throws {
    _ = try document.apply(.put(record))
    _ = try document.apply(.drop(record.id))
  }

  /// Makes a proposal, and checks that taking it back gives the bytes that were there.
  mutating func make(_ proposal: Proposal?) throws {
    let before = document.rendered(writer: "1")
    let edits = try #require(proposal).edits.compactMap { try document.apply($0) }
    let made = document
    try graph.take(document.touched(by: edits))
    let change = Change(number: 1, time: "", title: "", edits: edits)
    for edit in change.inverse { #expect(try document.replay(edit)) }
    #expect(
      String(decoding: document.rendered(writer: "1"), as: UTF8.self)
        == String(decoding: before, as: UTF8.self))
    document = made
    #expect(graph == (try Document.read(document.rendered(writer: "1")).1))
  }
}

import Testing

@testable import PleachCore

@Suite struct SearchTextsTests {
  @Test("after any changes the same texts are found as if all were read anew", arguments: 0..<100)
  func follows(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var document = Document()
    var graph = Graph()
    var texts = SearchTexts()
    for step in 0..<25 {
      var edits: [Edit] = []
      for _ in 0...random.below(4) {
        let id = Person.ID("p\(random.below(6))")
        let name = random.pick(["Ada", "Bjørn", "作者", ""]) + " \(step)"
        let wish: Edit =
          switch random.below(4) {
          case 0: .drop(id)
          case 1: .set(id, "note", .string(name))
          default: .put(Person(id: id, name: name))
          }
        if let edit = try? document.apply(wish) { edits.append(edit) }  // nobody there to note
      }
      let touched = document.touched(by: edits)
      try graph.take(touched)
      texts.take(touched, from: graph)
      #expect(texts == SearchTexts(graph))
    }
    #expect(graph.people.map(\.id.raw) == document.ids(.people))
    #expect(graph == (try Document.read(document.rendered(writer: "1")).1))
  }

  @Test("a day of tagging does not pile up what was once said")
  func stale() throws {
    var graph = Graph()
    let long = String(repeating: "loom ", count: 200)
    try graph.put(.people, "p", Person(id: "p", name: long).json)
    var texts = SearchTexts(graph)
    for step in 0..<100 {
      try graph.put(.people, "p", Person(id: "p", name: "\(long)\(step)").json)
      texts.take([Touched(.people, "p", nil)], from: graph)
    }
    #expect(texts.byteCount < 5 * long.utf8.count)
    #expect(texts.contains("99", at: 0) && !texts.contains("98", at: 0))
  }

  @Test("a word longer than the text, no word, and nobody's place are answered")
  func edges() throws {
    var graph = Graph()
    try graph.put(.people, "p", Person(id: "p", name: "Ada").json)
    let texts = SearchTexts(graph)
    #expect(texts.contains("ada", at: 0))
    #expect(!texts.contains("adam", at: 0))
    #expect(texts.contains("", at: 0))
    #expect(!texts.contains("ada", at: 7))
  }
}

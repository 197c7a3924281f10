import Testing

@testable import PleachCore

@Suite struct GroupTreeTests {
  private static func graph(_ names: [String], _ tags: [[Int]]) -> Graph {
    var document = Document()
    var ids: [Community.ID] = []
    for name in names {
      let id = Community.ID.slug(name, isPath: true)
      ids.append(id)
      _ = try! document.apply(.put(Community(id: id, name: name)))  // a whole record
    }
    for (number, own) in tags.enumerated() {
      var person = Person(id: Person.ID("p\(number)"), name: "P")
      person.communities = own.map { ids[$0] }
      _ = try! document.apply(.put(person))  // a whole record
    }
    return try! Document.read(document.rendered(writer: "1")).1
  }

  @Test("a part counts for the whole, and who is in two parts counts once")
  func counts() {
    let graph = Self.graph(
      ["Science", "Science/Birds", "science/moss", "Weavers"],
      [[0], [1], [2], [1, 2], [3], [0, 1]])
    let shares = graph.sharesByCommunity()
    #expect(shares["science"]?.people == 5)
    #expect(shares["science/birds"]?.people == 3)
    #expect(shares["weavers"]?.people == 1)
    #expect(graph.members(of: Community.ID("science")).map(\.id) == ["p0", "p1", "p2", "p3", "p5"])
  }

  @Test("parts stand below the whole, in the order asked for")
  func order() {
    let graph = Self.graph(["Weavers", "Science/Moss", "Arts", "Science", "Science/Birds"], [])
    let tree = GroupTree(graph.communities)
    let sorted = tree.sorted(Array(graph.communities)) { $0.name < $1.name }
    #expect(sorted.map(\.name) == ["Arts", "Science", "Science/Birds", "Science/Moss", "Weavers"])
    #expect(sorted.map { tree.depth(of: $0.id) } == [0, 0, 1, 1, 0])
    #expect(tree.title(of: "science/birds") == "Birds")
    #expect(tree.title(of: "science") == nil)
  }

  @Test(
    "a part without its whole stands at the top, and every group stands once", arguments: 0..<60)
  func laws(seed: UInt64) {
    var random = SeededRandom(seed)
    let words = ["a", "b", "a/b", "a/b/c", "b/a", "b/a/b", "c/c", "c", "A/B/D", "d/"]
    let graph = Self.graph(Array(random.shuffled(words).prefix(random.within(1...10))), [])
    let tree = GroupTree(graph.communities)
    let sorted = tree.sorted(Array(graph.communities)) { $0.name < $1.name }
    #expect(Set(sorted.map(\.id)) == Set(graph.communities.map(\.id)))
    #expect(sorted.count == graph.communities.count)
    for group in sorted {
      #expect(!(tree.ancestors[group.id] ?? []).contains(group.id))
      #expect(tree.depth(of: group.id) <= group.name.split(separator: "/").count)
    }
  }
}

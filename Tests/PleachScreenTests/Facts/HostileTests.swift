import PleachCore
import TerminalCorpus
import Testing

@testable import PleachScreen

@Suite struct HostileTests {
  private static let sizes = [Size(rows: 24, columns: 80), Size(rows: 10, columns: 40)]

  private static func world(_ text: String, _ size: Size) -> World {
    var setup = Model.Setup()
    setup.themes = [.plain, Theme(name: text, about: text)]
    setup.storeName = text
    setup.notices = [text]
    setup.drafts = ["p0": text]
    var world = World(Hostile.document(text), size, setup: setup)
    world.paths = ["~/A" + text, "~/A"]
    world.preview = Preview(title: text, lines: [text, text])
    let sketch = TableSketch(path: text, rows: [[text, "Login"], [text, text]])
    var map = TableMap(guessing: sketch)
    map.platform = Platform.ID(text)
    world.table = TableDraft(path: text, sketch: sketch, map: map)
    world.copies = ["/home/" + text]
    world.conflicts = [
      Conflict(
        path: ["people", text, text], base: nil, mine: .string(text),
        theirs: .array([.string(text)]),
        source: text, time: text)
    ]
    world.send(world.conflictsRead)
    return world
  }

  /// What the store, the editor, the disk and an import may say at any time.
  private static func messages(_ text: String) -> [Message] {
    let line = HistoryLine(
      number: 1, time: text, title: text, isUndone: true,
      edits: [Edit(path: ["people", "p0", text], old: .string(text), new: .string(text))])
    return [
      .failed(text), .done(text), .progress(text), .historyRead([line]),
      .previewed(Preview(title: text, lines: [text, text])),
      .recordEdited(.people, id: "p0", EditedRecord(base: nil, text: text)),
    ]
  }

  /// Two who may be one for a reason of strange words.
  private static func pair(_ text: String, _ graph: Graph) -> Sameness.Pair {
    Sameness.Pair(
      one: graph.people[0].id, other: graph.people[1].id,
      evidence: [Evidence(text, weight: 1, text), Evidence(text, weight: -0.2, text)],
      isProven: true)
  }

  /// What is found where nothing is named yet.
  private static func finds(_ text: String) -> [(keys: String, message: Message)] {
    var graph = Hostile.document(text).graph
    for (section, id) in [(Section.communities, "c0"), (.topics, "t0")] {
      try! graph.put(section, id, nil)  // taking away is no field that could be wrong
    }
    for person in graph.people {
      var bare = person
      bare.communities = []
      bare.accounts[0].lists = [text]
      try! graph.put(.people, person.id.raw, bare.json)  // read from such a record
    }
    // There is always something to say, and nobody cancels.
    return [
      ("5p", .communitiesFound(CommunityProposals(graph)!)),
      ("4", .topicsProposed(TopicProposals(graph)!)),
      ("=", .sameFound(Sameness([pair(text, graph)], in: graph))),
    ]
  }

  /// Nothing steers or hides, halves of wide letters stand together, and frames are whole.
  private func check(_ world: World, _ about: @autoclosure () -> String) {
    let grid = world.picture.grid
    let text = grid.text
    var problems: [String] = grid.size == world.model.size ? [] : ["its size is \(grid.size)"]
    if let scalar = Forbidden.first(inOutput: Array(text.utf8)) { problems.append(scalar) }
    for number in 0..<grid.size.rows {
      let row = grid.row(number)
      for column in row.indices where row[column].width != 1 {
        let isWhole =
          row[column].width == 2
          ? column + 1 < row.endIndex && row[column + 1].width == 0
          : column > row.startIndex && row[column - 1].width == 2 && row[column].text.isEmpty
        if !isWhole { problems.append("row \(number), half a letter at \(column)") }
      }
    }
    // Few pictures have frames, and looking for them takes its time.
    if text.contains("╭") { problems += Frames.problems(in: grid.columns) }
    if !problems.isEmpty { Issue.record("\(about()): \(problems.prefix(3))\n\(text)") }
  }

  /// Those that do not look like another once they are cleaned; one of a kind is enough for the second
  /// size.
  private static let distinct: Set<String> = {
    var seen = Set<String>()
    return Set(
      Corpus.short.filter { seen.insert(SafeText($0.text).string).inserted }.map(\.description))
  }()

  @Test("no text from outside steers, hides or breaks columns", arguments: Corpus.short)
  func everywhere(hostile: HostileText) throws {
    for size in Self.sizes.prefix(Self.distinct.contains(hostile.description) ? 2 : 1) {
      let start = Self.world(hostile.text, size)
      var seen: [String: World] = [:]
      for (walk, from, rest) in Walks.steps {
        var world = from.flatMap { seen[$0] } ?? start
        world.drive(rest)
        check(world, "\(size) after \(walk)")
        seen[walk] = world
      }
      for message in Self.messages(hostile.text) {
        var world = start
        world.drive("6")
        world.send(message)
        check(world, "\(size) after \(message)")
        world.drive("<enter>")
        check(world, "\(size) after \(message) and Enter")
      }
      for (keys, message) in Self.finds(hostile.text) {
        var world = start
        world.drive(keys)
        world.model.asksForIdeas = true
        world.send(message)
        check(world, "\(size) after \(keys) and what was found")
        world.drive("<enter>")
        check(world, "\(size) after \(keys), what was found and Enter")
      }
      for walk in ["2n", "2/", ":", "2t", "i"] {
        var world = start
        world.drive(walk)
        world.send(.paste(hostile.text))
        check(world, "\(size) after \(walk), pasted")
        world.drive("<left><left>x<bs>")
        check(world, "\(size) after \(walk), pasted and typed")
      }
    }
  }

  @Test(
    "texts longer than any screen are drawn all the same",
    arguments: Corpus.all.filter { $0.text.unicodeScalars.count > 1_000 })
  func longTexts(hostile: HostileText) {
    var world = Self.world(hostile.text, Self.sizes[0])
    for keys in ["", "2", "<enter>", "<bs>", "n"] {
      world.drive(keys)
      check(world, "after \(keys)")
    }
  }

  @Test("the page of somebody in disguise says why they have the sign")
  func saysWhy() {
    var document = Document()
    var person = Person(id: "one", name: "Bоris")
    person.accounts = [Account(id: "x:1", handle: "сосо")]
    document.add(person)
    var world = World(document)
    world.drive("2")
    #expect(world.text.contains("⚠ Bоris"))
    world.drive("<enter>")
    #expect(world.text.contains("X ⚠ сосо"))
    #expect(world.text.contains("⚠ beware     the name mixes alphabets in a word"))
    #expect(world.text.contains("⚠ beware     a handle looks Latin"))
    #expect(world.model.graph.people["one"]?.name == "Bоris", "the store keeps what was there")
  }

  @Test("the ways through the screens lead to all that can be seen")
  func everythingIsSeen() {
    var seen = Set<Sight>()
    var worlds = Walks.all.map { walk in
      var world = Self.world("x", Self.sizes[0])
      world.drive(walk)
      return world
    }
    worlds.append(World(Document()))
    for keys in ["5pc", "4p", "5m", "lmet mareike<enter>"] {
      worlds.append(Scenes.world("demo"))
      worlds[worlds.count - 1].drive(keys)
    }
    worlds.append(Scenes.world("demo"))
    worlds[worlds.count - 1].model.go(to: .person("henrike-suessmilch", PageState()))
    worlds[worlds.count - 1].drive("s")
    for world in worlds { seen.formUnion(Sight.all(of: world.model)) }
    #expect(Set(Sight.allCases).subtracting(seen).isEmpty)
  }

  @Test(
    "the columns of lists stand where they do with plain names",
    arguments: Corpus.short.filter { distinct.contains($0.description) })
  func columns(hostile: HostileText) {
    for size in Self.sizes + [Size(rows: 20, columns: 130)] {
      for list in ["2", "3", "4", "5"] {
        var plain = Self.world("plain", size)
        var world = Self.world(hostile.text, size)
        plain.drive(list)
        world.drive(list)
        let (expected, shown) = (plain.picture.grid.columns, world.picture.grid.columns)
        // Beside a list stands a page, which says what the names are.
        let width = Layout(size: size).listColumns
        let head = expected[2][..<width].joined()
        #expect(shown[2][..<width].joined() == head, "\(list) at \(size)")
        for range in Self.fixed(in: head) {
          for row in [3, 4] {
            #expect(
              shown[row][range].joined() == expected[row][range].joined(),
              "\(list) at \(size), row \(row), columns \(range)")
          }
        }
      }
    }
  }

  /// Where those columns of a list stand that say the same whatever a name is: counts and times.
  private static func fixed(in head: String) -> [Range<Int>] {
    ["post", "talked", "people"].compactMap { title in
      (head + " ").firstRange(of: " \(title) ").map { found in
        let start = head.distance(from: head.startIndex, to: found.lowerBound)
        return start..<start + title.count + 1
      }
    }
  }
}

extension Grid {
  /// The picture column by column: the second column of a wide letter is an empty text.
  var columns: [[String]] { (0..<size.rows).map { row($0).map(\.text) } }
}

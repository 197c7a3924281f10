import PleachCore
import TerminalCorpus
import Testing

@testable import PleachScreen

/// Thousands of keys, pastes, clicks, sizes and messages, each run repeatable by its seed.
@Suite struct RandomTests {
  private static let letters: [Key] =
    "12345672222iIuUT:?jkgG/ sx*-t#nceaDoNARMqhlyfwv".unicodeScalars.map { Key($0) }
  private static let named: [Key] =
    Key.Name.allCases.map { Key($0) } + [
      Key(.tab, .shift), Key(.letter("f"), .control), Key(.letter("b"), .control),
      Key(.letter("u"), .control), Key(.letter("w"), .control), Key(.letter("p"), .control),
      Key(.letter("o"), .control), Key(.letter("c"), .control), Key(.enter, .alt),
      Key(.letter("b"), .alt), Key(.letter("f"), .alt), Key(.function(1)),
    ]

  private func size(_ random: inout SeededRandom) -> Size {
    switch random.below(10) {
    case 0: Size(rows: random.below(101), columns: random.below(301))
    case 1...3: Size(rows: random.below(9), columns: random.below(20))
    default: Size(rows: random.within(8...30), columns: random.within(30...130))
    }
  }

  private func mouse(_ random: inout SeededRandom) -> Mouse {
    let deed: Mouse.Deed = random.pick([
      .press(.left), .press(.left), .press(.left), .press(.right), .press(.middle), .release,
      .wheelUp, .wheelDown,
    ])
    return Mouse(deed, row: random.within(-1...60), column: random.within(-1...200))
  }

  private func store(_ world: inout World, _ random: inout SeededRandom) {
    let people = world.model.graph.people
    switch random.below(8) {
    case 0: world.send(.day(World.today.adding(days: random.within(-3000...3000))))
    case 1: world.send(.failed(random.pick(Hostile.texts)))
    case 2: world.send(.reloaded(world.document.graph, notice: random.pick(Hostile.texts)))
    case 3: world.elsewhere(.put(Person(id: Person.ID("n\(random.below(50))"), name: "New")))
    case 4: if !people.isEmpty { world.elsewhere(.drop(random.pick(people).id)) }
    case 5: world.send(.pathsCompleted(typed: "~/", Hostile.texts))
    case 6: world.send(.noteEdited("ana", text: random.chance(50) ? "from the editor\n" : nil))
    default:
      world.send(
        .previewed(
          Preview(title: "x", lines: ["a", "", "b"], offer: .import(Proposal("p", [])))))
    }
  }

  private func step(_ world: inout World, _ random: inout SeededRandom) {
    switch random.below(100) {
    case 0..<62: world.send(.key(random.pick(Self.letters)))
    case 62..<82: world.send(.key(random.pick(Self.named)))
    case 82..<90: world.send(.mouse(mouse(&random)))
    case 90..<93: world.send(.resize(size(&random)))
    case 93..<95: world.send(.paste(random.pick(Hostile.texts)))
    default: store(&world, &random)
    }
  }

  private func run(_ start: World, seed: UInt64, steps: Int) {
    var world = start
    var random = SeededRandom(seed)
    for number in 0..<steps {
      step(&world, &random)
      let picture = world.picture
      let size = world.model.size
      let isRight =
        picture.grid.size == size && !world.model.trail.isEmpty
        && picture.cursor.map {
          (0..<size.rows).contains($0.row) && (0..<size.columns).contains($0.column)
        } ?? true
      if !isRight {
        Issue.record("seed \(seed), step \(number): \(size), \(String(describing: picture.cursor))")
        return
      }
    }
    #expect(world.model.graph == world.document.graph, "seed \(seed)")
  }

  @Test("whatever is pressed in the village, the picture is whole", arguments: 0..<10)
  func village(seed: UInt64) {
    var world = Scenes.village()
    world.editor = { seed % 2 == 0 ? $0.replacing("\"name\": \"", with: "\"name\": \"!") : "{" }
    run(world, seed: seed, steps: 250)
  }

  @Test("whatever is pressed among hostile names, the picture is whole", arguments: 0..<10)
  func hostile(seed: UInt64) {
    run(
      World(Hostile.document(Hostile.texts[Int(seed) * 7 % Hostile.texts.count])), seed: seed,
      steps: 150)
  }

  @Test("whatever is pressed in the demo, the picture is whole", arguments: 0..<3)
  func demo(seed: UInt64) { run(Scenes.world("demo"), seed: seed, steps: 120) }

  @Test("every screen is whole at every small size")
  func sizes() {
    for place in Walks.all {
      var world = Scenes.village()
      world.drive(place)
      for rows in 0...13 {
        for columns in [0, 1, 2, 7, 30, 120] {
          world.send(.resize(Size(rows: rows, columns: columns)))
          #expect(world.picture.grid.size == world.model.size, "\(place)")
        }
      }
    }
  }
}

import PleachCore
import Testing

@testable import PleachScreen

@Suite struct DiscoverTests {
  private func begun(_ keys: String = "") -> World {
    var world = Scenes.world("demo")
    world.drive("8" + keys)
    return world
  }

  @Test(
    "every answer is one key, is taken back by u, and says what suggested it",
    arguments: [
      ("x", Verdict.Kind.dismiss), ("z", .later), ("f", .follow),
      ("r", .trial),
    ])
  func oneKey(keys: String, kind: Verdict.Kind) throws {
    var world = begun()
    let first = try #require(world.model.currentSuggestion)
    world.drive(keys)
    let verdict = try #require(world.model.graph.verdict(on: first.person))
    #expect(verdict.kind == kind)
    #expect(verdict.signals == first.evidence.filter { $0.weight > 0 }.map(\.signal))
    #expect(!world.model.suggestions.contains { $0.person == first.person })
    world.drive("u")
    #expect(world.model.graph.verdict(on: first.person) == nil)
    #expect(world.model.suggestions.contains { $0.person == first.person })
  }

  @Test("a day has a handful, and m shows more")
  func handful() {
    var world = begun("xxx")
    #expect(world.model.suggestions.count == Discoveries.handful - 3)
    world.drive("xxxx")
    #expect(world.model.suggestions.isEmpty)
    #expect(world.text.contains("That was today's handful."))
    world.drive("m")
    #expect(world.model.suggestions.count == 20)
  }

  @Test("what is under the cursor is the one that is answered")
  func cursor() {
    var world = begun()
    let shown = world.model.suggestions
    #expect(world.model.currentSuggestion?.person == shown[0].person)
    while world.model.screen.pageState!.link(on: world.model.page!)! != .person(shown[1].person) {
      world.drive("<tab>")
    }
    #expect(world.model.currentSuggestion?.person == shown[1].person)
    world.drive("x")
    #expect(world.model.graph.verdict(on: shown[1].person)?.kind == .dismiss)
    #expect(world.model.graph.verdict(on: shown[0].person) == nil)
  }

  @Test("the dial turns from closest to widest and back, and says what it costs")
  func dial() {
    var world = begun()
    let closest = world.model.suggestions
    world.drive("++++")
    #expect(world.row(1).contains("wider 100 %"))
    world.drive("+")
    #expect(world.status.contains("wider it does not get"))
    world.drive("----")
    #expect(world.model.suggestions == closest)
  }

  @Test("less like this halves a signal, and 100 % is nothing in the store")
  func less() throws {
    var world = begun("L<enter>")
    let taste = try #require(world.model.graph.tastes.first)
    #expect(taste.percent == 50)
    world.drive("u")
    #expect(world.model.graph.tastes.isEmpty)
  }

  @Test("somebody followed on one platform can be followed on another", arguments: 0..<3)
  func elsewhere(seed: Int) throws {
    var document = Document()
    for number in 0...seed {
      var person = Person(id: Person.ID("p\(number)"), name: "Person \(number)")
      var here = Account(id: Account.ID("x:p\(number)"), handle: "p\(number)")
      here.isFollowing = true
      person.accounts = [here]
      if number == seed {
        person.accounts.append(Account(id: "mastodon:p@example.org", handle: "p@example.org"))
      }
      document.add(person)
    }
    var other = Person(id: "other", name: "Other")
    var account = Account(id: "mastodon:o@example.org", handle: "o@example.org")
    account.isFollowing = true
    other.accounts = [account]
    document.add(other)
    var world = World(document)
    world.drive("8")
    #expect(world.text.contains("you follow them on X; they are on Mastodon too"))
    world.drive("f")
    #expect(Plan(world.model.graph).deeds.map(\.account) == ["mastodon:p@example.org"])
    #expect(world.model.suggestions.isEmpty)
  }
}

extension DiscoverTests {
  @Test("weights are seen and set, and set for what is suggested")
  func weights() throws {
    var world = Scenes.world("demo")
    world.drive("8")
    let before = world.model.suggestions
    world.drive("W")
    #expect(world.model.currentSubject == .signal("your follower"))
    world.drive("----")
    #expect(world.model.graph.tastes.map(\.percent) == [0])
    #expect(Weights(world.model.graph)["your follower"] == 0)
    world.drive("<bs>")
    #expect(world.model.suggestions != before)
    #expect(
      !world.model.suggestions.contains { found in
        found.evidence.contains { $0.signal == "your follower" }
      })
    world.drive("W<enter>")
    #expect(world.model.graph.tastes.isEmpty)
    world.drive("+<enter>u<bs>")
    #expect(world.model.graph.tastes.map(\.percent) == [125])
  }

  @Test("the demo opens no link: a stranger may have the handle")
  func demoLinks() {
    var setup = Model.Setup()
    setup.opensLinks = false
    var world = World(Scenes.demo, setup: setup)
    world.drive("2o")
    #expect(world.wishes.isEmpty)
    #expect(world.status.contains("not opened"))
  }
}

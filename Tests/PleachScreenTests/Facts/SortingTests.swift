import PleachCore
import Testing

@testable import PleachScreen

@Suite("Tagging the untagged, and communities that nobody named")
struct SortingTests {
  /// The demo, some of its people tagged and the others not.
  private static func demo(keeping percent: Int) -> World {
    var document = Scenes.demo
    for id in percent == 0 ? document.graph.communities.map(\.id) : [] {
      _ = try! document.apply(.drop(id))  // it is there
    }
    for (number, person) in document.graph.people.enumerated() where number * 7 % 100 >= percent {
      // Taking a field away is always possible.
      _ = try! document.apply(.set(person.id, "communities", nil))
    }
    return World(document)
  }

  private func tags(_ person: Person.ID, _ world: World) -> [Community.ID] {
    world.model.graph.people[person]?.communities ?? []
  }

  @Test("a letter tags and goes on, a capital one tags and stays, and u goes back")
  func letters() throws {
    var world = Scenes.world("demo")
    world.drive("S")
    let first = try #require(world.model.tagging.current)
    world.drive("Lw")
    #expect(tags(first, world) == ["librarians", "small-web"])
    let second = try #require(world.model.tagging.current)
    #expect(second != first)
    world.drive(".")
    #expect(tags(second, world) == ["librarians", "small-web"])
    world.drive("u")
    #expect(tags(second, world).isEmpty)
    #expect(world.model.tagging.current == second)
    world.drive("<bs>")
    #expect(world.model.tagging.current == first)
  }

  @Test("whoever is passed over is asked again at the end")
  func passedOver() throws {
    var world = Scenes.village()
    world.drive("2xxxxt-librarians, -tuesday choir, -swift people<enter>S")
    let first = try #require(world.model.tagging.current)
    let count = world.model.tagging.openCount(in: world.model.graph)
    world.drive("<space>")
    for _ in 1..<count { world.drive("t") }
    #expect(world.model.tagging.current == first)
    world.drive("t")
    #expect(world.model.tagging.current == nil)
    #expect(world.text.contains("Everybody belongs somewhere."))
  }

  @Test("what is refused is not proposed again, and the next likeliest is what Enter takes")
  func refused() throws {
    var world = Scenes.world("demo")
    world.drive("S")
    let person = try #require(world.model.tagging.current)
    let best = try #require(world.model.proposals(for: person).first)
    world.drive("-")
    #expect(world.model.proposals(for: person).first?.community != best.community)
    #expect(world.model.graph.tastes.map(\.subject) == [.tag(person, best.community)])
    world.drive("u")
    #expect(world.model.proposals(for: person).first?.community == best.community)
  }

  @Test("all who are sure are tagged in one step, and nobody else")
  func atOnce() {
    var world = Self.demo(keeping: 40)
    let before = world.model.graph
    world.drive("S*")
    let sure = world.model.sureTags
    #expect(sure.count > 30)
    world.drive("y")
    for tag in sure { #expect(tags(tag.person, world) == [tag.community]) }
    #expect(
      world.model.graph.people.count { $0.communities.isEmpty }
        == before.people.count { $0.communities.isEmpty } - sure.count)
    world.drive("u")
    #expect(world.model.graph.people == before.people)
  }

  @Test("letters stay with their communities as long as one is at it")
  func lettersStay() throws {
    var world = Scenes.world("demo")
    world.drive("S")
    let before = world.model.tagging.letters
    for letter in ["c", "e", "m", "n", "o", "r", "t"] { world.drive(letter) }
    #expect(world.model.tagging.letters == before)
    #expect(Set(before.map(\.letter)).count == before.count)
    #expect(before.allSatisfy { !Tagging.reserved.contains($0.letter) })
  }

  @Test("a list without any tags is sorted out with a few keys")
  func fromNothing() {
    var world = Self.demo(keeping: 0)
    world.drive("S")
    #expect(world.text.contains("No communities yet"))
    world.drive("<bs>5p")
    let found = world.model.shownFound
    #expect(found.count >= 8)
    // Each is adopted as it stands.
    for _ in found { world.drive("y") }
    #expect(world.model.shownFound.isEmpty)
    world.drive("S*")
    world.drive("y")
    let left = world.model.graph.people.count { $0.communities.isEmpty && $0.tie.youFollow }
    #expect(left < 40, "\(left) are left")
  }

  @Test("a community that was found can be renamed, split, and hidden for good")
  func found() throws {
    var world = Self.demo(keeping: 0)
    world.drive("5p")
    let first = try #require(world.model.shownFound.first)
    world.drive("c<c-u>Night people<enter>")
    let id = try #require(world.model.graph.community(named: "Night people")?.id)
    #expect(first.members.allSatisfy { tags($0, world) == [id] })
    let next = try #require(world.model.shownFound.first)
    world.drive("x")
    #expect(!world.model.shownFound.contains(next))
    world.drive("<bs>5p")
    #expect(!world.model.shownFound.map(\.centre).contains(next.centre))
    let count = world.model.shownFound.count
    world.drive("s")
    #expect(world.model.shownFound.count >= count)
  }

  @Test("a merged community is gone, its people are in the other, and u brings it back")
  func merges() throws {
    var world = Scenes.village()
    let before = world.model.graph
    world.drive("5")
    let gone = try #require(world.model.currentRecord?.id)
    world.drive("m")
    guard case .menu(let menu) = world.model.overlay, menu.kind == .merge,
      case .merge(_, _, let into) = menu.rows[0].choice
    else {
      Issue.record("no menu")
      return
    }
    world.drive("<enter>")
    let after = world.model.graph
    #expect(after.communities[Community.ID(gone)] == nil)
    for person in before.people {
      let had = Set(person.communities.map { $0.raw == gone ? Community.ID(into) : $0 })
      #expect(Set(after.people[person.id]?.communities ?? []) == had)
    }
    world.drive("u")
    #expect(world.model.graph == before)
  }

  @Test(
    "who says the name of a topic is proposed on its page, linked with y and never again with x")
  func topicPage() throws {
    var document = Document()
    document.add(Topic(id: "looms", name: "Looms"))
    for (id, bio) in [("a", "Looms and nothing else"), ("b", "A loom, mostly"), ("c", "Tea")] {
      var person = Person(id: Person.ID(id), name: "Person \(id)")
      person.accounts = [Account(id: Account.ID("x:" + id), handle: id)]
      person.accounts[0].bio = bio
      person.accounts[0].isFollowing = true
      document.add(person)
    }
    var world = World(document)
    world.drive("4<enter>")
    #expect(world.model.proposedLinks(to: "looms").map(\.person) == ["a", "b"])
    #expect(world.text.contains("Nobody you follow speaks of it."))
    world.drive("<tab>y")
    let linked = world.model.graph.people.filter { $0.topics == ["looms"] }.map(\.id)
    #expect(linked.count == 1)
    #expect(world.text.contains("One voice only"))
    world.drive("g<tab><tab>x")
    #expect(world.model.graph.tastes.count + world.model.proposedLinks(to: "looms").count == 1)
  }

  @Test("a community's page names whom of it to follow, as Discover ranks them")
  func candidates() throws {
    var world = Scenes.world("demo")
    world.drive("5<enter>")
    guard case .community(let id, _) = world.model.screen else {
      Issue.record("no page")
      return
    }
    let found = try #require(world.model.communityCandidates[id])
    #expect(!found.isEmpty)
    for suggestion in found {
      let person = try #require(world.model.graph.people[suggestion.person])
      #expect(person.communities.contains(id) && !person.tie.youFollow)
      #expect(world.model.page?.links.map(\.link).contains(.person(person.id)) == true)
    }
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }
}

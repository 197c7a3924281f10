import PleachCore
import Testing

@testable import PleachScreen

@Suite struct ReviewTests {
  private func begun(_ keys: String = "") -> World {
    var world = Scenes.village()
    world.drive("r<enter>" + keys)
    return world
  }

  @Test(
    "every verdict is one key, and the next person comes",
    arguments: [
      ("y", Verdict.Kind.keep), ("x", .unfollow), ("r", .trial), ("z", .later), ("m", .mute),
    ])
  func oneKey(key: String, kind: Verdict.Kind) {
    var world = begun()
    let first = world.model.review!.current!
    world.drive(key)
    #expect(world.model.graph.verdict(on: first)?.kind == kind)
    #expect(world.model.review!.current != first)
    world.drive("u")
    #expect(world.model.review!.current == first)
    #expect(world.model.graph.verdict(on: first)?.kind != kind)
  }

  @Test("the reason is asked for once it is wanted, and Esc decides nothing")
  func reasons() {
    var world = begun("w")
    let first = world.model.review!.current!
    world.drive("yfor the looms<enter>")
    #expect(world.model.graph.verdict(on: first)?.reason == "for the looms")
    let second = world.model.review!.current!
    world.drive("x<esc>")
    #expect(world.model.review!.current == second)
  }

  @Test("a verdict that the store refuses leaves one where one is")
  func refused() {
    var world = begun()
    let first = world.model.review!.current!
    world.refusal = "the disk is full"
    world.drive("y")
    #expect(world.model.review!.current == first)
    #expect(world.status.contains("the disk is full"))
  }

  @Test("notes, tags and links leave the review where it is; Backspace comes back to it")
  func aside() {
    var world = begun()
    let first = world.model.review!.current!
    world.drive("tNewcomers<enter>")
    #expect(world.model.review!.current == first)
    world.drive("1r")
    #expect(world.model.isReviewing && world.model.review!.current == first)
  }

  @Test("a restart comes back to the same person")
  func restart() {
    var world = begun("ysx")
    let current = world.model.review!.current
    world.restart()
    #expect(world.text.contains("Your review"))
    world.drive("r")
    #expect(world.model.review!.current == current)
  }

  @Test("the time at it counts while somebody looks, and not when they have left")
  func time() {
    var world = begun()
    for _ in 0..<500 { world.send(.passed(seconds: 1)) }
    #expect(world.model.review!.seconds == 120)
    world.drive("j")
    world.send(.passed(seconds: 1))
    #expect(world.model.review!.seconds == 121)
    world.drive("1")
    world.send(.passed(seconds: 1))
    #expect(world.model.review!.seconds == 121)
  }

  @Test("everything can be taken back at the end, after a yes")
  func takeBack() {
    var world = begun()
    let before = world.model.graph.verdicts
    while world.model.review!.current != nil { world.drive("y") }
    #expect(world.text.contains("That was everyone."))
    world.drive("G<enter>n")
    #expect(world.model.graph.verdicts != before)
  }

  @Test("the protected among many are left out, and named")
  func many() {
    var world = Scenes.village()
    let safe = world.model.graph.people.first(where: \.isProtected)!
    world.drive("2*vunfollow<enter><enter>")
    #expect(world.text.contains("unfollow \(world.model.graph.people.count - 1) people?"))
    world.drive("<enter>")
    #expect(world.model.graph.verdict(on: safe.id)?.kind != .unfollow)
  }

  @Test(
    "a query that cannot be understood is pointed at",
    arguments: ["tie:sideways", "is:", "quiet:x"])
  func mistake(query: String) {
    var world = Scenes.village()
    world.drive("r")
    world.model.narrow(query)
    #expect(world.model.overlay != nil)
    #expect(world.model.reviewChoice.query.isEmpty)
  }

  /// Whatever keys are pressed, the store is what its history makes of the first one.
  @Test(
    "verdicts, undo, redo, restarts and re-imports leave what the history says", arguments: 0..<40)
  func history(seed: UInt64) {
    var random = SeededRandom(seed)
    var world = Scenes.village()
    let start = world.document
    world.drive("r<enter>")
    let keys = ["y", "x", "r", "z", "m", "s", "b", "u", "U", "P", "B", "j", "r", "G<enter>"]
    for _ in 0..<80 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: world.restart()
      case 1:
        let people = world.model.graph.people
        let person = people[Int.random(in: people.indices, using: &random)]
        guard let account = person.accounts.first else { continue }
        var changed = person
        changed.accounts[0].isFollowing = !account.isFollowing
        world.elsewhere(.put(changed))
      default: world.drive(keys.randomElement(using: &random)!)
      }
      if !world.model.isReviewing, world.model.overlay == nil { world.drive("r") }
      if world.model.overlay != nil { world.drive("<esc>") }
    }
    var document = start
    for change in world.changes {
      for edit in change.edits { _ = try? document.apply(edit) }
    }
    #expect(document.bytes == world.document.bytes)
    #expect(world.document.graph == world.model.graph)
    if let review = world.model.review, let current = review.current {
      let isDecided = review.verdict(on: current, in: world.model.graph) != nil
      #expect(isDecided || world.model.graph.people[current]?.tie.youFollow == true)
    }
  }
}

extension Model {
  /// Answers the question for a query, as typed.
  fileprivate mutating func narrow(_ query: String) {
    _ = take(ReviewStep.narrow)
    guard case .prompt(var prompt) = overlay else { return }
    prompt.field = TextField(query)
    overlay = .prompt(prompt)
    _ = answer(prompt)
  }
}

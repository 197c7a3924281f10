import Testing

@testable import PleachCore

@Suite struct ReviewSessionTests {
  private static let today = Day("2026-03-14")!  // there was such a day

  private static func person(_ id: String, isFollowed: Bool = true) -> Person {
    var person = Person(id: Person.ID(id), name: id)
    var account = Account(id: Account.ID("mastodon:\(id)@example.org"))
    account.isFollowing = isFollowed
    person.accounts = [account]
    return person
  }

  /// A store in memory on which deeds are done.
  private struct Store {
    var document = Document()
    var graph: Graph { try! Document.read(document.rendered(writer: "1")).1 }

    init(_ people: [Person]) { for person in people { put(person) } }

    mutating func put(_ record: some Record) { _ = try! document.apply(.put(record)) }

    mutating func make(_ proposal: Proposal?) {
      for edit in proposal?.edits ?? [] { _ = try! document.apply(edit) }
    }

    mutating func decide(_ person: Person.ID?, _ kind: Verdict.Kind, on day: Day = today) {
      make(person.flatMap { Deeds.decide([$0], .init(kind), on: day, in: graph) })
    }

    func queue(_ choice: ReviewChoice, on day: Day = today) -> [Person.ID] {
      let graph = graph
      return
        (try? ReviewQueue(
          graph, on: day, texts: { SearchTexts(graph) }, followers: { FollowerIndex(graph) }
        ).people(for: choice)) ?? []
    }

    func begin(_ choice: ReviewChoice = ReviewChoice(.oldest)) -> ReviewSession {
      ReviewSession(choice, people: queue(choice), in: graph, on: today)
    }
  }

  private static func store(_ count: Int) -> Store {
    Store((0..<count).map { person("p\($0)") })
  }

  @Test("only those are asked about whom one follows, who are open and not protected")
  func queue() {
    var store = Self.store(6)
    var safe = Self.person("p0")
    safe.isProtected = true
    store.put(safe)
    store.put(Self.person("p1", isFollowed: false))
    store.decide("p2", .keep)
    store.decide("p3", .unfollow)
    store.decide("p4", .later)
    #expect(store.queue(ReviewChoice(.oldest)) == ["p5"])
    let later = Self.today.adding(days: 14)
    #expect(store.queue(ReviewChoice(.oldest), on: later) == ["p4", "p5"])
    #expect(store.queue(ReviewChoice(.due), on: later) == ["p4"])
    #expect(store.queue(ReviewChoice(.unreviewed), on: later) == ["p5"])
    #expect(store.queue(ReviewChoice(.oldest, query: "verdict:keep")) == ["p2"])
    #expect(store.queue(ReviewChoice(.oldest, query: "-verdict:keep")) == ["p5"])
  }

  @Test("a random order is the same all day and holds everybody")
  func random() {
    let store = Self.store(30)
    let order = store.queue(ReviewChoice(.random))
    #expect(order == store.queue(ReviewChoice(.random)))
    #expect(order != store.queue(ReviewChoice(.random), on: Self.today.adding(days: 1)))
    #expect(order.sorted() == store.queue(ReviewChoice(.oldest)).sorted())
  }

  @Test("it goes on from verdict to verdict, comes back to the skipped, and ends")
  func through() {
    var store = Self.store(4)
    var review = store.begin()
    review.skip(in: store.graph)
    #expect(review.current == "p1")
    for person in ["p1", "p2", "p3"] as [Person.ID] {
      #expect(review.current == person)
      store.decide(person, .keep)
      review.advance(in: store.graph)
    }
    #expect(review.current == nil)
    #expect(ReviewTally(review, in: store.graph, on: Self.today).skipped == 1)
    review.goOn(in: store.graph)
    #expect(review.current == "p0")
    store.decide("p0", .trial)
    review.advance(in: store.graph)
    let tally = ReviewTally(review, in: store.graph, on: Self.today)
    #expect(review.current == nil && tally.open == 0 && tally.count == 4 && tally.today == 4)
    #expect(tally.decided[.keep] == ["p1", "p2", "p3"] && tally.decided[.trial] == ["p0"])
  }

  @Test("back goes to the one before, decided or not")
  func back() {
    var store = Self.store(3)
    var review = store.begin()
    let isFirst = !review.goBack(in: store.graph)
    #expect(isFirst)
    store.decide("p0", .keep)
    review.advance(in: store.graph)
    _ = review.goBack(in: store.graph)
    #expect(review.current == "p0")
    store.decide("p0", .unfollow)
    review.advance(in: store.graph)
    #expect(review.current == "p1")
  }

  @Test("those who appear join at the end, those who vanish are passed over")
  func follows() {
    var store = Self.store(4)
    var review = store.begin()
    store.put(Self.person("q"))
    store.put(Self.person("p0", isFollowed: false))
    review.follow(store.queue(review.choice), in: store.graph)
    #expect(review.current == "p1")
    #expect(review.queue.last == "q" && review.queue.count == 5)
    #expect(ReviewTally(review, in: store.graph, on: Self.today).open == 4)

    var sized = Self.store(4).begin(ReviewChoice(.oldest, size: 2))
    sized.follow(store.queue(sized.choice), in: store.graph)
    #expect(sized.queue == ["p0", "p1"])
  }

  @Test("a time that is over ends it, and going on has no end any more")
  func timeBox() {
    var store = Self.store(3)
    var review = store.begin(ReviewChoice(.oldest, minutes: 1))
    review.sit(seconds: 59)
    store.decide("p0", .keep)
    review.advance(in: store.graph)
    #expect(review.current == "p1")
    review.sit(seconds: 1)
    store.decide("p1", .keep)
    review.advance(in: store.graph)
    #expect(review.current == nil && review.isTimeOver)
    review.goOn(in: store.graph)
    #expect(review.current == "p2" && !review.isTimeOver)
  }

  @Test("everything that was decided can be taken back in one step, and nothing else")
  func takeBack() {
    var store = Self.store(3)
    store.decide("p0", .keep, on: Day("2020-01-01")!)
    let before = store.graph.verdicts
    var review = store.begin()
    for kind in [Verdict.Kind.unfollow, .keep, .later] {
      store.decide(review.current, kind)
      review.advance(in: store.graph)
    }
    store.decide("p1", .mute)
    store.make(Deeds.takeBack(review, in: store.graph))
    #expect(store.graph.verdicts == before)
    #expect(Deeds.takeBack(review, in: store.graph) == nil)
  }

  @Test("a verdict from before that is undone meanwhile is none of the review's")
  func undoneBefore() {
    var store = Self.store(3)
    store.decide("p0", .later, on: Self.today.adding(days: -30))
    store.decide("p0", .later, on: Self.today.adding(days: -20))
    var session = store.begin(ReviewChoice(.due))
    let last = store.graph.newestVerdict(on: "p0")!
    store.make(Proposal("undo", [.drop(last.id)]))
    session.forgetUndone(in: store.graph)
    #expect(session.current == "p0")
    #expect(session.verdict(on: "p0", in: store.graph) == nil)
    #expect(Deeds.takeBack(session, in: store.graph) == nil)
    store.decide("p0", .keep)
    #expect(session.verdict(on: "p0", in: store.graph)?.kind == .keep)
  }

  @Test("who was decided before the program ended is not asked about again")
  func resumed() {
    var store = Self.store(3)
    var session = store.begin()
    let first = session.current
    store.decide(first, .keep)
    session.resume(in: store.graph)
    #expect(session.current != first && session.current != nil)
  }

  @Test(
    "numbers that nobody sat, and queues that none is in, are no review",
    arguments: [
      ("seconds", "9223372036854775807"), ("seconds", "-1"), ("queue", "[]"), ("end", "-5"),
      ("queue", "[\"p0\",\"p0\"]"), ("current", "\"nobody\""), ("size", "9000000000000000000"),
    ])
  func absurd(field: String, value: String) throws {
    let json = Self.store(3).begin().json
    guard case .object(let members) = json else { return }
    let text = try JSONReader.value(in: Array(value.utf8))
    let changed = JSON.object(
      members.filter { $0.key != field } + [JSON.Member(field, text)])
    #expect(ReviewSession(json) != nil)
    #expect(ReviewSession(changed) == nil)
  }

  @Test("what is written down comes back, and anything else is no review")
  func json() throws {
    var store = Self.store(5)
    store.decide("p3", .keep, on: Day("2020-01-01")!)
    var review = store.begin(ReviewChoice(.weakest, query: "p", size: 4, minutes: 10))
    review.skip(in: store.graph)
    review.sit(seconds: 100)
    let text = JSONWriter.line(review.json)
    #expect(ReviewSession(try JSONReader.value(in: text)) == review)
    for json in [[:], ["order": "sideways"], "x", ["order": "oldest", "queue": 1]] as [JSON] {
      #expect(ReviewSession(json) == nil)
    }
  }

  /// Every step that can be taken, at random, checked against what the graph says.
  @Test("whatever is done, nobody is lost and nobody is asked about twice", arguments: 0..<200)
  func anything(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var store = Self.store(12)
    let size = Bool.random(using: &random) ? nil : 7
    var review = store.begin(ReviewChoice(.oldest, size: size))
    for step in 0..<60 {
      let choice = Int.random(in: 0..<9, using: &random)
      let hasMoved = choice < 4 && review.current != nil
      switch choice {
      case 0...2:
        store.decide(review.current, Verdict.Kind.allCases.randomElement(using: &random)!)
        review.advance(in: store.graph)
      case 3: review.skip(in: store.graph)
      case 4: _ = review.goBack(in: store.graph)
      case 5:
        if let last = store.graph.verdicts.last {
          _ = try store.document.apply(.drop(last.id))
          review.go(to: last.person)
        }
      case 6:
        let isFollowed = Bool.random(using: &random)
        let number = Int.random(in: 0..<16, using: &random)
        store.put(Self.person("p\(number)", isFollowed: isFollowed))
        review.follow(store.queue(review.choice), in: store.graph)
      case 7: review = try #require(ReviewSession(review.json))
      default: if review.current == nil { review.goOn(in: store.graph) }
      }
      let graph = store.graph
      let tally = ReviewTally(review, in: graph, on: Self.today)
      #expect(Set(review.queue).count == review.queue.count, "step \(step)")
      let shown = review.queue.filter { graph.people[$0]?.mayBeLetGo ?? false }
      let counted = Set(tally.decided.values.flatMap(\.self)).union(
        shown.filter { review.isOpen($0, in: graph) })
      #expect(counted.isSuperset(of: shown) && tally.all == counted.count, "step \(step)")
      if review.current == nil, hasMoved { #expect(tally.open == tally.skipped, "step \(step)") }
    }
  }
}

import Testing

@testable import PleachCore

@Suite struct NewsTests {
  private static let today = Day("2026-03-14")!

  /// A store, changes to it in their order, and what is told of them.
  private static func news(
    _ people: [Person], _ proposals: [[Edit]], since: Day = today.adding(days: -30)
  ) throws -> [String] {
    var document = Document()
    for person in people { _ = try document.apply(.put(person)) }
    var changes: [Change] = []
    for (number, edits) in proposals.enumerated() {
      let made = try edits.compactMap { try document.apply($0) }
      changes.append(
        Change(number: number + 1, time: "2026-03-10T10:00:00Z", title: "t", edits: made))
    }
    let graph = try Document.read(document.rendered(writer: "1")).1
    return News(changes.reversed(), in: graph, since: since, on: today).pieces.map {
      "\($0.kind.rawValue): \($0.words)"
    }
  }

  private static func person(
    _ id: String, _ fill: (inout Account) -> Void = { _ in }
  ) -> Person {
    Circles.person(id) { fill(&$1) }
  }

  private static func account(_ id: String) -> Account.ID {
    Account.ID("mastodon:\(id)@example.org")
  }

  @Test("who came, was renamed, is gone, follows and is followed is told, kind by kind")
  func kinds() throws {
    let ada = Self.person("ada") { $0.followsYou = false }
    let bo = Self.person("bo") { $0.followsYou = true }
    let told = try Self.news(
      [ada, bo],
      [
        [.put(Self.person("new"))],
        [
          .set(Self.account("ada"), of: "ada", "followsYou", .bool(true)),
          .set(Self.account("ada"), of: "ada", "handle", .string("ada_q")),
        ],
        [
          .set(Self.account("bo"), of: "bo", "following", nil),
          .set(Self.account("bo"), of: "bo", "gone", .string("2026-03-10")),
        ],
      ])
    #expect(
      told == [
        "new: @new on Mastodon", "unfollowed: @bo on Mastodon", "now mutual: @ada_q on Mastodon",
        "no longer mutual: @bo on Mastodon", "gone: @bo on Mastodon",
        "renamed: @ada on Mastodon is now @ada_q",
      ])
  }

  @Test("what was taken back, by undo or by a later export, is no news")
  func undone() throws {
    let told = try Self.news(
      [Self.person("ada")],
      [
        [.set(Self.account("ada"), of: "ada", "following", nil)],
        [.set(Self.account("ada"), of: "ada", "following", .bool(true))],
        [.put(Self.person("new"))], [.drop(Person.ID("new"))],
      ])
    #expect(told.isEmpty)
  }

  @Test("people who are made one are not new, and none of their accounts is")
  func merged() throws {
    let people = [Self.person("ada"), Self.person("twin")]
    let graph = Circles.graph(people)
    let merging = try #require(Deeds.merge(Person.ID("twin"), into: "ada", in: graph))
    #expect(try Self.news(people, [merging.edits]).isEmpty)
    let splitting = try #require(
      Deeds.split(
        [Self.account("twin")], from: "ada", in: graph.applying(merging.edits)))
    #expect(try Self.news(people, [merging.edits, splitting.edits]).isEmpty)
  }

  @Test("who turned quiet in that time is told, who was quiet before is not")
  func quiet() throws {
    let people = ["2025-09-10", "2025-08-01", "2025-12-01"].enumerated().map { number, day in
      Self.person("p\(number)") { $0.lastPost = Day(day) }
    }
    #expect(try Self.news(people, []) == ["turned quiet: last post on 2025-09-10"])
  }
}

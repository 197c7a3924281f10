import Testing

@testable import PleachCore

/// Small networks to weigh people in.
enum Circles {
  static let today = Day("2026-03-14")!  // there was such a day

  /// Somebody whom one follows on Mastodon.
  static func person(
    _ id: String, _ change: (inout Person, inout Account) -> Void = { _, _ in }
  ) -> Person {
    var person = Person(id: Person.ID(id), name: id.uppercased())
    var account = Account(id: Account.ID("mastodon:\(id)@example.org"), handle: id)
    account.isFollowing = true
    change(&person, &account)
    person.accounts = [account] + person.accounts
    return person
  }

  /// People and other records as a store gives them back.
  static func graph(_ people: [Person], _ more: [any Record] = []) -> Graph {
    var document = Document()
    for record in people.map({ $0 as any Record }) + more { put(record, into: &document) }
    return try! Document.read(document.rendered(writer: "1")).1
  }

  static func circle(_ people: [Person], _ more: [any Record] = []) -> Circle {
    circle(graph(people, more))
  }

  static func circle(_ graph: Graph) -> Circle {
    Circle(graph, on: today, followers: FollowerIndex(graph))
  }

  private static func put(_ record: some Record, into document: inout Document) {
    _ = try! document.apply(.put(record))
  }

  static func encounter(
    _ person: String, _ day: String, _ change: (inout Encounter) -> Void = { _ in }
  ) -> Encounter {
    var encounter = Encounter(
      id: Encounter.ID("e-\(person)-\(day)"), person: Person.ID(person), day: Day(day)!,
      kind: .reply)
    encounter.platform = "mastodon"
    change(&encounter)
    return encounter
  }

  static func verdict(
    _ person: String, _ kind: Verdict.Kind, _ day: String,
    _ change: (inout Verdict) -> Void = { _ in }
  ) -> Verdict {
    var verdict = Verdict(
      id: Verdict.ID("v-\(person)-\(day)"), person: Person.ID(person), kind: kind,
      day: Day(day)!)
    change(&verdict)
    return verdict
  }
}

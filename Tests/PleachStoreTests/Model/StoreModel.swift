import PleachCore

@testable import PleachStore

/// What a store says that only some people are in, kept in the simplest way: each undo and redo is a
/// list of people that was put by.
struct StoreModel {
  private(set) var people: [Person]
  private var undone: [[Person]] = []
  private var done: [[Person]] = []

  init(_ people: [Person]) { self.people = people }

  /// How many changes can be undone.
  var depth: Int { done.count }
  var canUndo: Bool { !done.isEmpty }
  var canRedo: Bool { !undone.isEmpty }

  mutating func undo() {
    undone.append(people)
    people = done.removeLast()
  }

  mutating func redo() {
    done.append(people)
    people = undone.removeLast()
  }

  /// The people when those whom another program writes about have the names that it gave them.
  func people(named names: [Person.ID: String]) -> [Person] {
    people.map { person in
      var person = person
      person.name = names[person.id] ?? person.name
      return person
    }
  }

  /// Draws a change and makes it.
  ///
  /// - Parameter others: Those whom another program writes about, who are left alone.
  mutating func change(
    _ step: Int, sparing others: Set<Person.ID>, _ random: inout SeededRandom
  ) -> Proposal {
    let before = people
    var isChange = false
    let edits = (0..<Int.random(in: 1...3, using: &random)).map { part in
      let last = people
      defer { isChange = isChange || people != last }
      return edit("\(step)-\(part)", sparing: others, &random)
    }
    if isChange {
      done.append(before)
      undone = []
    }
    return Proposal("step \(step)", edits)
  }

  private mutating func edit(
    _ step: String, sparing others: Set<Person.ID>, _ random: inout SeededRandom
  ) -> Edit {
    let ours = people.indices.filter { !others.contains(people[$0].id) }
    guard let place = ours.randomElement(using: &random), Int.random(in: 0..<6, using: &random) > 0
    else {
      let person = Person(id: Person.ID("p\(step)"), name: "Person \(step)")
      people.append(person)
      return .put(person)
    }
    if let account = people[place].accounts.indices.randomElement(using: &random),
      Bool.random(using: &random)
    {
      return edit(account, of: place, step, &random)
    }
    return edit(place, step, &random)
  }

  /// One edit of a person.
  private mutating func edit(
    _ place: Int, _ step: String, _ random: inout SeededRandom
  ) -> Edit {
    let id = people[place].id
    let tag = Community.ID(["a", "b", "c"].randomElement(using: &random) ?? "a")
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      people[place] = Person(id: id, name: "New \(step)")
      return .put(people[place])
    case 1:
      people.remove(at: place)
      return .drop(id)
    case 2:
      people[place].name = "Name \(step)"
      return .set(id, "name", .string("Name \(step)"))
    case 3:
      people[place].note = nil
      return .set(id, "note", nil)
    case 4, 5:
      people[place].note = "note \(step)"
      return .set(id, "note", .string("note \(step)"))
    case 6:
      if !people[place].communities.contains(tag) { people[place].communities.append(tag) }
      return .include(id, "communities", tag.raw)
    case 7:
      people[place].communities.removeAll { $0 == tag }
      return .exclude(id, "communities", tag.raw)
    default:
      let account = Account(id: Account.ID("x:\(step)"))
      people[place].accounts.append(account)
      return .put(account, of: id)
    }
  }

  /// One edit of a person's account.
  private mutating func edit(
    _ account: Int, of place: Int, _ step: String, _ random: inout SeededRandom
  ) -> Edit {
    let (person, id) = (people[place].id, people[place].accounts[account].id)
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      people[place].accounts[account].bio = "bio \(step)"
      return .set(id, of: person, "bio", .string("bio \(step)"))
    case 1:
      var renamed = Account(id: Account.ID("x:\(step)"))
      renamed.handle = people[place].accounts[account].handle
      renamed.bio = people[place].accounts[account].bio
      people[place].accounts[account] = renamed
      return .set(id, of: person, "id", .string(renamed.id.raw))
    default:
      people[place].accounts.remove(at: account)
      return Edit(path: ["people", person.raw, "accounts", id.raw], new: nil)
    }
  }
}

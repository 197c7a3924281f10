import PleachCore

/// Stores of invented people in which every level has fields that pleach does not know, and edits
/// of them, all from a seed.
enum RandomStore {
  static func document(_ random: inout SeededRandom) -> Document {
    let people = (0..<3 + random.below(5)).map { number in person(number, &random) }
    let text = """
      {"pleach":{"schema":1,"minReader":1,"x-head":\(value(&random)),"writer":"1"},
      "x-top":{"a":\(value(&random)),"b":["one","two"]},
      "communities":[{"id":"c0","name":"C"},{"id":"c1","z":\(value(&random))}],
      "people":[\(people.joined(separator: ",\n"))],
      "goals":[{"id":"g","x":\(value(&random))}]}
      """
    return try! Document.read(Array(text.utf8)).0  // a store by its making
  }

  private static func person(_ number: Int, _ random: inout SeededRandom) -> String {
    let accounts = (0..<1 + random.below(3)).map { account in
      #"{"id":"x:\#(number)\#(account)","handle":"h\#(account)","y":\#(value(&random))}"#
    }
    let tags = ["c0", "c1", "c2"].filter { _ in random.chance(50) }.map { "\"\($0)\"" }
    return #"{"id":"p\#(number)","name":"N \#(number)","#
      + #""accounts":[\#(accounts.joined(separator: ","))],"#
      + #""communities":[\#(tags.joined(separator: ","))],"x":\#(value(&random))}"#
  }

  /// What fields that pleach does not know may hold.
  static func value(_ random: inout SeededRandom) -> String {
    random.pick([
      "null", "1.50", "-0", "9007199254740993", "1e400", "true", #""é \"x\" 作""#, "[]", "{}",
      #"[1,{"id":"p0","b":[null]}]"#, #"{"k":{"k":2.0},"id":7}"#, #""\u202e""#,
    ])
  }

  /// An edit that may or may not find what it changes.
  static func edit(_ random: inout SeededRandom) -> Edit {
    let id = "p\(random.below(9))"
    let person = Person.ID(id)
    let account = Account.ID("x:\(random.below(9))\(random.below(3))")
    let text = random.chance(70) ? JSON.string("t\(random.below(4))") : nil
    switch random.below(16) {
    case 0: return .set(person, "name", .string("N \(random.below(4))"))
    case 1, 2: return .set(person, "note", text)
    case 3: return .set(account, of: person, "bio", text)
    case 4: return .include(person, "communities", "c\(random.below(5))")
    case 5: return .exclude(person, "communities", "c\(random.below(3))")
    case 6: return .set(person, "communities", nil)
    case 7: return .set(person, "topics", ["t", "u"])
    case 8: return .drop(person)
    case 9:
      var new = Person(id: person, name: "New \(random.below(3))")
      new.note = text?.string
      new.accounts = [Account(id: account)]
      return .put(new)
    case 10: return .put(Account(id: account, handle: "h"), of: person)
    case 11: return Edit(path: ["people", id, "accounts", account.raw], new: nil)
    case 12: return Edit(path: ["people", id, "x"], new: text)
    case 13: return Edit(path: ["x-top", random.pick(["a", "b", "c"])], new: text)
    case 14: return Edit(path: [random.pick(["x-top", "x-new"])], new: text)
    default: return Edit(path: ["pleach", random.pick(["x-head", "x-more"])], new: text)
    }
  }

  /// `document` after some edits; those that find nothing to change are left out.
  static func changed(
    _ document: Document, times: Int, _ random: inout SeededRandom
  ) -> (Document, [Edit]) {
    var document = document
    var made: [Edit] = []
    for _ in 0..<times {
      if let edit = try? document.apply(edit(&random)) { made.append(edit) }
    }
    return (document, made)
  }
}

/// What a store says, place by place.
///
/// Lists whose elements have keys are taken apart; an empty list says as much as none.
struct Leaves: Equatable {
  private(set) var values: [[String]: JSON] = [:]

  init(_ document: Document) {
    guard case .object(let members)? = try? JSONReader.value(in: document.rendered(writer: "1"))
    else { preconditionFailure("no store") }
    for member in members { note(member.value, [member.key]) }
    values = values.filter { $0.key != ["pleach", "writer"] }
  }

  private mutating func note(_ value: JSON, _ path: [String]) {
    switch value {
    case .object(let members) where !members.isEmpty:
      for member in members { note(member.value, path + [member.key]) }
    case .array(let elements) where elements.isEmpty: break
    case .array(let elements) where elements.allSatisfy({ Self.key($0) != nil }):
      for element in elements { note(element, path + [Self.key(element)!]) }
    default: values[path] = value
    }
  }

  private static func key(_ element: JSON) -> String? { element.string ?? element["id"]?.string }
}

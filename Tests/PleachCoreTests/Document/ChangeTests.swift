import Testing

@testable import PleachCore

@Suite struct ChangeTests {
  private static func json(_ random: inout SeededRandom, depth: Int = 0) -> JSON {
    switch random.below(depth > 2 ? 5 : 7) {
    case 0: .null
    case 1: .bool(random.chance(50))
    case 2: .number(random.pick(["0", "-1.50", "1e400", "9007199254740993"]))
    case 3, 4: .string(random.pick(["", "é\"\\\n", "\u{202E}x", "😀", "id"]))
    case 5: .array((0..<random.below(3)).map { _ in json(&random, depth: depth + 1) })
    default:
      .object(
        (0..<random.below(3)).map { JSON.Member("k\($0)", json(&random, depth: depth + 1)) })
    }
  }

  @Test("a line of the journal says all of a change", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let edits = (0..<random.below(4)).map { _ in
      Edit(
        path: ["people", "p\(random.below(3))", random.pick(["note", "", "a/b", "é\n"])],
        old: random.chance(50) ? Self.json(&random) : nil,
        new: random.chance(50) ? Self.json(&random) : nil, at: random.pick([nil, 0, -3, Int.max]))
    }
    let kind: Change.Kind = random.pick([.done, .undoing(3), .redoing(Int.max)])
    let change = Change(
      number: random.below(100), time: "2024-02-29T10:00:00Z", title: "a \"b\"", kind: kind,
      edits: edits)
    let read = Change(try JSONReader.value(in: JSONWriter.line(change.json)))
    #expect(read == change)
    #expect(change.inverse.reversed().map(\.inverse) == edits)
  }

  @Test(
    "what is no change is none",
    arguments: [
      "{}", "[]", #"{"seq":"1","t":"","title":"","ops":[]}"#, #"{"seq":1,"t":"","title":""}"#,
      #"{"seq":1,"t":"","title":"","ops":[{}]}"#,
      #"{"seq":1,"t":"","title":"","ops":[{"set":[]}]}"#,
      #"{"seq":1,"t":"","title":"","ops":[{"set":["a",1]}]}"#,
      #"{"seq":1,"t":"","title":"","undoes":"2","ops":[]}"#,
      #"{"seq":1,"t":"","title":"","undoes":2,"redoes":1,"ops":[]}"#,
    ])
  func none(text: String) throws {
    #expect(Change(try JSONReader.value(in: Array(text.utf8))) == nil)
  }

  @Test("undo and redo walk back and forth; something new ends what could be redone")
  func stack() {
    var stack = UndoStack()
    func note(_ number: Int, _ kind: Change.Kind = .done) {
      stack.note(Change(number: number, time: "", title: "", kind: kind, edits: []))
    }
    #expect(stack.undo == nil && stack.redo == nil)
    note(1)
    note(2)
    note(3, .undoing(2))
    #expect(stack.undo == 1 && stack.redo == 2)
    note(4, .undoing(1))
    #expect(stack.undo == nil && stack.redo == 1)
    note(5, .redoing(1))
    #expect(stack.undo == 1 && stack.redo == 2)
    note(6, .redoing(2))
    #expect(stack.undo == 2 && stack.redo == nil)
    note(7, .undoing(2))
    note(8)
    #expect(stack.undo == 8 && stack.redo == nil)
    note(9, .undoing(99))
    #expect(stack.undo == 8 && stack.redo == 99)
  }
}

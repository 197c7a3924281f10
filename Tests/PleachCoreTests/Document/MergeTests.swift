import Testing

@testable import PleachCore

@Suite struct MergeTests {
  private static func read(_ people: String) -> Document {
    try! Document.read(Array(#"{"pleach":{"schema":1},"people":[\#(people)]}"#.utf8)).0
  }

  @Test("the difference of two stores makes the one of the other", arguments: 0..<20)
  func difference(twenty: UInt64) throws {
    for seed in twenty * 25..<(twenty + 1) * 25 {
      var random = SeededRandom(seed)
      let base = RandomStore.document(&random)
      let (new, _) = RandomStore.changed(base, times: 1 + random.below(15), &random)
      var document = base
      let edits = base.edits(to: new)
      for edit in edits {
        #expect(document.value(at: edit.path) == edit.old, "seed \(seed), \(edit)")
        #expect(try document.apply(edit) != nil, "seed \(seed), \(edit)")
      }
      #expect(Leaves(document) == Leaves(new), "seed \(seed)")
      #expect(document.edits(to: new) == [], "seed \(seed)")
    }
  }

  @Test("what either side says stands or is listed", arguments: 0..<20)
  func nothingIsDropped(twenty: UInt64) {
    for seed in twenty * 25..<(twenty + 1) * 25 {
      var random = SeededRandom(seed)
      let base = RandomStore.document(&random)
      let (ours, _) = RandomStore.changed(base, times: random.below(12), &random)
      let (theirs, _) = RandomStore.changed(base, times: random.below(12), &random)
      let merge = Merge(bringing: ours, since: base, into: theirs)
      let sides = (
        b: Leaves(base).values, o: Leaves(ours).values, t: Leaves(theirs).values,
        m: Leaves(merge.document).values
      )
      let paths = Set(sides.b.keys).union(sides.o.keys).union(sides.t.keys).union(sides.m.keys)
      for path in paths {
        let (b, o, t, m) = (sides.b[path], sides.o[path], sides.t[path], sides.m[path])
        let isListed = merge.clashes.contains {
          path.starts(with: $0.path) || $0.path.starts(with: path)
        }
        let wanted = o == b ? t : o
        let isBoth = o != b && t != b && o != t
        #expect(isListed || !isBoth && m == wanted, "seed \(seed), \(path)")
      }
      for clash in merge.clashes {
        #expect(clash.brought == ours.value(at: clash.path), "seed \(seed), \(clash)")
        #expect(clash.standing == theirs.value(at: clash.path), "seed \(seed), \(clash)")
        #expect(clash.brought != clash.standing, "seed \(seed), \(clash)")
      }
    }
  }

  @Test("what is brought can be taken back", arguments: 0..<100)
  func takenBack(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let base = RandomStore.document(&random)
    let (ours, _) = RandomStore.changed(base, times: 10, &random)
    let (theirs, _) = RandomStore.changed(base, times: 10, &random)
    var document = Merge(bringing: ours, since: base, into: theirs).document
    for edit in Merge(bringing: ours, since: base, into: theirs).made.reversed() {
      #expect(try document.replay(edit.inverse))
    }
    #expect(Leaves(document) == Leaves(theirs))
  }

  @Test("sides that changed different fields of one person clash in nothing")
  func disjoint() {
    let base = Self.read(#"{"id":"p","name":"Ana","communities":["a","b"]}"#)
    let ours = Self.read(#"{"id":"p","name":"Ana","communities":["a"],"note":"mine"}"#)
    let theirs = Self.read(#"{"id":"p","name":"Anna","communities":["a","b","c"]}"#)
    let merge = Merge(bringing: ours, since: base, into: theirs)
    #expect(merge.clashes == [])
    #expect(merge.document.record(.people, "p")?["name"] == "Anna")
    #expect(merge.document.record(.people, "p")?["communities"] == ["a", "c"])
    #expect(merge.document.record(.people, "p")?["note"] == "mine")
  }

  @Test("a person whom one side deleted and the other changed stays, and is listed")
  func deletedAndChanged() {
    let base = Self.read(#"{"id":"p","name":"Ana"}"#)
    let changed = Self.read(#"{"id":"p","name":"Ana","note":"new"}"#)
    let gone = Self.read("")
    let person: JSON = ["id": "p", "name": "Ana", "note": "new"]
    let one = Merge(bringing: changed, since: base, into: gone)
    #expect(one.document.record(.people, "p") == person)
    #expect(one.clashes.map(\.standing) == [nil])
    let other = Merge(bringing: gone, since: base, into: changed)
    #expect(other.document.record(.people, "p") == person)
    #expect(other.clashes.map(\.brought) == [nil])
  }

  @Test("the same person made on both sides is one, and clashes only where the two differ")
  func madeTwice() {
    let one = Self.read(#"{"id":"p","name":"Ana","accounts":[{"id":"x:1","bio":"a"}],"note":"1"}"#)
    let two = Self.read(
      #"{"id":"p","name":"Ana","accounts":[{"id":"x:1","bio":"a"},{"id":"y:1"}],"note":"2"}"#)
    let merge = Merge(bringing: two, since: Document(), into: one)
    #expect(merge.clashes.map(\.path) == [["people", "p", "note"]])
    #expect(merge.document.record(.people, "p")?["accounts"]?.array?.count == 2)
  }

  @Test("without a common past nothing is taken away")
  func noBase() {
    let one = Self.read(#"{"id":"p","name":"Ana"},{"id":"q","name":"Bo"}"#)
    let two = Self.read(#"{"id":"p","name":"Ana"},{"id":"r","name":"Cy"}"#)
    let merge = Merge(bringing: two, since: Document(), into: one)
    #expect(merge.document.ids(.people) == ["p", "q", "r"])
    #expect(merge.clashes == [])
  }

  @Test("a value that was taken from the side that is brought gives way to what came after it")
  func takenBetween() {
    let base = Self.read(#"{"id":"p","name":"Ana","note":"1","pronouns":"1"}"#)
    let ours = Self.read(#"{"id":"p","name":"Ana","note":"3","pronouns":"3"}"#)
    let theirs = Self.read(#"{"id":"p","name":"Ana","note":"2","pronouns":"4"}"#)
    let between: JSON = ["id": "p", "name": "Ana", "note": "2", "pronouns": "2"]
    let steps = [
      Edit(path: ["people", "p"], old: base.record(.people, "p"), new: between),
      Edit(path: ["people", "p", "note"], old: "2", new: "3"),
      Edit(path: ["people", "p", "pronouns"], old: "2", new: "3"),
    ]
    let merge = Merge(bringing: ours, since: base, by: steps, into: theirs)
    #expect(merge.document.record(.people, "p")?["note"] == "3")
    #expect(merge.clashes.map(\.path) == [["people", "p", "pronouns"]])
    #expect(merge.made.map(\.old) == ["2"])
    #expect(Merge(bringing: ours, since: base, into: theirs).clashes.count == 2)
  }
}

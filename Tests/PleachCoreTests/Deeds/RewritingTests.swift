import Testing

@testable import PleachCore

@Suite struct RewritingTests {
  private func record(_ text: String) throws -> JSON { try JSONReader.value(in: Array(text.utf8)) }

  private static let before = #"""
    {"id":"p1","name":"Ada","accounts":[{"id":"x:1","handle":"ada"},{"id":"m:2"}],"communities":["a","b"],"x":[1,2]}
    """#

  @Test(
    "only what differs is changed",
    arguments: [
      (before, 0),
      (before.replacing("\"Ada\"", with: "\"Ada Quill\""), 1),
      (before.replacing("\"handle\":\"ada\"", with: "\"handle\":\"quill\",\"bio\":\"x\""), 2),
      (before.replacing(",{\"id\":\"m:2\"}", with: ""), 1),
      (before.replacing("[\"a\",\"b\"]", with: "[\"b\",\"c\"]"), 2),
      (before.replacing("[\"a\",\"b\"]", with: "[\"b\",\"a\"]"), 1),
      (before.replacing("[1,2]", with: "[2]"), 1),
      (before.replacing(",\"x\":[1,2]", with: ",\"note\":\"n\",\"y\":{}"), 3),
    ])
  func differences(after: String, count: Int) throws {
    let (old, new) = (try record(Self.before), try record(after))
    let edits =
      Deeds.rewrite(.people, "p1", from: old, to: new, in: Graph())?.edits ?? []
    #expect(edits.count == count)
    var document = Document()
    _ = try document.apply(Edit(path: ["people", "p1"], new: old))
    let kept = try edits.compactMap { try document.apply($0) }
    let made = try #require(document.record(.people, "p1"))
    #expect(made.isSame(as: new))
    for edit in kept.reversed() { try document.replay(edit.inverse) }
    #expect(document.record(.people, "p1") == old)
  }

  @Test("what another window wrote while the editor was open stays")
  func otherWindow() throws {
    let old = try record(Self.before)
    var document = Document()
    _ = try document.apply(Edit(path: ["people", "p1"], new: old))
    _ = try document.apply(.set(Person.ID("p1"), "note", "from another window"))
    _ = try document.apply(.include(Person.ID("p1"), "communities", "z"))
    let new = try record(Self.before.replacing("\"Ada\"", with: "\"Ada Quill\""))
    for edit in Deeds.rewrite(.people, "p1", from: old, to: new, in: Graph())?.edits ?? [] {
      _ = try document.apply(edit)
    }
    let made = try #require(document.record(.people, "p1"))
    #expect(made["name"] == "Ada Quill")
    #expect(made["note"] == "from another window")
    #expect(made["communities"] == ["a", "b", "z"])
  }
}

extension JSON {
  /// Whether both say the same, in whatever order the members stand.
  fileprivate func isSame(as other: JSON) -> Bool {
    guard let members, let others = other.members else { return self == other }
    return members.count == others.count && members.allSatisfy { other[$0.key] == $0.value }
  }
}

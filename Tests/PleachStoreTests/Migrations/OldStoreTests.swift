import FoundationEssentials
import PleachCore
import Testing

@testable import PleachStore

/// Stores as each released schema wrote them, kept for good.
@Suite struct OldStoreTests {
  private static let stores =
    URL(filePath: #filePath).deletingLastPathComponent().path + "/Stores"

  private let folder = TestFolder()

  @Test("there is a store of every schema up to today's")
  func complete() throws {
    let names = try PosixFiles().names(in: Self.stores)
    #expect(names == (1...Schema.version).map { "schema-\($0).json" })
  }

  @Test("an old store opens, keeps all it says, and takes a change", arguments: 1...Schema.version)
  func opens(schema: Int) throws {
    let old = try folder.text("\(Self.stores)/schema-\(schema).json")
    try folder.put(old)
    let (store, graph) = try folder.open()
    #expect(store.readOnly == nil && graph.people.count == 2 && graph.encounters.count == 1)
    try store.close()
    if schema == Schema.version { #expect(try folder.storeText == old) }
    let start = try folder.storeText
    _ = try store.commit(
      Proposal("note", [.set("bo-reed" as Person.ID, "note", "knows the archive")]))
    try store.close()
    let news = try folder.storeText.split(separator: "\n").difference(
      from: start.split(separator: "\n"))
    #expect(news.insertions.count == 2 && news.removals.count == 2, "the head and one record")
    _ = try folder.open().0.undo()
    let (last, found) = try folder.open()
    try last.close()
    #expect(found == graph)
    // All but who wrote it last.
    #expect(try folder.storeText == start.replacing(#""writer":"0.1.0""#, with: #""writer":"1""#))
  }
}

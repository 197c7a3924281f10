import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct LossTests {
  let folder = TestFolder()

  @Test(
    "a journal that is gone, empty or without its head is told, and what is left is kept",
    arguments: [nil, [], [0, 0, 0, 0], Array("abc".utf8)] as [[UInt8]?])
  func lostJournal(bytes: [UInt8]?) throws {
    let (store, _) = try folder.open()
    _ = try store.commit(Proposal("add", [.put(Topic(id: "looms", name: "Looms"))]))
    try store.close()
    unlink(folder.location.journal)
    if let bytes { try PathWriter.write(bytes, to: folder.location.journal) }
    let (again, graph) = try folder.open()
    #expect(graph.topics.count == 1)
    let copies = again.notices.compactMap { notice -> String?? in
      if case .lostJournal(_, let copy) = notice { .some(copy) } else { nil }
    }
    #expect(copies.count == 1)
    let isKept = (copies.first ?? nil) != nil
    #expect(isKept == (bytes?.isEmpty == false))
    // And it goes on from there.
    _ = try again.commit(Proposal("add", [.put(Topic(id: "dyes", name: "Dyes"))]))
    try again.close()
    #expect(try folder.open().0.notices.isEmpty)
  }
}

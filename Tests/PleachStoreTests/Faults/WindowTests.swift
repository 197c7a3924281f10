import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct WindowTests {
  @Test("two programs that each make 1,000 changes without a pause keep all 2,000")
  func twoPrograms() throws {
    let folder = TestFolder()
    let writers = ["one", "two"].map { Program(["selftest-writer", "1000", $0], in: folder) }
    for writer in writers {
      let end = writer.ended()
      #expect(end.status == 0 && end.acknowledged == Array(1...1000), "\(end.text.suffix(300))")
    }
    let (store, graph) = try Store.open(at: folder.programLocation)
    #expect(Set(graph.people.map(\.id)).count == 2000)
    #expect(try store.history(limit: 3000).map(\.number) == Array((1...2000).reversed()))
    #expect(store.pending == 0 && store.notices.isEmpty)
  }

  @Test("a window that was stopped while it saved is told to the other, which goes on without it")
  func stopped() throws {
    let folder = TestFolder()
    let (store, _) = try Store.open(at: folder.programLocation, files: QuickFiles())
    let writer = Program(["selftest-writer"], in: folder)
    // Stopped again and again until it happens to have the lock.
    var isBusy = false
    var number = 0
    while !isBusy {
      number += 1
      kill(writer.process, SIGSTOP)
      do throws(StoreError) {
        _ = try store.commit(addition(number))
        kill(writer.process, SIGCONT)
      } catch {
        // Stopped between taking the lock and signing it, it left the name of the one before.
        #expect(error.what.hasPrefix("busy: another pleach is writing"))
        isBusy = true
      }
    }
    let told = writer.killed(after: 0).acknowledged.last ?? 0
    _ = try store.commit(noting(1, "after"))
    let found = store.record(.topics, "counter")?["name"]?.string.flatMap { Int($0) } ?? 0
    #expect((told...told + 1).contains(found))
  }
}

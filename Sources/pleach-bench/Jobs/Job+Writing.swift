import PleachCore
import PleachStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Job {
  /// One change to one person until it is on the disk, and a bare line of the same length beside it.
  static let change = Job(name: "change") { call in
    let location = try Files.location(call.arguments[0])
    let (store, graph) = try Store.open(at: location)
    let bare = open(call.arguments[0] + "/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let line = [UInt8](repeating: 0x61, count: 300)
    for place in 0..<60 {
      let person = graph.people[place * 97 % graph.people.count]
      let edit = Edit.set(person.id, "note", .string("seen at number \(place)"))
      _ = try call.time("change") { try store.commit(Proposal("note on \(person.name)", [edit])) }
      call.time("flush") {
        _ = write(bare, line, line.count)
        #if canImport(Darwin)
          fsync(bare)
        #else
          fdatasync(bare)
        #endif
      }
    }
    close(bare)
  }

  /// A change that waits in the journal is written into the store's file.
  static let fold = Job(name: "fold") { call in
    let (store, graph) = try Store.open(at: Files.location(call.arguments[0]))
    _ = try store.commit(
      Proposal("note", [.set(graph.people[0].id, "note", .string(call.arguments[1]))]))
    _ = try call.time("fold") { try store.foldIfDue(force: true) }
  }

  /// A list of follows into a store without anybody, as `pleach import` does it.
  static let importing = Job(name: "import") { call in
    let path = call.arguments[1]
    try call.time("import") {
      let (found, _) = try PathReader.files(at: path)
      let outcome = Importers.read(Export(found.map { ($0.path, $0.source) }))
      call.tell("memory.read", Double(peakMemory()))
      let (store, graph) = try Store.open(at: Files.location(call.arguments[0]))
      let (proposal, _) = Placement.place(outcome.batches, in: graph, on: Village.today)
      guard let proposal else { throw Failure("nothing to import") }
      call.tell("memory.placed", Double(peakMemory()))
      _ = try store.commit(proposal)
      call.tell("memory.committed", Double(peakMemory()))
      try store.close()
    }
  }
}

import PleachCore
import PleachStore

extension Job {
  /// The bytes of a store, and what they say.
  static let reading = Job(name: "read") { call in
    let bytes = try Files.read(call.arguments[0])
    let read = try call.time("read") { try Document.read(bytes) }
    precondition(!read.1.people.isEmpty, "a store without anybody")
  }

  /// The whole of a store's opening, the look for what a crash left included.
  static let opening = Job(name: "open") { call in
    let opened = try call.time("open") { try Store.open(at: Files.location(call.arguments[0])) }
    precondition(!opened.1.people.isEmpty, "a store without anybody")
  }

  /// All that an export says, without a store.
  static let readingExport = Job(name: "read-export") { call in
    let (found, _) = try PathReader.files(at: call.arguments[0])
    let outcome = call.time("read") { Importers.read(Export(found.map { ($0.path, $0.source) })) }
    call.tell("encounters", Double(outcome.batches.reduce(0) { $0 + $1.encounters.count }))
    guard outcome.batches.flatMap(\.files).allSatisfy({ $0.isWhole && $0.skipped.isEmpty }) else {
      throw Failure("not all of it was read")
    }
  }
}

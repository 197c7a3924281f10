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
}

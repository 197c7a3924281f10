import PleachStore

extension Command {
  static let selftestWriter = Command(
    name: "selftest-writer", summary: "write to the store until killed, for tests",
    usage: ["selftest-writer [COUNT [WINDOW]]"], isHidden: true
  ) { call throws(Failure) in
    let count = call.words.first.flatMap { Int($0) } ?? 1_000_000
    let window = call.words.dropFirst().first
    let location = try call.location()
    let output = call.surroundings.output
    try stored { () throws(StoreError) in
      // At once, not at the end: the test counts what was acknowledged before the kill.
      try SelfTestWriter.run(at: location, count: count, window: window) {
        output.write(Array($0.utf8)) == .done
      }
    }
  }
}

import PleachStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

func say(_ line: String, on stream: Int32) {
  _ = line.utf8.withContiguousStorageIfAvailable { write(stream, $0.baseAddress, $0.count) }
}

let arguments = CommandLine.arguments
if arguments.count == 4, arguments[1] == "selftest-writer", let count = Int(arguments[3]) {
  var environment: [String: String] = [:]
  for name in ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
    if let value = getenv(name) { environment[name] = String(cString: value) }
  }
  do throws(StoreError) {
    let location = try StoreLocation.find(option: arguments[2], environment: environment)
    try SelfTestWriter.run(at: location, count: count) { say($0, on: 1) }
  } catch {
    say("\(error)\n", on: 2)
    exit(1)
  }
}

import FoundationEssentials
import PleachCore
import PleachStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// A closed pipe and a full disk are answers of a call, not the end of the program.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

func say(_ line: String, on stream: Int32) {
  _ = line.utf8.withContiguousStorageIfAvailable { write(stream, $0.baseAddress, $0.count) }
}

let environment = ProcessInfo.processInfo.environment
do throws(Sentence) {
  let location: StoreLocation
  do throws(StoreError) {
    location = try StoreLocation.find(option: nil, environment: environment)
  } catch {
    throw Sentence("\(error)")
  }
  try Session(Session.Options(location: location), environment: environment).run(version: "0.1.0")
} catch {
  say("\(SafeText(error.text))\n", on: 2)
  exit(1)
}

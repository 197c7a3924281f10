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
  do throws(StoreError) {
    var location = try StoreLocation.find(option: nil, environment: environment)
    var options = Session.Options(location: location)
    if CommandLine.arguments.contains("demo") {
      let folder = "/tmp/demo/\(getpid())"
      location = StoreLocation(
        file: folder + "/network.json", named: "demo", state: folder + "/state",
        settings: location.settings)
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try PathWriter.write(
        DemoNetwork.document(today: Day(of: Date(), in: .current)).rendered(writer: "0.1.0"),
        to: location.file, replacing: true)
      options = Session.Options(location: location, name: "demo", budget: 250)
    }
    let o = options
    do throws(Sentence) { try Session(o, environment: environment).run(version: "0.1.0") } catch {
      say("\(SafeText(error.text))\n", on: 2)
      exit(1)
    }
  } catch {
    throw Sentence("\(error)")
  }
} catch {
  say("\(SafeText(error.text))\n", on: 2)
  exit(1)
}

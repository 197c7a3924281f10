import PleachCore

/// Reads whatever libFuzzer thinks of, as a file of any name that importers know.
///
/// The first byte chooses the name, the rest is the file. What must hold is that nothing traps and nothing
/// takes long: libFuzzer itself sees to both.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let name = names[Int(bytes[0]) % names.count]
  let export = Export([(name, ByteSource(Array(bytes.dropFirst())))])
  var batches = Importers.read(export).batches
  if let (_, map) = Importers.table(in: export, knowing: []) {
    batches += Importers.read(export, with: [Importers.table(by: map)]).batches
  }
  let today = Day(year: 2026, month: 1, day: 1)!  // there is such a day
  _ = Deeds.take(batches, in: Graph(), on: today)
  return 0
}

/// A name of each kind of file.
private let names = [
  "following_accounts.csv", "outbox.json", "following.js", "tweets.js", "direct-messages.js",
  "follows.json", "repo.car", "github-following.json", "followers_1.json", "following.html",
  "your_friends.json", "user_data_tiktok.json", "Following.txt", "Connections.csv", "messages.csv",
  "subscriptions.csv", "friends.csv", "feeds.opml", "contacts.vcf", "contacts.csv", "edges.txt",
  "follows.graphml", "follows.gexf", "github.ada.following.json", "members.csv", "export.zip",
  "export.tar.gz",
]

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What the package manager calls in the place of `main`, so that libFuzzer's own is not there.
@_cdecl("pleach_fuzz_main")
public func runEver(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments, readAnything)
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// A store that others can read would be complained about on the first picture.
umask(0o077)

let words = Array(CommandLine.arguments.dropFirst())

/// One job of a measurement, in a process of its own; not for people.
func runJob(_ words: [String]) throws {
  guard let job = Job.all.first(where: { $0.name == words.first }) else {
    throw Failure("no such job: \(words)")
  }
  let call = JobCall(arguments: Array(words.dropFirst()))
  try job.run(call)
  call.tell("memory", Double(peakMemory()))
}

/// Makes the stores, measures, and shows the table.
func runBench(_ options: Options) throws {
  let busy = load()
  let bench = Bench(folder: try Files.temporaryFolder(), options: options)
  defer { Files.remove(bench.folder) }
  let peers = [Peers.orjson, Peers.jq, Peers.fzf].compactMap(\.self)
  print("peers: " + (peers.isEmpty ? "none" : peers.joined(separator: ", ")))
  let size = try bench.job("world", [bench.folder] + options.words)["size"]?.first ?? 0
  print(
    "store: \(options.people) people, \(options.follows) follows, \(short(size / 1e6)) MB, "
      + "seed \(options.seed); \(options.rounds) rounds")
  var table = Table()
  for measurement in Measurement.all where options.only == nil || options.only == measurement.name {
    for row in try measurement.rows(bench) { table.add(row) }
  }
  table.show()
  print(
    "load: \(short(busy)) before, \(short(load())) after; above the number of cores, times are others' too"
  )
}

/// How good suggestions are on graphs of which something is hidden.
func runSuggest(_ words: [String]) throws {
  guard let options = SuggestOptions(Array(words.dropFirst()), isOdd: words.first == "odd") else {
    print(SuggestOptions.usage)
    exit(64)
  }
  if options.isOdd {
    try OddBench(options: options).run()
  } else {
    try SuggestBench(options: options).run()
  }
}

/// How good communities found in a graph are, or tags foretold.
func runKernel(_ words: [String]) throws {
  guard let options = FolderOptions(Array(words.dropFirst())) else {
    print(FolderOptions.usage)
    exit(64)
  }
  if words.first == "communities" {
    try CommunityBench(options: options).run()
  } else {
    try TagBench(options: options).run()
  }
}

/// How fast a large archive is read, and in how much memory.
func runImport(_ words: [String]) throws {
  guard let options = ArchiveOptions(Array(words.dropFirst())) else {
    print(ArchiveOptions.usage)
    exit(64)
  }
  try ArchiveBench(options: options).run()
}

do {
  if words.first == "job" {
    try runJob(Array(words.dropFirst()))
  } else if words.first == "suggest" || words.first == "odd" {
    try runSuggest(words)
  } else if words.first == "communities" || words.first == "tags" {
    try runKernel(words)
  } else if words.first == "import" {
    try runImport(words)
  } else if let options = Options(words) {
    try runBench(options)
  } else {
    let usages = [
      Options.usage, SuggestOptions.usage, FolderOptions.usage, ArchiveOptions.usage,
    ]
    print(usages.joined(separator: "\n"))
    exit(64)
  }
} catch {
  let sentence = "pleach-bench: \(error)\n"
  _ = sentence.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(1)
}

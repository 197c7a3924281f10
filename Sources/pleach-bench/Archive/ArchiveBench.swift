import PleachCore

/// How fast and in how much memory a large X archive is read, beside unzip and jq in the same run.
struct ArchiveBench {
  let options: ArchiveOptions

  private static let environment = Bench.environment
  /// What reading may hold at most, in bytes.
  private static let mostMemory = 300e6

  func run() throws {
    var all = Options([])!  // no words are always understood
    (all.rounds, all.seed) = (options.rounds, options.seed)
    let bench = Bench(folder: try Files.temporaryFolder(), options: all)
    defer { Files.remove(bench.folder) }
    let zip = try makeArchive(in: bench.folder)
    let tweets = bench.folder + "/archive/data/tweets.js"
    let megabytes = Double(options.megabytes)
    var table = Columns(["what", "seconds", "MB/s", "memory MB", "found"])
    var (own, peer): ([Double], [Double]) = ([], [])
    var peak = 0.0
    for _ in 0..<options.rounds {
      for path in [zip, tweets] {
        let figures = try bench.job("read-export", [path])
        let seconds = (figures["read"]?.first ?? 0) / 1e3
        let memory = figures["memory"]?.first ?? 0
        if path == zip { own.append(seconds) }
        peak = max(peak, memory)
        table.add([
          path == zip ? "pleach, from the ZIP" : "pleach, unpacked", fixed(seconds, 2),
          fixed(megabytes / seconds, 0), fixed(memory / 1e6, 0),
          "\(short(figures["encounters"]?.first ?? 0)) encounters",
        ])
      }
      if let seconds = try Self.jq(zip) {
        peer.append(seconds)
        table.add(["unzip -p | sed | jq", fixed(seconds, 2), fixed(megabytes / seconds, 0), "", ""])
      }
    }
    table.show()
    conclude(own, peer, peak)
    try showWhole(bench, zip)
  }

  /// - Returns: Where the ZIP stands.
  private func makeArchive(in folder: String) throws -> String {
    var archive = TweetArchive(seed: options.seed)
    try archive.write(
      to: folder + "/archive", megabytes: options.megabytes, mediaMegabytes: options.mediaMegabytes)
    let zip = folder + "/twitter.zip"
    let end = try Child.run(
      ["sh", "-c", "cd \"$1\" && zip -qr -X -n .mp4 \"$2\" data", "sh", folder + "/archive", zip],
      environment: Self.environment)
    guard end.status == 0 else { throw Failure("zip is needed to make the archive: \(end.output)") }
    let size = try Child.run(["wc", "-c", zip], environment: Self.environment).output
    let bytes = Double(size.split(separator: " ").first ?? "") ?? 0
    print(
      "archive: \(options.megabytes) MB of tweets, \(options.mediaMegabytes) MB of media, "
        + "ZIP \(fixed(bytes / 1e6, 0)) MB, seed \(options.seed); \(options.rounds) rounds")
    return zip
  }

  /// The fields that pleach reads, picked by jq; the whole pipe, in seconds.
  private static func jq(_ zip: String) throws -> Double? {
    guard Peers.jq != nil, Peers.unzip != nil else { return nil }
    let script = """
      set -o pipefail
      unzip -p "$1" data/tweets.js | sed '1s/^[^=]*= *//' | jq -c '.[].tweet | {id_str, created_at,
        full_text, in_reply_to_user_id_str, in_reply_to_screen_name,
        mentions: [.entities.user_mentions[] | {id_str, screen_name, name}]}'
      """
    let end = try Child.run(
      ["bash", "-c", script, "bash", zip], environment: environment, isHeard: false)
    guard end.status == 0 else {
      print("unzip and jq ended with \(end.status): too little memory?")
      return nil
    }
    return end.time.ms / 1e3
  }

  private func conclude(_ own: [Double], _ peer: [Double], _ peak: Double) {
    print(
      "memory: \(fixed(peak / 1e6, 0)) MB at most, target ≤ 300 MB: "
        + (peak <= Self.mostMemory ? "met" : "NOT met"))
    guard let best = own.min(), let other = peer.min() else {
      return print("jq or unzip is not there: nothing to compare the time with")
    }
    print(
      "time: \(fixed(best / other, 2)) of unzip and jq (\(Peers.jq ?? "")), target ≤ 1: "
        + (best <= other ? "met" : "NOT met"))
  }

  /// What the whole command needs, for which no target is set.
  private func showWhole(_ bench: Bench, _ zip: String) throws {
    let figures = try bench.job("import", [bench.folder + "/store", zip])
    let steps = ["memory.read", "memory.placed", "memory.committed"].compactMap {
      figures[$0]?.first.map { fixed($0 / 1e6, 0) }
    }
    print(
      "into an empty store: \(fixed((figures["import"]?.first ?? 0) / 1e3, 1)) s; memory after "
        + "reading, placing, saving: \(steps.joined(separator: ", ")) MB")
  }
}

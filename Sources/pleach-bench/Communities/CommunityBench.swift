import PleachCore

/// How good and how fast communities are found, beside graph libraries in the same run.
struct CommunityBench {
  let options: FolderOptions
  private static let seeds = 1...5

  /// Of one method on one graph: the mean of the seeds, of seconds the median.
  private struct Result {
    let method: String
    let modularity: Double
    let agreement: (nmi: Double, ari: Double)?
    let communities: Double
    let seconds: Double
  }

  func run() throws {
    var table = Columns([
      "graph", "method", "communities", "modularity", "nmi", "ari", "seconds", "bars", "met",
    ])
    var json: [JSON] = []
    for path in options.folders {
      let graph = try LabelledGraph(path)
      let own = result("pleach", graph) { Leiden(seed: $0) }
      json.append(Self.json(own, graph.name))
      guard !options.isJSON else { continue }
      let peers = options.hasPeers ? try peers(path, graph) : []
      table.add(row(own, graph.name, bars(own, graph.name, peers)))
      let fine = result("pleach, resolution 2", graph) { Leiden(resolution: 2, seed: $0) }
      table.add(row(fine, graph.name, fineBars(fine, graph.name)))
      for peer in peers { table.add(row(peer, graph.name, [])) }
    }
    if options.isJSON { print(JSONWriter.text(.array(json))) } else { table.show() }
  }

  private func result(
    _ method: String, _ graph: LabelledGraph, _ leiden: (UInt64) -> Leiden
  ) -> Result {
    let runs = Self.seeds.map { seed in
      let (partition, ms, _) = milliseconds {
        leiden(UInt64(seed)).partition(graph.adjacency)!  // nobody cancels
      }
      return measured(method, graph, partition, seconds: ms / 1000)
    }
    let mean = { (figure: (Result) -> Double) in
      runs.reduce(0) { $0 + figure($1) } / Double(runs.count)
    }
    return Result(
      method: method, modularity: mean(\.modularity),
      agreement: graph.labelled.isEmpty
        ? nil : (mean { $0.agreement?.nmi ?? 0 }, mean { $0.agreement?.ari ?? 0 }),
      communities: mean(\.communities), seconds: runs.map(\.seconds).sorted()[runs.count / 2])
  }

  private func measured(
    _ method: String, _ graph: LabelledGraph, _ partition: Partition, seconds: Double
  ) -> Result {
    let pairs = graph.labelled.map { ($0.label, Int(partition.communityOf[Int($0.vertex)])) }
    let agreement = Agreement(pairs)
    return Result(
      method: method, modularity: partition.modularity(in: graph.adjacency),
      agreement: pairs.isEmpty ? nil : (agreement.nmi, agreement.ari),
      communities: Double(partition.count), seconds: seconds)
  }

  private func peers(_ path: String, _ graph: LabelledGraph) throws -> [Result] {
    try CommunityPeers(graph.adjacency).partitions().map { name, partition, seconds in
      measured(name, graph, partition, seconds: seconds)
    }
  }

  private typealias Bar = (words: String, isMet: Bool?)

  /// What is asked at resolution 1.
  private func bars(_ own: Result, _ graph: String, _ peers: [Result]) -> [Bar] {
    var bars: [Bar] = []
    if let best = Bars.modularity(graph) {
      let least = best - Bars.modularitySlack
      bars.append(("modularity ≥ \(fixed(least, 3))", own.modularity >= least))
    }
    let peer = peers.first { $0.method == CommunityPeers.rival }
    bars.append(("faster than \(CommunityPeers.rival)", peer.map { own.seconds < $0.seconds }))
    return bars
  }

  private func fineBars(_ own: Result, _ graph: String) -> [Bar] {
    guard let least = Bars.fineNMI(graph), let found = own.agreement?.nmi else { return [] }
    // Known to two digits.
    return [("nmi ≥ \(fixed(least, 2))", found >= least - 0.005)]
  }

  private func row(_ result: Result, _ graph: String, _ bars: [Bar]) -> [String] {
    [
      graph, result.method, fixed(result.communities, 0), fixed(result.modularity, 4),
      result.agreement.map { fixed($0.nmi, 3) } ?? "",
      result.agreement.map { fixed($0.ari, 3) } ?? "", fixed(result.seconds, 3),
      bars.map(\.words).joined(separator: ", "),
      bars.map { $0.isMet.map { $0 ? "yes" : "NO" } ?? "peer absent" }.joined(separator: ", "),
    ]
  }

  private static func json(_ result: Result, _ graph: String) -> JSON {
    func number(_ value: Double?) -> JSON { value.map { .number(fixed($0, 6)) } ?? .null }
    return .object([
      JSON.Member("graph", .string(graph)), JSON.Member("modularity", number(result.modularity)),
      JSON.Member("nmi", number(result.agreement?.nmi)),
      JSON.Member("ari", number(result.agreement?.ari)),
      JSON.Member("communities", .number(fixed(result.communities, 0))),
      JSON.Member("seconds", number(result.seconds)),
    ])
  }
}

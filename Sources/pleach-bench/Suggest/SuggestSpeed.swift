import PleachCore

/// How fast the kernels are on one graph, on one core, beside the graph libraries of other languages in
/// the same run.
struct SuggestSpeed {
  private let folder: GraphFolder
  private let adjacency: Adjacency
  /// Somebody with a long list: 303 follows, or the nearest to it there is.
  private let ego: UInt32
  private static let rounds = 7

  init(_ folder: GraphFolder) {
    self.folder = folder
    adjacency = folder.adjacency(folder.follows)
    let counts = (0..<UInt32(adjacency.count)).map { [adjacency] in adjacency.followedCount(of: $0)
    }
    ego = UInt32(counts.indices.min { abs(counts[$0] - 303) < abs(counts[$1] - 303) } ?? 0)
  }

  func run() throws {
    let ties = adjacency.followCount
    print(
      "\n\(folder.name): \(adjacency.count) people, \(ties) follows; "
        + "ego \(ego) follows \(adjacency.followedCount(of: ego)); least of \(Self.rounds) rounds")
    let peers = try GraphPeers(folder, ego).figures()
    var table = Columns(["what", "ms", "peers, ms", "target", "met"])
    for row in rows() {
      let others = peers.filter { $0.task == row.task }
      let words = others.map { "\($0.name) \($0.ms.map { fixed($0, 2) } ?? "not installed")" }
      let fastest = others.compactMap(\.ms).min()
      let isMet = row.limit.map { row.ms <= $0 } ?? fastest.map { row.ms < $0 }
      let target = row.limit.map { "≤ \(fixed($0, 0)) ms" } ?? (others.isEmpty ? "" : "the fastest")
      table.add([
        row.what, fixed(row.ms, 3), words.joined(separator: ", "), target,
        target.isEmpty ? "" : isMet.map { $0 ? "yes" : "NO" } ?? "peers absent",
      ])
    }
    table.show()
    let packed = 8 * (ties + adjacency.count + 1)
    print(
      "memory: follow lists \(fixed(Double(packed) / 1e6, 1)) MB; "
        + "scratch \(fixed(Double(Workspace.bytesPerVertex * adjacency.count) / 1e6, 1)) MB")
  }

  private struct Line {
    let what: String
    /// What the peers call it.
    var task = ""
    var limit: Double?
    let ms: Double
  }

  private func rows() -> [Line] {
    let ranking = Ranking(adjacency)
    var workspace = Workspace(adjacency)
    let walk = RandomWalk(restart: 0.15, tolerance: 1e-7, goesBothWays: false)
    let unspent = walk.shares(from: ego, adjacency, in: &workspace).unspent
    var rankedList: [Candidate] = []
    return [
      Line(
        what: "follow lists from pairs", task: "build",
        ms: least { _ = folder.adjacency(folder.follows) }),
      Line(
        what: "PageRank of one ego, restart .15, off by \(fixed(unspent, 4)) in all", task: "walk",
        ms: least { _ = walk.shares(from: ego, adjacency, in: &workspace) }),
      Line(
        what: "two-step scores of one ego", task: "two-step",
        ms: least { _ = ranking.twoSteps(from: ego, in: &workspace) }),
      Line(what: "made ready to rank", ms: least { _ = Ranking(adjacency) }),
      Line(
        what: "ranked, best 100", limit: 50,
        ms: least {
          rankedList = ranking.candidates(for: ego, top: 100, in: &workspace)!  // nobody cancels
        }),
      Line(
        what: "ranked, best 100, with all witnesses", limit: 50,
        ms: least {
          rankedList = ranking.candidates(for: ego, top: 100, in: &workspace)!  // nobody cancels
          _ = ranking.coFollowed(rankedList.map(\.vertex), of: ego, in: &workspace)
          for candidate in rankedList { _ = ranking.followedBy(candidate.vertex, of: ego) }
        }),
      Line(
        what: "how all whom the ego follows fit",
        ms: least { _ = ranking.fits(of: ego, in: &workspace) }),
      Line(
        what: "one follow more",
        ms: least {
          var changed = adjacency
          changed.set(ego, follows: rankedList.first?.vertex ?? ego, to: true)
        }),
    ]
  }

  private func least(_ body: () -> Void) -> Double {
    (0..<Self.rounds).map { _ in milliseconds(body).ms }.min() ?? 0
  }
}

import FoundationEssentials
import PleachCore

/// Graph libraries of Python that do a part of the same: installed into a virtual environment of this
/// run, where that can be had.
struct GraphPeers {
  /// `ms` is `nil` where the library could not be had.
  struct Figure {
    let name: String
    let task: String
    let ms: Double?
  }

  private static let names = ["networkx", "igraph", "networkit", "scipy"]
  private static let tasks = ["build", "walk", "two-step"]
  private let folder: GraphFolder
  private let ego: UInt32

  init(_ folder: GraphFolder, _ ego: UInt32) { (self.folder, self.ego) = (folder, ego) }

  func figures() throws -> [Figure] {
    let place = try Files.temporaryFolder()
    defer { Files.remove(place) }
    let python = PythonPeers.python(with: Self.names, in: place)
    var text = ""
    for (from, to) in zip(folder.follows.from, folder.follows.to) { text += "\(from)\t\(to)\n" }
    try Files.write(Array(text.utf8), to: place + "/edges.tsv")
    try Files.write(Array(Self.script.utf8), to: place + "/peers.py")
    return try Self.names.flatMap { name in
      let end = try Child.run(
        [python, place + "/peers.py", name, place + "/edges.tsv", "\(folder.count)", "\(ego)"],
        environment: Bench.environment)
      return Self.tasks.map { task in
        let line = end.output.split(separator: "\n").map { $0.split(separator: " ") }
          .first { $0.count == 2 && $0[0] == task }
        return Figure(name: name, task: task, ms: line.flatMap { Double($0[1]) })
      }
    }
  }

  private static let script = """
    import sys, time, math
    name, path, count, ego = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    import numpy as np
    pairs = np.fromstring(open(path).read(), dtype=np.int64, sep=" ").reshape(-1, 2)

    def tell(task, body, rounds):
        best, value = 1e18, None
        for _ in range(rounds):
            start = time.perf_counter()
            value = body()
            best = min(best, time.perf_counter() - start)
        print(task, best * 1000, flush=True)
        return value

    if name == "networkx":
        import networkx as nx
        def build():
            graph = nx.DiGraph()
            graph.add_edges_from(pairs.tolist())
            return graph
        graph = tell("build", build, 1)
        tell("walk", lambda: nx.pagerank(graph, personalization={ego: 1}), 2)
        both = graph.to_undirected()
        def two():
            near = {w for v in both[ego] for w in both[v]} - {ego}
            return list(nx.adamic_adar_index(both, [(ego, w) for w in near]))
        tell("two-step", two, 2)
    elif name == "igraph":
        import igraph
        graph = tell("build", lambda: igraph.Graph(n=count, edges=pairs, directed=True), 2)
        tell("walk", lambda: graph.personalized_pagerank(damping=0.85, reset_vertices=[ego]), 3)
        tell("two-step", lambda: graph.similarity_inverse_log_weighted(vertices=[ego], mode="all"), 3)
    elif name == "networkit":
        import networkit as nk
        nk.setNumberOfThreads(1)
        def build():
            ones = np.ones(len(pairs))
            return nk.graph.GraphFromCoo(
                (ones, (pairs[:, 0].copy(), pairs[:, 1].copy())), n=count, directed=True)
        graph = tell("build", build, 2)
        both = nk.graphtools.toUndirected(graph)
        both.removeMultiEdges()
        def push():
            return nk.scd.ApproximatePageRank(both, 0.15, 1e-7).run(ego)
        try:
            tell("walk", push, 3)
        except Exception:
            pass
        def two():
            near = {w for v in both.iterNeighbors(ego) for w in both.iterNeighbors(v)} - {ego}
            index = nk.linkprediction.AdamicAdarIndex(both)
            return [index.run(ego, w) for w in near]
        tell("two-step", two, 2)
    elif name == "scipy":
        import scipy.sparse as sp
        shape = (count, count)
        def build():
            return sp.csr_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=shape)
        graph = tell("build", build, 3)
        degrees = np.diff(graph.indptr)
        steps = (sp.diags(1 / np.maximum(1, degrees)) @ graph).T.tocsr()
        def walk():
            start = np.zeros(count)
            start[ego] = 1
            here = start
            while True:
                there = 0.85 * (steps @ here)
                there += (1 - there.sum()) * start
                if abs(there - here).sum() < 1e-6:
                    return there
                here = there
        tell("walk", walk, 3)
        both = ((graph + graph.T) > 0).astype(float).tocsr()
        worth = 1 / np.log(np.maximum(2, np.diff(both.indptr)))
        tell("two-step", lambda: both[ego].multiply(worth).tocsr() @ both, 5)
    """
}

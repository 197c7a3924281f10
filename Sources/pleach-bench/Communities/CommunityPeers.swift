import PleachCore

/// Communities by libraries of other languages, on one core, of the same graph: a mutual pair weighs two.
struct CommunityPeers {
  /// Whose time is to be beaten.
  static let rival = "igraph Leiden, 2 rounds"
  private static let packages = ["igraph", "leidenalg", "networkit", "networkx"]
  private let adjacency: Adjacency

  init(_ adjacency: Adjacency) { self.adjacency = adjacency }

  /// What those found that are installed, and how many seconds they took.
  func partitions() throws -> [(name: String, partition: Partition, seconds: Double)] {
    let place = try Files.temporaryFolder()
    defer { Files.remove(place) }
    let python = PythonPeers.python(with: Self.packages, in: place)
    try Files.write(Array(PythonPeers.lines(adjacency).utf8), to: place + "/edges.tsv")
    try Files.write(Array(Self.script.utf8), to: place + "/peers.py")
    return try Self.packages.flatMap { package in
      let end = try Child.run(
        [python, place + "/peers.py", package, place + "/edges.tsv", "\(adjacency.count)"],
        environment: Bench.environment)
      return end.output.split(separator: "\n").compactMap { partition(String($0)) }
    }
  }

  /// A line of a name, seconds, and the community of each vertex, between tabs.
  private func partition(
    _ line: String
  ) -> (name: String, partition: Partition, seconds: Double)? {
    let cells = line.split(separator: "\t")
    guard cells.count == 3, let seconds = Double(cells[1]) else { return nil }
    let communities = cells[2].split(separator: " ").compactMap { UInt32($0) }
    guard communities.count == adjacency.count else { return nil }
    return (String(cells[0]), Partition(communities), seconds)
  }

  private static let script = """
    import sys, time, random
    package, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    import numpy as np
    pairs = np.fromstring(open(path).read(), dtype=np.int64, sep=" ").reshape(-1, 2)
    keys = np.sort(pairs, axis=1)
    keys, weights = np.unique(keys[:, 0] * count + keys[:, 1], return_counts=True)
    ends = np.column_stack([keys // count, keys % count])
    random.seed(1)

    def tell(name, body, membership, rounds=1):
        times, value = [], None
        for _ in range(rounds):
            start = time.perf_counter()
            value = body()
            times.append(time.perf_counter() - start)
        print(name, sorted(times)[rounds // 2], " ".join(str(c) for c in membership(value)), sep="\\t", flush=True)

    if package == "igraph":
        import igraph
        graph = igraph.Graph(n=count, edges=ends)
        graph.es["weight"] = weights.tolist()
        for rounds in (2, 10):
            tell("igraph Leiden, %d rounds" % rounds, lambda: graph.community_leiden(
                objective_function="modularity", weights="weight", n_iterations=rounds),
                lambda found: found.membership, 5)
        tell("igraph Louvain", lambda: graph.community_multilevel(weights="weight"),
             lambda found: found.membership, 5)
    elif package == "leidenalg":
        import igraph, leidenalg
        graph = igraph.Graph(n=count, edges=ends)
        graph.es["weight"] = weights.tolist()
        tell("leidenalg", lambda: leidenalg.find_partition(
            graph, leidenalg.ModularityVertexPartition, weights="weight", seed=1),
            lambda found: found.membership)
    elif package == "networkit":
        import networkit as nk
        nk.setNumberOfThreads(1)
        nk.setSeed(1, False)
        graph = nk.graph.GraphFromCoo(
            (weights.astype(float), (ends[:, 0].copy(), ends[:, 1].copy())), n=count, weighted=True)
        def plm():
            return nk.community.PLM(graph, refine=True).run().getPartition()
        tell("networkit PLM", plm, lambda found: found.getVector(), 5)
    elif package == "networkx":
        import networkx as nx
        graph = nx.Graph()
        graph.add_nodes_from(range(count))
        graph.add_weighted_edges_from(zip(*ends.T.tolist(), weights.tolist()))
        def membership(found):
            of = [0] * count
            for number, members in enumerate(found):
                for member in members:
                    of[member] = number
            return of
        tell("networkx Louvain", lambda: nx.community.louvain_communities(graph, seed=1), membership)
    """
}

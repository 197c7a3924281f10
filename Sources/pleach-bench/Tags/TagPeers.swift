import PleachCore

/// Tags by libraries of other languages: logistic regression on 64 singular vectors of the follow matrix
/// (scikit-learn), and PageRank from the tagged (scikit-network).
struct TagPeers {
  private static let packages = ["scipy", "scikit-learn", "scikit-network"]
  private static let names = [
    "scikit-learn, SVD + logistic", "scikit-network PageRank", "scikit-network diffusion",
  ]
  private let graph: LabelledGraph

  init(_ graph: LabelledGraph) { self.graph = graph }

  /// Marks and seconds of each round, by those that are installed.
  func runs(
    _ exams: [TagExam]
  ) throws -> [(name: String, runs: [(marks: TagMarks, seconds: Double)])] {
    let place = try Files.temporaryFolder()
    defer { Files.remove(place) }
    let python = PythonPeers.python(with: Self.packages, in: place)
    try Files.write(Array(PythonPeers.lines(graph.adjacency).utf8), to: place + "/edges.tsv")
    try Files.write(Array(Self.script.utf8), to: place + "/peers.py")
    for (round, exam) in exams.enumerated() {
      let labels = exam.labels
      // Labels of the hidden are not told.
      let lines =
        exam.tagged.map { "\($0)\t\(labels[$0] ?? 0)" } + exam.hidden.map { "\($0)\t-1" }
      try Files.write(Array(lines.joined(separator: "\n").utf8), to: place + "/round\(round)")
    }
    let end = try Child.run(
      [python, place + "/peers.py", place, "\(graph.adjacency.count)", "\(exams.count)"],
      environment: Bench.environment)
    var runs: [String: [(marks: TagMarks, seconds: Double)]] = [:]
    for line in end.output.split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 4, let round = Int(cells[1]), let seconds = Double(cells[2]) else {
        continue
      }
      runs[cells[0], default: []].append((marks(exams[round], cells[3]), seconds))
    }
    return Self.names.compactMap { name in
      runs[name].flatMap { $0.count == exams.count ? (name, $0) : nil }
    }
  }

  /// - Parameter text: A label and its confidence for each of the hidden, between spaces.
  private func marks(_ exam: TagExam, _ text: String) -> TagMarks {
    let figures = text.split(separator: " ").compactMap { Double($0) }
    let answers = exam.hidden.enumerated().compactMap { place, vertex -> TagExam.Answer? in
      guard figures.count > 2 * place + 1 else { return nil }
      return (vertex, Int(figures[2 * place]), figures[2 * place + 1])
    }
    return TagMarks(answers, exam.labels, count: graph.labelCount)
  }

  private static let script = """
    import sys, time, warnings
    warnings.filterwarnings("ignore")
    place, count, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    import numpy as np, scipy.sparse as sp
    pairs = np.fromstring(open(place + "/edges.tsv").read(), dtype=np.int64, sep=" ").reshape(-1, 2)
    follows = sp.csr_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))

    def tell(name, number, seconds, labels, sureness):
        cells = " ".join("%d %.6f" % pair for pair in zip(labels, sureness))
        print(name, number, seconds, cells, sep="\\t", flush=True)

    def power(degrees, exponent):
        result = np.zeros(count)
        result[degrees > 0] = degrees[degrees > 0] ** exponent
        return result

    vectors = None
    for number in range(rounds):
        rows = np.loadtxt("%s/round%d" % (place, number), dtype=np.int64).reshape(-1, 2)
        known, hidden = rows[rows[:, 1] >= 0], rows[rows[:, 1] < 0][:, 0]
        try:
            from sklearn.linear_model import LogisticRegression
            from sklearn.utils.extmath import randomized_svd
            start = time.perf_counter()
            if vectors is None:
                out = power(np.asarray(follows.sum(1)).ravel(), -0.25)
                into = power(np.asarray(follows.sum(0)).ravel(), -0.25)
                scaled = sp.diags(out) @ follows @ sp.diags(into)
                left, values, right = randomized_svd(
                    scaled, min(64, count - 1), random_state=1, n_iter=7)
                vectors = np.hstack([left * np.sqrt(values), right.T * np.sqrt(values)])
                length = np.linalg.norm(vectors, axis=1, keepdims=True)
                vectors = vectors / np.where(length > 0, length, 1)
                once = time.perf_counter() - start
                start = time.perf_counter()
            model = LogisticRegression(C=10, max_iter=300).fit(vectors[known[:, 0]], known[:, 1])
            chances = model.predict_proba(vectors[hidden])
            seconds = time.perf_counter() - start + once
            tell("scikit-learn, SVD + logistic", number, seconds,
                 model.classes_[chances.argmax(1)], chances.max(1))
        except Exception:
            pass
        try:
            from sknetwork.classification import PageRankClassifier, DiffusionClassifier
            both = (follows + follows.T).tocsr()
            for name, method in (("PageRank", PageRankClassifier()), ("diffusion", DiffusionClassifier())):
                start = time.perf_counter()
                method.fit(both, labels={int(a): int(b) for a, b in known})
                chances = method.predict_proba()[hidden]
                chances = chances.toarray() if sp.issparse(chances) else chances
                tell("scikit-network " + name, number, time.perf_counter() - start,
                     chances.argmax(1), chances.max(1))
        except Exception:
            pass
    """
}

import PleachCore

/// How well strangers planted among those somebody follows are told from the others.
struct OddBench {
  let options: SuggestOptions

  private struct Figures {
    var auc = 0.0
    var rPrecision = 0.0
    var p5 = 0.0
    var ms = 0.0
  }

  func run() throws {
    var table = Columns([
      "graph", "protocol", "egos", "auc", "r-precision", "p5", "ms/ego", "bar", "met",
    ])
    var json: [JSON] = []
    for path in options.folders {
      let folder = try GraphFolder(path)
      guard !folder.noise.from.isEmpty else { continue }
      let (figures, egos) = figures(folder)
      let bar = Bars.odd(folder.name)
      table.add([
        folder.name, "4", "\(egos)", fixed(figures.auc, 3), fixed(figures.rPrecision, 3),
        fixed(figures.p5, 3), fixed(figures.ms, 2), bar.map { "≥ " + fixed($0, 3) } ?? "",
        bar.map { figures.auc >= $0 ? "yes" : "NO" } ?? "",
      ])
      json.append(
        .object([
          JSON.Member("graph", .string(folder.name)), JSON.Member("protocol", .string("4")),
          JSON.Member("egos", .number("\(egos)")),
          JSON.Member("auc", .number(fixed(figures.auc, 6))),
          JSON.Member("rPrecision", .number(fixed(figures.rPrecision, 6))),
          JSON.Member("p5", .number(fixed(figures.p5, 6))),
          JSON.Member("msPerEgo", .number(fixed(figures.ms, 6))),
        ]))
    }
    if options.isJSON { print(JSONWriter.text(.array(json))) } else { table.show() }
  }

  private func figures(_ folder: GraphFolder) -> (mean: Figures, egos: Int) {
    let ranking = Ranking(folder.adjacency(folder.follows + folder.noise))
    var workspace = Workspace(ranking.adjacency)
    var planted: [UInt32: Set<UInt32>] = [:]
    for (ego, stranger) in zip(folder.noise.from, folder.noise.to) {
      planted[ego, default: []].insert(stranger)
    }
    var sum = Figures()
    for (ego, strangers) in planted.sorted(by: { $0.key < $1.key }) {
      let (fits, ms, _) = milliseconds { ranking.fits(of: ego, in: &workspace) ?? [] }
      let isPlanted = fits.map { strangers.contains($0.vertex) }
      sum.auc += Self.area(fits.map(\.score), isPlanted)
      sum.rPrecision +=
        Double(isPlanted.prefix(strangers.count).count { $0 }) / Double(strangers.count)
      sum.p5 += Double(isPlanted.prefix(5).count { $0 }) / 5
      sum.ms += ms
    }
    let count = Double(planted.count)
    let mean = Figures(
      auc: sum.auc / count, rPrecision: sum.rPrecision / count, p5: sum.p5 / count,
      ms: sum.ms / count)
    return (mean, planted.count)
  }

  /// How often a planted one stands before a real one, equals counting half.
  private static func area(_ scores: [Double], _ isPlanted: [Bool]) -> Double {
    var (before, pairs) = (0.0, 0.0)
    for (stranger, isOne) in zip(scores, isPlanted) where isOne {
      for (real, isOther) in zip(scores, isPlanted) where !isOther {
        before += stranger < real ? 1 : stranger == real ? 0.5 : 0
        pairs += 1
      }
    }
    return pairs > 0 ? before / pairs : 0.5
  }
}

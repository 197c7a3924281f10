/// Figures of one thing, from several rounds.
struct Samples {
  private(set) var figures: [Double] = []
  /// What the process itself took of each, without waiting for the disk and for other programs.
  private(set) var cpu: [Double] = []

  mutating func add(_ time: Child.Time?) {
    guard let time else { return }
    figures.append(time.ms)
    cpu.append(time.cpu)
  }

  mutating func add(_ figure: Double) { figures.append(figure) }

  /// Takes what a job told of `name`.
  mutating func add(_ name: String, of told: [String: [Double]]) {
    figures += told[name] ?? []
    cpu += told[name + ".cpu"] ?? []
  }

  /// The same, the slowest only.
  mutating func add(slowest name: String, of told: [String: [Double]]) {
    if let slowest = told[name]?.max() { figures.append(slowest) }
    if let slowest = told[name + ".cpu"]?.max() { cpu.append(slowest) }
  }

  var isEmpty: Bool { figures.isEmpty }
  var least: Double { figures.min() ?? 0 }
  var most: Double { figures.max() ?? 0 }
  var median: Double { Self.median(figures) }
  /// `nil` where nobody told.
  var medianCPU: Double? { cpu.isEmpty ? nil : Self.median(cpu) }

  private static func median(_ figures: [Double]) -> Double {
    figures.isEmpty ? 0 : figures.sorted()[figures.count / 2]
  }
}

/// A line of the table.
struct Row {
  let what: String
  var samples = Samples()
  /// Who did a part of the same in the same rounds, and how long it took.
  var peer: (name: String, samples: Samples)?
  var unit = Unit.milliseconds
  /// All must hold; none for what is only told.
  var targets: [Target] = []

  enum Unit: String {
    case milliseconds = "ms"
    /// Of the file that was read.
    case times = "×"
  }

  /// What a figure must not exceed: the median, or for ratios the least of both, since whatever else
  /// runs on the machine only adds.
  enum Target {
    case atMost(Double)
    /// So many times the peer's.
    case ratio(Double)
    /// The peer's and so many milliseconds.
    case beyondPeer(Double)

    /// `nil` when there is no peer to compare with.
    func holds(_ row: Row) -> Bool? {
      let figure = row.samples.median
      if case .atMost(let limit) = self { return figure <= limit }
      guard let peer = row.peer?.samples, !peer.isEmpty else { return nil }
      switch self {
      case .atMost(let limit): return figure <= limit
      case .ratio(let limit): return row.samples.least <= limit * peer.least
      case .beyondPeer(let limit): return figure <= peer.median + limit
      }
    }

    func words(_ unit: Unit) -> String {
      switch self {
      case .atMost(let limit): "≤ \(short(limit)) \(unit.rawValue)"
      case .ratio(let limit): "≤ \(short(limit)) × peer"
      case .beyondPeer(let limit): "≤ peer + \(short(limit)) ms"
      }
    }
  }
}

/// As many digits as are worth reading.
func short(_ number: Double) -> String {
  let digits = number >= 100 ? 0 : number >= 10 ? 1 : 2
  let scale = [1.0, 10, 100][digits]
  let whole = Int((number * scale).rounded())
  guard digits > 0, whole % Int(scale) != 0 else { return String(whole / Int(scale)) }
  let rest = String(whole % Int(scale))
  return "\(whole / Int(scale)).\(String(repeating: "0", count: digits - rest.count))\(rest)"
}

import FoundationEssentials
import PleachCore

/// A folder with a follow graph and what is hidden of it: `edges.tsv.gz`, `heldout.tsv`, `tune.tsv`,
/// `noise.tsv`, each a line `follower<TAB>followed`.
struct GraphFolder {
  /// The folder's own name.
  let name: String
  let count: Int
  let follows: Pairs
  let heldout: Pairs
  let tune: Pairs
  let noise: Pairs
  /// Whether some follow is not returned.
  let isDirected: Bool

  /// Two ends at each place.
  struct Pairs {
    var from: [UInt32] = []
    var to: [UInt32] = []

    var keys: Set<UInt64> { Set(zip(from, to).map(Self.key)) }
    var turned: Pairs { Pairs(from: to, to: from) }

    static func key(_ from: UInt32, _ to: UInt32) -> UInt64 { UInt64(from) << 32 | UInt64(to) }

    static func + (one: Pairs, other: Pairs) -> Pairs {
      Pairs(from: one.from + other.from, to: one.to + other.to)
    }

    func without(_ hidden: Set<UInt64>) -> Pairs {
      let kept = from.indices.filter { !hidden.contains(Self.key(from[$0], to[$0])) }
      return Pairs(from: kept.map { from[$0] }, to: kept.map { to[$0] })
    }
  }

  init(_ path: String) throws {
    name = URL(filePath: path).lastPathComponent
    follows = try Self.pairs(path + "/edges.tsv")
    heldout = try Self.pairs(path + "/heldout.tsv", isNeeded: false)
    tune = try Self.pairs(path + "/tune.tsv", isNeeded: false)
    noise = try Self.pairs(path + "/noise.tsv", isNeeded: false)
    let all = [follows, heldout, tune, noise].flatMap { $0.from + $0.to }
    count = Int(all.max() ?? 0) + 1
    let keys = follows.keys
    isDirected = zip(follows.to, follows.from).contains { !keys.contains(Pairs.key($0, $1)) }
  }

  func adjacency(_ pairs: Pairs) -> Adjacency {
    Adjacency(count: count, from: pairs.from, to: pairs.to)
  }

  /// Reads the plain file, or the packed one; `nil` when there is neither.
  static func bytes(_ path: String) throws -> [UInt8]? {
    let files = FileManager.default
    if files.fileExists(atPath: path) { return try Files.read(path) }
    guard files.fileExists(atPath: path + ".gz") else { return nil }
    return try Gzip.unpacked(try Files.read(path + ".gz"), limit: 1 << 31)
  }

  private static func pairs(_ path: String, isNeeded: Bool = true) throws -> Pairs {
    if let bytes = try bytes(path) { return try parse(bytes, path) }
    guard !isNeeded else { throw Failure("\(path): no such file, and no .gz of it") }
    return Pairs()
  }

  private static func parse(_ bytes: [UInt8], _ path: String) throws -> Pairs {
    var pairs = Pairs()
    var numbers: [UInt32] = []
    var number: UInt32?
    for (place, byte) in (bytes.last == 10 ? bytes : bytes + [10]).enumerated() {
      switch byte {
      case 48...57:
        let (tens, isLarge) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !isLarge, tens < UInt32.max - 9 else {
          throw Failure("\(path): byte \(place): large")
        }
        number = tens + UInt32(byte - 48)
      case 9, 10:
        if let known = number { numbers.append(known) }
        number = nil
        guard byte == 10, !numbers.isEmpty else { continue }
        guard numbers.count == 2 else { throw Failure("\(path): byte \(place): not two numbers") }
        pairs.from.append(numbers[0])
        pairs.to.append(numbers[1])
        numbers.removeAll(keepingCapacity: true)
      case 13: continue
      default: throw Failure("\(path): byte \(place): no number")
      }
    }
    return pairs
  }
}

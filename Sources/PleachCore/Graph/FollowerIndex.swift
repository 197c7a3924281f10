/// Who follows whom, turned round: the follows of a graph by the account that is followed.
///
/// A follow record lists whom one account follows; "followed by" would otherwise read all of them.
/// What is followed is known by its hash alone, 64 bits of a function with a key of this process, so
/// that a million follows are twelve megabytes and no text is made of any.
public struct FollowerIndex: Sendable {
  /// Who follows, as places in `follows`, sorted into buckets by the hash of whom they follow.
  private var sources: [UInt32] = []
  private var hashes: [UInt64] = []
  /// Where each bucket begins, and the end of the last.
  private var starts: [Int] = [0, 0]
  private var follows = Records<Follow>()

  /// Nobody follows anybody.
  public init() {}

  /// - Complexity: O(all follows).
  public init(_ graph: Graph) {
    follows = graph.follows
    var found: [(hash: UInt64, source: UInt32)] = []
    var outline = JSONOutline([])
    for (place, follow) in follows.enumerated() {
      follow.ends.forEachBytes(&outline) { found.append((AccountHash.of($0), UInt32(place))) }
    }
    let buckets = max(1, found.count / 4)
    starts = [Int](repeating: 0, count: buckets + 1)
    for (hash, _) in found { starts[Self.bucket(hash, of: buckets) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    sources = [UInt32](repeating: 0, count: found.count)
    hashes = [UInt64](repeating: 0, count: found.count)
    for (hash, source) in found {
      let bucket = Self.bucket(hash, of: buckets)
      sources[next[bucket]] = source
      hashes[next[bucket]] = hash
      next[bucket] += 1
    }
  }

  /// The accounts that follow an account, as far as known, in the order of the store.
  public func followers(of account: Account.ID) -> [Account.ID] {
    var accounts: [Account.ID] = []
    forEachPlace(following: account) { accounts.append(follows[$0].from) }
    return accounts
  }

  /// The same, handed to `body` as places in the graph's follows.
  func forEachPlace(following account: Account.ID, _ body: (Int) -> Void) {
    guard !sources.isEmpty else { return }
    let bytes = account.raw.utf8
    let hash =
      bytes.withContiguousStorageIfAvailable { AccountHash.of($0) }
      ?? AccountHash.of(Array(bytes)[...])
    let bucket = Self.bucket(hash, of: starts.count - 1)
    for entry in starts[bucket]..<starts[bucket + 1] where hashes[entry] == hash {
      body(Int(sources[entry]))
    }
  }

  private static func bucket(_ hash: UInt64, of count: Int) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(count)).high)
  }
}

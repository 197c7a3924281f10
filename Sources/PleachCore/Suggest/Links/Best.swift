/// The best few of many, kept while the many pass: a heap whose root is the worst of them.
///
/// The larger score is better; of equals the more followed, then the lower number, so that ties fall the
/// same way each time (J. W. J. Williams, *Communications of the ACM* 7, 1964, algorithm 232).
struct Best {
  struct Entry {
    let score: Double
    let followers: Int
    let vertex: UInt32

    @inline(__always) func isBetter(than other: Entry) -> Bool {
      if score != other.score { return score > other.score }
      if followers != other.followers { return followers > other.followers }
      return vertex < other.vertex
    }
  }

  private let limit: Int
  private var heap: [Entry] = []

  init(_ limit: Int) {
    self.limit = limit
    heap.reserveCapacity(limit)
  }

  /// Best first.
  var sorted: [Entry] { heap.sorted { $0.isBetter(than: $1) } }

  /// - Complexity: O(1) for what is not among the best, else O(log limit).
  @inline(__always) mutating func offer(_ entry: Entry) {
    if heap.count == limit {
      guard let worst = heap.first, entry.isBetter(than: worst) else { return }
      heap[0] = entry
      sink()
    } else {
      heap.append(entry)
      rise()
    }
  }

  private mutating func rise() {
    var place = heap.count - 1
    while place > 0, heap[(place - 1) / 2].isBetter(than: heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var worst = place
      for child in 2 * place + 1..<min(2 * place + 3, max(heap.count, 2 * place + 1)) {
        if heap[worst].isBetter(than: heap[child]) { worst = child }
      }
      guard worst != place else { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}

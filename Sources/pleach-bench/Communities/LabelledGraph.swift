import PleachCore

/// A folder's whole graph with what is known of its people: `labels.tsv`, a line `node<TAB>label`, and
/// `tag_order.tsv`, a line `node` and its place in each of some orders. Both may be missing, or packed.
struct LabelledGraph {
  let name: String
  let adjacency: Adjacency
  /// The labelled, in the order of the file, and their labels as numbers.
  let labelled: [(vertex: UInt32, label: Int)]
  let labelCount: Int
  /// The labelled in the orders in which they are tagged.
  let orders: [[UInt32]]
  /// Whether the folder names the orders.
  let hasOwnOrders: Bool

  init(_ path: String) throws {
    let folder = try GraphFolder(path)
    name = folder.name
    var numbers: [String: Int] = [:]
    var labelled: [(vertex: UInt32, label: Int)] = []
    for row in try Self.rows(path + "/labels.tsv") {
      guard row.count == 2, let vertex = UInt32(row[0]) else {
        throw Failure("\(path)/labels.tsv: not a number and a label: \(row)")
      }
      let number = numbers[row[1]] ?? numbers.count
      numbers[row[1]] = number
      labelled.append((vertex, number))
    }
    (self.labelled, labelCount) = (labelled, numbers.count)
    let count = max(folder.count, (labelled.map { Int($0.vertex) }.max() ?? -1) + 1)
    adjacency = Adjacency(count: count, from: folder.follows.from, to: folder.follows.to)
    let orders = try Self.orders(path + "/tag_order.tsv")
    hasOwnOrders = !orders.isEmpty
    self.orders = hasOwnOrders ? orders : Self.drawn(labelled.map(\.vertex))
  }

  /// Column by column, the vertices by their places.
  private static func orders(_ path: String) throws -> [[UInt32]] {
    let rows = try rows(path).map { row throws(Failure) in
      let places = row.compactMap { UInt32($0) }
      guard places.count == row.count, places.count > 1 else {
        throw Failure("\(path): not a node and its places: \(row)")
      }
      return places
    }
    return (1..<(rows.map(\.count).min() ?? 1)).map { column in
      rows.sorted { ($0[column], $0[0]) < ($1[column], $1[0]) }.map { $0[0] }
    }
  }

  private static func drawn(_ vertices: [UInt32]) -> [[UInt32]] {
    (0..<5).map { seed in
      var random = SeededRandom(UInt64(seed))
      return random.shuffled(vertices)
    }
  }

  /// The lines of a file, cut at tabs; none when there is no such file.
  private static func rows(_ path: String) throws -> [[String]] {
    guard let bytes = try GraphFolder.bytes(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t").map(String.init)
    }
  }
}

/// Scratch memory of a ranking: asked for once, used for one person after another.
///
/// A workspace says nothing and is worth keeping only for speed.
public struct Workspace: Sendable {
  var taste: Tally
  var coFollow: Tally
  var twoStep: Tally
  var walks: Tally
  var residue: Tally
  var queue: RandomWalk.Queue
  /// Scores that may be below zero, by vertex; nothing but zeros between two rankings.
  var likeMinded: [Double]
  /// What each vertex is to the ego; `none` between two rankings.
  var ties: [Tie]
  /// Where vertices sit in a table of witnesses; empty between two tables.
  var seats: [Seat]

  /// Counted from 1; 0 is none.
  struct Seat: Sendable {
    var candidate: UInt32 = 0
    var followed: UInt32 = 0
  }

  /// How much memory it takes, in bytes for each vertex: five tallies, the queue, and three lists.
  public static let bytesPerVertex = 5 * 12 + 5 + 8 + MemoryLayout<Tie>.stride + 8

  /// Room for all vertices of an adjacency.
  public init(_ adjacency: Adjacency) {
    let count = adjacency.count
    taste = Tally(vertices: count)
    coFollow = Tally(vertices: count)
    twoStep = Tally(vertices: count)
    walks = Tally(vertices: count)
    residue = Tally(vertices: count)
    queue = RandomWalk.Queue(vertices: count)
    likeMinded = [Double](repeating: 0, count: count)
    ties = [Tie](repeating: .none, count: count)
    seats = [Seat](repeating: Seat(), count: count)
  }

  /// How many vertices it has room for.
  public var count: Int { ties.count }
}

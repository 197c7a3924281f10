/// Scratch memory of a ranking: asked for once, used for one person after another.
///
/// Some 70 bytes a vertex. A workspace says nothing and is worth keeping only for speed.
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
  }

  /// How many vertices it has room for.
  public var count: Int { ties.count }
}

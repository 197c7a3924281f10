/// Reorders suggestions so that they bring more than one side of the world.
///
/// Each next one is chosen by how close it is and by which strands it adds that those chosen before do
/// not have: explicit aspects of xQuAD (R. L. T. Santos, C. Macdonald, I. Ounis, WWW 2010,
/// doi:10.1145/1772690.1772780), every strand of the list counting the same.
struct Widening: Sendable {
  /// One that can be chosen.
  struct Choice: Sendable {
    /// Above 0.
    let score: Double
    let strands: [Strand]
  }

  private let choices: [Choice]

  /// - Parameter choices: Best first.
  init(_ choices: [Choice]) { self.choices = choices }

  /// The first `count`, as places in the choices, and how close they are in the mean beside those that
  /// would come by closeness alone, in `0...1`.
  ///
  /// - Parameter dial: 0 is the order as it is; a half weighs closeness and breadth the same; at 1
  ///   breadth weighs 0.7, and every third brings a strand that none before it has, while there are any.
  /// - Complexity: O(*count* × choices × strands of each).
  func order(dial: Double, count: Int) -> (places: [Int], closeness: Double) {
    let count = min(count, choices.count)
    guard dial > 0, let best = choices.first?.score, count > 0 else {
      return (Array(0..<count), 1)
    }
    let breadth = dial <= 0.5 ? dial : 0.5 + (min(dial, 1) - 0.5) * 0.4
    var chosen: [Int] = []
    var waiting = Array(choices.indices)
    var uncovered: [Strand: Double] = [:]
    while chosen.count < count {
      let mustBeNew = dial > 0.75 && chosen.count % 3 == 2
      let new = mustBeNew ? waiting.filter { isNew($0, uncovered) } : []
      let values = (new.isEmpty ? waiting : new).map { place in
        (value: value(place, best, breadth, uncovered), place: place)
      }
      guard let next = values.max(by: { ($0.value, $1.place) < ($1.value, $0.place) })?.place
      else { break }
      chosen.append(next)
      waiting.removeAll { $0 == next }
      let strands = choices[next].strands
      for strand in strands { uncovered[strand, default: 1] *= 1 - 1 / Double(strands.count) }
    }
    let closest = choices.prefix(count).reduce(0) { $0 + $1.score }
    return (chosen, chosen.reduce(0) { $0 + choices[$1].score } / closest)
  }

  private func isNew(_ place: Int, _ uncovered: [Strand: Double]) -> Bool {
    choices[place].strands.contains { uncovered[$0] == nil }
  }

  /// - Parameter uncovered: How much of each strand those chosen leave to be brought; all where it has none.
  private func value(
    _ place: Int, _ best: Double, _ breadth: Double, _ uncovered: [Strand: Double]
  ) -> Double {
    let choice = choices[place]
    let new = choice.strands.reduce(0) { $0 + (uncovered[$1] ?? 1) }
    let share = choice.strands.isEmpty ? 0 : new / Double(choice.strands.count)
    return (1 - breadth) * choice.score / best + breadth * share
  }
}

/// Finds the word that was probably meant.
public enum DidYouMean {
  /// The closest of `candidates` within two typing mistakes, the first of equals.
  ///
  /// - Complexity: O(candidates × length²).
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(Folding.folded(word).unicodeScalars.prefix(40))
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = mistakes(wanted, Array(Folding.folded(candidate).unicodeScalars.prefix(40)))
      if distance <= min(2, wanted.count / 2), distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
  private static func mistakes(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var now = [row + 1]
      for (column, letterThere) in other.enumerated() {
        var cost = min(
          last[column] + (letter == letterThere ? 0 : 1), last[column + 1] + 1, now[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == letterThere {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        now.append(cost)
      }
      (beforeLast, last) = (last, now)
    }
    return last[other.count]
  }
}

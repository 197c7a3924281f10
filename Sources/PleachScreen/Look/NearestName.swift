/// Guesses what was meant by a mistyped name.
enum NearestName {
  /// The name with the fewest changed, missing, added or exchanged letters, if those are at most a
  /// third of it; the first of equals.
  ///
  /// - Complexity: O(*n*·*m*) per name; meant for errors. Long words are not compared.
  static func to(_ word: String, among names: [String]) -> String? {
    let typed = Array(word.utf8.prefix(65))
    guard typed.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(typed, Array(name.utf8))
      let isNear = distance <= max(1, max(typed.count, name.utf8.count) / 3)
      if isNear && distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Letters to change, drop, add, or exchange with their neighbour (Damerau 1964, in the form that
  /// touches no letter twice).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in 0..<one.count {
      var line = [row + 1]
      for column in 0..<other.count {
        let same = one[row] == other[column]
        var least = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      (before, above) = (above, line)
    }
    return above[other.count]
  }
}

/// Numbers as a row of blocks, taller for larger ones.
public enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")
  private static let nothing: Character = "·"

  /// One column a number, or `columns` of them; the largest fills its row.
  ///
  /// Heights are counted from 0, so that a small change looks small. The signs are one column wide in
  /// every terminal, and a theme without colours shows them as well.
  /// - Parameter numbers: 0...; what is unknown, or no number, is a dot.
  public static func text(of numbers: [Double?], columns: Int = 1) -> String {
    let most = numbers.compactMap(\.self).filter(\.isFinite).max() ?? 0
    return numbers.map { number in
      String(repeating: sign(number, most), count: max(1, columns))
    }.joined()
  }

  private static func sign(_ number: Double?, _ most: Double) -> Character {
    guard let number, number.isFinite, number > 0, most > 0 else { return nothing }
    let step = Int((number / most * Double(blocks.count)).rounded())
    return blocks[min(blocks.count, max(1, step)) - 1]
  }
}

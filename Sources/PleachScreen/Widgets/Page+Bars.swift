import PleachCore

extension Page {
  /// A bar as long as a share of so many columns, one column at the least where there is anything.
  ///
  /// - Parameter share: 0...; more than 1 fills it.
  static func bar(_ share: Double, columns: Int) -> SafeText {
    let length = Int((min(1, share) * Double(columns)).rounded())
    return SafeText(String(repeating: "━", count: share > 0 ? max(1, length) : 0))
  }
}

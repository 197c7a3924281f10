extension Day {
  /// Reads the ways English exports write a day: `12 Mar 2023`, `Mar 12, 2023`,
  /// `Sat Feb 18 12:33:11 +0000 2023`, `12-Mar-23`, ISO 8601.
  ///
  /// Only a month written as a word, or four digits in front, are read: of `03/04/2023` nobody
  /// knows which is the day.
  init?(english text: String) {
    if let day = Day(text.prefix(10)) {
      self = day
      return
    }
    var (month, numbers): (Int?, [Int]) = (nil, [])
    for part in text.utf8.prefix(40).split(whereSeparator: { Self.separators.contains($0) }) {
      let word = String(part) ?? ""
      if word.utf8.contains(UInt8(ascii: ":")) || word.hasPrefix("+") { continue }
      if let number = Int(word) {
        numbers.append(number)
      } else if month == nil {
        month = Self.months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
      }
    }
    guard let month, numbers.count == 2 else { return nil }
    self.init(year: Self.fullYear(numbers[1]), month: month, day: numbers[0])
  }

  private static let separators = Array(" ,-".utf8)
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// No export is older than 1970, so `69` is 2069 as POSIX has it and `99` is 1999.
  static func fullYear(_ year: Int) -> Int {
    switch year {
    case 0..<70: 2000 + year
    case 70..<100: 1900 + year
    default: year
    }
  }
}

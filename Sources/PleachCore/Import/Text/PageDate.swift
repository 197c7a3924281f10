extension Day {
  /// Reads a day as a page shows it to people: as English, ISO 8601, or with dots between, where the
  /// day comes first: `01.02.2024, 21:00`.
  init?(page text: String) {
    if let day = Day(english: text) {
      self = day
      return
    }
    let date = text.utf8.prefix { $0 != UInt8(ascii: ",") && $0 != 0x20 }
    let parts = date.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year > 99
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

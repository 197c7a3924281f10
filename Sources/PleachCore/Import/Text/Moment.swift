/// A second of a day, UTC.
struct Moment: Comparable {
  var day: Day
  /// `"23:59:59"`
  var time: String

  /// Reads `Mon Feb 20 23:59:59 +0000 2023`, or ISO 8601.
  init?(_ text: String?) {
    guard let text, let day = Day(english: text) else { return nil }
    self.day = day
    let clock = text.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "T") }.first {
      $0.contains(UInt8(ascii: ":"))
    }
    time = clock.map { String(decoding: $0.prefix(8), as: UTF8.self) } ?? ""
  }

  /// - Parameter seconds: Since 1970-01-01; 0 and less is how platforms write "not told".
  init?(seconds: Int?) {
    guard let seconds, (1..<Self.mostSeconds).contains(seconds),
      let start = Day(year: 1970, month: 1, day: 1)
    else { return nil }
    day = start.adding(days: seconds / 86_400)
    time = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  /// In the year 2286: a larger number counts milliseconds.
  private static let mostSeconds = 10_000_000_000

  static func < (one: Moment, other: Moment) -> Bool {
    (one.day, one.time) < (other.day, other.time)
  }
}

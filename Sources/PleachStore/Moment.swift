import PleachCore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A second in UTC.
public struct Moment: Sendable, Hashable, Comparable {
  /// Since 1970.
  public let seconds: Int

  /// The second so many after 1970 began in UTC; negative before.
  public init(seconds: Int) { self.seconds = seconds }

  /// Now, by this machine's clock.
  public static var now: Moment {
    var found = timespec()
    clock_gettime(CLOCK_REALTIME, &found)
    return Moment(seconds: found.tv_sec)
  }

  /// Earlier first.
  public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

  private static let epoch = Day(year: 1970, month: 1, day: 1)!  // there was such a day

  /// The day in UTC.
  public var day: Day { Self.epoch.adding(days: Int((Double(seconds) / 86400).rounded(.down))) }

  /// The day on this machine's clock.
  var localDay: Day {
    var (time, parts) = (time_t(seconds), tm())
    guard localtime_r(&time, &parts) != nil else { return day }
    let (year, month) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1)
    return Day(year: year, month: month, day: Int(parts.tm_mday)) ?? day
  }

  private var time: [Int] {
    let second = ((seconds % 86400) + 86400) % 86400
    return [second / 3600, second / 60 % 60, second % 60]
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// As ISO 8601 writes it: `2024-02-29T10:15:00Z`.
  public var iso: String { "\(day)T\(time.map(Self.two).joined(separator: ":"))Z" }

  /// For file names: `20240229T101500Z`.
  var stamp: String {
    "\(day)".split(separator: "-").joined() + "T\(time.map(Self.two).joined())Z"
  }

  /// Reads what `iso` writes.
  init?(iso: String) {
    self.init(stamp: iso.replacing("-", with: "").replacing(":", with: ""))
  }

  /// When a file was last written.
  init(of status: FileStatus) { seconds = status.modified / 1_000_000_000 }

  /// Reads what `stamp` writes.
  init?(stamp: some StringProtocol) {
    let digits = Array(stamp.utf8)
    guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: digits[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(4..<6), let date = number(6..<8),
      let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    seconds = Self.epoch.days(until: day) * 86400 + hour * 3600 + minute * 60 + second
  }
}

import FoundationEssentials

/// A day of the Gregorian calendar, without a time or a zone.
public struct Day: Sendable, Hashable, Comparable {
  /// Year, month and day in four bytes, in the order of days: an account has seven of them.
  private let packed: UInt32

  /// From 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// From 1 to 12.
  public var month: Int { Int(packed >> 5 & 15) }
  /// From 1 to the month's last.
  public var day: Int { Int(packed & 31) }

  /// `nil` when there is no such day, or its year is outside 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.init(valid: year, month, day)
  }

  /// Reads `2024-02-29`, or the day of an ISO 8601 instant such as `2024-02-29T10:00:00Z`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard let day = bytes.withUnsafeBufferPointer({ Day(utf8: $0) }) else { return nil }
    self = day
  }

  /// The same of a text's bytes.
  init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 10 || text.count > 10 && [0x54, 0x74, 0x20].contains(text[10]),
      text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = Self.number(text, 0..<4), let month = Self.number(text, 5..<7),
      let day = Self.number(text, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> Int? {
    var value = 0
    for place in places {
      guard (0x30...0x39).contains(text[place]) else { return nil }
      value = value * 10 + Int(text[place] - 0x30)
    }
    return value
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Earlier first.
  public static func < (one: Day, other: Day) -> Bool { one.packed < other.packed }
}

extension Day: CustomStringConvertible {
  /// As ISO 8601 writes it: `2024-02-29`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day {
  /// The first day that can be written: 0001-01-01.
  public static let first = Day(serial: firstSerial)
  /// The last day that can be written: 9999-12-31.
  public static let last = Day(serial: lastSerial)

  private static let firstSerial = -719_162
  private static let lastSerial = 2_932_896

  /// Days since 1970-01-01, negative before it.
  ///
  /// The arithmetic counts years from March, so that the leap day is a year's last, and in eras of
  /// 400 years, which all have the same days (H. Hinnant, *chrono-Compatible Low-Level Date
  /// Algorithms*, 2013). Foundation's calendar takes 40 to 400 times as long, and goes over to the Julian
  /// one before 1582, where ISO 8601 does not.
  private var serial: Int {
    let march = month > 2 ? year : year - 1  // 0 at the least, so divisions need no care
    let (era, yearOfEra) = (march / 400, march % 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day so many days after 1970-01-01; the nearest there is beyond the first and the last.
  private init(serial: Int) {
    let days = min(max(serial, Self.firstSerial), Self.lastSerial) + 719_468
    let (era, dayOfEra) = (days / 146_097, days % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      valid: era * 400 + yearOfEra + (month > 2 ? 0 : 1), month,
      dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day that `date` falls on in `zone`; the nearest there is for times outside of years
  /// 1...9999.
  public init(of date: Date, in zone: TimeZone) {
    let seconds = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
    let days = (seconds / 86400).rounded(.down)
    self.init(serial: Int(exactly: days) ?? (days < 0 ? Self.firstSerial : Self.lastSerial))
  }

  /// Days from this one to `other`; negative when it lies before.
  public func days(until other: Day) -> Int { other.serial - serial }

  /// The day so many days later, or earlier when `days` is negative.
  ///
  /// Stops at `Day.first` and `Day.last`: nothing that is written has a year beyond them, and a
  /// number from a stranger's file must not end the program.
  public func adding(days: Int) -> Day {
    let (sum, overflows) = serial.addingReportingOverflow(days)
    return Day(serial: overflows ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day of another month; the month's last when it is shorter. Stops at `Day.first` and
  /// `Day.last`.
  public func adding(months: Int) -> Day {
    let (sum, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflows || sum < 12 { return months < 0 ? .first : .last }
    guard sum < 10_000 * 12 else { return .last }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return Day(valid: year, month, min(day, Self.length(ofMonth: month, in: year)))
  }

  /// The last day of this one's month.
  public var endOfMonth: Day { Day(valid: year, month, Self.length(ofMonth: month, in: year)) }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    packed = UInt32(year) << 9 | UInt32(month) << 5 | UInt32(day)
  }
}

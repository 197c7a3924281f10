import FoundationEssentials

/// A day of the Gregorian calendar, without a time or a zone.
public struct Day: Sendable, Hashable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` when there is no such day, or its year is outside 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2024-02-29`, or the day of an ISO 8601 instant such as `2024-02-29T10:00:00Z`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 10 || bytes.count == 11 && [0x54, 0x74, 0x20].contains(bytes[10]),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
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

  public static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
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
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  /// Noon of this day, far from every change of clocks.
  private var date: Date {
    let parts = DateComponents(year: year, month: month, day: day, hour: 12)
    return Self.calendar.date(from: parts)!  // a valid day always has a date
  }

  private init(_ date: Date, in calendar: Calendar = Self.calendar) {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    year = parts.year!  // asked for, so present
    month = parts.month!
    day = parts.day!
  }

  /// The day that `date` falls on in `zone`.
  public init(of date: Date, in zone: TimeZone) {
    var calendar = Self.calendar
    calendar.timeZone = zone
    self.init(date, in: calendar)
  }

  /// Days from this one to `other`; negative when it lies before.
  public func days(until other: Day) -> Int {
    Self.calendar.dateComponents([.day], from: date, to: other.date).day!  // asked for, so present
  }

  public func adding(days: Int) -> Day {
    Day(Self.calendar.date(byAdding: .day, value: days, to: date)!)  // the calendar has no gaps
  }

  /// The same day of another month; the month's last when it is shorter.
  public func adding(months: Int) -> Day {
    Day(Self.calendar.date(byAdding: .month, value: months, to: date)!)  // the calendar has no gaps
  }
}

import FoundationEssentials
import Testing

@testable import PleachCore

@Suite struct DayTests {
  @Test(
    "only days that there are can be read",
    arguments: [
      ("2024-02-29", "2024-02-29"), ("2023-02-29", nil), ("2000-02-29", "2000-02-29"),
      ("1900-02-29", nil), ("0001-01-01", "0001-01-01"), ("0000-12-31", nil),
      ("9999-12-31", "9999-12-31"), ("10000-01-01", nil), ("2024-13-01", nil),
      ("2024-00-10", nil), ("2024-04-31", nil), ("2024-2-29", nil), ("2024/02/29", nil),
      ("2024-02-29T10:00:00Z", "2024-02-29"), ("2024-02-29 10:00", "2024-02-29"),
      ("2024-02-29x", nil), ("+024-02-29", nil), ("２０２４-02-29", nil), ("", nil),
    ] as [(String, String?)])
  func reads(text: String, expected: String?) {
    #expect(Day(text)?.description == expected)
  }

  @Test("the days of eleven thousand years follow each other", arguments: [0, 1, 2, 3])
  func successive(quarter: Int) {
    var day = Day.first.adding(days: quarter * 913_000 - 60)
    for _ in 0..<4_000 {
      let next = day.adding(days: 1)
      let isNewMonth = day == day.endOfMonth
      #expect(next.day == (isNewMonth ? 1 : day.day + 1))
      #expect(next.month == (isNewMonth ? day.month % 12 + 1 : day.month))
      #expect(next.year == day.year + (isNewMonth && day.month == 12 ? 1 : 0))
      day = next
    }
  }

  @Test("Foundation's calendar agrees since 1582", arguments: 0..<200)
  func agrees(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let day = Day("1970-01-01")!.adding(days: random.within(-140_000...500_000))
    let count = random.within(-2000...2000)
    let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
    let date = try #require(calendar.date(from: parts))
    let later = try #require(calendar.date(byAdding: .day, value: count, to: date))
    #expect(day.adding(days: count) == Day(of: later, in: .gmt))
    #expect(day.days(until: day.adding(days: count)) == count)
  }

  @Test("months count on for ever, and the day is kept where the month has it", arguments: 0..<200)
  func monthsCount(seed: UInt64) {
    var random = SeededRandom(seed)
    let day = Day("2024-01-31")!.adding(days: random.within(-500_000...500_000))
    let count = random.within(-2000...2000)
    let there = day.adding(months: count)
    #expect((there.year - day.year) * 12 + there.month - day.month == count)
    #expect(there.day == min(day.day, there.endOfMonth.day))
  }

  @Test("the end of a month is never passed")
  func months() {
    #expect(Day("2024-01-31")!.adding(months: 1) == Day("2024-02-29"))
    #expect(Day("2024-01-31")!.adding(months: -11) == Day("2023-02-28"))
    #expect(Day("2024-03-31")!.adding(months: -1) == Day("2024-02-29"))
    #expect(Day("2024-12-31")!.adding(months: 2) == Day("2025-02-28"))
  }

  @Test(
    "adding beyond the first and the last day stops there",
    arguments: [1, 366, 4_000_000, Int.max])
  func stops(count: Int) {
    #expect(Day.last.adding(days: count) == .last)
    #expect(Day.first.adding(days: -count) == .first)
    #expect(Day.last.adding(months: count) == .last)
    #expect(Day.first.adding(months: -count) == .first)
    #expect(Day.first.adding(days: Int.min) == .first)
    #expect(Day.first.adding(months: Int.min) == .first)
    #expect(Day.first.adding(days: 3_652_058) == .last)
    #expect(Day.last.description == "9999-12-31")
    #expect(Day.first.description == "0001-01-01")
  }

  @Test("the day of an instant depends on the zone, and every instant has one")
  func zones() throws {
    let date = Date(timeIntervalSince1970: 1_709_247_600)  // 2024-02-29T23:00:00Z
    #expect(Day(of: date, in: .gmt) == Day("2024-02-29"))
    let east = try #require(TimeZone(secondsFromGMT: 2 * 3600))
    #expect(Day(of: date, in: east) == Day("2024-03-01"))
    #expect(Day(of: Date(timeIntervalSince1970: -1), in: .gmt) == Day("1969-12-31"))
    #expect(Day(of: .distantPast, in: .gmt) <= Day("0001-01-01")!)
    #expect(Day(of: Date(timeIntervalSince1970: 1e30), in: .gmt) == .last)
    #expect(Day(of: Date(timeIntervalSince1970: -1e30), in: .gmt) == .first)
    #expect(Day(of: Date(timeIntervalSince1970: .infinity), in: .gmt) == .last)
  }
}

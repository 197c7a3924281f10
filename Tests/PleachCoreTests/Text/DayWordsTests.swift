import Testing

@testable import PleachCore

@Suite struct DayWordsTests {
  /// A Saturday.
  private static let today = Circles.today

  private static func days(
    _ text: String, _ leaning: DayWords.Leaning, on day: String? = nil
  ) -> [String] {
    DayWords.days(in: text, on: day.flatMap { Day($0) } ?? today, leaning: leaning)
      .map(\.description)
  }

  @Test(
    "days before today",
    arguments: [
      ("today", "2026-03-14"), ("Yesterday", "2026-03-13"), (" yesterday. ", "2026-03-13"),
      ("the day before yesterday", "2026-03-12"), ("friday", "2026-03-13"),
      ("sunday", "2026-03-08"), ("3 days ago", "2026-03-11"), ("two weeks ago", "2026-02-28"),
      ("a fortnight ago", "2026-02-28"), ("a month ago", "2026-02-14"),
      ("a year ago", "2025-03-14"), ("last week", "2026-03-07"), ("feb 29", "2024-02-29"),
      ("29 february 2024", "2024-02-29"), ("Feb. 29, 2024", "2024-02-29"),
      ("the 29th of February", "2024-02-29"), ("2024-02-29", "2024-02-29"),
      ("the 3rd", "2026-03-03"), ("15th", "2026-02-15"), ("the 31st", "2026-01-31"),
      ("15 march", "2025-03-15"), ("14 march", "2026-03-14"), ("end of february", "2026-02-28"),
      ("end of last month", "2026-02-28"), ("monday last week", "2026-03-02"),
      ("last sunday", "2026-03-08"), ("tomorrow", "2026-03-15"), ("dec 31", "2025-12-31"),
    ])
  func past(text: String, day: String) { #expect(Self.days(text, .past) == [day]) }

  @Test(
    "days from today on",
    arguments: [
      ("today", "2026-03-14"), ("tomorrow", "2026-03-15"), ("day after tomorrow", "2026-03-16"),
      ("friday", "2026-03-20"), ("next friday", "2026-03-20"), ("sunday", "2026-03-15"),
      ("in 2 weeks", "2026-03-28"), ("in a month", "2026-04-14"), ("feb 29", "2028-02-29"),
      ("the 3rd", "2026-04-03"), ("the 31st", "2026-03-31"), ("end of month", "2026-03-31"),
      ("the end of the month", "2026-03-31"), ("end of next month", "2026-04-30"),
      ("end of the week", "2026-03-15"), ("end of year", "2026-12-31"),
      ("end of february", "2027-02-28"), ("end of 2027", "2027-12-31"),
      ("next month", "2026-04-14"), ("two weeks from today", "2026-03-28"),
      ("friday next week", "2026-03-20"), ("this sunday", "2026-03-15"), ("1 jan", "2027-01-01"),
    ])
  func future(text: String, day: String) { #expect(Self.days(text, .future) == [day]) }

  @Test("years, months and leap days end where they end")
  func ends() {
    #expect(Self.days("tomorrow", .future, on: "2025-12-31") == ["2026-01-01"])
    #expect(Self.days("yesterday", .past, on: "2024-03-01") == ["2024-02-29"])
    #expect(Self.days("yesterday", .past, on: "2025-03-01") == ["2025-02-28"])
    #expect(Self.days("in a month", .future, on: "2024-01-31") == ["2024-02-29"])
    #expect(Self.days("a month ago", .past, on: "2026-03-31") == ["2026-02-28"])
    #expect(Self.days("a year ago", .past, on: "2024-02-29") == ["2023-02-28"])
    #expect(Self.days("feb 29", .future, on: "2024-02-29") == ["2024-02-29"])
    #expect(Self.days("feb 29", .future, on: "1896-03-01") == ["1904-02-29"])
    #expect(Self.days("feb 29", .past, on: "1904-02-28") == ["1896-02-29"])
    #expect(Self.days("the 31st", .future, on: "2026-02-01") == ["2026-03-31"])
    #expect(Self.days("the 30th", .past, on: "2026-03-01") == ["2026-01-30"])
    #expect(Self.days("end of month", .future, on: "2024-02-10") == ["2024-02-29"])
    #expect(Self.days("monday", .past, on: "2026-01-01") == ["2025-12-29"])
    #expect(Self.days("sunday", .future, on: "2025-12-30") == ["2026-01-04"])
  }

  @Test("what may be two days is both, and no day")
  func several() {
    #expect(Self.days("saturday", .past) == ["2026-03-07", "2026-03-14"])
    #expect(Self.days("saturday", .future) == ["2026-03-14", "2026-03-21"])
    #expect(Self.days("next sunday", .future) == ["2026-03-15", "2026-03-22"])
    #expect(Self.days("last friday", .past) == ["2026-03-06", "2026-03-13"])
    #expect(DayWords.day(in: "saturday", on: Self.today, leaning: .past) == nil)
  }

  @Test(
    "what is no day is none",
    arguments: [
      "", " ", "3", "may", "feb 30", "31 april", "29 feb 2025", "3/4/2024", "2024-02-30", "2024",
      "march 2024", "someday", "the 32nd", "3nd", "1th", "0 days ago", "in 0 days", "-3 days ago",
      "99999999999999999999 days ago", "in 9999999 years", "friday friday", "end of",
      "end of may 3",
      "last", "ago", "two weeks", "a few days ago", "this week", "weekend",
    ])
  func none(text: String) {
    for leaning in [DayWords.Leaning.past, .future] {
      #expect(DayWords.days(in: text, on: Self.today, leaning: leaning).isEmpty)
    }
  }

  @Test("the nearest weekday is within a week on its side", arguments: 0..<400)
  func weekdays(step: Int) throws {
    let day = Day("2023-12-01")!.adding(days: step)  // there was such a day
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for (number, name) in names.enumerated() where number != day.weekday {
      let past = try #require(DayWords.day(in: name, on: day, leaning: .past))
      let future = try #require(DayWords.day(in: name, on: day, leaning: .future))
      #expect((1...6).contains(past.days(until: day)) && past.weekday == number)
      #expect((1...6).contains(day.days(until: future)) && future.weekday == number)
    }
    #expect(day.startOfWeek.weekday == 0 && (0...6).contains(day.startOfWeek.days(until: day)))
    #expect(DayWords.day(in: "\(day)", on: Self.today, leaning: .past) == day)
  }

  @Test("a phrase at the beginning is found, and the rest is left as typed")
  func leading() {
    func found(_ text: String) -> [String]? {
      DayWords.leading(in: text, on: Self.today, leaning: .past).map {
        [$0.day?.description ?? "?", $0.words, $0.rest]
      }
    }
    #expect(found("yesterday: thanked @ana") == ["2026-03-13", "yesterday", "thanked @ana"])
    #expect(found(" two weeks ago  met Bo") == ["2026-02-28", "two weeks ago", "met Bo"])
    #expect(found("Feb 29, 2024: met Bo") == ["2024-02-29", "Feb 29, 2024", "met Bo"])
    #expect(found("the 3rd: met Bo") == ["2026-03-03", "the 3rd", "met Bo"])
    #expect(found("the 3rd talk was Bo's") == nil)
    #expect(found("sat with Bo") == nil)
    #expect(found("May thanked me") == nil)
    #expect(found("last friday: met Bo") == ["?", "last friday", "met Bo"])
    #expect(found("yesterday") == ["2026-03-13", "yesterday", ""])
  }

  @Test("a phrase at the end is found behind its preposition")
  func trailing() {
    func found(_ text: String, _ words: [String]) -> [String]? {
      DayWords.trailing(in: text, after: words, on: Self.today, leaning: .future).map {
        [$0.phrase.day?.description ?? "?", $0.phrase.rest, $0.after]
      }
    }
    #expect(found("say hi by friday", ["by"]) == ["2026-03-20", "say hi", "by"])
    #expect(found("say hi until the 3rd.", ["by", "until"]) == ["2026-04-03", "say hi", "until"])
    #expect(found("say hi tomorrow", ["by"]) == nil)
    #expect(found("say hi tomorrow", ["by", ""]) == ["2026-03-15", "say hi", ""])
    #expect(found("say hi by heart", ["by", ""]) == nil)
  }

  static func hostileText(_ random: inout SeededRandom) -> String {
    let pieces = [
      "in", "ago", "the", "of", "end", "next", "last", "friday", "feb", "29", "3rd", "th", ":", "@",
      "#", "'s", "\u{202E}", "\u{301}", "作", "🎨", "99999999999999999999", "-1", "0", "1e9", "٣",
      "every", "weeks", "month", ",", "\n", "\0", "2024-02-29", "9999-12-31", "by", "from", "until",
      "say", "hi", "to", "five", "people", "matching", "tag:\"", "touch", "keep", "with", "thanked",
    ]
    return (0..<random.below(14)).map { _ in
      random.pick(pieces) + (random.chance(80) ? " " : "")
    }.joined()
  }

  @Test("hostile text never traps", arguments: 0..<300 as Range<UInt64>)
  func hostile(seed: UInt64) {
    var random = SeededRandom(seed)
    let text = Self.hostileText(&random)
    for day in [Day.first, Self.today, .last] {
      for leaning in [DayWords.Leaning.past, .future] {
        for found in DayWords.days(in: text, on: day, leaning: leaning) {
          #expect(found >= .first && found <= .last)
        }
        _ = DayWords.leading(in: text, on: day, leaning: leaning)
        _ = DayWords.trailing(in: text, after: ["by", ""], on: day, leaning: leaning)
      }
    }
  }
}

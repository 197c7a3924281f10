import Testing

@testable import PleachCore

@Suite struct MomentTests {
  @Test(
    "seconds since 1970 are a day and a time",
    arguments: [
      (1_704_110_400, "2024-01-01 12:00:00"), (1_708_430_400, "2024-02-20 12:00:00"),
      (951_782_399, "2000-02-28 23:59:59"), (1, "1970-01-01 00:00:01"),
    ])
  func seconds(count: Int, text: String) {
    #expect(Moment(seconds: count).map { "\($0.day) \($0.time)" } == text)
  }

  @Test("none, less and milliseconds are no seconds")
  func none() {
    for count in [nil, 0, -1, 1_708_430_400_123, Int.max] { #expect(Moment(seconds: count) == nil) }
  }
}

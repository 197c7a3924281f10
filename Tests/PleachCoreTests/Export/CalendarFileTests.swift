import Testing

@testable import PleachCore

@Suite struct CalendarFileTests {
  private static let today = Day("2024-02-28")!  // there was such a day

  private static func lines(_ file: CalendarFile) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false
    )
    .map(String.init)
  }

  @Test("days are whole, and what means something is escaped")
  func event() {
    var file = CalendarFile(on: Self.today)
    var event = CalendarFile.Event(
      id: "a", day: Day("2024-02-29")!, title: "greet; Ana, \\ \u{1B}[31m")
    event.again = .weeks(3)
    file.events = [event]
    let lines = Self.lines(file)
    #expect(lines.contains("DTSTART;VALUE=DATE:20240229"))
    #expect(lines.contains("DTSTAMP:20240228T000000Z"))
    #expect(lines.contains("RRULE:FREQ=WEEKLY;INTERVAL=3"))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:greet\\; Ana\\, \\\\ ") })
    #expect(!file.bytes.contains(0x1B))
  }

  @Test("no line is longer than 75 bytes, and none is broken within a character", arguments: 0..<60)
  func folding(length: Int) {
    var file = CalendarFile(on: Self.today)
    let title = String(repeating: "a", count: length) + String(repeating: "編み物", count: 20)
    file.events = [CalendarFile.Event(id: "a", day: Self.today, title: title)]
    for line in file.bytes.split(separator: 0x0A) {
      #expect(line.count <= 76, "with its carriage return")
      #expect(line.last == 0x0D)
      #expect(String(validating: line.dropLast(), as: UTF8.self) != nil)
    }
    let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(text.contains("SUMMARY:" + title))
  }

  @Test("goals with an end and those to keep in touch with have a day, others none")
  func goals() throws {
    var hello = Goal(id: "hello", kind: "hello")
    hello.until = Day("2024-03-08")
    var thank = Goal(id: "thank", kind: "thank")
    thank.period = .week
    var touch = Goal(id: "touch", kind: "touch")
    touch.whom = .community("weavers")
    touch.every = 2
    touch.from = Self.today
    var open = Goal(id: "open", kind: "hello")
    open.count = 3
    let ana = Circles.person("ana") { person, _ in person.communities = ["weavers"] }
    let graph = Circles.graph([ana], [hello, thank, touch, open])
    let file = CalendarFile(of: graph, on: Self.today)
    #expect(file.events.map(\.id) == ["goal-hello", "goal-thank", "touch-ana"])
    #expect(file.events.map(\.day) == [Day("2024-03-08"), Day("2024-03-03"), Self.today])
    #expect(file.events.map(\.again) == [nil, .weeks(1), .weeks(2)])
    #expect(CalendarFile(of: graph, on: Self.today) == file)
  }
}

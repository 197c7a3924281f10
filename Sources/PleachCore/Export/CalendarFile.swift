/// Days worth remembering as a calendar reads them (iCalendar, RFC 5545).
///
/// Whole days, so that no time zone moves them. The same days give the same bytes, and an event keeps its
/// identifier, so that reading the file again changes what is there and adds nothing twice.
public struct CalendarFile: Sendable, Equatable {
  /// A day, or days that come again.
  public struct Event: Sendable, Equatable {
    /// Unique among events, and the same the next time.
    public var id: String
    /// The first day.
    public var day: Day
    /// In a few words.
    public var title: String
    /// More of it; may be empty.
    public var text = ""
    /// How it comes again; once when `nil`.
    public var again: Again?

    /// How an event comes again.
    public enum Again: Sendable, Equatable {
      /// Every so many weeks.
      case weeks(Int)
      case months(Int)
    }

    /// A day that does not come again.
    public init(id: String, day: Day, title: String) {
      (self.id, self.day, self.title) = (id, day, title)
    }
  }

  /// In the order given.
  public var events: [Event] = []
  /// The day on which it is written.
  public let today: Day

  /// A calendar without a day.
  public init(on today: Day) { self.today = today }

  /// The file.
  public var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pleach//pleach//EN", "CALSCALE:GREGORIAN",
    ]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:" + Self.escaped(event.id) + "@pleach",
        "DTSTAMP:\(Self.digits(today))T000000Z",
        "DTSTART;VALUE=DATE:\(Self.digits(event.day))",
        "SUMMARY:" + Self.escaped(event.title),
      ]
      if !event.text.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(event.text)) }
      switch event.again {
      case .weeks(let count): lines.append("RRULE:FREQ=WEEKLY;INTERVAL=\(count)")
      case .months(let count): lines.append("RRULE:FREQ=MONTHLY;INTERVAL=\(count)")
      case nil: break
      }
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return ContentLine.bytes(lines)
  }

  private static func digits(_ day: Day) -> String { "\(day)".replacing("-", with: "") }

  /// What strangers wrote is made harmless before.
  private static func escaped(_ text: String) -> String {
    ContentLine.escaped(SafeText(text).string)
  }
}

extension CalendarFile {
  /// The last days of goals, the weeks and months of repeated ones, and whose turn comes when.
  public init(of graph: Graph, on today: Day) {
    self.init(on: today)
    for goal in graph.goals where goal.isRunning(on: today) {
      let progress = goal.progress(in: graph, on: today)
      guard progress.span.upperBound < .last else { continue }
      var event = Event(
        id: "goal-\(goal.id.raw)", day: progress.span.upperBound, title: goal.phrase(in: graph))
      event.text = progress.sentence
      switch goal.period {
      case .once: break
      case .week: event.again = .weeks(1)
      case .month: event.again = .months(1)
      }
      events.append(event)
    }
    for contact in Rhythm.all(in: graph, on: today) {
      guard let person = graph.people[contact.person] else { continue }
      var event = Event(
        id: "touch-\(contact.person.raw)", day: max(today, today.adding(days: -contact.overdue)),
        title: "keep in touch with \(person.name)")
      event.text = contact.words(on: today)
      event.again = .weeks(contact.weeks)
      events.append(event)
    }
  }
}

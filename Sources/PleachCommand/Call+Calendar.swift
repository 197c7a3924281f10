import PleachCore

/// Goals and rhythms as days of a calendar.
extension Call {
  mutating func writeCalendar(to path: String) throws(Failure) {
    let file = CalendarFile(of: try graph(), on: today)
    guard path != "-" else { return printFile(file.bytes) }
    try write(file.bytes, to: path)
    let count = file.events.count
    out.line(SafeText("Written: \(path), \(count == 1 ? "1 event" : "\(count) events")."))
  }
}

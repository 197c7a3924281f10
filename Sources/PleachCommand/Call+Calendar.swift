import PleachCore
import PleachStore

/// Goals and rhythms as days of a calendar.
extension Call {
  mutating func writeCalendar(to path: String) throws(Failure) {
    let file = CalendarFile(of: try graph(), on: today)
    guard path != "-" else {
      // Calendars read lines that end in a line feed alone too, and nothing on a terminal goes back.
      return out.raw(file.bytes.filter { $0 != 0x0D })
    }
    do throws(StoreError) {
      try PathWriter.write(
        file.bytes, to: path, replacing: arguments.has("force"), files: surroundings.files)
    } catch {
      if case .exists = error { throw Failure(path, error.what, hint: "--force writes over it") }
      throw Failure(error, invocation)
    }
    let count = file.events.count
    out.line(SafeText("Written: \(path), \(count == 1 ? "1 event" : "\(count) events")."))
  }
}

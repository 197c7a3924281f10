/// Walks over the elements of a JSON array one by one, so that a broken one costs only itself.
///
/// The text may come piece by piece: then no more of it is kept than the element under way.
struct JSONRecords {
  /// An element, with its line; or why it is none, with the line on which it breaks.
  enum Found: Equatable {
    case record(JSON, line: Int)
    case broken(String, line: Int)
  }

  private enum Stand { case before, between, inside, past }

  /// What came and was not left behind yet.
  private var window: [UInt8]
  /// The next byte to read.
  private var place: Int
  private var stand = Stand.before
  /// Whether no more text will come.
  private var isEnded: Bool
  private let limit: Int
  private var end = ValueEnd(at: 0)
  private var lines = LineCount()
  /// Blanks that were passed already behind a bracket or comma: whoever sends pieces of blanks alone
  /// does not make them be looked at again.
  private var blanks = 0..<0
  /// Whether more than blanks and semicolons stands behind the array.
  private(set) var hasMore = false
  /// Why reading stopped before the array's end, with the line.
  private(set) var failure: (line: Int, reason: String)?

  /// Errors name what they found instead of a value: the longest character, and room to spare.
  private static let ahead = 8

  /// The elements of a text that is in hand.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - offset: Where the array begins, white space before it allowed.
  init(_ bytes: [UInt8], at offset: Int = 0) {
    (window, place, isEnded, limit) = (bytes, offset, true, .max)
  }

  /// The elements of a text that comes piece by piece through `feed`.
  ///
  /// - Parameters:
  ///   - offset: Where the array begins in the text.
  ///   - limit: How many bytes an element may take; a longer one ends the reading.
  init(at offset: Int, limit: Int = ImportLimit.record) {
    (window, place, isEnded, self.limit) = ([], offset, false, limit)
  }

  /// Takes the next piece of the text.
  mutating func feed(_ piece: ArraySlice<UInt8>) {
    if stand == .past { return look(behind: piece) }
    guard failure == nil else { return }
    leaveBehind()
    window += piece
  }

  /// Says that the text has come to its end.
  mutating func finish() { isEnded = true }

  /// Gives the rest up, for this reason.
  mutating func stop(_ reason: String) {
    failure = (lines.passed(to: place, in: window).ends + 1, reason)
  }

  /// The next element; `nil` when there is none, or when it needs more of the text.
  mutating func next() -> Found? {
    while failure == nil {
      switch stand {
      case .before, .between: guard step() else { return nil }
      case .inside: return element()
      case .past: return nil
      }
    }
    return nil
  }

  // MARK: Between elements

  /// Steps to the next element or past the array; `false` when that cannot be done yet, or at all.
  private mutating func step() -> Bool {
    guard isEnded || hasStep() else {
      checkLength()
      return false
    }
    var reader = JSONReader(window, at: place, manner: .forgiving)
    do throws(JSONError) {
      let more = stand == .before ? try reader.enterArray() : try reader.nextElement()
      if more { reader.skipSpace() }
      place = reader.offset
      stand = more ? .inside : .past
      if !more { look(behind: window[place...]) }
      end = ValueEnd(at: place)
      return true
    } catch {
      // The reader counted the window's lines from its start.
      failure = (lines.feeds + error.line, "\(error.problem)")
      return false
    }
  }

  /// Whether the window shows the mark that stands here and what comes after it.
  private mutating func hasStep() -> Bool {
    guard place > 0 || window.count >= 3 else { return false }
    let start = place == 0 && window.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : place
    guard var seen = filled(from: start) else {
      if start > 0 { place = max(place, window.count) }
      return false
    }
    if start > 0 { place = seen }
    if window[seen] == UInt8(ascii: "[") || window[seen] == UInt8(ascii: ",") {
      let known = blanks.lowerBound == seen + 1 ? blanks.upperBound : seen + 1
      guard let next = filled(from: known) else {
        blanks = (seen + 1)..<max(seen + 1, window.count)
        return false
      }
      seen = next
    }
    return seen + Self.ahead <= window.count
  }

  private func filled(from start: Int) -> Int? {
    guard start < window.count else { return nil }
    return window[start...].firstIndex { !Self.isBlank($0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func look(behind piece: ArraySlice<UInt8>) {
    hasMore = hasMore || piece.contains { !Self.isBlank($0) && $0 != UInt8(ascii: ";") }
  }

  // MARK: Elements

  private mutating func element() -> Found? {
    let found = end.find(in: window)
    if !isEnded {
      guard let found, !end.isBare || found + Self.ahead <= window.count else {
        checkLength()
        return nil
      }
    }
    let before = lines.passed(to: place, in: window)
    var reader = JSONReader(text(to: found), manner: .forgiving)
    do throws(JSONError) {
      let value = try reader.readValue()
      place = end.isBare ? place + reader.offset : found ?? window.count
      stand = .between
      return .record(value, line: before.ends + 1)
    } catch {
      let (line, reason) = (before.feeds + error.line, "\(error.problem)")
      // Only worth going on when its end can be found by counting brackets.
      guard let found, end.isBracketed else {
        failure = (line, reason)
        return nil
      }
      place = found
      stand = .between
      return .broken(reason, line: line)
    }
  }

  /// The element's own text. A word or a number only shows its end by what comes after it.
  private func text(to end: Int?) -> [UInt8] {
    let end = end ?? window.count
    guard !self.end.isBare else {
      return Array(window[place..<min(end + Self.ahead, window.count)])
    }
    return TextDecoding.repaired(Array(window[place..<end]))
  }

  // MARK: The window

  /// A text without end would fill the memory.
  private mutating func checkLength() {
    guard window.count - place > limit else { return }
    let line = lines.passed(to: place, in: window).ends + 1
    failure = (line, "what begins here is longer than \(limit >> 20) MiB: it cannot be a record")
  }

  /// Drops what was read, once it is more than half of the window.
  private mutating func leaveBehind() {
    // One byte stays: a reader at the very start would look for a byte order mark.
    let count = place - 1
    guard count > window.count / 2, count < window.count else { return }
    lines.leaveBehind(count, in: window)
    window.removeFirst(count)
    place -= count
    end.leaveBehind(count)
    blanks = max(0, blanks.lowerBound - count)..<max(0, blanks.upperBound - count)
  }
}

extension JSON {
  /// A text that is filled, cut to what may be kept; a number as its digits.
  func text(_ key: String) -> String? { self[key]?.filledText }

  /// This value as a text that is filled.
  var filledText: String? {
    switch self {
    case .string(let text): Field.filled(text)
    case .number(let digits): Field.filled(digits)
    default: nil
    }
  }

  /// A count; platforms write -1 for "not told".
  func count(_ key: String) -> Int? {
    guard let value = self[key]?.int ?? self[key]?.string.flatMap({ Int($0) }), value >= 0 else {
      return nil
    }
    return value
  }

  /// The first day of an ISO 8601 instant.
  func day(_ key: String) -> Day? { self[key]?.string.flatMap { Day($0.prefix(11)) } }
}

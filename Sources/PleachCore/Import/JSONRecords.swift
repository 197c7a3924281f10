/// Walks over the elements of a JSON array one by one, so that a broken one costs only itself.
struct JSONRecords {
  private var reader: JSONReader
  private var lines: Lines
  private var isStarted = false
  /// Bytes looked over to tell the lines of broken records: each costs the way from the start.
  private var spent = 0
  private static let mostSpent = 500_000_000
  /// Why reading stopped before the array's end, with the line.
  private(set) var failure: (line: Int, reason: String)?

  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - offset: Where the array begins, white space before it allowed.
  init(_ bytes: [UInt8], at offset: Int = 0) {
    reader = JSONReader(bytes, at: offset, manner: .forgiving)
    lines = Lines(bytes)
  }

  /// The next element with its line; a broken one comes as `.failure` with the reason.
  mutating func next() -> (line: Int, value: Result<JSON, JSONError>)? {
    guard failure == nil else { return nil }
    do throws(JSONError) {
      let more = isStarted ? try reader.nextElement() : try reader.enterArray()
      isStarted = true
      guard more else { return nil }
      reader.skipSpace()
      let line = lines.line(at: reader.offset)
      var ahead = reader
      do throws(JSONError) {
        let value = try ahead.readValue()
        reader = ahead
        return (line, .success(value))
      } catch {
        // Only worth going on when its end can be found by counting brackets.
        guard (try? reader.skipValue()) != nil else { throw error }
        spent += reader.offset
        if spent > Self.mostSpent { failure = (error.line, "too much of it is broken") }
        return (line, .failure(error))
      }
    } catch {
      failure = (error.line, "\(error.problem)")
      return nil
    }
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

extension ImportDraft {
  /// Reads the open file as a JSON array of records.
  ///
  /// - Parameter take: Returns why a record is skipped, or `nil` when it was understood.
  mutating func readRecords(
    _ bytes: [UInt8], at offset: Int = 0,
    _ take: (_ record: JSON, _ line: Int, _ draft: inout ImportDraft) -> String?
  ) {
    var records = JSONRecords(bytes, at: offset)
    while let (line, value) = records.next() {
      switch value {
      case .failure(let error): skip(line: error.line, "\(error.problem)")
      case .success(let record):
        if let reason = take(record, line, &self) { skip(line: line, reason) } else { took() }
      }
    }
    // One that is cut off inside another value was reported there.
    if let failure = records.failure, isWhole { fail(line: failure.line, failure.reason) }
  }

  /// Walks over the members of the JSON object that the open file holds.
  ///
  /// - Parameters:
  ///   - offset: Where the object begins.
  ///   - take: Called with each key and the place of its value, before that is known to be whole.
  mutating func readMembers(
    _ bytes: [UInt8], at offset: Int = 0,
    _ take: (_ key: String, _ place: Int, _ draft: inout ImportDraft) -> Void
  ) {
    var reader = JSONReader(bytes, at: offset, manner: .forgiving)
    do {
      var key = try reader.enterObject()
      while let name = key {
        reader.skipSpace()
        take(name, reader.offset, &self)
        _ = try reader.skipValue()
        key = try reader.nextKey()
      }
    } catch {
      // What reads a value that is cut off has said so already.
      if isWhole { fail(line: error.line, "\(error.problem)") }
    }
  }

  /// Reads the open file as CSV rows.
  ///
  /// - Parameter take: Returns why a row is skipped, or `nil` when it was understood.
  mutating func readRows(
    _ rows: some Sequence<CSV.Row>, _ take: (_ row: CSV.Row, _ draft: inout ImportDraft) -> String?
  ) {
    for row in rows {
      if let reason = row.problem?.reason ?? take(row, &self) {
        skip(line: row.line, reason)
      } else {
        took()
      }
    }
  }
}

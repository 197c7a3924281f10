extension ImportDraft {
  /// Whoever skips more in one file has something else in hand, and nobody reads so long a list.
  static let mostSkipped = 100_000

  /// Reads the open file as a JSON array of records.
  ///
  /// - Parameters:
  ///   - offset: Where the array begins.
  ///   - isAlone: Whether nothing may stand behind the array.
  ///   - take: Returns why a record is skipped, or `nil` when it was understood.
  mutating func readRecords(
    _ bytes: [UInt8], at offset: Int = 0, isAlone: Bool = false,
    _ take: (_ record: JSON, _ line: Int, _ draft: inout ImportDraft) -> String?
  ) {
    var records = JSONRecords(bytes, at: offset)
    takeAll(of: &records, take)
    report(records, isAlone: isAlone)
  }

  /// Reads the file that was begun as a JSON array of records, of which one at a time is in memory.
  ///
  /// When its bytes turn out to be damaged, the records before that stay: each was read by itself, as
  /// those of a text that is cut off are. The file does not count as whole.
  ///
  /// - Parameters:
  ///   - offset: Where the array begins in the file's `opening`.
  ///   - take: Returns why a record is skipped, or `nil` when it was understood.
  mutating func readRecords(
    of file: ExportFile, at offset: Int,
    _ take: (_ record: JSON, _ line: Int, _ draft: inout ImportDraft) -> String?
  ) {
    guard file.isUTF8 else {
      // Another encoding is put right only in the whole.
      if let bytes = contents(of: file) { readRecords(bytes, at: offset, isAlone: true, take) }
      return
    }
    guard spend(file.size, isStreamed: true) else { return }
    var records = JSONRecords(at: offset + file.markLength)
    do throws(ImportError) {
      try file.read { piece in
        records.feed(piece)
        takeAll(of: &records, take)
        cameForward(piece.count)
      }
      records.finish()
      takeAll(of: &records, take)
      report(records, isAlone: true)
    } catch {
      report(records, isAlone: false)
      fail("\(error.reason); what could be read before is kept, and the last of it may be wrong")
    }
  }

  private mutating func takeAll(
    of records: inout JSONRecords,
    _ take: (_ record: JSON, _ line: Int, _ draft: inout ImportDraft) -> String?
  ) {
    while let found = records.next() {
      switch found {
      case .broken(let reason, let line): skip(line: line, reason)
      case .record(let record, let line):
        guard let reason = take(record, line, &self) else {
          took()
          continue
        }
        skip(line: line, reason)
      }
      if skipped > Self.mostSkipped { records.stop("too much of it is not understood") }
    }
  }

  private mutating func report(_ records: JSONRecords, isAlone: Bool) {
    // One that is cut off inside another value was reported there.
    guard isWhole else { return }
    if let failure = records.failure {
      fail(line: failure.line, failure.reason)
    } else if isAlone, records.hasMore {
      fail("something stands behind the list: it was read up to there")
    }
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
  /// - Parameters:
  ///   - isByHand: Whether the last row may well be shorter than the others.
  ///   - take: Returns why a row is skipped, or `nil` when it was understood.
  mutating func readRows(
    _ rows: some Sequence<CSV.Row>, isByHand: Bool = false,
    _ take: (_ row: CSV.Row, _ draft: inout ImportDraft) -> String?
  ) {
    for row in rows {
      let problem = isByHand && row.problem == .cutOff ? nil : row.problem
      if let reason = problem?.reason ?? take(row, &self) {
        skip(line: row.line, reason)
      } else {
        took()
      }
    }
  }
}

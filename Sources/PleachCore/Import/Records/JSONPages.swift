/// One page of an API as it was saved: records, and what the page says about them.
struct JSONPage {
  /// Which member of the page held the records; `nil` for a bare array or a lone record.
  var list: String?
  /// The records, each with its line.
  var records: [(line: Int, value: JSON)] = []
  /// All other members of the page; `.null` for a bare array or a lone record.
  var rest: JSON = .null
}

/// Walks over pages of an API, however they were put into one file: one page, an array of pages,
/// pages back to back, one record a line. A broken record costs only itself.
struct JSONPages {
  private var reader: JSONReader
  private var lines: Lines
  private let lists: Set<String>
  private(set) var pages: [JSONPage] = []
  private(set) var broken: [(line: Int, reason: String)] = []
  /// Why reading stopped before the end, with the line.
  private(set) var failure: (line: Int, reason: String)?
  /// Each broken record costs the way from the start, to tell its line.
  private var spent = 0
  private static let mostSpent = 500_000_000
  /// Arrays of pages of records, and one more for whoever packed them twice.
  private static let deepestArray = 3

  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - lists: The members of a page whose elements are records.
  init(_ bytes: [UInt8], lists: Set<String>) {
    reader = JSONReader(bytes, manner: .forgiving)
    lines = Lines(bytes)
    self.lists = lists
    do throws(JSONError) {
      reader.skipSpace()
      while reader.offset < bytes.count {
        try readValue(depth: 0)
        reader.skipSpace()
      }
    } catch {
      failure = (error.line, "\(error.problem)")
    }
  }

  private mutating func readValue(depth: Int) throws(JSONError) {
    switch try reader.peek() {
    case UInt8(ascii: "["): try readArray(depth: depth)
    case UInt8(ascii: "{"): try readObject()
    default:
      var page = JSONPage()
      try readRecord(into: &page)
      pages.append(page)
    }
  }

  /// An array is a page of records, unless it holds arrays or pages itself.
  private mutating func readArray(depth: Int) throws(JSONError) {
    var page = JSONPage()
    let before = pages.count
    var more = try reader.enterArray(depth: depth)
    while more {
      let first = try reader.peek()
      if first == UInt8(ascii: "["), depth < Self.deepestArray {
        try readArray(depth: depth + 1)
      } else if first == UInt8(ascii: "{"), let made = try readPage() {
        pages.append(made)
      } else {
        try readRecord(into: &page)
      }
      more = try reader.nextElement()
    }
    if !page.records.isEmpty || pages.count == before { pages.append(page) }
  }

  private mutating func readObject() throws(JSONError) {
    if let page = try readPage() {
      pages.append(page)
    } else {
      var page = JSONPage()
      try readRecord(into: &page)
      pages.append(page)
    }
  }

  /// The object as a page; `nil`, and nothing read, when none of its members is a list of records.
  private mutating func readPage() throws(JSONError) -> JSONPage? {
    guard !lists.isEmpty else { return nil }
    let start = reader
    var page = JSONPage()
    var members: [JSON.Member] = []
    do throws(JSONError) {
      var key = try reader.enterObject()
      while let name = key {
        if lists.contains(name), try reader.peek() == UInt8(ascii: "[") {
          page.list = name
          var more = try reader.enterArray(depth: 1)
          while more {
            try readRecord(into: &page)
            more = try reader.nextElement()
          }
        } else {
          members.append(JSON.Member(name, try reader.readValue()))
        }
        key = try reader.nextKey()
      }
    } catch {
      guard page.list == nil else {
        // What was read of a torn page counts; that it is torn is reported.
        pages.append(page)
        throw error
      }
    }
    guard page.list != nil else {
      reader = start
      return nil
    }
    page.rest = .object(members)
    return page
  }

  private mutating func readRecord(into page: inout JSONPage) throws(JSONError) {
    reader.skipSpace()
    let line = lines.line(at: reader.offset)
    let start = reader
    do throws(JSONError) {
      page.records.append((line, try reader.readValue()))
    } catch {
      reader = start
      // Only worth going on when its end can be found by counting brackets.
      guard (try? reader.skipValue()) != nil else { throw error }
      spent += reader.offset
      guard spent <= Self.mostSpent else { throw error }
      broken.append((error.line, "\(error.problem)"))
    }
  }
}

extension ImportDraft {
  /// Reads the open file as pages of an API.
  ///
  /// - Parameters:
  ///   - lists: The members of a page whose elements are records.
  ///   - take: Takes one page; it calls `took` or `skip` for each of the records.
  mutating func readPages(
    _ bytes: [UInt8], lists: Set<String> = [],
    _ take: (_ page: JSONPage, _ draft: inout ImportDraft) -> Void
  ) {
    let pages = JSONPages(bytes, lists: lists)
    for page in pages.pages { take(page, &self) }
    for (line, reason) in pages.broken { skip(line: line, reason) }
    if let failure = pages.failure { fail(line: failure.line, failure.reason) }
  }

  /// Reads the records of one page.
  ///
  /// - Parameter take: Returns why a record is skipped, or `nil` when it was understood.
  mutating func readRecords(
    of page: JSONPage, _ take: (_ record: JSON, _ draft: inout ImportDraft) -> String?
  ) {
    for (line, record) in page.records {
      if let reason = take(record, &self) { skip(line: line, reason) } else { took() }
    }
  }
}

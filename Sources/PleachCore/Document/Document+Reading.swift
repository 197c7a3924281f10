/// Why a text is not a store, with its place.
public struct DocumentError: Error, Equatable, Sendable {
  /// Both counted from 1.
  public var line: Int
  /// In Unicode scalars, as editors count.
  public var column: Int
  /// What is wrong there.
  public var problem: Problem

  /// An error at a place, both of whose numbers count from 1.
  public init(line: Int, column: Int, problem: Problem) {
    (self.line, self.column, self.problem) = (line, column, problem)
  }

  /// Why a text cannot be taken for a store.
  public enum Problem: Equatable, Sendable {
    case syntax(JSONError.Problem)
    case field(FieldError)
    /// A record without an identifier, in the section of that name.
    case noIdentifier(String)
    case duplicate(section: String, id: String, firstLine: Int)
    /// An object without the head that every store has.
    case noStore
    /// Made by a later version that this one cannot read.
    case tooNew(schema: Int)
    /// Lines that git or a sync tool put between two versions.
    case conflictMarkers
    /// Nothing in it, or nothing but zero bytes.
    case empty
  }
}

extension DocumentError.Problem: CustomStringConvertible {
  /// What is wrong and what was expected, as half a sentence.
  public var description: String {
    switch self {
    case .syntax(let problem): "\(problem)"
    case .field(let error):
      "\(error.path.joined(separator: " › ")): expected \(error.expected), found \(error.found)"
    case .noIdentifier(let section): "expected every record of \"\(section)\" to have an \"id\""
    case .duplicate(let section, let id, let line):
      "\(section) has \"\(id)\" twice: expected another \"id\" than on line \(line)"
    case .noStore: "expected a pleach store: an object that begins {\"pleach\":{\"schema\":1}"
    case .tooNew(let schema):
      "made by a later pleach (schema \(schema)): expected schema \(Schema.version) or less"
    case .conflictMarkers:
      "two versions stand here side by side: keep one, and take the marker lines out"
    case .empty: "nothing is in it: expected a pleach store"
    }
  }
}

extension Document {
  /// Reads a store and what it says.
  ///
  /// - Complexity: O(*n*), about 100 MB a second when optimised.
  public static func read(_ bytes: [UInt8]) throws(DocumentError) -> (Document, Graph) {
    var reading = DocumentReading(bytes)
    try reading.read()
    return (reading.document, reading.graph)
  }
}

/// The one pass over a store's bytes.
private struct DocumentReading {
  var document: Document
  var graph = Graph()
  private var reader: JSONReader
  private var outline: JSONOutline

  init(_ bytes: [UInt8]) {
    document = Document(bytes: bytes)
    reader = JSONReader(bytes)
    outline = JSONOutline(bytes)
  }

  mutating func read() throws(DocumentError) {
    guard document.bytes.contains(where: { $0 > 0x20 }) else { throw error(.empty, at: 0) }
    do {
      try readTop()
      try reader.readEnd()
    } catch let problem as JSONError {
      throw located(problem)
    } catch {
      throw error as! DocumentError  // nothing else is thrown in here
    }
    guard let head else { throw error(.noStore, at: 0) }
    let schema = head["schema"]?.int ?? 0
    let minReader = head["minReader"]?.int ?? schema
    guard schema >= 1, minReader <= Schema.version else {
      throw error(schema < 1 ? .noStore : .tooNew(schema: schema), at: 0)
    }
  }

  private var head: JSON? {
    for case .head(let head) in document.members { return head }
    return nil
  }

  /// A conflict marker of git is the likelier story than a stray `<`.
  private func located(_ problem: JSONError) -> DocumentError {
    let markers = ["<<<<<<<", "=======", ">>>>>>>"]
    let start = document.bytes[..<problem.offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = String(decoding: document.bytes[start...].prefix(7), as: UTF8.self)
    let kind: DocumentError.Problem =
      markers.contains(line) ? .conflictMarkers : .syntax(problem.problem)
    return DocumentError(line: problem.line, column: problem.column, problem: kind)
  }

  private mutating func readTop() throws {
    var key = try reader.enterObject()
    var names: Set<[UInt8]> = []
    while let name = key {
      let first = try reader.peek()
      guard names.insert(Array(name.utf8)).inserted else {
        throw reader.error(.duplicateKey(name), at: reader.keyOffset)
      }
      if name == Schema.headKey {
        document.members.append(.head(try reader.readValue()))
      } else if let section = Section(rawValue: name) {
        // Kept as it is it would stand there twice as soon as the section got a record.
        guard first == UInt8(ascii: "[") else {
          let place = reader.offset
          let found = try reader.readValue().kind
          throw reader.error(.expected("a list of records in [ ]", found: found), at: place)
        }
        try readSection(section)
      } else {
        let range = try reader.checkedRange()
        document.members.append(.other(Document.Slot(id: name, raw: range, changed: nil)))
      }
      key = try reader.nextKey()
    }
  }

  private mutating func readSection(_ section: Section) throws {
    document.members.append(.section(section))
    var slots: [Document.Slot] = []
    var hashes: [Int] = []
    do {
      try readRecords(section, &slots, &hashes)
    } catch {
      _ = try shelf(section, slots, hashes)  // twins further up come first
      throw error
    }
    let shelf = try shelf(section, slots, hashes)
    graph.settle(section, shelf.places)
    document.shelves[section] = shelf
  }

  private mutating func readRecords(
    _ section: Section, _ slots: inout [Document.Slot], _ hashes: inout [Int]
  ) throws {
    var more = try reader.enterArray()
    while more {
      _ = try reader.peek()
      let start = reader.offset
      let outline = try readRecord()
      guard let place = outline.value(of: "id", in: 0), let id = outline.text(place), !id.isEmpty
      else { throw error(.noIdentifier(section.rawValue), at: start) }
      slots.append(Document.Slot(id: id, raw: start..<reader.offset, changed: nil))
      hashes.append(id.hashValue)
      do throws(FieldError) {
        var fields = try Fields(outline, at: 0, identifier: id)
        try graph.append(section, &fields)
      } catch {
        let place = JSONReader.place(of: error.path, from: start, in: document.bytes)
        throw self.error(.field(error), at: place)
      }
      more = try reader.nextElement()
    }
  }

  private func shelf(
    _ section: Section, _ slots: [Document.Slot], _ hashes: [Int]
  ) throws -> Document.Shelf {
    try Document.Shelf(slots, hashes: hashes) { slot, twin in
      // Everything that is being read stands in the bytes.
      let line = TextPlace.of(twin.raw!.lowerBound, in: document.bytes).line
      throw error(
        .duplicate(section: section.rawValue, id: slot.id, firstLine: line),
        at: slot.raw!.lowerBound)
    }
  }

  /// Steps over the next record; what is not plain strict JSON goes the long way, by a tree.
  private mutating func readRecord() throws -> JSONOutline {
    if let end = outline.find(from: reader.offset) {
      reader.step(to: end)
      return outline
    }
    return JSONOutline(of: try reader.readValue())
  }

  private func error(_ problem: DocumentError.Problem, at offset: Int) -> DocumentError {
    let (line, column) = TextPlace.of(offset, in: document.bytes)
    return DocumentError(line: line, column: column, problem: problem)
  }

}

extension JSONReader {
  /// Where a field stands in the record that begins at `start`; the record itself when it has none.
  public static func place(of path: [String], from start: Int, in bytes: [UInt8]) -> Int {
    var reader = JSONReader(bytes, at: start)
    var place = start
    for step in path {
      guard let next = try? reader.seek(step) else { return place }  // absent: its parent's place
      place = next
    }
    return place
  }

  /// Steps over a value that must be whole JSON, and returns where it stands.
  fileprivate mutating func checkedRange() throws(JSONError) -> Range<Int> {
    _ = try peek()
    let start = offset
    _ = try readValue()
    return start..<offset
  }

  /// Goes to a member, or to a list's element by its `id` or number; returns where it stands.
  fileprivate mutating func seek(_ step: String) throws(JSONError) -> Int? {
    if try peek() == UInt8(ascii: "{") {
      var key = try enterObject()
      while let name = key {
        _ = try peek()
        if name == step { return offset }
        _ = try skipValue()
        key = try nextKey()
      }
      return nil
    }
    var number = 0
    var more = try enterArray()
    while more {
      _ = try peek()
      let start = offset
      if try readValue()["id"]?.string == step || String(number) == step {
        self = JSONReader(bytes, at: start, manner: manner)
        return start
      }
      number += 1
      more = try nextElement()
    }
    return nil
  }
}

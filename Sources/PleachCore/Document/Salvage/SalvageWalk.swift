/// The walk over a store's text that does not stop.
struct SalvageWalk {
  var found: Salvage
  var offset = 0
  private var keys: [[UInt8]: Int] = [:]
  /// The fault of the conflict whose other marker lines are still to come.
  var openConflict: Int?
  private var schema: Int?
  /// Where each record was first seen, by section and identifier.
  var firstPlaces: [Section: [String: Int]] = [:]
  lazy var lines = TextLines(found.bytes)

  init(_ bytes: [UInt8]) { found = Salvage(unread: bytes) }

  var bytes: [UInt8] { found.bytes }

  mutating func walk() {
    guard bytes.contains(where: { $0 > 0x20 }) else { return note(.empty, at: 0, .none) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return note(.syntax(.notUTF8), at: 0, .none)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    readTop()
    readHead()
    // What is no store at all need not be complete.
    if !found.isStore { found.faults.removeAll { $0.kind == .cutOff } }
    found.faults.sort { $0.offset < $1.offset }
  }

  // MARK: The top

  private mutating func readTop() {
    skipGap()
    while let marker = marker(at: offset) {
      leaveOutMarker(marker)
      skipGap()
    }
    if here == UInt8(ascii: "{") {
      offset += 1
    } else {
      note(.syntax(.expected("{", found: foundHere)), at: offset, .mended("a { put in"))
      if here != UInt8(ascii: "\"") { leaveOut(from: offset, to: memberStart(after: offset)) }
    }
    var needsComma = false
    while true {
      skipGap()
      guard let byte = here else { return note(.cutOff, at: offset, .mended("its end put in")) }
      switch byte {
      case UInt8(ascii: "}"):
        offset += 1
        if readEnd() { return }
        needsComma = true
      case UInt8(ascii: ","): comma(&needsComma)
      case UInt8(ascii: "\""):
        wantComma(&needsComma, "}")
        needsComma = readMember()
      default:
        let problem = JSONError.Problem.expected(
          "a key in double quotes or \"}\"", found: foundHere)
        if let section = brokenSectionKey(at: offset) {
          needsComma = readBroken(section, problem, at: offset)
        } else {
          leaveOutLine(problem)
        }
      }
    }
  }

  /// - Returns: Whether the text ends here; after a bracket too many it goes on.
  private mutating func readEnd() -> Bool {
    let end = offset
    skipGap()
    guard let byte = here else { return true }
    let next = byte == UInt8(ascii: ",") ? bytes[(offset + 1)...].firstIndex { $0 > 0x20 } : offset
    if let next, isMemberKey(next) {
      note(
        .syntax(.expected("the end of the file", found: "\"}\"")), at: end - 1, .mended("it goes"))
      return false
    }
    note(.syntax(.textAfterEnd), at: offset, .leftOut(Array(bytes[offset...])))
    return true
  }

  /// - Returns: Whether a comma is to follow.
  private mutating func readMember() -> Bool {
    let start = offset
    var reader = JSONReader(bytes, at: start)
    let key: String
    do throws(JSONError) {
      key = try reader.readString()
      guard try reader.peek() == UInt8(ascii: ":") else {
        throw reader.error(.expected("\":\" after the key", found: foundHere(reader.offset)))
      }
    } catch {
      if let section = brokenSectionKey(at: start) {
        return readBroken(section, error.problem, at: error.offset)
      }
      note(.syntax(error.problem), at: error.offset, .none)
      leaveOut(from: start, to: memberStart(after: start))
      return false
    }
    offset = reader.offset + 1
    skipGap()
    if let section = Section(rawValue: key), let isClosed = readList(section, key) {
      return isClosed
    }
    return readOther(key, from: start)
  }

  /// A list whose key is not what it should be, on the line that stands here.
  private mutating func readBroken(
    _ section: Section, _ problem: JSONError.Problem, at place: Int
  ) -> Bool {
    note(.syntax(problem), at: place, .mended("read as \"\(section.rawValue)\""), section)
    offset = bytes[offset...].firstIndex(of: UInt8(ascii: "["))! + 1  // it has one
    return readSection(section, closedBy: UInt8(ascii: "]"))
  }

  /// - Returns: Whether the list was closed; `nil` when none stands there.
  private mutating func readList(_ section: Section, _ key: String) -> Bool? {
    switch here {
    case UInt8(ascii: "["):
      if found.document.shelves[section] != nil {
        note(.duplicateMember(key), at: offset, .mended("both lists made one"), section)
      }
      offset += 1
      return readSection(section, closedBy: UInt8(ascii: "]"))
    case UInt8(ascii: "{") where bytes[(offset + 1)...].first { $0 > 0x20 } == UInt8(ascii: "{"):
      note(
        .syntax(.expected("a list of records in [ ]", found: "an object")), at: offset,
        .mended("brackets put in"), section)
      offset += 1
      return readSection(section, closedBy: UInt8(ascii: "}"))
    default: return nil
    }
  }

  private mutating func readOther(_ key: String, from start: Int) -> Bool {
    var reader = JSONReader(bytes, at: offset)
    do throws(JSONError) {
      let value = try reader.readValue()
      let range = offset..<reader.offset
      offset = reader.offset
      take(key, value, range, from: start)
      return true
    } catch {
      note(.syntax(error.problem), at: error.offset, .none)
      leaveOut(from: start, to: memberStart(after: start))
      return false
    }
  }

  private mutating func take(_ key: String, _ value: JSON, _ range: Range<Int>, from start: Int) {
    let whole = Array(bytes[start..<range.upperBound])
    if let section = Section(rawValue: key) {
      let problem = JSONError.Problem.expected("a list of records in [ ]", found: value.kind)
      return note(.syntax(problem), at: range.lowerBound, .leftOut(whole), section)
    }
    if let first = keys[Array(key.utf8)] {
      let isSame = bytes[range].elementsEqual(Array(bytes[first...].prefix(range.count)))
      return note(
        .duplicateMember(key), at: start,
        isSame ? .mended("one of two that are the same goes") : .leftOut(whole))
    }
    keys[Array(key.utf8)] = range.lowerBound
    if key == Schema.headKey, value.members != nil {
      found.document.members.append(.head(value))
      schema = value["schema"]?.int
    } else {
      let slot = Document.Slot(id: key, raw: range, changed: nil)
      found.document.members.append(.other(slot))
      found.strangers.append((key, start))
    }
  }

  /// Without a head nobody knows what this is; with records of pleach's in it there is no doubt.
  private mutating func readHead() {
    let place = found.document.members.firstIndex {
      if case .head = $0 { true } else { false }
    }
    guard let place, case .head(var head) = found.document.members[place] else {
      guard !found.records.isEmpty else { return note(.noHead, at: 0, .none) }
      found.document.members.insert(.head(Schema.head), at: 0)
      return note(.noHead, at: 0, .mended("a head put in"))
    }
    if place > 0 { found.document.members.swapAt(place, 0) }
    let oldest = head["minReader"]?.int ?? schema ?? 0
    if let schema, schema >= 1, oldest > Schema.version {
      return note(.tooNew(schema: schema), at: 0, .none)
    }
    guard schema.map({ $0 >= 1 }) != true else { return }
    guard !found.records.isEmpty else { return note(.noHead, at: 0, .none) }
    for member in Schema.head.members ?? [] {
      head.set([member.key], to: member.value, at: nil) { _ in Schema.ownKeys }
    }
    found.document.members[0] = .head(head)
    note(.noHead, at: keys[Array(Schema.headKey.utf8)] ?? 0, .mended("schema 1 put in"))
  }

  // MARK: A section

  /// - Returns: Whether the list was closed where it should be.
  private mutating func readSection(_ section: Section, closedBy closer: UInt8) -> Bool {
    if found.document.shelves[section] == nil {
      found.document.members.append(.section(section))
      found.document.shelves[section] = Document.Shelf()
    }
    var needsComma = false
    while true {
      skipGap()
      guard let byte = here else { return true }  // the top says it
      switch byte {
      case closer, UInt8(ascii: "]"):
        offset += 1
        return true
      case UInt8(ascii: ","): comma(&needsComma)
      case UInt8(ascii: "{"):
        wantComma(&needsComma, "]")
        readRecord(section)
        needsComma = true
      case UInt8(ascii: "\"") where isMemberKey(offset),
        UInt8(ascii: "}") where isLast(offset):
        note(
          .syntax(.expected("\",\" or \"]\"", found: foundHere)), at: offset,
          .mended("a ] put in"), section)
        return false
      case UInt8(ascii: "}"):
        note(
          .syntax(.expected("\",\" or \"]\"", found: foundHere)), at: offset,
          .mended("a bracket too many goes"), section)
        offset += 1
      default:
        leaveOutLine(.expected(needsComma ? "\",\" or \"]\"" : "a value", found: foundHere))
      }
    }
  }
}

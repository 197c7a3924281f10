/// Where the values of one JSON value stand in its bytes: found in one pass, read when asked for.
///
/// A store is read through this. Of a record's fields few are looked at twice and most are absent, so
/// a tree of them takes several times as long to build and to search as the fields take to read.
struct JSONOutline: Sendable {
  /// The bytes that the places are in.
  private(set) var bytes: [UInt8]
  /// The value itself first; what an object or a list holds follows it, keys before their values.
  private(set) var entries: [Entry] = []

  /// One value or key.
  struct Entry: Sendable {
    var kind: Kind
    /// From the first byte of it to the one behind its last; without the quotes where it is a text.
    var start: UInt32
    var end: UInt32
    /// The entry behind this one and all that it holds.
    var next: UInt32 = 0
    /// Of an object: the marks of its keys, to know at once most of those that it does not have. Of a
    /// key: its `KeyMark`.
    var keys: UInt64 = 0
  }

  enum Kind: Sendable {
    /// `escaped`: with a backslash somewhere.
    case key, text, escaped, number, yes, no, null, list, object
  }

  /// Bytes in which nothing was looked for yet.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes over to other bytes, keeping the room for places.
  mutating func take(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Finds the places of the value that begins at `start`, in place of those found before.
  ///
  /// - Returns: Where it ends; `nil` for whatever is not plain strict JSON: then `JSONReader` knows
  ///   whether it can be read all the same, or where and why not.
  mutating func find(from start: Int) -> Int? {
    find(from: start, JSONOutlineScan())
  }

  private mutating func find(from start: Int, _ fresh: JSONOutlineScan) -> Int? {
    var scan = fresh
    swap(&scan.entries, &entries)  // one room, filled again and again
    let isFound = bytes.withUnsafeBufferPointer { scan.value(in: $0, from: start) }
    swap(&scan.entries, &entries)
    return isFound ? scan.offset : nil
  }

  /// The places in a value that is at hand, written anew.
  init(of json: JSON) {
    self.init(JSONWriter.line(json))
    if find(from: 0, JSONOutlineScan(isOurs: true)) == nil {
      entries = [Entry(kind: .null, start: 0, end: 0, next: 1)]
    }
  }
}

// MARK: Reading

extension JSONOutline {
  /// The text of an entry; `nil` when it is none.
  func text(_ place: Int) -> String? {
    let entry = entries[place]
    switch entry.kind {
    case .text, .key: return withBytes(entry) { String(decoding: $0, as: UTF8.self) }
    case .escaped:
      var reader = JSONReader(bytes, at: Int(entry.start) - 1)
      return try? reader.readString()  // it was seen to be whole when it was found
    default: return nil
    }
  }

  /// The bytes of a text that means what they are; `nil` for other values, and for one with escapes.
  func plain(_ place: Int) -> ArraySlice<UInt8>? {
    let entry = entries[place]
    return entry.kind == .text ? bytes[Int(entry.start)..<Int(entry.end)] : nil
  }

  /// The day that a text begins with; `nil` for all else.
  func day(_ place: Int) -> Day? {
    guard entries[place].kind == .text else { return text(place).flatMap { Day($0) } }
    return withBytes(entries[place]) { Day(utf8: $0) }
  }

  /// A whole number that fits; `nil` for all else.
  func int(_ place: Int) -> Int? {
    guard entries[place].kind == .number else { return nil }
    return withBytes(entries[place]) { digits in
      var value = 0
      for digit in digits {
        guard (0x30...0x39).contains(digit), digits.count < 19 else {
          return Int(String(decoding: digits, as: UTF8.self))
        }
        value = value * 10 + Int(digit - 0x30)
      }
      return value
    }
  }

  /// A list of nothing but texts; `nil` for all else.
  func texts(_ place: Int) -> [String]? {
    guard let elements = elements(place) else { return nil }
    var texts: [String] = []
    for element in elements {
      guard let text = text(element) else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// The same list, left where it stands.
  func storedTexts(_ place: Int) -> StoredTexts? {
    guard let elements = elements(place) else { return nil }
    for element in elements where entries[element].kind != .text {
      guard entries[element].kind == .escaped else { return nil }
    }
    return StoredTexts(in: bytes, at: Int(entries[place].start))
  }

  /// The entries of a list's elements; `nil` for what is no list.
  func elements(_ place: Int) -> Elements? {
    entries[place].kind == .list ? Elements(outline: self, place: place) : nil
  }

  /// The value of an object's key; `nil` when it is absent, or `place` is no object.
  ///
  /// - Parameter hint: The key to begin with, one of the object's: keys that are asked for in the order
  ///   of writing are found at once.
  @inline(__always)
  func value(of key: StaticString, in place: Int, from hint: Int? = nil) -> Int? {
    let wanted = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    let mark = KeyMark(wanted)
    guard entries[place].keys & mark.bit != 0 else { return nil }
    let (first, end) = (place + 1, Int(entries[place].next))
    let middle = min(hint ?? first, end)
    return value(of: wanted, mark, middle, end) ?? value(of: wanted, mark, first, middle)
  }

  private func value(
    of wanted: UnsafeBufferPointer<UInt8>, _ mark: KeyMark, _ first: Int, _ end: Int
  ) -> Int? {
    var here = first
    while here < end {
      let entry = entries[here]
      if entry.keys == mark.word, Int(entry.end - entry.start) == wanted.count,
        withBytes(entry, { KeyMark.isSame($0, wanted) })
      {
        return here + 1
      }
      here = Int(entries[here + 1].next)
    }
    return nil
  }

  /// What an entry says, as a tree.
  func json(_ place: Int) -> JSON {
    let entry = entries[place]
    let quotes = entry.kind == .text || entry.kind == .escaped ? 1 : 0
    var reader = JSONReader(bytes, at: Int(entry.start) - quotes)
    return (try? reader.readValue()) ?? .null  // it was read once, when it was found
  }

  private func withBytes<Value>(
    _ entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(entry.start)..<Int(entry.end)]))
    }
  }

  /// Walks over the elements of a list.
  struct Elements: Sequence, IteratorProtocol {
    private let outline: JSONOutline
    private var here: Int
    private let end: Int

    fileprivate init(outline: JSONOutline, place: Int) {
      self.outline = outline
      here = place + 1
      end = Int(outline.entries[place].next)
    }

    mutating func next() -> Int? {
      guard here < end else { return nil }
      defer { here = Int(outline.entries[here].next) }
      return here
    }
  }
}

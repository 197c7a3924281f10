/// The one pass of an `JSONOutline`: strict JSON, nothing forgiven and nothing explained.
///
/// Texts are run through eight bytes at a time; see `ByteSearch`.
struct JSONOutlineScan {
  var entries: [JSONOutline.Entry] = []
  /// The next byte to look at; behind the value at the end.
  private(set) var offset = 0

  /// Whether the text was written by `JSONWriter` from a tree a moment ago, whatever that held.
  private let isOurs: Bool

  /// Objects of more keys are left to `JSONReader`, which finds twins among them by hash.
  private static let mostKeys = 64

  init(isOurs: Bool = false) { self.isOurs = isOurs }

  /// Finds the value that begins at `start`, and all that it holds.
  ///
  /// - Returns: `false` for what is anything but plain strict JSON.
  mutating func value(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard bytes.count < UInt32.max else { return false }
    entries.removeAll(keepingCapacity: true)
    offset = start
    return value(bytes, depth: 0)
  }

  private mutating func value(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> Bool {
    switch skipSpace(bytes) {
    case UInt8(ascii: "\""): return text(bytes, isKey: false)
    case UInt8(ascii: "{"): return object(bytes, depth)
    case UInt8(ascii: "["): return list(bytes, depth)
    case UInt8(ascii: "t"): return word("true", .yes, bytes)
    case UInt8(ascii: "f"): return word("false", .no, bytes)
    case UInt8(ascii: "n"): return word("null", .null, bytes)
    default: return number(bytes)
    }
  }

  /// The next byte that is no white space, not stepped over; 0 at the end.
  private mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case let byte: return byte
      }
    }
    return 0
  }

  private mutating func add(_ kind: JSONOutline.Kind, _ start: Int, _ end: Int) {
    let entry = JSONOutline.Entry(
      kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
      next: UInt32(truncatingIfNeeded: entries.count + 1))
    entries.append(entry)
  }

  /// Takes the sign that begins a list or an object.
  ///
  /// - Returns: Which entry it is, for `close`; `nil` when it lies too deep.
  private mutating func open(_ kind: JSONOutline.Kind, _ depth: Int) -> Int? {
    guard depth < JSONReader.deepest || isOurs else { return nil }
    add(kind, offset, offset)
    offset += 1
    return entries.count - 1
  }

  /// What began at `start` as entry `place` ends here.
  private mutating func close(_ place: Int, keys: UInt64 = 0) {
    offset += 1
    entries[place].end = UInt32(truncatingIfNeeded: offset)
    entries[place].next = UInt32(truncatingIfNeeded: entries.count)
    entries[place].keys = keys
  }

  // MARK: Lists and objects

  private mutating func list(_ bytes: UnsafeBufferPointer<UInt8>, _ depth: Int) -> Bool {
    guard let place = open(.list, depth) else { return false }
    if skipSpace(bytes) == UInt8(ascii: "]") {
      close(place)
      return true
    }
    while value(bytes, depth: depth + 1) {
      switch skipSpace(bytes) {
      case UInt8(ascii: ","): offset += 1
      case UInt8(ascii: "]"):
        close(place)
        return true
      default: return false
      }
    }
    return false
  }

  private mutating func object(_ bytes: UnsafeBufferPointer<UInt8>, _ depth: Int) -> Bool {
    guard let place = open(.object, depth) else { return false }
    if skipSpace(bytes) == UInt8(ascii: "}") {
      close(place)
      return true
    }
    var keys: UInt64 = 0
    var count = 0
    while skipSpace(bytes) == UInt8(ascii: "\""), text(bytes, isKey: true) {
      let key = entries.count - 1
      let name = KeyMark(UnsafeBufferPointer(rebasing: bytes[range(key)]))
      entries[key].keys = name.word
      count += 1
      if keys & name.bit != 0, !isOurs,
        count > Self.mostKeys || hasTwin(key, from: place + 1, bytes)
      {
        return false
      }
      keys |= name.bit
      guard skipSpace(bytes) == UInt8(ascii: ":") else { return false }
      offset += 1
      guard value(bytes, depth: depth + 1) else { return false }
      switch skipSpace(bytes) {
      case UInt8(ascii: ","): offset += 1
      case UInt8(ascii: "}"):
        close(place, keys: keys)
        return true
      default: return false
      }
    }
    return false
  }

  private func range(_ place: Int) -> Range<Int> {
    Int(entries[place].start)..<Int(entries[place].end)
  }

  private func hasTwin(
    _ key: Int, from first: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var here = first
    while here < key {
      if range(here).count == range(key).count, bytes[range(here)].elementsEqual(bytes[range(key)])
      {
        return true
      }
      here = Int(entries[here + 1].next)
    }
    return false
  }

  // MARK: Texts

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, isKey: Bool) -> Bool {
    let start = offset + 1
    var here = start
    var (isASCII, isEscaped) = (true, false)
    while let run = Self.plainRun(bytes, from: here) {
      isASCII = isASCII && run.isASCII
      switch bytes[run.end] {
      case UInt8(ascii: "\""):
        offset = run.end + 1
        add(isKey ? .key : isEscaped ? .escaped : .text, start, run.end)
        let text = UnsafeBufferPointer(rebasing: bytes[start..<run.end])
        return isASCII || String(validating: text, as: UTF8.self) != nil
      case UInt8(ascii: "\\"):
        // Keys are compared by their bytes, so they must mean what they are.
        guard !isKey || isOurs, let end = Self.escapeEnd(bytes, run.end) else { return false }
        here = end
        isEscaped = true
      default: return false
      }
    }
    return false
  }

  /// Behind the escape that begins at `start`; `nil` for a wrong one.
  private static func escapeEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard let unit = unit(bytes, start) else { return nil }
      guard UTF16.isSurrogate(unit) else { return start + 6 }
      guard UTF16.isLeadSurrogate(unit), let low = Self.unit(bytes, start + 6),
        UTF16.isTrailSurrogate(low)
      else { return nil }
      return start + 12
    default: return nil
    }
  }

  /// What `\uXXXX` at `start` says.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for digit in bytes[start + 2..<start + 6] {
      switch digit {
      case 0x30...0x39: unit = unit << 4 | UInt16(digit - 0x30)
      case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt16((digit | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// Where a text has its next quote, backslash or control, and whether all before it is ASCII; `nil`
  /// when there is none.
  private static func plainRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, isASCII: Bool)? {
    var here = start
    var seen: UInt64 = 0
    while here + 8 <= bytes.count {
      let word = ByteSearch.word(bytes, at: here)
      let ends =
        ByteSearch.marks(of: UInt8(ascii: "\""), in: word)
        | ByteSearch.marks(of: UInt8(ascii: "\\"), in: word)
        | ByteSearch.marks(below: 0x20, in: word)
      if ends != 0 {
        let bits = UInt64(ends.trailingZeroBitCount & ~7)
        seen |= word & (1 << bits &- 1)
        return (here + Int(bits / 8), !ByteSearch.isBeyondASCII(seen))
      }
      seen |= word
      here += 8
    }
    while here < bytes.count {
      let byte = bytes[here]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return (here, !ByteSearch.isBeyondASCII(seen))
      }
      seen |= UInt64(byte)
      here += 1
    }
    return nil
  }

  // MARK: Numbers and words

  private mutating func word(
    _ word: StaticString, _ kind: JSONOutline.Kind, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[offset..<end].elementsEqual(letters) else { return false }
    add(kind, offset, end)
    offset = end
    return true
  }

  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = offset
    if here(bytes) == UInt8(ascii: "-") { offset += 1 }
    let isZero = here(bytes) == UInt8(ascii: "0")
    let whole = skipDigits(bytes)
    guard whole == 1 || whole > 1 && !isZero else { return false }
    if here(bytes) == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits(bytes) > 0 else { return false }
    }
    if here(bytes) | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(here(bytes)) { offset += 1 }
      guard skipDigits(bytes) > 0 else { return false }
    }
    add(.number, start, offset)
    return true
  }

  private func here(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  private mutating func skipDigits(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset - start
  }
}

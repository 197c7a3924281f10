/// The list of contents at the end of a ZIP archive.
struct ZipDirectory {
  private let path: String
  private let source: ByteSource
  /// Where the list lies in the source.
  private var start: Int
  private var size: Int
  /// How much was put before the archive: its offsets do not count that.
  private var shift: Int

  /// Finds the list by the record that closes the archive.
  init(_ source: ByteSource, path: String) throws(ImportError) {
    self.path = path
    self.source = source
    let from = max(0, source.size - 65_557)  // the closing record and the longest comment
    let tail = LittleEndian(try source.bytes(at: from, count: source.size - from))
    for isExact in [true, false] {
      var place = tail.bytes.count - 22
      while place >= 0 {
        if tail.hasMark(5, 6, at: place), !isExact || Self.endsThere(place, in: tail),
          let found = try Self.locate(tail, at: place, from: from, source: source)
        {
          (start, size, shift) = found
          guard size <= Zip.Limit.directory else {
            throw ImportError.refused(path: path, reason: "its list of contents is too long")
          }
          return
        }
        place -= 1
      }
    }
    throw ImportError.damaged(
      path: path, offset: source.size,
      reason: source.size == 0 ? "empty" : "no list of contents at the end: not a ZIP, or cut off")
  }

  /// A real closing record's comment reaches to the end of the archive.
  private static func endsThere(_ place: Int, in tail: LittleEndian) -> Bool {
    tail.number(at: place + 20, width: 2).map { place + 22 + $0 == tail.bytes.count } ?? false
  }

  private static func locate(
    _ tail: LittleEndian, at position: Int, from: Int, source: ByteSource
  ) throws(ImportError) -> (start: Int, size: Int, shift: Int)? {
    let end = from + position
    guard let size = tail.number(at: position + 12, width: 4),
      let offset = tail.number(at: position + 16, width: 4)
    else { return nil }
    if size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF
      || tail.number(at: position + 10, width: 2) == 0xFFFF,
      let long = try locateLong(tail, place: position, from: from, source: source)
    {
      return long
    }
    return try place(size: size, offset: offset, before: end, in: source)
  }

  /// ZIP64: the real numbers stand in a record of their own, 20 bytes before tell where.
  private static func locateLong(
    _ tail: LittleEndian, place: Int, from: Int, source: ByteSource
  ) throws(ImportError) -> (start: Int, size: Int, shift: Int)? {
    guard tail.hasMark(6, 7, at: place - 20), let stated = tail.number(at: place - 12, width: 8)
    else { return nil }
    // Something put before the archive moves the record: it also lies right before its locator.
    for position in [stated, from + place - 20 - 56] {
      let record = LittleEndian(try source.bytes(at: position, count: 56))
      if record.hasMark(6, 6, at: 0), let size = record.number(at: 40, width: 8),
        let offset = record.number(at: 48, width: 8)
      {
        return try self.place(size: size, offset: offset, before: position, in: source)
      }
    }
    return nil
  }

  private static func place(
    size: Int, offset: Int, before end: Int, in source: ByteSource
  ) throws(ImportError) -> (start: Int, size: Int, shift: Int)? {
    guard size <= end, offset <= end else { return nil }
    for start in [end - size, offset] where start >= offset && start <= source.size - size {
      if size == 0 { return (start, 0, start - offset) }
      let mark = LittleEndian(try source.bytes(at: start, count: 4))
      if mark.hasMark(1, 2, at: 0) { return (start, size, start - offset) }
    }
    return nil
  }

  /// Every file that the list names, in its order.
  func members() throws(ImportError) -> [Zip.Member] {
    let list = LittleEndian(try source.bytes(at: start, count: size))
    var members: [Zip.Member] = []
    var place = 0
    while place < list.bytes.count, list.hasMark(1, 2, at: place) {
      guard let (member, next) = member(in: list, at: place) else {
        throw .damaged(path: path, offset: start + place, reason: "a line of its list is garbled")
      }
      if !member.isFolder { members.append(member) }
      place = next
    }
    guard place == list.bytes.count else {
      throw .damaged(path: path, offset: start + place, reason: "its list of contents is garbled")
    }
    return members
  }

  private func member(in list: LittleEndian, at place: Int) -> (Zip.Member, next: Int)? {
    guard let flags = list.number(at: place + 8, width: 2),
      let method = list.number(at: place + 10, width: 2),
      let checksum = list.number(at: place + 16, width: 4),
      let nameLength = list.number(at: place + 28, width: 2),
      let extraLength = list.number(at: place + 30, width: 2),
      let commentLength = list.number(at: place + 32, width: 2)
    else { return nil }
    let name = place + 46
    let extra = name + nameLength
    let next = extra + extraLength + commentLength
    guard next <= list.bytes.count,
      let sizes = sizes(in: list, at: place, extra: extra..<extra + extraLength),
      sizes.offset <= source.size - shift
    else { return nil }
    let member = Zip.Member(
      path: ExportPath.cleaned(TextDecoding.text(list.bytes[name..<extra])), flags: flags,
      method: method, checksum: UInt32(checksum), packed: sizes.packed, size: sizes.size,
      offset: sizes.offset + shift, nameLength: nameLength)
    return (member, next)
  }

  /// Lengths and place of a member; each that is all ones stands in the ZIP64 extra instead.
  private func sizes(
    in list: LittleEndian, at place: Int, extra: Range<Int>
  ) -> (packed: Int, size: Int, offset: Int)? {
    guard var packed = list.number(at: place + 20, width: 4),
      var size = list.number(at: place + 24, width: 4),
      var offset = list.number(at: place + 42, width: 4)
    else { return nil }
    var long = longExtra(in: list, extra)
    func take(_ value: inout Int) -> Bool {
      guard value == 0xFFFF_FFFF, !long.isEmpty else { return true }
      guard long.count >= 8, let real = list.number(at: long.lowerBound, width: 8) else {
        return false
      }
      value = real
      long = long.dropFirst(8)
      return true
    }
    guard take(&size), take(&packed), take(&offset) else { return nil }
    return (packed, size, offset)
  }

  private func longExtra(in list: LittleEndian, _ extra: Range<Int>) -> Range<Int> {
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound, let tag = list.number(at: place, width: 2),
      let length = list.number(at: place + 2, width: 2), place + 4 + length <= extra.upperBound
    {
      if tag == 1 { return place + 4..<place + 4 + length }
      place += 4 + length
    }
    return extra.upperBound..<extra.upperBound
  }
}

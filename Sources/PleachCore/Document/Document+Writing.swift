extension Document {
  /// The store as it is written: one record a line, what nobody touched as it was.
  ///
  /// - Parameter writer: The program's version, for the head.
  /// - Complexity: O(*n*).
  public func rendered(writer version: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\n")
    for (index, member) in members.enumerated() {
      if index > 0 { writer.raw(",\n") }
      render(member, version, into: &writer)
    }
    writer.raw("\n}\n")
    return writer.bytes
  }

  private func render(_ member: TopMember, _ version: String, into writer: inout JSONWriter) {
    switch member {
    case .head(let head):
      var head = head
      head.set(["writer"], to: .string(version), at: nil) { _ in [] }
      writer.write(Schema.headKey)
      writer.raw(":")
      writer.write(head)
    case .other(let slot):
      writer.write(slot.id)
      writer.raw(":")
      renderMember(slot, into: &writer)
    case .section(let section):
      writer.write(section.rawValue)
      writer.raw(":[\n")
      let slots = shelves[section]?.slots ?? []
      var next = 0
      while next < slots.count {
        let run = untouchedRun(slots, from: next)
        if let first = slots[next].raw, run > next, let last = slots[run - 1].raw {
          writer.raw(bytes[first.lowerBound..<last.upperBound])
          next = run
        } else {
          render(slots[next], into: &writer)
          next += 1
        }
        writer.raw(next == slots.count ? "\n" : ",\n")
      }
      writer.raw("]")
    }
  }

  /// Where the records end that nobody touched and that stand one after the other as they would be
  /// written: they are copied as one piece, which is most of a store.
  private func untouchedRun(_ slots: [Slot], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var next = start
      var end: Int?
      while next < slots.count, slots[next].changed == nil, let range = slots[next].raw {
        if let end {
          let follows =
            range.lowerBound == end + 2 && bytes[end] == UInt8(ascii: ",") && bytes[end + 1] == 0x0A
          guard follows else { break }
        }
        guard ByteSearch.first(0x0A, in: bytes, range.lowerBound...range.upperBound - 1) == nil
        else { break }
        end = range.upperBound
        next += 1
      }
      return next
    }
  }

  /// Members may be laid out by hand over many lines.
  private func renderMember(_ slot: Slot, into writer: inout JSONWriter) {
    if let range = slot.raw, slot.changed.map({ $0 == parsed(range) }) ?? true {
      writer.raw(bytes[range])
    } else {
      writer.write(slot.changed ?? .null)
    }
  }

  /// As it stood when it is, or is again, what stood there on one line.
  private func render(_ slot: Slot, into writer: inout JSONWriter) {
    guard let range = slot.raw, !bytes[range].contains(0x0A) else {
      return writer.write(slot.changed ?? parsed(slot.raw))
    }
    if let changed = slot.changed, changed != parsed(range) {
      writer.write(changed)
    } else {
      writer.raw(bytes[range])
    }
  }

  private func parsed(_ range: Range<Int>?) -> JSON {
    guard let range else { return .null }
    var reader = JSONReader(bytes, at: range.lowerBound)
    return try! reader.readValue()  // it was read once when the document was
  }
}

// What separates things, and what belongs to nothing.
extension SalvageWalk {
  mutating func comma(_ isWanted: inout Bool) {
    if !isWanted {
      note(.syntax(.expected("a value", found: "\",\"")), at: offset, .mended("a comma goes"))
    }
    isWanted = false
    offset += 1
  }

  mutating func wantComma(_ isWanted: inout Bool, _ closer: String) {
    guard isWanted else { return }
    isWanted = false
    note(
      .syntax(.expected("\",\" or \"\(closer)\"", found: foundHere)), at: offset,
      .mended("a comma put in"))
  }

  /// White space, and the zero bytes that a disk leaves where it lost something.
  mutating func skipGap() {
    while let byte = here {
      if byte == 0 {
        let start = offset
        while here == 0 { offset += 1 }
        note(.zeroBytes(offset - start), at: start, .mended("they go"))
      } else if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        offset += 1
      } else {
        return
      }
    }
  }

  // MARK: What is left out

  /// Leaves out what stands here and belongs to nothing.
  mutating func leaveOutLine(_ problem: JSONError.Problem) {
    if let marker = marker(at: offset) { return leaveOutMarker(marker) }
    let isComment = here == UInt8(ascii: "/") || here == UInt8(ascii: "#")
    note(.syntax(isComment ? .comment : problem), at: offset, .none)
    let end = isComment ? lineEnd(offset) : boundary(after: offset, indent: .max) ?? bytes.count
    leaveOut(from: offset, to: end)
  }

  mutating func leaveOutMarker(_ marker: String) {
    let start = offset
    offset = lineEnd(start)
    let line = Array(bytes[start..<offset]) + [0x0A]
    if marker != "<<<<<<<", let openConflict,
      case .leftOut(let before) = found.faults[openConflict].cure
    {
      found.faults[openConflict].cure = .leftOut(before + line)
    } else {
      openConflict = found.faults.count
      note(.conflictMarkers, at: start, .leftOut(line))
    }
  }

  /// The cure of the fault that was noted last.
  mutating func leaveOut(from start: Int, to end: Int) {
    let last = bytes[start..<end].lastIndex { $0 > 0x20 } ?? start
    offset = end
    found.faults[found.faults.count - 1].cure = .leftOut(Array(bytes[start...last]))
  }

  mutating func note(
    _ kind: Fault.Kind, at offset: Int, _ cure: Fault.Cure, _ section: Section? = nil
  ) {
    found.faults.append(Fault(offset: offset, kind: kind, cure: cure, section: section))
  }
}

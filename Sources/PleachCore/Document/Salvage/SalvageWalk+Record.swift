// One record: as it stands, mended, or left out.
extension SalvageWalk {
  mutating func readRecord(_ section: Section) {
    let start = offset
    let end = boundary(after: start, indent: indent(at: start)) ?? bytes.count
    let part = Array(bytes[start..<end])
    var reader = JSONReader(part, at: 0)
    do throws(JSONError) {
      let value = try reader.readValue()
      offset = start + reader.offset
      return take(value, section, from: start, text: part.prefix(reader.offset), isAsWritten: true)
    } catch {
      if readsOn(past: end, from: start, error) {
        var reader = JSONReader(bytes, at: start)
        if let value = try? reader.readValue(), isFollowed(at: reader.offset) {
          offset = reader.offset
          let text = bytes[start..<offset]
          return take(value, section, from: start, text: text, isAsWritten: true)
        }
      }
      mend(part, section, from: start, to: end, error)
    }
  }

  /// A record laid out by hand may have lines on which another seems to begin: then the error is
  /// that the part ended too early.
  private func readsOn(past end: Int, from start: Int, _ error: JSONError) -> Bool {
    end < bytes.count && !bytes[(start + error.offset)..<end].contains { $0 > 0x20 }
  }

  private func isFollowed(at place: Int) -> Bool {
    guard let next = bytes[place...].firstIndex(where: { $0 > 0x20 }) else { return false }
    return bytes[next] == UInt8(ascii: ",") || bytes[next] == UInt8(ascii: "]")
  }

  private mutating func mend(
    _ part: [UInt8], _ section: Section, from start: Int, to end: Int, _ error: JSONError
  ) {
    let mending = RecordMending(part)
    // What separates it from the next stays, to be read.
    offset = start + mending.trimmed.count
    let place = start + min(error.offset, mending.trimmed.count)
    var problem = error.problem
    if case .expected(let wanted, found: "the end of the file") = problem, end < bytes.count {
      problem = .expected(wanted, found: "the end of the line")
    }
    if let value = mending.value {
      let cure: Fault.Cure =
        mending.cut.isEmpty
        ? .mended(mending.steps.joined(separator: ", ")) : .leftOut(mending.cut)
      note(.syntax(problem), at: place, cure, section)
      return take(value, section, from: start, text: part[...], isAsWritten: false)
    }
    note(.syntax(problem), at: place, .leftOut(mending.trimmed), section)
    noteLost(RecordMending.identifier(in: part), section)
  }

  private mutating func noteLost(_ id: String?, _ section: Section) {
    guard let id else { return }
    let place = found.document.count(section)
    found.faults[found.faults.count - 1].lost = Fault.Lost(id: id, place: place)
  }

  // MARK: Taking it in

  private mutating func take(
    _ value: JSON, _ section: Section, from start: Int, text: ArraySlice<UInt8>, isAsWritten: Bool
  ) {
    guard let id = value["id"]?.string, !id.isEmpty else {
      return note(.noIdentifier(section), at: start, .leftOut(Array(text)), section)
    }
    if let twin = found.document.record(section, id) {
      let isSame = JSONWriter.line(twin) == JSONWriter.line(value)
      let first = lines.place(of: firstPlaces[section]?[id] ?? 0).line
      return note(
        .duplicate(section, id: id, firstLine: first, isSame: isSame),
        at: start, isSame ? .mended("one of the two goes") : .leftOut(Array(text)), section)
    }
    var record = value
    while true {
      do throws(FieldError) {
        try found.graph.put(section, id, record)
        break
      } catch {
        if case .field(let before)? = found.faults.last?.kind, before.path == error.path,
          record != value
        {
          // The record cannot do without that field.
          found.faults[found.faults.count - 1].cure = .leftOut(Array(text))
          return noteLost(id, section)
        }
        let place = isAsWritten ? JSONReader.place(of: error.path, from: start, in: bytes) : start
        guard let cut = record.takeOut(error.path, of: id, section) else {
          note(.field(error), at: place, .leftOut(Array(text)), section)
          return noteLost(id, section)
        }
        note(.field(error), at: place, .leftOut(cut), section)
      }
    }
    let isUntouched = isAsWritten && record == value
    let range = start..<start + text.count
    firstPlaces[section, default: [:]][id] = start
    found.document.shelves[section]?.insert(
      Document.Slot(
        id: id, raw: isUntouched ? range : nil, changed: isUntouched ? nil : record))
    found.records.append(
      Salvage.Entry(section: section, json: record, offset: start, isAsWritten: isAsWritten))
  }
}

extension JSON {
  /// Takes a field out of a record, if the record can do without.
  ///
  /// - Returns: What was taken out, with its place, as one line of JSON; `nil` when nothing was.
  fileprivate mutating func takeOut(_ path: [String], of id: String, _ section: Section) -> [UInt8]?
  {
    // Without a path it is the whole record that cannot be read.
    guard !path.isEmpty, path != ["id"], let old = value(at: path[...]) else { return nil }
    set(path[...], to: nil, at: nil) { _ in [] }
    let whole = [section.rawValue, id] + path
    return JSONWriter.line(["path": .array(whole.map { .string($0) }), "value": old])
  }
}

import PleachCore

extension Check {
  /// Whether every change that undo may want can still be read.
  static let history = Check("History") { exam in
    var last = 0
    return [exam.location.olderHistory, exam.location.history].flatMap { path -> [Finding] in
      let look = Look(path, exam.files, limit: Journal.limit)
      if let error = look.error { return [Finding(.historyLine, path, error.what)] }
      return HistoryText(look.bytes).lines.enumerated().compactMap { place, line in
        guard let change = line.change else {
          return Finding(
            .historyLine, path, line: place + 1, "not what was written; undo cannot go past it",
            remedy: exam.fix)
        }
        defer { last = max(last, change.number) }
        guard change.number <= last else { return nil }
        return Finding(
          .historyNumbers, path, line: place + 1,
          "change \(change.number) stands behind change \(last)")
      }
    }
  }
}

/// A history, line by line.
struct HistoryText {
  /// Each with its line feed; `change` is `nil` where it is not as it was written.
  private(set) var lines: [(bytes: ArraySlice<UInt8>, change: Change?)] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A)
      let line = bytes[start..<(end ?? bytes.count)]
      var change: Change?
      if end != nil, case .change(let read)? = JournalLine(line) { change = read }
      start = (end ?? bytes.count - 1) + 1
      lines.append((bytes[line.startIndex..<start], change))
    }
  }
}

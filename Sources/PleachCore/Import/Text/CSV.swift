/// Reads comma separated rows (RFC 4180 and its relatives) from UTF-8 bytes, one row at a time.
///
/// Bytes, never `Character`: a combining mark after a quote or comma would join with it, and CRLF
/// is a single `Character`. Rows end with LF, CRLF or CR.
struct CSV: Sequence, IteratorProtocol {
  /// One row, blank lines left out.
  struct Row: Equatable {
    /// Where it begins, from 1.
    var line: Int
    var cells: [String]
    /// Set when the row could not be read; reading goes on with the line after it.
    var problem: Problem?

    /// Whether nothing stands in any cell, as at the end of tables from spreadsheets.
    var isBlank: Bool { problem == nil && cells.indices.allSatisfy { cell($0).isEmpty } }

    /// A cell without space around it; empty where the row is shorter.
    func cell(_ index: Int?) -> String {
      guard let index, cells.indices.contains(index) else { return "" }
      return Field.trimmed(cells[index])
    }
  }

  enum Problem: Equatable {
    case unclosedQuote
    /// The text ends in a row that is shorter than the one before.
    case cutOff

    var reason: String {
      switch self {
      case .unclosedQuote: "a quotation mark is opened and never closed"
      case .cutOff: "the file ends in the middle of this row"
      }
    }
  }

  /// More columns than any export has; what is beyond is not kept.
  static let mostCells = 1_000
  /// A quoted cell longer than this is a quotation mark that was never closed.
  static let longestCell = 1 << 20

  let bytes: [UInt8]
  let delimiter: UInt8
  private(set) var offset: Int
  /// Where the row begins that was read last, blank lines before it left out.
  private(set) var rowStart = 0
  private(set) var line: Int
  /// How many cells the row had that was read last.
  private var width = 0

  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark (see `TextDecoding`).
  ///   - offset: Where the first row begins, such as behind a preamble.
  ///   - delimiter: The byte between cells; without one it is found in the first line.
  init(_ bytes: [UInt8], at offset: Int = 0, line: Int = 1, delimiter: UInt8? = nil) {
    self.bytes = bytes
    (self.offset, self.line) = (offset, line)
    let first = bytes[Swift.min(offset, bytes.count)...].prefix { $0 != 0x0A && $0 != 0x0D }
    if first.count == 5, first.prefix(4).elementsEqual("sep=".utf8), let named = first.last {
      self.delimiter = named
      self.offset = first.endIndex
      endLine()
    } else {
      self.delimiter = delimiter ?? Self.delimiter(in: first)
    }
  }

  /// The delimiter that splits a header into most cells; a comma when none does better.
  static func delimiter(in header: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let comma = counts[UInt8(ascii: ","), default: 0]
    let others = [UInt8(ascii: ";"), UInt8(ascii: "\t")].map { ($0, counts[$0, default: 0]) }
    let best = others.max { $0.1 < $1.1 }
    return best.map { $0.1 > comma } == true ? best!.0 : UInt8(ascii: ",")  // best was just seen
  }

  mutating func next() -> Row? {
    while offset < bytes.count {
      let start = line
      rowStart = offset
      var (cells, problem) = readRow()
      defer { width = cells.count }
      if problem == nil, isCutOff, cells.count < width { problem = .cutOff }
      if cells.count > 1 || !cells[0].utf8.allSatisfy({ $0 == 0x20 }) || problem != nil {
        return Row(line: start, cells: cells, problem: problem)
      }
    }
    return nil
  }

  /// Whether no line end stands behind what was read last.
  private var isCutOff: Bool {
    offset == bytes.count && bytes.last != 0x0A && bytes.last != 0x0D
  }

  private mutating func readRow() -> (cells: [String], problem: Problem?) {
    let (start, startLine) = (offset, line)
    var cells: [String] = []
    while true {
      guard let cell = readCell() else {
        // Only the line with the stray quote is given up, not the file behind it.
        (offset, line) = (start, startLine)
        skipLine()
        return (cells.isEmpty ? [""] : cells, .unclosedQuote)
      }
      if cells.count < Self.mostCells { cells.append(cell) }
      guard offset < bytes.count else { return (cells, nil) }
      if bytes[offset] == delimiter {
        offset += 1
      } else {
        endLine()
        return (cells, nil)
      }
    }
  }

  /// Reads up to the next delimiter or line end; `nil` when a quote is not closed.
  private mutating func readCell() -> String? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return readPlain() }
    let (start, startLine) = (offset, line)
    offset += 1
    var plain: [UInt8] = []
    var from = offset
    while offset < bytes.count, offset - start < Self.longestCell {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        plain.append(contentsOf: bytes[from..<offset])
        offset += 1
        guard offset < bytes.count, bytes[offset] == byte else {
          if isCellEnd { return Field.text(String(decoding: plain, as: UTF8.self)) }
          // Text after the closing quote: over several lines it was no closing quote at all.
          guard line == startLine else { return nil }
          return Field.text(String(decoding: plain, as: UTF8.self) + readPlain())
        }
        from = offset
        offset += 1
      } else if byte == 0x0A || byte == 0x0D {
        endLine()
      } else {
        offset += 1
      }
    }
    return nil
  }

  private mutating func readPlain() -> String {
    let start = offset
    while !isCellEnd { offset += 1 }
    return Field.text(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private var isCellEnd: Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    endLine()
  }

  private mutating func endLine() {
    guard offset < bytes.count else { return }
    let isReturn = bytes[offset] == 0x0D
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    line += 1
  }
}

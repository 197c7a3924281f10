/// Writes rows as RFC 4180 has them: quoted only where it must be, as platforms write their own.
enum CSVRow {
  static func bytes(
    _ cells: [String], delimiter: UInt8 = UInt8(ascii: ","), newline: [UInt8] = [0x0A]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      append(cell, to: &bytes, delimiter)
    }
    return bytes + newline
  }

  private static func append(_ cell: String, to bytes: inout [UInt8], _ delimiter: UInt8) {
    let quote = UInt8(ascii: "\"")
    let text = Array(cell.utf8)
    let isEdged = text.first == 0x20 || text.last == 0x20
    // Some spreadsheets part cells at a semicolon whatever the file does.
    let parts = [delimiter, quote, UInt8(ascii: ";")]
    guard isEdged || text.contains(where: { parts.contains($0) || $0 < 0x20 }) else {
      return bytes.append(contentsOf: text)
    }
    bytes.append(quote)
    for byte in text {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// A cell that no spreadsheet takes for a formula. Only for tables that a person opens: a platform
  /// would take the sign for a part of the text.
  static func harmless(_ cell: String) -> String {
    let start = cell.unicodeScalars.first {
      !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r"
    }
    guard let start, "=+-@\t\r＝＋－＠".unicodeScalars.contains(start) else { return cell }
    return "'" + cell
  }
}

/// A table of a platform from which rows are taken, all other bytes staying as they are.
struct CSVRewriting {
  /// As it was handed in, its byte order mark taken off.
  private let body: [UInt8]
  private let mark: [UInt8]
  let delimiter: UInt8

  /// - Throws: `.notUTF8` for UTF-16, whose bytes cannot be kept one by one.
  init(_ bytes: [UInt8]) throws(PlanFormatError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    mark = isMarked ? [0xEF, 0xBB, 0xBF] : []
    body = isMarked ? Array(bytes.dropFirst(3)) : bytes
    delimiter = CSV(body).delimiter
  }

  /// The rows that could be read, the header too.
  var rows: [CSV.Row] { CSV(body).filter { $0.problem == nil } }

  /// CRLF or LF, as the first line has it.
  private var newline: [UInt8] {
    guard let end = body.firstIndex(of: 0x0A) else { return [0x0A] }
    return end > 0 && body[end - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
  }

  /// The bytes without the rows that `isGone` names, and with new ones at the end.
  func bytes(without isGone: (CSV.Row) -> Bool, adding new: [[String]]) -> [UInt8] {
    var kept = mark
    var reader = CSV(body)
    var copied = 0
    while let row = reader.next() {
      guard row.problem == nil, isGone(row) else { continue }
      kept += body[copied..<reader.rowStart]
      copied = reader.offset
    }
    kept += body[copied...]
    guard !new.isEmpty else { return kept }
    if let last = kept.last, last != 0x0A, last != 0x0D { kept += newline }
    for row in new { kept += CSVRow.bytes(row, delimiter: delimiter, newline: newline) }
    return kept
  }
}

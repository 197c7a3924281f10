/// Lines and columns of bytes, as an editor counts them.
public enum TextPlace {
  /// Line and column of a byte, both from 1, columns in Unicode scalars. A byte order mark at the
  /// start takes no column.
  ///
  /// - Complexity: O(`offset`); meant for errors.
  public static func of(_ offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    var line = 1
    for byte in before where byte == 0x0A { line += 1 }
    var column = 1
    for byte in bytes[lineStart..<before.endIndex] where byte & 0xC0 != 0x80 { column += 1 }
    if lineStart == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), column > 1 { column -= 1 }
    return (line, column)
  }
}

/// Text that may be shown: the only way by which a string reaches the screen, stdout or stderr.
///
/// Names, notes and error messages come from strangers' files. What could steer a terminal, hide, or
/// break columns is replaced or dropped here, once: controls become their pictures (`␛`), line breaks
/// a space, unknown scalars `�`; bidirectional and zero-width controls go, and so do the parts of
/// emoji about whose width terminals disagree. The stored value stays as it was imported.
///
/// Text that hid something begins with `⚠`. In front, not behind: the end is what gets cut off.
public struct SafeText: Sendable, Hashable {
  /// The cleaned text; no scalar of it moves a cursor or hides.
  public let string: String

  /// Columns it takes on every terminal.
  public let columns: Int

  /// Whether the raw text held something a reader could not have seen, or letters of two alphabets
  /// in one word.
  public let isSuspicious: Bool

  /// Cleans any string. Plain ASCII is taken as it is.
  ///
  /// - Complexity: O(*n*) in Unicode scalars, whatever they are.
  public init(_ raw: String) {
    if SafeText.isPlain(raw) {
      self.init(clean: raw, columns: raw.utf8.count)
      return
    }
    var cleaner = Cleaner()
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    let text = SafeText(clean: String(cleaner.output), columns: cleaner.columns)
    self = cleaner.hidesSomething || cleaner.mixesAlphabets ? text.signed : text
  }

  /// The text with the sign that it is not what it seems; not twice, where cleaned text comes again.
  var signed: SafeText {
    let isSigned = string.unicodeScalars.starts(with: SafeText.warning.unicodeScalars)
    let sign = isSigned ? "" : SafeText.warning
    return SafeText(
      clean: sign + string, columns: columns + sign.unicodeScalars.count, isSuspicious: true)
  }

  /// Keeps text that is known to be clean, together with its width.
  init(clean: String, columns: Int, isSuspicious: Bool = false) {
    self.string = clean
    self.columns = columns
    self.isSuspicious = isSuspicious
  }

  /// No text at all.
  public static let empty = SafeText(clean: "", columns: 0)

  /// This many spaces; none when `columns` is below 1.
  public static func spaces(_ columns: Int) -> SafeText {
    let count = max(0, columns)
    return SafeText(clean: String(repeating: " ", count: count), columns: count)
  }

  /// Whether there is nothing to see.
  public var isEmpty: Bool { columns == 0 }

  /// Whether every scalar takes one column and one byte. Nothing else does: scalars beyond ASCII have
  /// more bytes than columns.
  var isPlain: Bool { string.utf8.count == columns }

  private static let warning = "⚠ "

  private static func isPlain(_ raw: String) -> Bool {
    let answer = raw.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes where byte < 0x20 || byte > 0x7E { return false }
      return true
    }
    return answer ?? raw.utf8.allSatisfy { $0 >= 0x20 && $0 <= 0x7E }
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// Cleans a literal of ours as it would a stranger's: what is put into `\(…)` may be one.
  public init(stringLiteral value: String) { self.init(value) }
}

extension SafeText: CustomStringConvertible {
  /// The cleaned text.
  public var description: String { string }
}

extension SafeText {
  /// Puts two texts side by side.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      clean: left.string + right.string, columns: left.columns + right.columns,
      isSuspicious: left.isSuspicious || right.isSuspicious)
  }

  /// Adds a text at the end.
  public static func += (left: inout SafeText, right: SafeText) { left = left + right }
}

extension Sequence where Element == SafeText {
  /// All texts in order, with `separator` between.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  public func joined(separator: SafeText = .empty) -> SafeText {
    var string = ""
    var columns = 0
    var isSuspicious = false
    for (index, text) in enumerated() {
      if index > 0 {
        string += separator.string
        columns += separator.columns
      }
      string += text.string
      columns += text.columns
      isSuspicious = isSuspicious || text.isSuspicious
    }
    return SafeText(clean: string, columns: columns, isSuspicious: isSuspicious)
  }
}

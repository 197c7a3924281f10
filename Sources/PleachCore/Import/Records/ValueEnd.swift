/// Looks for the end of a JSON value in text that comes piece by piece: brackets are counted, not
/// checked against each other, and texts are stepped over.
struct ValueEnd {
  private enum Within { case start, brackets, text, escape, bare }

  /// Up to where was looked.
  private var place: Int
  private var within = Within.start
  private var depth = 0

  /// - Parameter place: Where the value begins.
  init(at place: Int) { self.place = place }

  /// Whether it is a word or a number: those end before whatever cannot belong to one.
  var isBare: Bool { within == .bare }

  /// Whether it is an object or an array.
  private(set) var isBracketed = false

  /// The text has lost so many bytes at its start.
  mutating func leaveBehind(_ count: Int) { place -= count }

  /// Where the value ends; `nil` as long as the text does not show it.
  ///
  /// - Parameter bytes: The text as before, or longer. No byte is looked at twice.
  mutating func find(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      while place < bytes.count {
        switch within {
        case .start: begin(bytes[place])
        case .bare:
          if Self.isAfterBare(bytes[place]) { return place }
          place += 1
        case .escape:
          within = .text
          place += 1
        case .text:
          stepThroughText(bytes)
          if within == .brackets, depth == 0 { return place }
        case .brackets:
          stepThroughBrackets(bytes)
          if depth == 0 { return place }
        }
      }
      return nil
    }
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): (within, isBracketed) = (.brackets, true)
    case UInt8(ascii: "\""):
      within = .text
      place += 1
    default: within = .bare
    }
  }

  /// To a text or to the last bracket's far side.
  private mutating func stepThroughBrackets(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (at, depth) = (place, depth)
    defer { (place, self.depth) = (at, depth) }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return }
      case UInt8(ascii: "\""):
        within = .text
        return
      default: break
      }
    }
  }

  /// To the text's far side or to an escape.
  private mutating func stepThroughText(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = place
    defer { place = at }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        within = .brackets
        return
      }
      if byte == UInt8(ascii: "\\") {
        within = .escape
        return
      }
    }
  }

  private static func isAfterBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""): true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}

import PleachScreen

/// Turns the bytes a terminal sends into keys, mouse and pasted text. Bytes may come in any pieces.
///
/// Written here and not left to ncurses, which knows only what terminfo knows: keys with modifiers,
/// focus reports and newer keyboards' sequences would come out as Escape and letters, and letters are
/// commands. What is not understood is dropped whole.
struct InputDecoder {
  /// Text pasted without an end is given out in pieces of this many bytes.
  static let longestPaste = 1 << 20

  private let extra: [[UInt8]: Key]
  private let longestExtra: Int
  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  /// - Parameter extra: Sequences of this terminal, which win over the common ones.
  init(extra: [[UInt8]: Key] = [:]) {
    self.extra = extra
    longestExtra = extra.keys.map(\.count).max() ?? 0
  }

  /// Whether a sequence has begun and not ended: after a moment's silence, call `flush`.
  var isMidway: Bool { !bytes.isEmpty && pasted == nil }

  /// Takes bytes and returns what they complete.
  mutating func take(_ new: some Sequence<UInt8>) -> [TerminalEvent] {
    bytes += new
    return decode(isFinal: false)
  }

  /// Takes what is there for all there is: a lone ESC is the key Escape.
  mutating func flush() -> [TerminalEvent] { decode(isFinal: true) }

  private mutating func decode(isFinal: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      if pasted != nil {
        guard let event = takePaste(&rest) else { break }
        events.append(event)
        continue
      }
      switch step(rest, isFinal: isFinal) {
      case .incomplete:
        bytes = Array(rest)
        return events
      case .found(let event, let count):
        if let event { events.append(event) }
        rest = rest.dropFirst(count)
      case .paste(let count):
        pasted = []
        rest = rest.dropFirst(count)
      }
    }
    bytes = Array(rest)
    return events
  }

  private mutating func takePaste(_ rest: inout ArraySlice<UInt8>) -> TerminalEvent? {
    let end = Array("\u{1B}[201~".utf8)
    let found = rest.firstRange(of: end)
    // The beginning of an end may be in the next piece.
    let kept = found == nil ? rest.endingOverlap(with: end) : 0
    let upTo = found?.lowerBound ?? rest.endIndex - kept
    pasted? += rest[rest.startIndex..<upTo]
    rest = rest[(found?.upperBound ?? upTo)...]
    guard found != nil || pasted?.count ?? 0 >= Self.longestPaste else { return nil }
    let text = Self.text(of: pasted ?? [])
    pasted = found == nil ? [] : nil
    return .paste(text)
  }

  /// Terminals send line ends as Return.
  private static func text(of bytes: [UInt8]) -> String {
    var clean: [UInt8] = []
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0A && afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      clean.append(afterReturn ? 0x0A : byte)
    }
    return String(decoding: clean, as: UTF8.self)
  }

  private func step(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep {
    if let own = ownKey(rest, isFinal: isFinal) { return own }
    guard rest.first == 0x1B else { return Self.letter(rest, [], isFinal: isFinal) }
    if rest.count == 1 { return isFinal ? .found(.key(Key(.esc)), 1) : .incomplete }
    let second = rest[rest.startIndex + 1]
    switch second {
    case UInt8(ascii: "["): return EscapeSequence.control(rest, isFinal: isFinal)
    case UInt8(ascii: "O"): return EscapeSequence.shift3(rest, isFinal: isFinal)
    case 0x1B: return escapes(rest, isFinal: isFinal)
    default: return Self.letter(rest.dropFirst(), .alt, isFinal: isFinal).longer(by: 1)
    }
  }

  /// ESC twice: Alt with a key that is itself a sequence, or Escape pressed twice.
  private func escapes(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep {
    let inner = step(rest.dropFirst(), isFinal: isFinal)
    if case .found(.key(let key)?, let count) = inner, key != Key(.esc) {
      return .found(.key(Key(key.code, key.modifiers.union(.alt))), count + 1)
    }
    if case .incomplete = inner { return .incomplete }
    return .found(.key(Key(.esc)), 1)
  }

  /// The longest sequence of this terminal's own that begins here.
  private func ownKey(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep? {
    var length = min(longestExtra, rest.count)
    while length > 0 {
      if let key = extra[Array(rest.prefix(length))] { return .found(.key(key), length) }
      length -= 1
    }
    return nil
  }

  /// A letter in UTF-8, or one of the controls.
  private static func letter(
    _ rest: ArraySlice<UInt8>, _ modifiers: Key.Modifiers, isFinal: Bool
  ) -> DecodingStep {
    guard let first = rest.first else { return .incomplete }
    if first < 0x80 { return .found(.key(ControlKeys.key(first, modifiers)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let wanted = rest.prefix(length)
    let isWhole = wanted.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if wanted.count < length, isWhole, !isFinal { return .incomplete }
    let scalars = String(decoding: wanted, as: UTF8.self).unicodeScalars
    // Broken letters are dropped byte by byte: no key is worth guessing.
    guard length > 1, scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}",
      scalar.value >= 0xA0
    else { return .found(nil, isWhole && scalars.count == 1 ? wanted.count : 1) }
    return .found(.key(Key(.letter(scalar), modifiers)), length)
  }
}

/// What stands at the beginning of the bytes.
enum DecodingStep {
  /// More bytes must come.
  case incomplete
  /// So many bytes, which mean this event or nothing.
  case found(TerminalEvent?, Int)
  /// So many bytes, after which pasted text follows.
  case paste(Int)

  func longer(by count: Int) -> DecodingStep {
    if case .found(let event, let length) = self { return .found(event, length + count) }
    return self
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes at the end could be the beginning of `sequence`.
  fileprivate func endingOverlap(with sequence: [UInt8]) -> Int {
    var length = Swift.min(count, sequence.count - 1)
    while length > 0 && !sequence.starts(with: suffix(length)) { length -= 1 }
    return length
  }
}

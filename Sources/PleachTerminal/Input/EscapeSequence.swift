import PleachScreen

/// Reads sequences that begin with ESC, as xterm, the VT series, rxvt, the Linux console and newer
/// keyboards' protocols send them.
enum EscapeSequence {
  /// Longer ones are no keys; their beginning is dropped.
  private static let longest = 64

  /// `ESC O x`: keys in application mode, and what some terminals send for modified arrows.
  static func shift3(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep {
    guard rest.count >= 3 else {
      return isFinal ? .found(.key(Key(.letter("O"), .alt)), 2) : .incomplete
    }
    let last = rest[rest.startIndex + 2]
    if let code = KeyTable.letters[last] { return .found(.key(Key(code)), 3) }
    if let sign = KeyTable.pad[last] { return .found(.key(Key(sign)), 3) }
    // rxvt: control with an arrow.
    if let code = KeyTable.letters[last & 0xDF], (0x61...0x64).contains(last) {
      return .found(.key(Key(code, .control)), 3)
    }
    return .found(nil, (0x40...0x7E).contains(last) ? 3 : 2)
  }

  /// `ESC [ parameters letter`.
  static func control(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep {
    let body = rest.dropFirst(2)
    guard let first = body.first else {
      return isFinal ? .found(.key(Key(.letter("["), .alt)), 2) : .incomplete
    }
    if first == UInt8(ascii: "M") { return oldMouse(body, isFinal: isFinal) }
    if first == UInt8(ascii: "[") { return console(body, isFinal: isFinal) }
    // rxvt ends with a dollar, which for others stands before the end.
    let end = body.firstIndex {
      (0x40...0x7E).contains($0) || $0 == 0x24 || !(0x20...0x7E).contains($0)
    }
    guard let end, body.distance(from: body.startIndex, to: end) <= longest else {
      let isTooLong = body.count > longest
      return isFinal || isTooLong ? .found(nil, rest.count) : .incomplete
    }
    let length = end - rest.startIndex + 1
    // Another sequence begins inside this one: it was cut off.
    if !(0x20...0x7E).contains(body[end]) { return .found(nil, length - 1) }
    let parameters = Parameters(body[..<end])
    if body[end] == UInt8(ascii: "~"), parameters[0] == 200, parameters.sign == nil {
      return .paste(length)
    }
    return .found(event(parameters, body[end]), length)
  }

  private static func event(_ parameters: Parameters, _ last: UInt8) -> TerminalEvent? {
    switch (parameters.sign, last) {
    case (UInt8(ascii: "<")?, UInt8(ascii: "M")), (UInt8(ascii: "<")?, UInt8(ascii: "m")):
      return MouseReport.event(
        parameters[0] ?? 0, column: parameters[1] ?? 1, row: parameters[2] ?? 1,
        isRelease: last == UInt8(ascii: "m"))
    case (nil, UInt8(ascii: "~")): return tilde(parameters)
    case (nil, UInt8(ascii: "u")): return coded(parameters[0], parameters[1])
    case (nil, UInt8(ascii: "Z")): return .key(Key(.tab, .shift))
    // Focus gained and lost, which nobody asked for.
    case (nil, UInt8(ascii: "I")), (nil, UInt8(ascii: "O")): return nil
    case (nil, UInt8(ascii: "$")), (nil, UInt8(ascii: "^")), (nil, UInt8(ascii: "@")):
      return rxvt(parameters, last)
    case (nil, _): return lettered(parameters, last)
    default: return nil
    }
  }

  private static func lettered(_ parameters: Parameters, _ last: UInt8) -> TerminalEvent? {
    if let code = KeyTable.letters[last] {
      return .key(Key(code, KeyTable.modifiers(parameters[1])))
    }
    // rxvt: shift with an arrow.
    guard (0x61...0x64).contains(last), let code = KeyTable.letters[last & 0xDF] else { return nil }
    return .key(Key(code, .shift))
  }

  private static func tilde(_ parameters: Parameters) -> TerminalEvent? {
    // modifyOtherKeys: 27 ; modifiers ; letter ~
    if parameters[0] == 27, let code = parameters[2] { return coded(code, parameters[1]) }
    guard let code = KeyTable.numbers[parameters[0] ?? -1] else { return nil }
    return .key(Key(code, KeyTable.modifiers(parameters[1])))
  }

  private static func rxvt(_ parameters: Parameters, _ last: UInt8) -> TerminalEvent? {
    guard let code = KeyTable.numbers[parameters[0] ?? -1] else { return nil }
    let modifiers: Key.Modifiers =
      last == UInt8(ascii: "$")
      ? .shift : last == UInt8(ascii: "^") ? .control : [.control, .shift]
    return .key(Key(code, modifiers))
  }

  /// A key by its letter's number, with modifiers that letters alone cannot carry.
  private static func coded(_ number: Int?, _ modifier: Int?) -> TerminalEvent? {
    guard let number, let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else {
      return nil
    }
    let modifiers = KeyTable.modifiers(modifier)
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return .key(ControlKeys.key(UInt8(scalar.value), modifiers))
    }
    // Private use: the protocol's keys for media and modifiers.
    if scalar.value < 0xA0 && scalar.value >= 0x80 || (0xE000...0xF8FF).contains(scalar.value) {
      return nil
    }
    let isLetter = modifiers.contains(.shift) && scalar != " "
    let upper =
      isLetter ? scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar : scalar
    return .key(Key(.letter(upper), isLetter ? modifiers.subtracting(.shift) : modifiers))
  }

  /// The Linux console: `ESC [ [ A` to `E` are F1 to F5.
  private static func console(_ body: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep {
    guard body.count >= 2 else { return isFinal ? .found(nil, 3) : .incomplete }
    let last = body[body.startIndex + 1]
    guard (0x41...0x45).contains(last) else { return .found(nil, 3) }
    return .found(.key(Key(.function(Int(last) - 0x40))), 4)
  }

  /// The mouse as xterm first sent it: three bytes, each 32 more than its number.
  private static func oldMouse(_ body: ArraySlice<UInt8>, isFinal: Bool) -> DecodingStep {
    guard body.count >= 4 else { return isFinal ? .found(nil, 2 + body.count) : .incomplete }
    let numbers = body.dropFirst().prefix(3).map { Int($0) - 32 }
    let event = MouseReport.event(
      numbers[0], column: numbers[1], row: numbers[2], isRelease: numbers[0] & 0x43 == 3)
    return .found(event, 6)
  }
}

/// The numbers of a sequence.
private struct Parameters {
  /// `<`, `?`, `>` or `=` before the numbers.
  let sign: UInt8?
  private let values: [Int?]

  init(_ body: ArraySlice<UInt8>) {
    let sign = body.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    self.sign = sign
    values = (sign == nil ? body : body.dropFirst())
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      // Behind a colon stand refinements that no key needs.
      .map { Int(String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) }
  }

  subscript(index: Int) -> Int? { index < values.count ? values[index] : nil }
}

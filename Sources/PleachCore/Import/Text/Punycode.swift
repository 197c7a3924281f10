/// Host names of other scripts: `xn--mnchen-3ya.example` is `münchen.example` (RFC 3492).
enum Punycode {
  /// A host name lower-cased, each encoded label decoded; what is no Punycode stays as it is.
  static func decodedHost(_ host: String) -> String {
    let lower = host.lowercased()
    guard lower.contains("xn--") else { return lower }
    return lower.split(separator: ".", omittingEmptySubsequences: false).map { label in
      label.hasPrefix("xn--") ? decoded(label.dropFirst(4)) ?? String(label) : String(label)
    }.joined(separator: ".")
  }

  /// A host name in the letters that domain names have, each label of another script encoded; what has
  /// none stays as it is.
  static func encodedHost(_ host: String) -> String {
    guard !host.utf8.allSatisfy({ $0 < 0x80 }) else { return host }
    return host.split(separator: ".", omittingEmptySubsequences: false).map { label in
      label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : "xn--" + encoded(label)
    }.joined(separator: ".")
  }

  private static func encoded(_ label: Substring) -> String {
    let points = label.unicodeScalars.map(\.value)
    var output = points.filter { $0 < 0x80 }.map { UInt8($0) }
    var handled = UInt32(output.count)
    if handled > 0 { output.append(UInt8(ascii: "-")) }
    let basic = handled
    // Labels are short, so that no sum of these overflows: a host has 300 bytes at the most.
    var (point, delta, bias): (UInt32, UInt32, UInt32) = (128, 0, 72)
    while handled < UInt32(points.count) {
      guard let next = points.filter({ $0 >= point }).min() else { break }
      delta &+= (next - point) &* (handled + 1)
      point = next
      for value in points {
        if value < point { delta &+= 1 }
        guard value == point else { continue }
        append(delta, to: &output, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
        (delta, handled) = (0, handled + 1)
      }
      (delta, point) = (delta &+ 1, point + 1)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8], bias: UInt32) {
    var (rest, k) = (number, UInt32(36))
    while true {
      let threshold = k <= bias ? 1 : min(26, k - bias)
      guard rest >= threshold else { break }
      bytes.append(letter(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      k += 36
    }
    bytes.append(letter(rest))
  }

  private static func letter(_ digit: UInt32) -> UInt8 {
    UInt8(digit < 26 ? digit + 97 : digit - 26 + 48)
  }

  /// - Parameter label: Without its `xn--`; at most 63 bytes are allowed in a host name.
  private static func decoded(_ label: Substring) -> String? {
    let bytes = Array(label.utf8)
    guard bytes.count <= 63, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let hyphen = bytes.lastIndex(of: UInt8(ascii: "-"))
    var scalars: [UInt32] = hyphen.map { bytes[..<$0].map(UInt32.init) } ?? []
    var place = hyphen.map { $0 + 1 } ?? 0
    var (value, bias, point): (UInt32, UInt32, UInt32) = (0, 72, 128)
    while place < bytes.count {
      guard let delta = number(in: bytes, at: &place, bias: bias) else { return nil }
      let (sum, overflow) = value.addingReportingOverflow(delta)
      if overflow { return nil }
      let count = UInt32(scalars.count + 1)
      bias = adapted(delta, count: count, isFirst: value == 0 && scalars.count == (hyphen ?? 0))
      let (next, tooFar) = point.addingReportingOverflow(sum / count)
      if tooFar { return nil }
      point = next
      value = sum % count
      scalars.insert(point, at: Int(value))
      value += 1
    }
    let characters = scalars.compactMap(Unicode.Scalar.init)
    guard characters.count == scalars.count else { return nil }
    return String(String.UnicodeScalarView(characters))
  }

  private static func number(in bytes: [UInt8], at place: inout Int, bias: UInt32) -> UInt32? {
    var (result, weight, k): (UInt32, UInt32, UInt32) = (0, 1, 36)
    while place < bytes.count {
      guard let digit = digit(bytes[place]) else { return nil }
      place += 1
      let (part, over) = digit.multipliedReportingOverflow(by: weight)
      let (sum, tooFar) = result.addingReportingOverflow(part)
      if over || tooFar { return nil }
      result = sum
      let threshold = k <= bias ? 1 : min(26, k - bias)
      if digit < threshold { return result }
      let (heavier, tooHeavy) = weight.multipliedReportingOverflow(by: 36 - threshold)
      if tooHeavy { return nil }
      weight = heavier
      k += 36
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 26
    default: nil
    }
  }

  private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k: UInt32 = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}

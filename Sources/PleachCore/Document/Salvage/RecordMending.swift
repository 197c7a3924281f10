/// Tries what people forget when they edit a record by hand: a comma, a colon, a closing bracket,
/// straight quotes.
///
/// A mending counts only when the whole record reads afterwards. No letter of it is ever left out
/// untold: what stands there twice under one key is handed back.
struct RecordMending {
  /// The record without what separates it from the next.
  let trimmed: [UInt8]
  /// What it says; `nil` when it could not be mended.
  private(set) var value: JSON?
  /// What was done, as a sentence lists it.
  private(set) var steps: [String] = []
  /// What had to be left out.
  private(set) var cut: [UInt8] = []

  private static let mostSteps = 16

  init(_ part: [UInt8]) {
    let end = part.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: ",") } ?? part.startIndex - 1
    trimmed = Array(part[...end])
    // Zero bytes inside a record stand where something was lost.
    guard !trimmed.contains(0) else { return }
    var text = trimmed
    for _ in 0..<Self.mostSteps {
      guard let error = Self.error(in: text) else {
        value = try? JSONReader.value(in: text)  // just read without an error
        return
      }
      guard let (better, step) = improve(text, error) else { return }
      text = better
      if steps.last != step { steps.append(step) }
    }
  }

  private static func error(in text: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONReader.value(in: text)
      return nil
    } catch {
      return error
    }
  }

  private mutating func improve(_ text: [UInt8], _ error: JSONError) -> ([UInt8], String)? {
    if case .duplicateKey = error.problem { return cutMember(text, at: error.offset) }
    if case .rawControl(let byte) = error.problem {
      let escaped = JSONWriter.line(.string(String(Unicode.Scalar(byte)))).dropFirst().dropLast()
      let better = text[..<error.offset] + escaped + text[(error.offset + 1)...]
      return (
        Array(better), "a control character written as \(String(decoding: escaped, as: UTF8.self))"
      )
    }
    if error.offset >= text.count {
      guard let closers = Self.closers(of: text), !closers.isEmpty else { return nil }
      return (text + closers, "\(String(decoding: closers, as: UTF8.self)) put in")
    }
    return candidates(text, error.offset).first { better, _ in
      guard let next = Self.error(in: better) else { return true }
      return better.count - next.offset < text.count - error.offset
    }
  }

  private func candidates(_ text: [UInt8], _ place: Int) -> [([UInt8], String)] {
    let (before, after) = (Array(text[..<place]), Array(text[place...]))
    var candidates: [([UInt8], String)] = []
    if after.first == UInt8(ascii: ",") {
      candidates.append((before + after.dropFirst(), "a comma goes"))
    }
    if let straight = Self.straightened(before, after) {
      candidates.append((straight, "straight quotes put in"))
    }
    candidates.append((before + [UInt8(ascii: ",")] + after, "a comma put in"))
    candidates.append((before + [UInt8(ascii: ":")] + after, "a colon put in"))
    return candidates
  }

  /// The text with a pair of curly quotes that stand where straight ones belong.
  private static func straightened(_ before: [UInt8], _ after: [UInt8]) -> [UInt8]? {
    let curly: [[UInt8]] = [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9E]]
    guard curly.contains(where: after.starts(with:)) else { return nil }
    let rest = Array(after.dropFirst(3))
    let end = rest.indices.first { place in curly.contains { rest[place...].starts(with: $0) } }
    guard let end else { return nil }
    let quote = [UInt8(ascii: "\"")]
    return before + quote + rest[..<end] + quote + rest[(end + 3)...]
  }

  /// The brackets that are open at the end of a text; `nil` inside a string or after a key.
  private static func closers(of text: [UInt8]) -> [UInt8]? {
    var open: [UInt8] = []
    var isInText = false
    var isEscaped = false
    for byte in text {
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      default: break
      }
    }
    let isAfterKey = text.last { $0 > 0x20 } == UInt8(ascii: ":")
    return isInText || isAfterKey ? nil : open.reversed()
  }

  /// Takes out the second member of one key, and keeps it.
  private mutating func cutMember(_ text: [UInt8], at key: Int) -> ([UInt8], String)? {
    var reader = JSONReader(text, at: key)
    guard (try? reader.readString()) != nil, (try? reader.peek()) == UInt8(ascii: ":") else {
      return nil
    }
    var value = JSONReader(text, at: reader.offset + 1)
    guard (try? value.readValue()) != nil,
      let comma = text[..<key].lastIndex(where: { $0 > 0x20 }), text[comma] == UInt8(ascii: ",")
    else { return nil }
    cut += text[key..<value.offset] + [0x0A]
    return (Array(text[..<comma] + text[value.offset...]), "the second member of one key taken out")
  }

  /// The identifier that a broken record most likely has: the first member `id`, if it is whole.
  static func identifier(in part: [UInt8]) -> String? {
    var reader = JSONReader(part)
    do throws(JSONError) {
      guard try reader.enterObject() == "id" else { return nil }
      return try reader.readString()
    } catch {
      return nil
    }
  }
}

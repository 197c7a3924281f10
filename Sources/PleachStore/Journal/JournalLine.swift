import CZlib
import PleachCore

/// One line of the journal or the history: eight digits of CRC-32, a space, an object.
enum JournalLine: Equatable {
  case header(JournalHeader)
  case change(Change)
  /// A fold was about to put a file of that hash in place; all changes before are in it.
  case folding(hash: String)

  static func bytes(_ json: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("00000000 ")
    writer.write(json)
    writer.raw("\n")
    var line = writer.finished()
    let digits = digits(of: line[9...].dropLast())
    line.replaceSubrange(..<8, with: digits.utf8)
    return line
  }

  var bytes: [UInt8] {
    switch self {
    case .header(let header): Self.bytes(header.json)
    case .change(let change): Self.bytes(change.json)
    case .folding(let hash): Self.bytes(["folding": .string(hash)])
    }
  }

  /// Reads a line without its line feed; `nil` when it is not as it was written.
  init?(_ line: ArraySlice<UInt8>) {
    guard let text = Self.text(of: line),
      let json = try? JSONReader.value(in: Array(text))  // no JSON, no line
    else { return nil }
    if let header = JournalHeader(json) {
      self = .header(header)
    } else if let hash = json["folding"]?.string {
      self = .folding(hash: hash)
    } else if let change = Change(json) {
      self = .change(change)
    } else {
      return nil
    }
  }

  /// The object of a line whose checksum holds.
  static func text(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.count > 9, line[line.startIndex + 8] == 0x20 else { return nil }
    let text = line[(line.startIndex + 9)...]
    guard digits(of: text).utf8.elementsEqual(line.prefix(8)) else { return nil }
    return text
  }

  private static func digits(of text: ArraySlice<UInt8>) -> String {
    let sum = text.withUnsafeBytes {
      crc32_z(0, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), $0.count)
    }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// The first line of a journal: which file its changes are made on.
struct JournalHeader: Equatable {
  /// Counts up with each fold.
  var generation: Int
  /// The SHA-256 of that file; empty when there was none.
  var base: String
  /// The number of the last change before this journal.
  var number: Int
  /// When it was begun; makes two headers differ that otherwise might not.
  var time: String
  /// How this machine's own copy of that file looked then: as long as it does, a file of the same bytes
  /// is known to be the one without being summed. Empty where there was no copy.
  var look: String

  init(generation: Int, base: String, number: Int, time: String, look: String = "") {
    self.generation = generation
    self.base = base
    self.number = number
    self.time = time
    self.look = look
  }

  init?(_ json: JSON) {
    guard let generation = json["generation"]?.int, let base = json["base"]?.string,
      let number = json["seq"]?.int
    else { return nil }
    self.init(
      generation: generation, base: base, number: number, time: json["t"]?.string ?? "",
      look: json["look"]?.string ?? "")
  }

  var json: JSON {
    [
      "generation": .number(String(generation)), "base": .string(base),
      "seq": .number(String(number)), "t": .string(time), "look": .string(look),
    ]
  }
}

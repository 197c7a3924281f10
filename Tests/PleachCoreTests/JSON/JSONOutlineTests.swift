import Testing

@testable import PleachCore

@Suite struct JSONOutlineTests {
  /// A value of every kind, as deep as chance will have it.
  private static func value(_ random: inout SeededRandom, depth: Int = 0) -> JSON {
    switch random.below(depth > 3 ? 5 : 8) {
    case 0: return .null
    case 1: return .bool(random.chance(50))
    case 2: return .number(random.pick(["0", "-1", "12", "1.50", "2e3", "9007199254740993"]))
    case 3, 4: return .string(random.pick(texts))
    case 5: return .array((0..<random.below(5)).map { _ in value(&random, depth: depth + 1) })
    default:
      let keys = random.shuffled(keys).prefix(random.below(6))
      return .object(keys.map { JSON.Member($0, value(&random, depth: depth + 1)) })
    }
  }

  private static let keys = ["", "id", "to", "name", "handle", "followers", "followingSince", "é"]
  private static let texts = [
    "", "a", "eight by", "twelve bytes", "quote\" in it", "back\\slash at the end\\", "two\nlines",
    "Ærøskøbing 本の虫 🌿", "\u{202E}hidden\u{E0041}", "2024-02-29",
  ]

  @Test("what is plain JSON is found whole, and says what the reader reads", arguments: 0..<300)
  func finds(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let value = Self.value(&random)
    let bytes = JSONWriter.line(value)
    var outline = JSONOutline(bytes)
    #expect(outline.find(from: 0) == bytes.count)
    #expect(outline.json(0) == value)
    for key in ["id", "to", "name", "handle", "followers", "followingSince"] {
      let found = Self.found(key, in: outline).map { outline.json($0) }
      #expect(found == value[key], "\(key) in \(value)")
    }
  }

  private static func found(_ key: String, in outline: JSONOutline) -> Int? {
    switch key {
    case "id": outline.value(of: "id", in: 0)
    case "to": outline.value(of: "to", in: 0)
    case "name": outline.value(of: "name", in: 0)
    case "handle": outline.value(of: "handle", in: 0)
    case "followers": outline.value(of: "followers", in: 0)
    default: outline.value(of: "followingSince", in: 0)
    }
  }

  @Test("what is garbled is found only where the reader reads it too", arguments: 0..<400)
  func agrees(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var bytes = JSONWriter.line(Self.value(&random))
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let byte = random.chance(70) ? random.pick(Array("{}[]\",:\\u0-e.tn \n/".utf8)) : 0xC3
      switch random.below(3) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      default: bytes.remove(at: place)
      }
    }
    var outline = JSONOutline(bytes)
    guard let end = outline.find(from: 0) else { return }
    var reader = JSONReader(bytes)
    let value = try reader.readValue()
    #expect(reader.offset == end)
    #expect(outline.json(0) == value)
  }

  @Test(
    "what only the reader may judge is left to it",
    arguments: [
      "{\"a\":1,\"a\":2}", "[1,]", "{\"a\":1,}", "[01]", "[1.]", "[+1]", "\"\\ud800\"", "\"\\x\"",
      "\"a\nb\"", "tru", "[1 2]", "{\"a\" 1}", "# no", "{\"\\u0061\":1}", "", "\"open",
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
    ])
  func leaves(text: String) {
    var outline = JSONOutline(Array(text.utf8))
    #expect(outline.find(from: 0) == nil)
  }

  @Test("a record with any number of unknown fields is read from its tree all the same")
  func many() throws {
    var members = [JSON.Member("id", "p"), JSON.Member("name", "Ada")]
    members += (0..<300).map { JSON.Member("x\($0)", .number("\($0)")) }
    #expect(try Person(.object(members)).name == "Ada")
  }
}

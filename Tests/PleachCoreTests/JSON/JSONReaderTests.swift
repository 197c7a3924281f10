import Testing

@testable import PleachCore

@Suite struct JSONReaderTests {
  @Test("what is read is written back the same")
  func roundTrip() throws {
    let text =
      #"{"a":[1,2.50,-0,1e400,9007199254740993],"b":"é\"\\\n\u202e😀","c":null,"d":{"e":true}}"#
    #expect(JSONWriter.text(try JSONReader.value(in: Array(text.utf8))) == text)
  }

  @Test(
    "an error names line, column and what was expected",
    arguments: [
      ("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3, #"expected "," or "}", found """#),
      ("[1, 2", 1, 6, #"expected "," or "]""#),
      ("{\"a\": “x”}", 1, 7, "curly quote"),
      ("{\"é\": tru}", 1, 7, "expected a value"),
      ("{\"a\":1} x", 1, 9, "end of the file"),
      ("{\"a\":1,\"a\":2}", 1, 8, "appears twice"),
      ("// hello\n{}", 1, 1, "comments are not kept"),
      ("{\"a\": \"x\ny\"}", 1, 9, "not closed"),
      ("[\"\\ud800\"]", 1, 3, "surrogate"),
      ("[01]", 1, 2, "leading 0"),
      ("", 1, 1, "expected a value, found the end of the file"),
    ])
  func errors(text: String, line: Int, column: Int, says: String) {
    let error = #expect(throws: JSONError.self) { try JSONReader.value(in: Array(text.utf8)) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error.map { "\($0.problem)" }?.contains(says) == true, "\(error!.problem)")
  }

  @Test("a comma too many, a byte order mark and CRLF are forgiven")
  func lenient() throws {
    let value = try JSONReader.value(in: Array("\u{FEFF}{\r\n\"a\": [1,],\r\n}".utf8))
    #expect(value == ["a": [1]])
  }

  @Test("brackets without end are an error, not a crash", arguments: [64, 65, 513, 100_000])
  func deep(count: Int) {
    for bracket in ["[", "{\"a\":"] {
      let bytes = Array(String(repeating: bracket, count: count).utf8)
      #expect(throws: JSONError.self) { try JSONReader.value(in: bytes) }
      #expect(throws: JSONError.self) {
        var reader = JSONReader(bytes)
        _ = try reader.skipValue()
      }
    }
  }

  @Test("cut or changed at any byte, text is read or refused, never a trap")
  func damage() {
    // What comes back does not matter here: it must only come back.
    let sample = Array(#"{"a":[1,2.5e3,"x\u00e9\ud83d\ude00"],"b":{"c":null,"d":false}}"#.utf8)
    for manner in [JSONReader.Manner.strict, .forgiving] {
      for index in sample.indices {
        _ = try? JSONReader.value(in: Array(sample[..<index]), manner: manner)
        for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x80, 0xFF] {
          var bytes = sample
          bytes[index] = byte
          _ = try? JSONReader.value(in: bytes, manner: manner)
        }
      }
    }
  }

  @Test("somebody's export may be broken inside a text")
  func forgiving() throws {
    let bytes: [UInt8] = Array("{\"a\":\"".utf8) + [0xFF, 0x1B] + Array("\\ud800\",\"a\":1}".utf8)
    #expect(try JSONReader.value(in: bytes, manner: .forgiving) == ["a": 1])
    #expect(throws: JSONError.self) { try JSONReader.value(in: bytes) }
  }
}

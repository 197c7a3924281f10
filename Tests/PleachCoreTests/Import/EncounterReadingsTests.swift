import Testing

@testable import PleachCore

@Suite struct EncounterReadingsTests {
  private static func reading(_ random: inout SeededRandom) -> EncounterReading {
    let texts = [
      "", "a", "é", "e\u{301}", String(repeating: "x", count: 300), "a/b", "https://x.example/9",
    ]
    let keys = ["77", "78", "é", "e\u{301}"]
    var reading = EncounterReading(
      id: "x:\(Int.random(in: 0..<400, using: &random))", accountKey: random.pick(keys),
      day: day("2024-02-29").adding(days: Int.random(in: 0..<9, using: &random)),
      kind: random.pick(Encounter.Kind.allCases), direction: random.pick([.given, .received]))
    reading.time = random.pick([nil, "23:59:59", ""])
    reading.url = random.pick([nil] + texts)
    reading.text = random.pick([nil] + texts)
    return reading
  }

  @Test("what was packed comes out as it was, each id once", arguments: 0..<20)
  func packed(seed: UInt64) {
    var random = SeededRandom(seed)
    var (packed, plain): (EncounterReadings, [EncounterReading]) = ([], [])
    for _ in 0..<500 {
      let reading = Self.reading(&random)
      let isNew = !plain.contains { $0.id == reading.id }
      #expect(packed.append(reading) == isNew)
      if isNew { plain.append(reading) }
    }
    #expect(packed.count == plain.count)
    for (one, other) in zip(packed, plain) {
      #expect(one == other)
      #expect(one.accountKey.utf8.elementsEqual(other.accountKey.utf8))
      #expect((one.text ?? "-").utf8.elementsEqual((other.text ?? "-").utf8))
      #expect((one.url ?? "-").utf8.elementsEqual((other.url ?? "-").utf8))
    }
  }
}

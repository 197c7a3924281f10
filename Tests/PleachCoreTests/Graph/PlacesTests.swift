import Testing

@testable import PleachCore

@Suite struct PlacesTests {
  @Test("places are those in a plain list, whatever comes and goes", arguments: 0..<100)
  func follows(seed: UInt64) {
    var random = SeededRandom(seed)
    var plain: [String] = []
    var places = Places()
    // Few hashes, so that many share one.
    func hash(_ id: String) -> Int { id.utf8.count % 3 }
    for step in 0..<60 {
      switch random.below(4) {
      case 0 where !plain.isEmpty:
        let place = random.below(plain.count)
        plain.remove(at: place)
        places.remove(at: place)
      case 1:
        let place = random.below(plain.count + 1)
        plain.insert("r\(step)", at: place)
        places.insert(hash("r\(step)"), at: place)
      default:
        plain.append("r\(step)")
        places.append(hash("r\(step)"))
      }
      for step in 0..<60 {
        let found = places.first(hash("r\(step)")) { plain[$0] == "r\(step)" }
        #expect(found == plain.firstIndex(of: "r\(step)"))
      }
    }
  }
}

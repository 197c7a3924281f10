import Testing

@testable import PleachCore

@Suite struct PlacesTests {
  @Test("places are those in a plain list, whatever comes and goes", arguments: 0..<100)
  func follows(seed: UInt64) {
    var random = SeededRandom(seed)
    var plain: [String] = []
    var places = Places()
    // Few hashes, so that many share one; below 0 they stand at the table's end and go round.
    func hash(_ id: String) -> Int { (id.utf8.count % 3) * (seed % 2 == 0 ? 1 : -1) }
    for step in 0..<60 {
      switch random.below(4) {
      case 0 where !plain.isEmpty:
        // The last one most often, as undo does it.
        let place = random.chance(60) ? plain.count - 1 : random.below(plain.count)
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

  @Test("of many entered at once the first twin is told", arguments: 0..<60)
  func twins(seed: UInt64) {
    var random = SeededRandom(seed)
    let ids = (0..<random.within(0...30)).map { _ in "r\(random.below(60))" }
    let expected = ids.indices.first { ids[..<$0].contains(ids[$0]) }
    var places = Places()
    let found = places.fill(with: ids.map { $0.utf8.count % 3 }) { ids[$0] == ids[$1] }
    #expect(found?.place == expected)
    #expect(found?.twin == expected.flatMap { ids.firstIndex(of: ids[$0]) })
    guard found == nil else { return }
    for id in ids {
      #expect(places.first(id.utf8.count % 3) { ids[$0] == id } == ids.firstIndex(of: id))
    }
  }
}

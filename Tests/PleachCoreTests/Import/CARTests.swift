import Testing

@testable import PleachCore

@Suite struct CARTests {
  @Test("the sample has thirty-three blocks and one root")
  func blocks() throws {
    let car = CAR(try Fixtures.bytes("bluesky/repo.car"))
    #expect(car.count == 33 && car.roots.count == 1 && car.failure == nil)
    let repository = Repository(car)
    #expect(repository.broken == [])
    #expect(repository.entries.map(\.key) == repository.entries.map(\.key).sorted())
    let collections = repository.entries.map { String($0.collection.split(separator: ".").last!) }
    #expect(Set(collections) == ["follow", "block", "list", "listitem", "post", "like", "profile"])
  }

  @Test("cut anywhere it is read as far as it goes, and never called whole")
  func cut() throws {
    let whole = try Fixtures.bytes("bluesky/repo.car")
    for end in stride(from: 100, to: whole.count, by: 17) {
      let outcome = Importers.read(Export([("repo.car", ByteSource(Array(whole[..<end])))]))
      #expect(outcome.batches.first?.complete ?? [] == [], "cut at \(end)")
    }
  }

  @Test(
    "lengths that lie are refused before they are believed",
    arguments: [
      [0x5B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],  // a text of 2^64 bytes
      [0x9B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],  // an array of 2^63 elements
      [0xBA, 0xFF, 0xFF, 0xFF, 0xFF],  // a map
      [0x1B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],  // a number above Int.max
      [0x3B, 0x80, 0, 0, 0, 0, 0, 0, 0],  // a number below Int.min
      [0x5F], [0x62, 0x61], [0xD8, 0x2A, 0x41, 0x01], [0xFF], [0x01, 0x02], [],
    ] as [[UInt8]])
  func lengths(bytes: [UInt8]) {
    #expect(throws: CBORError.self) { try CBORReader.value(in: bytes[...]) }
  }

  @Test("ten thousand nested arrays are refused at the forty-eighth")
  func deep() {
    let bytes = [UInt8](repeating: 0x81, count: 10_000) + [0x01]
    #expect(throws: CBORError(offset: 48, reason: "nested deeper than 48 levels")) {
      try CBORReader.value(in: bytes[...])
    }
  }

  @Test("a tree that leads back to itself ends")
  func circle() {
    // A commit and a tree whose left branch is the tree.
    let names = [1, 2].map { [UInt8]([1, 0x71, 0x12, 1, $0]) }
    let link = { (name: [UInt8]) in [0xD8, 0x2A, 0x46, 0] + name }
    let text = { (text: String) in [0x60 + UInt8(text.utf8.count)] + Array(text.utf8) }
    let header = [0xA2] + text("roots") + [0x81] + link(names[0]) + text("version") + [1]
    let commit = [0xA2] + text("did") + text("did:plc:a") + text("data") + link(names[1])
    let tree = [0xA2] + text("l") + link(names[1]) + text("e") + [0x80]
    var bytes = [UInt8(header.count)] + header
    for (name, block) in zip(names, [commit, tree]) {
      bytes += [UInt8(name.count + block.count)] + name + block
    }
    let repository = Repository(CAR(bytes))
    #expect(repository.owner == "did:plc:a")
    #expect(repository.entries.isEmpty && repository.broken.isEmpty)
  }
}

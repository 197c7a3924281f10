import Testing

@testable import PleachCore

/// Files too large to be in memory, and what becomes of damaged ones.
@Suite struct LargeFileTests {
  private static let tweets = try? Fixtures.bytes("x/archive-2024/data/tweets.js")

  private func read(
    _ file: ExportFile, progress: @escaping (ImportProgress) -> Void = { _ in }
  ) -> Importers.Outcome {
    var export = Export()
    export.files = [file]
    return Importers.read(export, progress: progress)
  }

  @Test("tweets may take gigabytes, a list may not")
  func limits() throws {
    let tweets = try #require(Self.tweets)
    let large = ExportFile.inPieces("tweets.js", tweets, size: 100, claiming: 3 << 30)
    #expect(read(large).batches[0].files.map(\.read) == [4])
    let larger = ExportFile.inPieces("tweets.js", tweets, size: 100, claiming: 9 << 30)
    #expect(
      read(larger).batches[0].skipped.map(\.reason)
        == ["more than 8 GiB in all: import the files one by one"])
    let list = ExportFile.inPieces(
      "following.js", Array("window.YTD.following.part0 = [ ]".utf8), size: 9, claiming: 300 << 20)
    #expect(
      read(list).batches[0].skipped.map(\.reason)
        == ["larger than the 256 MiB that are read at once"])
  }

  @Test("progress goes on within a large file")
  func progress() throws {
    var bytes = try #require(Self.tweets)
    bytes += [UInt8](repeating: 0x20, count: 40 << 20)
    let steps = Collected<[ImportProgress]>([])
    _ = read(.inPieces("tweets.js", bytes, size: 1 << 20)) { steps.add($0) }
    #expect(steps.value.map(\.percent) == [0, 39, 79])
  }

  private func zip(_ change: (inout ZipMaker.Member) -> Void) throws -> Export {
    var member = ZipMaker.Member("data/tweets.js", "")
    member.bytes = try #require(Self.tweets)
    change(&member)
    return Export([("x.zip", ByteSource(ZipMaker(members: [member]).made()))])
  }

  @Test("tweets of a damaged archive are kept, said to be damaged and not whole")
  func damaged() throws {
    let batch = Importers.read(try zip { $0.checksum = 7 }).batches[0]
    #expect(batch.encounters.count == 5)
    #expect(batch.files.map(\.isWhole) == [false])
    #expect(
      batch.skipped.map(\.reason) == [
        "damaged at byte 44: the checksum does not match; what could be read before is kept, and "
          + "the last of it may be wrong"
      ])
  }

  @Test("an archive whose numbers stand in the ZIP64 fields is read")
  func long() throws {
    let batch = Importers.read(try zip { $0.isLong = true }).batches[0]
    #expect(batch.files.map(\.isWhole) == [true] && batch.encounters.count == 5)
  }

  @Test("tweets of a deflated member, garbled at any byte, are kept or reported, never made up")
  func garbled() throws {
    let whole = try Fixtures.bytes("zips/twitter-tweets-deflated.zip")
    let sound = Importers.read(Export([("x.zip", ByteSource(whole))])).batches[0]
    #expect(sound.files.map(\.isWhole) == [true])
    for place in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] ^= 0x10
      let outcome = Importers.read(Export([("x.zip", ByteSource(bytes))]))
      let isSame = outcome.batches.first?.encounters == sound.encounters
      #expect(isSame || !outcome.unread.isEmpty || outcome.batches[0].files[0].isWhole == false)
    }
  }
}

import Testing

@testable import PleachCore

@Suite struct XTests {
  @Test("the archive's lists hold eleven and five, three of them in both")
  func lists() throws {
    let batch = try Fixtures.batch("x/archive-2024")
    #expect(batch.followed.count == 11)
    #expect(batch.files.filter { $0.format == "following" }.map(\.read) == [6, 6])
    #expect(batch.followers.count == 5)
    #expect(batch.mutual.compactMap(\.handle) == ["ada_quill_ex", "haruka_ex", "zoe_bloom_ex"])
    #expect(batch.followed.filter { $0.followsYou != true }.count == 8)
    #expect(batch.followers.filter { $0.isFollowing != true }.count == 2)
    #expect(batch.accounts.filter { $0.isBlocked == true }.map(\.id) == ["9000000000000000301"])
    #expect(batch.accounts.filter { $0.isMuted == true } == [])
    #expect(batch.accounts.allSatisfy { $0.followingSince == nil && $0.followsYouSince == nil })
    #expect(batch.complete == [.following, .followers])
    #expect(batch.notes == [])
  }

  @Test("handles are recovered from your own tweets, the newest counting")
  func handles() throws {
    let batch = try Fixtures.batch("x/archive-2024")
    let known = batch.followed.filter { $0.handle != nil }
    #expect(
      Dictionary(uniqueKeysWithValues: known.map { ($0.key.suffix(3), $0.handle!) }) == [
        "101": "ada_quill_ex", "102": "bjorn_ex", "103": "haruka_ex", "106": "zoe_bloom_ex",
        "999": "ghost_old_ex",
      ])
    #expect(batch["9000000000000000103"]?.name == "田中はるか")
    #expect(batch["9000000000000000104"]?.handle == nil)
    #expect(!batch.accounts.contains { $0.handle == "deleted_ex" || $0.key == "-1" })
  }

  @Test("seven tweets are six encounters; talking to yourself is none")
  func encounters() throws {
    let batch = try Fixtures.batch("x/archive-2024")
    #expect(batch.files.filter { $0.format == "tweets" }.map(\.read).sorted() == [3, 4])
    let tweets = batch.encounters.filter { $0.kind != .message }
    func count(_ kind: Encounter.Kind, _ end: String) -> Int {
      tweets.filter { $0.kind == kind && $0.accountKey.hasSuffix(end) }.count
    }
    #expect([count(.reply, "101"), count(.reply, "106"), count(.reply, "999")] == [2, 1, 1])
    #expect([count(.mention, "102"), count(.share, "103")] == [1, 1])
    #expect(tweets.count == 6)
    #expect(tweets.allSatisfy { $0.direction == .given })
    let ada = tweets.filter { $0.accountKey == "9000000000000000101" }
    let last = ada.max { ($0.day, $0.time ?? "") < ($1.day, $1.time ?? "") }
    #expect(last?.day == Day("2023-02-20") && last?.time == "23:59:59")
    #expect(last?.id == "x:8000000000000000003:9000000000000000101")
    #expect(!batch.encounters.contains { $0.accountKey == "9000000000000000001" })
  }

  @Test("messages count by who sent them")
  func messages() throws {
    let messages = try Fixtures.batch("x/archive-2024").encounters.filter { $0.kind == .message }
    let ada = messages.filter { $0.accountKey == "9000000000000000101" }
    #expect(ada.map(\.direction) == [.given, .received])
    #expect(messages.filter { $0.accountKey == "99000000000001" }.map(\.direction) == [.received])
    #expect(messages.filter { $0.accountKey == "9000000000000000102" }.count == 1)
    #expect(messages.count == 4)
  }

  @Test("the owner is not among the accounts, and files without use say why")
  func owner() throws {
    let outcome = try Fixtures.read("x/archive-2024")
    let owner = outcome.batches[0].owner
    #expect(owner?.handle == "kit_example" && owner?.id == "9000000000000000001")
    #expect(!outcome.batches[0].accounts.contains { $0.key == owner?.key })
    let reasons = Dictionary(
      uniqueKeysWithValues: outcome.unread.map { (ExportPath.fileName(of: $0.path), $0.reason) })
    #expect(reasons["like.js"] == "likes name neither author nor day")
    #expect(reasons["lists-created.js"] == "lists are named without their members")
    #expect(reasons["README.txt"] == "not a format pleach reads yet")
    #expect(reasons["Your archive.html"] == "not a format pleach reads yet")
    #expect(
      outcome.unread.count + outcome.batches[0].files.count
        == (try Fixtures.paths("x/archive-2024").count))
  }

  @Test("archives of 2019 lack the data folder, the links and the wrapper")
  func of2019() throws {
    let batch = try Fixtures.batch("x/archive-2019")
    #expect(batch.followed.count == 2)
    #expect(batch.followers.count == 1)
    #expect(batch.files.first { $0.format == "tweet" }?.read == 3)
    #expect(batch["9000000000000000999"]?.handle == "ghost_old_ex")
    #expect(batch.encounters.count == 2)
  }

  @Test("a resaved archive loses two entries, and says which")
  func resaved() throws {
    let batch = try Fixtures.batch("x/resaved")
    #expect(batch.followers.count == 2)
    #expect(
      batch.followed.map(\.key) == [
        "99000000000001", "9000000000000000101", "9000000000000000103",
      ])
    #expect(batch.skipped.map(\.line) == [13, 13])
    #expect(batch.complete == [.followers])
  }

  @Test("an id that a spreadsheet rounded is not believed")
  func rounded() {
    let text = #"window.YTD.following.part0 = [{"following":{"accountId":9000000000000000000}}]"#
    let batch = Fixtures.read("following.js", text: text).batches[0]
    #expect(batch.accounts == [])
    #expect(batch.skipped.count == 1)
  }

  @Test("an archive from before 2018 is recognised and refused")
  func grailbird() throws {
    let outcome = try Fixtures.read("x/grailbird-2014")
    #expect(outcome.batches == [])
    #expect(outcome.unread.count == 2)
    #expect(outcome.unread.allSatisfy { $0.reason.contains("contains no follow lists") })
  }

  @Test("a missing part is noticed, and the list is not whole")
  func missingPart() throws {
    var export = Export()
    for path in try Fixtures.paths("x/archive-2024") where !path.hasSuffix("following-part1.js") {
      export.add(path, ByteSource(try Fixtures.bytes(path)))
    }
    let batch = Importers.read(export).batches[0]
    #expect(batch.complete == [.followers])
    #expect(batch.notes == ["following-part1.js is missing: the archive says it should be there."])
  }

  @Test(
    "what stands behind a list is not passed over in silence, and nobody is taken for gone",
    arguments: [
      "\n[{}]", "],{\"following\":{\"accountId\":\"2\"}}]", "x",
      "\nwindow.YTD.following.part1 = []",
    ])
  func behind(text: String) {
    let list = #"window.YTD.following.part0 = [{"following":{"accountId":"1"}}]"#
    let batch = Fixtures.read("following.js", text: list + text).batches[0]
    #expect(batch.accounts.map(\.key) == ["1"])
    #expect(batch.complete.isEmpty && batch.skipped.count == 1)
    let clean = Fixtures.read("following.js", text: list + " ;\n").batches[0]
    #expect(clean.complete == [.following] && clean.skipped.isEmpty)
  }

  @Test("behind the tweets it is noticed too")
  func behindTweets() {
    let tweet =
      #"{"tweet":{"id_str":"7","created_at":"Wed May 01 10:00:00 +0000 2024","full_text":"a"}}"#
    let text = "window.YTD.tweets.part0 = [\(tweet)]\n[\(tweet)]"
    let batch = Fixtures.read("tweets.js", text: text).batches[0]
    #expect(batch.files.map(\.read) == [1])
    #expect(batch.skipped.count == 1 && batch.files.map(\.isWhole) == [false])
  }
}

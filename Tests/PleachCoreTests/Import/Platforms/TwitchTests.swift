import Testing

@testable import PleachCore

@Suite struct TwitchTests {
  @Test("three are followed, one of them mutually, and the total says that these are all")
  func lists() throws {
    let batch = try Fixtures.batch("twitch")
    #expect(batch.followed.count == 3)
    #expect(batch.followers.map(\.handle) == ["ada_quill_example"])
    #expect(batch.mutual.map(\.id) == ["990000001"])
    #expect(batch["990000001"]?.followingSince == Day("2022-05-24"))
    #expect(batch["990000002"]?.name == "はるか")
    #expect(batch.complete == [.following, .followers] && batch.skipped == [])
  }

  @Test("a page that is not all of them makes nobody missing")
  func page() {
    let text =
      #"{"total":2,"data":[{"broadcaster_id":"1","broadcaster_login":"a","followed_at":""}],"#
      + #""pagination":{"cursor":"x"}}"#
    let batch = Fixtures.read("followed.json", text: text).batches[0]
    #expect(batch.followed.count == 1 && batch.complete == [] && batch.notes.count == 1)
  }

  @Test("a list of nobody is whole; the retired kind of list is read by its name")
  func others() {
    let none = #"{"total":0,"data":[],"pagination":{}}"#
    #expect(Fixtures.read("followers.json", text: none).batches[0].complete == [.followers])
    let old =
      #"{"total":1,"data":[{"from_id":"1","from_login":"kit","to_id":"2","to_login":"ada","#
      + #""followed_at":"2020-01-01T00:00:00Z"}],"pagination":{}}"#
    #expect(Fixtures.read("follows.json", text: old).batches[0].followed.map(\.handle) == ["ada"])
    #expect(
      Fixtures.read("followers.json", text: old).batches[0].followers.map(\.handle) == ["kit"])
  }
}

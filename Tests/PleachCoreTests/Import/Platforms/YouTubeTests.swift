import Testing

@testable import PleachCore

@Suite struct YouTubeTests {
  static let ids = [
    "UCAda_ExampleExampleExam", "UCHar-ExampleExampleExam", "UCLayExampleExampleExamp",
    "UCRobExampleExampleExamp", "UCZoeExampleExampleExamp", "UCMalExampleExampleExamp",
  ]

  @Test(
    "the language of the account makes no difference",
    arguments: [
      "takeout-en", "takeout-es", "takeout-de", "takeout-nl",
    ])
  func languages(folder: String) throws {
    let batch = try Fixtures.batch("youtube/\(folder)")
    #expect(batch.accounts.map(\.id) == Self.ids)
    #expect(batch.followed.count == 6)
    #expect(batch.accounts[3].name == "Example Robotics, Inc.")
    #expect(batch.accounts[4].name == "Zoë 🌸 \"Bloom\"")
    #expect(batch.accounts.allSatisfy { $0.followingSince == nil })
    #expect(batch.skipped == [])
    #expect(batch.complete == [.following])
  }

  @Test("the old JSON has the days, and not you among the channels")
  func objects() throws {
    let batch = try Fixtures.batch("youtube/takeout-2020-json")
    #expect(batch.accounts.map(\.id) == Self.ids)
    #expect(batch.accounts.map(\.followingSince) == (1...6).map { Day("2020-11-0\($0)") })
    #expect(!batch.accounts.contains { $0.key == "UCKitExampleExampleExamp" })
  }

  @Test("a row without a channel id is skipped with its line")
  func badRow() {
    let text = "Channel Id,Channel Url,Channel Title\nUCAda_ExampleExampleExam,u,A\nUCshort,u,B\n"
    let batch = Fixtures.read("subscriptions.csv", text: text).batches[0]
    #expect(batch.accounts.count == 1)
    #expect(batch.skipped.map(\.line) == [3])
    #expect(batch.complete == [])
  }
}

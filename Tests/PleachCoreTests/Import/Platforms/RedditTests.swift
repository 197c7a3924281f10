import Testing

@testable import PleachCore

@Suite struct RedditTests {
  @Test("three friends are followed, one of them as a profile too; communities are no people")
  func lists() throws {
    let outcome = try Fixtures.read("reddit")
    let batch = try #require(outcome.batches.first)
    #expect(
      batch.followed.map(\.key) == ["ada_quill_example", "bjornexample", "mallory_example"])
    #expect(batch.files.first { $0.format == "friends" }?.read == 3)
    #expect(batch.files.first { $0.format == "subscriptions" }?.read == 4)
    #expect(batch["ada_quill_example"]?.note == "met at loom fair")
    #expect(batch["mallory_example"]?.note == "=1+1")
    #expect(batch["bjornexample"]?.handle == "BjornExample")
    #expect(batch["bjornexample"]?.url == "https://www.reddit.com/user/BjornExample")
    #expect(batch.complete == [.following])
    #expect(batch.notes == ["3 communities are no people, and left out."])
    #expect(batch.skipped == [])
    #expect(
      outcome.unread.map { ExportPath.fileName(of: $0.path) } == [
        "approved_submitter_subreddits.csv", "moderated_subreddits.csv", "multireddits.csv",
      ])
    #expect(outcome.unread.allSatisfy { $0.reason == "communities are no people" })
  }

  @Test("a comment that names somebody is a mention, a message has no words")
  func activity() throws {
    let batch = try Fixtures.batch("reddit")
    #expect(batch.owner?.handle == "kit_example")
    #expect(batch.day == Day("2024-05-02"))
    #expect(batch.encounters.map(\.kind) == [.mention, .message])
    #expect(batch.encounters.map(\.accountKey) == ["ada_quill_example", "ada_quill_example"])
    #expect(batch.encounters.map(\.direction) == [.given, .received])
    #expect(batch.encounters.map(\.day) == [Day("2023-01-02"), Day("2022-02-03")])
    #expect(batch.encounters.map(\.time) == ["03:04:05", "04:05:06"])
    #expect(batch.encounters.first?.text?.hasSuffix("Second line, with comma") == true)
    #expect(batch.encounters.last?.text == nil)
  }

  @Test("friends alone are not all whom you follow")
  func alone() throws {
    #expect(try Fixtures.batch("reddit/friends.csv").complete == [])
  }

  @Test("messages need to know who you are: said by statistics, or by you")
  func owner() throws {
    let batch = try Fixtures.batch("reddit/messages.csv")
    #expect(batch.encounters == [])
    #expect(batch.skipped.map(\.reason) == ["nobody says who you are: statistics.csv is missing"])
    #expect(try Fixtures.batch("reddit/messages.csv", as: "u/Kit_Example").encounters.count == 1)
  }

  @Test("a table of another platform that has a subreddit column is none of Reddit's follows")
  func others() {
    for text in ["id,from,to\n1,a,b\n", "username\nada\n", "subreddit,count\nlooms,1\n"] {
      #expect(Fixtures.read("friends.csv", text: text).batches == [], "\(text)")
    }
  }
}

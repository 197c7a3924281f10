import Testing

@testable import PleachCore

@Suite struct LinkedInTests {
  @Test("eleven rows are eleven connections, each of them mutual")
  func basic() throws {
    let batch = try Fixtures.batch("linkedin/basic-2024")
    #expect(batch.accounts.count { $0.followsYou == true } == 11)
    #expect(batch.mutual.count == 11)
    #expect(batch.skipped == [])
    #expect(batch.complete == [.following, .followers])
    #expect(batch.mutual.filter { $0.name != nil }.count == 10)
    #expect(batch.mutual.filter { $0.url == nil }.count == 1)
    #expect(batch.accounts.filter { $0.email != nil }.count == 2)
    #expect(batch.accounts.filter { $0.name == nil }.map(\.handle) == ["hidden-member-example"])
  }

  @Test("the first is Ada, since 2023-03-12")
  func first() throws {
    let ada = try #require(try Fixtures.batch("linkedin/basic-2024").accounts.first)
    #expect(ada.name == "Ada Quill")
    #expect(ada.key == "ada-quill-example")
    #expect(ada.company == "Loom & Sons, Ltd.")
    #expect(ada.position == "Weaver")
    #expect(ada.followingSince == Day("2023-03-12"))
    #expect(ada.followsYouSince == Day("2023-03-12"))
  }

  @Test("odd cells arrive as they are")
  func odd() throws {
    let batch = try Fixtures.batch("linkedin/basic-2024")
    #expect(batch["haruka-tanaka-example"]?.followingSince == Day("2024-02-29"))
    #expect(batch["bjørn-ødegård-example"]?.position == "\"Chief\" Navigator")
    #expect(batch["dao-nguyen-example"]?.company == "Line one\nline two Co")
    #expect(batch["mallory-example"]?.name?.contains("\u{1B}[31m") == true)
    #expect(batch["mallory-example"]?.name?.contains("\u{202E}") == true)
    #expect(batch["mallory-example"]?.company == "=CMD()")
    #expect(batch.accounts.filter { $0.name == "Sam Lee" }.count == 2)
  }

  @Test("a name without address and the day it was met make the identity")
  func withoutAddress() throws {
    let batch = try Fixtures.batch("linkedin/basic-2024")
    #expect(batch["no url 2024-01-05"]?.name == "No Url")
  }

  @Test(
    "every generation of the file is read",
    arguments: [
      ("complete-2026", 4), ("older-2019", 4), ("resaved-semicolon", 4),
    ])
  func generations(folder: String, count: Int) throws {
    let batch = try Fixtures.batch("linkedin/\(folder)")
    #expect(batch.mutual.count == count)
    #expect(batch.skipped == [])
    #expect(batch.accounts.allSatisfy { $0.followingSince != nil })
  }

  @Test("older files have no addresses and American dates")
  func older() throws {
    let batch = try Fixtures.batch("linkedin/older-2019")
    #expect(
      batch.accounts.map(\.followingSince) == [
        Day("2019-03-12"), Day("2019-03-15"), Day("2019-03-15"), Day("2019-03-15"),
      ])
    #expect(batch.accounts.allSatisfy { $0.url == nil && $0.handle == nil })
  }

  @Test("resaved with semicolons it says the same")
  func resaved() throws {
    let plain = try Fixtures.batch("linkedin/complete-2026").mutual
    let resaved = try Fixtures.batch("linkedin/resaved-semicolon").mutual
    #expect(plain == resaved)
  }

  @Test("a date that can be read both ways is left open, and said")
  func ambiguous() {
    let text = "First Name,Last Name,Connected On\nAda,Quill,03/04/2023\nBo,Ek,3/14/2023\n"
    let batch = Fixtures.read("Connections.csv", text: text).batches[0]
    #expect(batch.accounts.map(\.followingSince) == [nil, Day("2023-03-14")])
    #expect(batch.notes == ["Connections.csv: 1 connections without a date that can be read"])
  }

  @Test("a preamble of any length is passed over", arguments: [0, 1, 3, 12])
  func preamble(lines: Int) {
    let text =
      String(repeating: "\"Notes, and more\"\n", count: lines)
      + "First Name,Last Name,URL,Connected On\nAda,Quill,https://www.linkedin.com/in/ada,1 Jan 2024\n,,,\n"
    let batch = Fixtures.read("c.csv", text: text).batches[0]
    #expect(batch.accounts.map(\.key) == ["ada"])
    #expect(batch.skipped.map(\.line) == [lines + 3])
  }

  @Test("messages are encounters without a word of theirs; you are who is in all conversations")
  func messages() throws {
    let batch = try Fixtures.batch("linkedin/basic-2024")
    #expect(batch.owner?.key == "kit-example")
    #expect(batch.files.last?.read == 4)
    #expect(
      batch.encounters.dropFirst().map {
        "\($0.day) \($0.time ?? "") \($0.direction) \($0.accountKey)"
      } == [
        "2024-05-02 10:00:00 received ada-quill-example",
        "2024-05-03 10:00:00 given ada-quill-example",
        "2024-05-04 10:00:00 received bjørn-ødegård-example",
      ])
    #expect(batch.encounters.allSatisfy { $0.kind == .message && $0.text == nil })
    let complete = try Fixtures.batch("linkedin/complete-2026")
    #expect(complete.encounters.count == 2 && complete.owner?.key == "kit-example")
  }

  @Test("of one conversation without connections nobody knows which of the two is you")
  func unknownOwner() throws {
    let text = """
      CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,RECIPIENT PROFILE URLS,DATE
      1,,Ada,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/kit,2024-05-02 10:00:00 UTC
      2,,,,,
      """
    let batch = Fixtures.read("messages.csv", text: text).batches[0]
    #expect(batch.encounters.isEmpty && batch.accounts.isEmpty)
    #expect(batch.notes == ["messages.csv: which of them is you is not said: --as says it."])
    #expect(batch.skipped.map(\.line) == [3])
    for you in ["kit", "https://www.linkedin.com/in/Kit"] {
      let told = Fixtures.read("messages.csv", text: text, as: you).batches[0]
      #expect(told.encounters.map(\.accountKey) == ["ada"])
    }
    // Your name somewhere else is nobody's here.
    #expect(Fixtures.read("messages.csv", text: text, as: "kit@example.org").batches[0] == batch)
    let told = Fixtures.read("messages.csv", text: text, as: "kit").batches[0]
    #expect(told.accounts.map(\.name) == ["Ada"])
  }

  @Test("whom you follow without a connection is known by name and day; companies are followed too")
  func follows() throws {
    let batch = try Fixtures.batch("linkedin/basic-2024")
    #expect(
      batch.followed.filter { $0.followsYou != true }.map(\.key) == [
        "example robotics 2020-06-24", "bäckerei beispiel, gmbh 2024-10-24",
        "verbose vera 2024-01-02",
      ])
    #expect(
      batch.files.map { "\($0.format) \($0.read)" } == [
        "Connections.csv 11", "Company Follows.csv 2", "Member_Follows.csv 3",
        "Invitations.csv 2", "messages.csv 4",
      ])
    #expect(batch.hasOneWay && batch.complete.contains(.following))
    let complete = try Fixtures.batch("linkedin/complete-2026")
    #expect(complete.accounts.last?.key == "verbose vera 2026-01-02" && !complete.hasOneWay)
  }

  @Test("whom you follow is missing only where the files that tell are there")
  func unfollowed() throws {
    let connections = "First Name,Last Name,Connected On\nBo,Ek,1 May 2020\n"
    let members = "Date,Status,FullName\n2024-01-02,Active,Vera\n2024-01-03,Active,Bo Ek\n"
    let companies = "Organization,Followed On\nLooms,Wed Jun 24 12:43:42 UTC 2020\n"
    func batches(_ texts: [String]) -> [ImportBatch] {
      Importers.read(
        Export(texts.enumerated().map { ("\($0.offset).csv", ByteSource(Array($0.element.utf8))) })
      )
      .batches
    }
    var store = PlacedStore()
    try store.place(batches([connections, members, companies]))
    #expect(store.graph.people.map(\.name) == ["Bo Ek", "Vera", "Looms"])
    try store.place(batches([connections]), on: day("2025-01-01"))
    #expect(store.graph.people.allSatisfy { $0.tie.youFollow })
    let left = "Date,Status,FullName\n2025-01-02,Unfollow,Vera\n"
    try store.place(batches([connections, left, companies]), on: day("2025-02-01"))
    #expect(store.graph.people.filter { !$0.tie.youFollow }.map(\.name) == ["Vera"])
  }

  @Test("what was ended later than it began is over")
  func ended() {
    let rows =
      "2024-01-02,Active,Vera\n2024-02-06,Unfollow,Vera\n2024-01-01,Unfollow,Bo\n2024-03-01,Active,Bo\n"
    let texts = [
      "First Name,Last Name,Connected On\nCy,Ash,1 May 2020\n", "Date,Status,FullName\n" + rows,
    ]
    let files = texts.enumerated().map { ("\($0.offset).csv", ByteSource(Array($0.element.utf8))) }
    let batch = Importers.read(Export(files)).batches[0]
    #expect(batch.followed.map(\.name) == ["Cy Ash", "Bo"])
  }

  @Test("who is followed anew is whoever had that name, unless two have it")
  func again() throws {
    func batches(_ rows: String) -> [ImportBatch] {
      let texts = [
        "First Name,Last Name,Connected On\nCy,Ash,1 May 2020\n", "Date,Status,FullName\n" + rows,
        "Organization,Followed On\n",
      ]
      let files = texts.enumerated().map {
        ("\($0.offset).csv", ByteSource(Array($0.element.utf8)))
      }
      return Importers.read(Export(files)).batches
    }
    var store = PlacedStore()
    try store.place(
      batches("2024-01-02,Active,Vera\n2024-01-02,Active,Sam\n2024-01-03,Active,Sam\n"))
    let vera = try #require(store.person("linkedin:vera 2024-01-02"))
    try store.place(
      batches("2025-03-05,Active,Vera\n2024-01-02,Active,Sam\n2025-05-05,Active,Sam\n"))
    #expect(store.person("linkedin:vera 2025-03-05")?.id == vera.id)
    #expect(store.account("linkedin:vera 2025-03-05")?.isFollowing == true)
    #expect(store.graph.people.count { $0.name == "Sam" } == 3)
  }

  @Test("names of whom you follow alone, without the connections, are left")
  func followsAlone() {
    let batch = Fixtures.read("a.csv", text: "Date,Status,FullName\n2024-01-01,Active,Ada\n")
      .batches[0]
    #expect(batch.accounts.isEmpty && batch.complete.isEmpty)
    #expect(batch.skipped.map(\.reason).first?.contains("without Connections.csv") == true)
  }

  @Test("an invitation is no tie, with words it is a message, and it tells who you are")
  func invitations() throws {
    let batch = try Fixtures.batch("linkedin/basic-2024")
    let vera = try #require(batch["verbose-vera-example"])
    #expect(vera.name == "Vera Verbose" && vera.isFollowing == nil && vera.followsYou == nil)
    let words = batch.encounters.filter { $0.accountKey == vera.key }
    #expect(words.map { "\($0.day) \($0.direction)" } == ["2024-01-01 received"])
    let text = """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Kit,Ada,"3/4/23, 9:14 AM",Hello,OUTGOING,https://www.linkedin.com/in/kit,https://www.linkedin.com/in/ada
      Kit,Bo,"3/4/23, 9:14 AM",,OUTGOING,,
      """
    let alone = Fixtures.read("Invitations.csv", text: text).batches[0]
    #expect(alone.owner?.key == "kit" && alone.accounts.map(\.key) == ["ada"])
    #expect(alone.encounters.map { "\($0.day) \($0.direction)" } == ["2023-03-04 given"])
    #expect(alone.skipped.map(\.line) == [3] && alone.complete.isEmpty)
  }

  @Test("a sentence in the place of messages is no table that somebody is to name the columns of")
  func noMessages() {
    let outcome = Fixtures.read("messages.csv", text: "No conversations found")
    #expect(outcome.batches == [] && outcome.unread.map(\.reason) == ["no conversations"])
  }
}

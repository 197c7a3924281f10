import Testing

@testable import PleachCore

@Suite struct TikTokTests {
  @Test("each year's layout gives five, three and one", arguments: ["json-2023", "json-2024"])
  func layouts(folder: String) throws {
    let batch = try Fixtures.batch("tiktok/\(folder)")
    #expect(batch.followed.count == 5)
    #expect(batch.followers.count == 3)
    #expect(batch.mutual.map(\.key).sorted() == ["ada.quill.example", "zoe.bloom.example"])
    #expect(batch.accounts.filter { $0.isBlocked == true }.map(\.key) == ["spam.bot.example"])
    #expect(batch["ada.quill.example"]?.followingSince == Day("2024-05-01"))
    #expect(batch["ada.quill.example"]?.followsYouSince == Day("2024-03-01"))
    #expect(batch.owner?.key == "kit.example")
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [] && batch.notes == [])
  }

  @Test("chats are messages without words, by who sent them")
  func chats() throws {
    let batch = try Fixtures.batch("tiktok/json-2024")
    #expect(batch.owner?.name == "Kit 🧶")
    #expect(batch.encounters.map(\.kind) == [.message, .message])
    #expect(batch.encounters.map(\.accountKey) == ["ada.quill.example", "ada.quill.example"])
    #expect(batch.encounters.map(\.direction) == [.received, .given])
    #expect(batch.encounters.map(\.day) == [Day("2024-08-02"), Day("2024-08-03")])
    #expect(batch.encounters.allSatisfy { $0.text == nil })
    #expect(try Fixtures.batch("tiktok/json-2023").encounters == [])
  }

  @Test("a list that is null is not empty: nobody is taken for missing")
  func null() throws {
    let batch = try Fixtures.batch("tiktok/json-2025")
    #expect(batch.followed.count == 5)
    #expect(batch.followers == [])
    #expect(batch.accounts.filter { $0.isBlocked == true }.count == 1)
    #expect(batch.complete == [.following])
    #expect(batch.notes.count == 1)
    #expect(batch.notes.first?.contains("no list of followers") == true)
  }

  @Test("text files say the same in English and Dutch", arguments: ["txt-2025", "txt-2025-nl"])
  func text(folder: String) throws {
    let batch = try Fixtures.batch("tiktok/\(folder)")
    #expect(batch.followed.count == 5)
    #expect(batch.followers.count == 3)
    #expect(batch.mutual.count == 2)
    #expect(batch["ada.quill.example"]?.followingSince == Day("2024-05-01"))
    #expect(!batch.accounts.contains { $0.isBlocked == true })
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [])
  }

  @Test("a sentence in place of a list means none in English, and is doubted elsewhere")
  func sentences() throws {
    let none = Fixtures.read("Following.txt", text: "You have no data in this section\r\n")
    #expect(none.batches.first?.complete == [.following])
    let doubted = Fixtures.read("TikTok/Profiel/Volgend.txt", text: "Geen gegevens\n")
    #expect(doubted.batches.first?.complete == [])
    #expect(doubted.batches.first?.notes.count == 1)
    #expect(Fixtures.read("Following.txt", text: "ada\n").batches == [])
  }

  @Test("a block without a user name is reported with its line")
  func broken() throws {
    let text = "Date: 2024-05-01 08:15:00 UTC\nUsername: ada\n\nDate: 2024-05-02 08:15:00 UTC\n"
    let batch = try #require(Fixtures.read("Following.txt", text: text).batches.first)
    #expect(batch.followed.map(\.key) == ["ada"])
    #expect(batch.skipped.map(\.line) == [4])
    #expect(batch.complete == [])
  }

  @Test("a list in a language that is not known asks for a name")
  func unknownLanguage() {
    let text = "Fecha: 2024-05-01 08:15:00 UTC\nUsuario: ada\n"
    let outcome = Fixtures.read("Seguidos.txt", text: text)
    #expect(outcome.batches == [])
    #expect(outcome.unread.first?.reason.contains("name it Following.txt") == true)
  }
}

import Testing

@testable import PleachCore

@Suite struct ContactsTests {
  @Test("Apple's cards: folds, escapes, sites and profiles")
  func apple() throws {
    let batch = try Fixtures.batch("contacts/vcard/apple-3.0.vcf")
    #expect(batch.files.map(\.read) == [4] && batch.skipped == [])
    let ada = try #require(batch["ada@example.org"])
    #expect(ada.name == "Ada Quill" && ada.company == "Loom & Sons, Ltd.")
    #expect(ada.aliases == ["11111111-2222-3333-4444-555555555555"])
    #expect(
      ada.links.map(\.url) == [
        "https://ada.example.org", "http://twitter.com/ada_quill_ex",
        "https://mastodon.example.org/@ada", "https://www.instagram.com/ada.quill.example",
      ])
    #expect(ada.note?.count == 600 + "\nSecond line; end".count)
    #expect(ada.note?.hasSuffix("A very long bio\nSecond line; end") == true)
    #expect(ada.note?.contains("Línea con acentos, 日本語の文, سطر عربي، and an emoji 🧵.") == true)
    let haruka = try #require(batch.accounts.first { $0.name == "田中はるか" })
    #expect(haruka.lists == ["Friends", "日本"])
    #expect(haruka.links.map(\.url) == ["https://www.instagram.com/haruka_t_example"])
    #expect(batch["layla@example.net"]?.name == "ليلى منصور")
    let hostile = batch.accounts.last?.name
    #expect(hostile?.contains("\u{1B}[31m") == true && hostile?.contains("\u{202E}") == true)
    #expect(batch.accounts.allSatisfy { $0.isFollowing == nil && $0.followsYou == nil })
  }

  @Test("version 4.0: a person, an organisation that is none, and a group as a list")
  func version4() throws {
    let batch = try Fixtures.batch("contacts/vcard/rfc6350-4.0.vcf")
    #expect(batch.files.map(\.read) == [2])
    #expect(batch.skipped.map(\.reason) == ["an organisation, no person"])
    let zoe = try #require(batch.accounts.first)
    #expect(batch.accounts.count == 1 && zoe.key == "zoe@example.org")
    #expect(zoe.lists == ["Loom people"])
    #expect(
      zoe.links.map(\.url) == [
        "https://www.instagram.com/zoe.bloom.example", "https://mastodon.example.org/@zoe",
        "https://www.threads.net/@zoe.bloom.example", "xmpp:zoe@example.org",
        "https://zoe.example.org",
      ])
  }

  @Test("version 2.1: quoted-printable over several lines")
  func version2() throws {
    let batch = try Fixtures.batch("contacts/vcard/outlook-2.1.vcf")
    let bjorn = try #require(batch["bjorn@example.org"])
    #expect(bjorn.name == "Bjørn Ødegård" && bjorn.note == "linje én\nlinje to")
    #expect(bjorn.links.map(\.url) == ["https://bjorn.example.org"])
  }

  @Test("Google's table of 2024: two e-mails in a cell, labels as lists")
  func google() throws {
    let batch = try Fixtures.batch("contacts/google/contacts-2024.csv")
    #expect(batch.files[0].read + batch.skipped.count == 5)
    #expect(
      batch.skipped.map(\.reason) == ["an organisation, no person", "no name and no e-mail"])
    let ada = try #require(batch["ada@example.org"])
    #expect(ada.name == "Ada Quill" && ada.company == "Loom & Sons, Ltd.")
    #expect(ada.aliases == ["ada.quill@example.com"])
    #expect(ada.lists == ["myContacts", "Weavers"] && ada.note == "line one\nline two")
    #expect(
      ada.links.map(\.url) == [
        "https://mastodon.example.org/@ada", "mailto:ada.quill@example.com",
      ])
    #expect(batch["haruka@example.net"]?.name == "田中はるか")
    #expect(batch.accounts.map(\.name).contains("ليلى منصور"))
  }

  @Test("the older table is the same in UTF-8 and UTF-16")
  func older() throws {
    let plain = try Fixtures.batch("contacts/google/contacts-2019.csv")
    let wide = try Fixtures.batch("contacts/google/contacts-2019-utf16.csv")
    #expect(plain.accounts.map(\.key) == ["ada@example.org", "bjorn@example.org"])
    #expect(plain.accounts == wide.accounts && plain.skipped == [])
    #expect(plain.accounts[1].links.map(\.url) == ["https://fjord.example.org/@bjorn"])
  }

  @Test("a card and a row of one e-mail are one contact; a couple's shared e-mail makes two")
  func merging() throws {
    let batch = try Fixtures.batch("contacts")
    #expect(batch.accounts.filter { $0.name == "Ada Quill" }.count == 1)
    let couple = ["Jo", "Max"].map {
      "BEGIN:VCARD\nVERSION:3.0\nFN:\($0) Park\nEMAIL:us@park.example\nEND:VCARD\n"
    }
    let two = Fixtures.read("c.vcf", text: couple.joined()).batches[0]
    #expect(two.accounts.map(\.key) == ["us@park.example", "max park"])
  }

  @Test("everybody in an address book becomes a person, followed by nobody's wish")
  func placed() throws {
    let batch = try Fixtures.batch("contacts")
    #expect(batch.accounts.count >= 6)
    let (proposal, reports) = Placement.place([batch], in: Graph(), on: day("2024-06-01"))
    #expect(reports[0].strangers == 0 && reports[0].added.count == batch.accounts.count)
    #expect(proposal != nil)
  }

  @Test("a card that is cut off is reported, the others are read")
  func cutOff() {
    let text = "BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\n"
    let batch = Fixtures.read("c.vcf", text: text).batches[0]
    #expect(batch.accounts.map(\.name) == ["Ada"])
    #expect(batch.skipped.map(\.line) == [4])
  }
}

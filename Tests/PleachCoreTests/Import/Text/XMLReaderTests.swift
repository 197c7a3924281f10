import Testing

@testable import PleachCore

@Suite struct XMLReaderTests {
  private func tags(_ text: String) throws -> [XMLReader.Tag] {
    var reader = XMLReader(Array(text.utf8))
    var tags: [XMLReader.Tag] = []
    while let tag = try reader.next() { tags.append(tag) }
    return tags
  }

  @Test(
    "instructions, comments and CDATA are stepped over",
    arguments: [
      "<?r?><o/>", "<o><?foo?></o>", "<?xml-stylesheet?><o/>", "<!----><o/>", "<!-- -- <x> --><o/>",
      "<o><![CDATA[<x>]]></o>", "text <o/> & more", "<o a='>' />",
    ])
  func skipped(text: String) throws {
    #expect(Set(try tags(text).map(\.name)) == ["o"])
  }

  @Test("attributes: any case, any quotes, entities replaced")
  func attributes() throws {
    let tag = try tags("<o A='x&amp;\"y' b = \"&#233;&#x1F338;&lt;\" c=d e\n/>")[0]
    #expect(tag.attribute("a") == "x&\"y")
    #expect(tag.attribute("b") == "é🌸<")
    #expect(tag.attribute("c") == "d")
    #expect(tag.kind == .empty)
  }

  @Test(
    "what is no character becomes U+FFFD, what is no entity is kept, and both are named",
    arguments: [
      ("a & b", "a & b"), ("&#0;", "\u{FFFD}"), ("&#27;", "\u{FFFD}"), ("&#155;", "\u{9B}"),
      ("&#x110000;", "\u{FFFD}"), ("&nbsp;", "&nbsp;"), ("&#xD800;", "\u{FFFD}"), ("&;", "&;"),
      ("&#99999999999;", "\u{FFFD}"), ("&amp", "&amp"),
    ])
  func entities(raw: String, expected: String) throws {
    var reader = XMLReader(Array("\n<o a=\"\(raw)\"/>".utf8))
    #expect(try reader.next()?.attribute("a") == expected)
    #expect(reader.repairs.map(\.line) == (raw == "&#155;" ? [] : [2]))
  }

  @Test(
    "a document type is refused wherever it hides",
    arguments: [
      "<!DOCTYPE o [<!NOTATION n SYSTEM \"x\">]><o/>", "<!doctype html><o/>",
      "<o><!ATTLIST o a CDATA #IMPLIED></o>",
    ])
  func documentType(text: String) {
    #expect(throws: XMLReader.Failure.documentType(line: 1)) { try tags(text) }
  }

  @Test("UTF-16 hides no document type, and unknown encodings are not guessed")
  func encodings() throws {
    let text = "<!DOCTYPE o><o/>"
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [wide, Array(wide.dropFirst(2))] {
      var reader = XMLReader(try XMLDecoding.utf8(bytes))
      #expect(throws: XMLReader.Failure.documentType(line: 1)) { try reader.next() }
    }
    for name in ["UTF-7", "IBM037", "Shift_JIS"] {
      #expect(throws: XMLDecoding.UnknownEncoding(name: name)) {
        try XMLDecoding.utf8(Array("<?xml version='1.0' encoding='\(name)'?><o/>".utf8))
      }
    }
  }

  @Test("two hundred thousand levels and a hundred thousand attributes are no burden")
  func deep() throws {
    let deep = String(repeating: "<outline text='x'>", count: 200_000)
    let batch = Fixtures.read(
      "a.opml", text: "<opml><body>\(deep)<outline xmlUrl='https://a.example/f'/>"
    )
    .batches[0]
    #expect(batch.accounts.first?.lists == ["x"])
    #expect(batch.skipped.map(\.reason) == ["the file ends before </opml>: it is cut off"])
    let wide = (0..<100_000).map { "a\($0)='x'" }.joined(separator: " ")
    #expect(try tags("<o \(wide)/>")[0].attributes.count == XMLReader.mostAttributes)
  }

  @Test(
    "the crashers of other readers",
    arguments: [
      [0x3C, 0xDC, 0x78, 0x6D, 0x6C], [0x3C], [0x3C, 0x2F], [0x3C, 0x21], [0x26], [],
      [0x3C, 0x61, 0x20, 0x62, 0x3D], [0x3C, 0x61, 0x20, 0x62, 0x3D, 0x22],
    ] as [[UInt8]])
  func crashers(bytes: [UInt8]) {
    var reader = XMLReader(TextDecoding.utf8(bytes))
    // It must only come back; an error is as good as nothing.
    while (try? reader.next()) != nil {}
  }

  @Test(
    "what is called .opml and is none says so",
    arguments: [
      "", "<html><body/></html>", "\u{1F}\u{8B}", "hello", "<?xml version='1.0'?><rss/>",
    ])
  func notOPML(text: String) {
    let outcome = Fixtures.read("a.opml", text: text)
    #expect(outcome.batches == [])
    #expect(outcome.unread.count == 1)
  }
}

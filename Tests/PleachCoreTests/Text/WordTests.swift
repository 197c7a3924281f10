import Testing

@testable import PleachCore

@Suite struct FoldingTests {
  @Test(
    "people search without case, accents and stroke letters",
    arguments: [
      ("Bjørn Ødegård", "bjorn odegard"), ("ÉCOLE", "ecole"), ("E\u{301}cole", "ecole"),
      ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Οδός", "οδοσ"), ("ΟΔΌΣ", "οδοσ"),
      ("İstanbul", "istanbul"), ("Łódź", "lodz"), ("作者", "作者"), ("🎨", "🎨"), ("", ""),
      ("Æther", "aether"),
    ])
  func folds(text: String, folded: String) { #expect(Folding.folded(text) == folded) }

  @Test("a letter under a hundred thousand marks is found, and found at once")
  func marks() {
    // Sorted, as decomposing would, these take minutes.
    let marks = String(repeating: "\u{316}\u{301}", count: 50_000)
    #expect(Folding.folded("é" + marks + "t") == "et")
  }

  @Test("folding a second time changes nothing")
  func twice() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.folded(String(scalar))
      #expect(Folding.folded(once) == once, "U+\(String(value, radix: 16))")
    }
  }
}

@Suite struct DidYouMeanTests {
  private func nearest(_ word: String) -> String? {
    DidYouMean.nearest(to: word, among: ["platform", "people", "tie", "topic", "Björn"])
  }

  @Test(
    "one or two mistakes are forgiven, three are not",
    arguments: [
      ("platform", "platform"), ("plattform", "platform"), ("paltform", "platform"),
      ("platfrm", "platform"), ("pxatfoxm", "platform"), ("pxatxoxm", nil), ("PEOPLE", "people"),
      ("tei", "tie"), ("bjorm", "Björn"), ("", nil), ("x", nil), ("xy", nil),
    ] as [(String, String?)])
  func near(word: String, meant: String?) { #expect(nearest(word) == meant) }

  @Test("of equals the first is meant")
  func first() {
    #expect(DidYouMean.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(DidYouMean.nearest(to: "bat", among: [String]()) == nil)
  }

  @Test("a word of a hundred thousand letters is answered at once")
  func long() {
    let long = String(repeating: "a", count: 100_000)
    #expect(DidYouMean.nearest(to: long, among: [long + "b"]) != nil)
  }
}

@Suite struct SafeAddressTests {
  @Test(
    "an address with a host may be opened, and the host is known before",
    arguments: [
      ("https://weave.example.org", "weave.example.org"),
      ("HTTPS://Weave.Example.ORG/@ada", "weave.example.org"),
      ("http://weave.example.org:8080/a?b=c#d", "weave.example.org"),
      ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
      ("https://127.0.0.1/", "127.0.0.1"), ("http://169.254.169.254/x", "169.254.169.254"),
      ("https://example.org/%s%u%00%0a", "example.org"),
      ("https://example.org/$(id);", "example.org"),
      ("https://example.org?q=a@b", "example.org"), ("https://example.org#@evil", "example.org"),
      ("https://example.org/a:b@c", "example.org"),
    ])
  func passes(text: String, host: String) {
    #expect(SafeAddress(text)?.host == host)
    #expect(SafeAddress(text)?.text == text)
  }

  static let hostile: [String] = [
    // U01, U02: other schemes, options, files
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "smb://a/b",
    "vscode://x", "mailto:a@example.org?attach=/etc/passwd", "-x", "--help", "/etc/passwd", "",
    // U03: no host, somebody else's host
    "https:evil", "//h", "https://", "https:///x", "https://e\\@evil", "https://a@evil.example",
    "https://a:b@evil.example", "https://e:99999999/", "https://e:+80/", "https://e:0/",
    "https://e:/", "https://[::1]/", "https://.e/", "https://-e/", "https://e..f/", "https://?x",
    "https://e%2Fevil/", "https://e:80:80/", " https://e",
    // U04: space, controls, bidi, quotes
    "https://e/a b", "https://e/\n", "https://e/\u{0}", "https://e/\u{1B}[2J",
    "https://e/\u{202E}x",
    "https://e/'", "https://e/\"", "https://e/`id`", "https://e/<x>", "https://e/|x",
    "https://e/\t",
    "https://e/\u{7F}",
    // U05: another alphabet
    "https://\u{430}pple.example", "https://bücher.example", "https://e\u{301}.example",
    // U06: too long
    "https://e/" + String(repeating: "a", count: 2039),
    "https://e/" + String(repeating: "a", count: 1_000_000),
  ]

  @Test("nothing else is handed to another program", arguments: hostile)
  func refuses(text: String) { #expect(SafeAddress(text) == nil) }

  @Test("2,048 bytes are the most")
  func longest() {
    #expect(SafeAddress("https://e/" + String(repeating: "a", count: 2038)) != nil)
  }
}

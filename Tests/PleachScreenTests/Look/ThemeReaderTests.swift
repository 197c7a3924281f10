import Testing

@testable import PleachScreen

@Suite struct ThemeReaderTests {
  @Test("a line names colours, attributes and a background")
  func styles() {
    let (theme, problems) = Theme.read(
      """
      # mine
      about = a test
      $sun = #fabd2f/214/yellow
      bad = red, bold on #202020   # a comment
      good= $sun
      text = default on 234\r
      link = underline italic
      """, name: "mine")
    #expect(problems.isEmpty)
    #expect(theme.about == "a test")
    #expect(theme[.bad].foreground == Colour(.palette(1)))
    #expect(theme[.bad].background == Colour(.rgb(0x20, 0x20, 0x20)))
    #expect(theme[.bad].attributes == .bold)
    #expect(theme[.good].foreground == Colour("#fabd2f/214/yellow"))
    #expect(theme[.text].background == Colour(.palette(234)))
    #expect(theme[.link].attributes == [.underline, .italic])
    #expect(theme[.current] == Theme.plain[.current])
  }

  @Test(
    "a bad line is told of with its number and a guess, and the rest is used",
    arguments: [
      ("accent.l = red", "unknown role \"accent.l\"", "did you mean \"accent.1\"?"),
      ("titel = red", "unknown role \"titel\"", "did you mean \"title\"?"),
      ("text = gren", "unknown colour, found \"gren\"", "did you mean \"green\"?"),
      ("text = blod", "unknown colour, found \"blod\"", "did you mean \"bold\"?"),
      ("text = #12345", "expected six digits after \"#\", found \"#12345\"", nil),
      ("text = #+12345", "expected six digits after \"#\", found \"#+12345\"", nil),
      ("text = red on", "expected a colour after \"on\"", nil),
      ("text red", "expected \"role = style\"", nil),
      ("text = 256", "unknown colour, found \"256\"", nil),
      ("inherits = drakula", "unknown theme \"drakula\"", "did you mean \"dracula\"?"),
    ] as [(String, String, String?)])
  func problems(line: String, what: String, hint: String?) {
    let (theme, problems) = Theme.read("good = blue\n\(line)\nbad = cyan", name: "x")
    #expect(problems == [ThemeProblem(line: 2, what: what, hint: hint)])
    #expect(theme[.good].foreground == Colour(.palette(4)))
    #expect(theme[.bad].foreground == Colour(.palette(6)))
  }

  @Test("what is not said is inherited")
  func inherits() {
    let (theme, _) = Theme.read("inherits = nord\ngood = red", name: "x")
    #expect(theme[.good].foreground == Colour(.palette(1)))
    #expect(theme[.accent3] == BuiltInThemes.named("nord")?[.accent3])
  }

  @Test("no bytes make the reader stumble", arguments: 0..<300)
  func garbled(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    let tokens = [
      "text", "=", "#", "#20", "on", ",", "\n", "\r\n", "$a", "/", "bold", " ", "\u{301}", "999",
    ]
    var text = ""
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += tokens[Int(state >> 33) % tokens.count]
    }
    let (theme, _) = Theme.read(text, name: "x")
    #expect(theme.styles.count == Role.allCases.count)
  }
}

@Suite struct ColourTests {
  @Test(
    "few colours take the stand-in, or the nearest",
    arguments: [
      ("#fabd2f/yellow", ColourDepth.direct, Colour.Value.rgb(0xFA, 0xBD, 0x2F)),
      ("#fabd2f/yellow", .sixteen, .palette(3)),
      ("#fabd2f/214/brightyellow", .palette, .palette(214)),
      ("#fabd2f/214/brightyellow", .sixteen, .palette(11)),
      ("#fabd2f/214/brightyellow", .eight, .palette(3)), ("#ff0000", .palette, .palette(196)),
      ("#080808", .palette, .palette(232)), ("#ffffff", .sixteen, .palette(15)),
      ("#808080", .eight, .palette(7)), ("grey", .sixteen, .palette(8)),
      ("default", .eight, .standard),
      ("255", .palette, .palette(255)), ("255", .direct, .palette(255)),
      ("#ff0000", .none, .standard),
    ])
  func reduced(text: String, depth: ColourDepth, value: Colour.Value) {
    #expect(Colour(text)?.reduced(to: depth) == value)
  }

  @Test(
    "what is no colour is none",
    arguments: ["", "#", "#12", "rde", "-1", "256", "#fabd2f/", "/red", "bright", "brightgrey"])
  func notAColour(text: String) { #expect(Colour(text) == nil) }
}

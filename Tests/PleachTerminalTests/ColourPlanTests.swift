import PleachScreen
import Testing

@testable import PleachTerminal

@Suite struct ColourPlanTests {
  private func plan(
    _ term: String, _ colourTerm: String? = nil, no: String? = nil, wish: ColourDepth? = nil
  ) -> ColourPlan {
    ColourPlan(term: term, colourTerm: colourTerm, noColour: no, wish: wish)
  }

  @Test("24-bit colour is for terminals that announce it and know it")
  func direct() {
    #expect(plan("xterm-256color", "truecolor").entry == .directXterm)
    #expect(plan("xterm-256color").entry == .own)
    #expect(plan("tmux-256color", "24bit").entry == .directTmux)
    #expect(plan("screen-256color", "truecolor").entry == .directTmux)
    #expect(plan("linux", "truecolor").entry == .own)
    #expect(plan("vt100", "truecolor").entry == .own)
    #expect(plan("xterm-direct").entry == .directXterm)
    #expect(plan("xterm", wish: .direct).entry == .directXterm)
    #expect(plan("xterm-256color", "truecolor", wish: .palette).entry == .own)
  }

  @Test("NO_COLOR means none, unless the user chose otherwise here")
  func noColour() {
    #expect(plan("xterm-256color", "truecolor", no: "1").most == .none)
    #expect(plan("xterm-256color", no: "").most == .direct)
    #expect(plan("xterm-256color", no: "1", wish: .palette).most == .palette)
  }

  @Test(
    "the terminal sets the limit",
    arguments: [
      (0, ColourDepth.none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen),
      (256, .palette), (0x100_0000, .direct),
    ] as [(Int32, ColourDepth)])
  func depth(colours: Int32, depth: ColourDepth) {
    #expect(plan("xterm").depth(colours: colours) == depth)
    #expect(plan("xterm", wish: .eight).depth(colours: colours) == min(.eight, depth))
  }

  @Test("colours have the numbers ncurses wants")
  func numbers() {
    #expect(Colour.Value.standard.number(isDirect: true) == -1)
    #expect(Colour.Value.palette(9).number(isDirect: true) == 9)
    #expect(Colour.Value.palette(196).number(isDirect: false) == 196)
    #expect(Colour.Value.palette(196).number(isDirect: true) == 0xFF0000)
    #expect(Colour.Value.rgb(0x12, 0x34, 0x56).number(isDirect: true) == 0x123456)
    #expect(Colour.Value.rgb(0, 0, 0).number(isDirect: true) == 0x010101)
  }
}

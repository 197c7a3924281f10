import PleachScreen
import Testing

@testable import PleachTerminal

/// Decodes bytes that come in one piece, then silence.
private func events(_ text: String, extra: [[UInt8]: Key] = [:]) -> [TerminalEvent] {
  var decoder = InputDecoder(extra: extra)
  return decoder.take(Array(text.utf8)) + decoder.flush()
}

/// The keys among the events, in their text form.
private func keys(_ text: String) -> String {
  events(text).map { event in
    if case .key(let key) = event { "\(key)" } else { "{\(event)}" }
  }.joined()
}

@Suite struct InputDecoderTests {
  @Test(
    "bytes are keys",
    arguments: [
      ("jG é作😀", "jG<space>é作😀"), ("\r\t\u{7F} ", "<enter><tab><bs><space>"),
      ("\u{3}\u{1A}\u{0}\u{1C}\n", "<c-c><c-z><c-space><c-\\><c-j>"), ("\u{1B}", "<esc>"),
      ("\u{1B}\u{1B}", "<esc><esc>"), ("\u{1B}x", "<a-x>"), ("\u{1B}é", "<a-é>"),
      ("\u{1B}[A\u{1B}OB\u{1B}[C", "<up><down><right>"), ("\u{1B}[1;5D", "<c-left>"),
      ("\u{1B}[1;2A\u{1B}[1;3B\u{1B}[1;8C", "<s-up><a-down><c-a-s-right>"),
      ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}OH", "<home><end><home><end><home>"),
      ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", "<ins><del><pgup><pgdn>"),
      ("\u{1B}[6;5~", "<c-pgdn>"),
      ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[C\u{1B}[1;2P", "<f1><f5><f12><f3><s-f1>"),
      ("\u{1B}[Z", "<s-tab>"), ("\u{1B}[97;5u", "<c-a>"), ("\u{1B}[27;5;9~", "<c-tab>"),
      ("\u{1B}[13;2u\u{1B}[97;2u\u{1B}[97:65;2u", "<s-enter>AA"), ("\u{1B}\u{1B}[A", "<a-up>"),
      ("\u{1B}[a\u{1B}Oa\u{1B}[3$\u{1B}[3^", "<s-up><c-up><s-del><c-del>"), ("\u{1B}Oq", "1"),
      ("\u{1B}[Ij\u{1B}[O", "j"), ("\u{1B}[?1;2cj", "j"), ("\u{1B}[57441uj", "j"),
      ("\u{1B}[", "<a-[>"),
      ("\u{1B}O", "<a-O>"), ("\u{1B}[12", ""), ("\u{1B}[1\u{1B}[A", "<up>"), ("<", "<lt>"),
    ])
  func decoding(bytes: String, text: String) {
    #expect(keys(bytes) == text)
  }

  @Test(
    "the mouse tells deed and place from zero",
    arguments: [
      ("\u{1B}[<0;1;1M", Mouse(.press(.left), row: 0, column: 0)),
      ("\u{1B}[<2;300;200M", Mouse(.press(.right), row: 199, column: 299)),
      ("\u{1B}[<0;5;6m", Mouse(.release, row: 5, column: 4)),
      ("\u{1B}[<64;5;6M", Mouse(.wheelUp, row: 5, column: 4)),
      ("\u{1B}[<69;5;6M", Mouse(.wheelDown, row: 5, column: 4)),
      ("\u{1B}[M !\"", Mouse(.press(.left), row: 1, column: 0)),
      ("\u{1B}[M#!!", Mouse(.release, row: 0, column: 0)),
    ])
  func mouse(bytes: String, mouse: Mouse) {
    #expect(events(bytes) == [.mouse(mouse)])
  }

  @Test(
    "motion and impossible places are nothing",
    arguments: [
      "\u{1B}[<35;5;5M", "\u{1B}[<0;0;5M", "\u{1B}[<0;5;99999999999999999999M", "\u{1B}[<M",
    ])
  func noMouse(bytes: String) {
    #expect(events(bytes).filter { if case .mouse = $0 { true } else { false } }.count <= 1)
    #expect(events(bytes + "j").last == .key(Key("j")))
  }

  @Test("pasted text is one event and no keys, however it is cut")
  func paste() {
    let bytes = Array("a\u{1B}[200~q\r\nx\u{1B}[Ay\rz\u{1B}[201~b".utf8)
    let expected: [TerminalEvent] = [.key(Key("a")), .paste("q\nx\u{1B}[Ay\nz"), .key(Key("b"))]
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      #expect(decoder.take(bytes[..<cut]) + decoder.take(bytes[cut...]) == expected, "\(cut)")
      #expect(!decoder.isMidway)
    }
  }

  @Test("a paste without an end comes in pieces")
  func endlessPaste() {
    var decoder = InputDecoder()
    let events = decoder.take(
      Array("\u{1B}[200~".utf8) + [UInt8](repeating: 0x61, count: InputDecoder.longestPaste + 9))
    #expect(events.count == 1)
    #expect(decoder.take(Array("\u{1B}[201~".utf8)) == [.paste("")])
  }

  @Test("bytes may come one by one")
  func oneByOne() {
    let text = "jé作\u{1B}[1;5A\u{1B}OP\u{1B}[<0;3;4M\u{1B}[200~p\u{1B}[201~\u{1B}x"
    var decoder = InputDecoder()
    let singly = text.utf8.flatMap { decoder.take([$0]) }
    #expect(singly == events(text))
  }

  @Test("a sequence of this terminal's own wins")
  func extra() {
    let table = KeyTable.fromTerminfo { name in
      ["kbs": [0x08], "kf1": Array("\u{1B}[11x".utf8), "khome": Array("h".utf8)][name]
    }
    #expect(
      events("\u{8}\u{1B}[11xh", extra: table) == [
        .key(Key(.bs)), .key(Key(.function(1))), .key(Key("h")),
      ])
  }

  @Test("no bytes make the decoder stumble or wait for ever", arguments: 0..<300)
  func garbled(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 99
    let tokens: [[UInt8]] = [
      [0x1B], [0x5B], [0x4F], [0x3B], [0x39], [0x4D], [0x7E], [0xC3], [0xA9], [0xFF], [0x3C],
      [0x24],
      Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), [0x61], [0x00], [0xF0, 0x9F], [0x9B],
    ]
    var decoder = InputDecoder(extra: [[0x1B, 0x5B, 0x39]: Key(.home)])
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.take(tokens[Int(state >> 33) % tokens.count])
      if state >> 20 & 7 == 0 {
        _ = decoder.flush()
        #expect(!decoder.isMidway)
      }
    }
    _ = decoder.take(Array("\u{1B}[201~".utf8))
    _ = decoder.flush()
    #expect(decoder.take([0x6A]) == [.key(Key("j"))])
  }
}

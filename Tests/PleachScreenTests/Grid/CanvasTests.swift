import PleachCore
import Testing

@testable import PleachScreen

/// Draws and returns the letters.
private func picture(_ rows: Int, _ columns: Int, _ paint: (Canvas) -> Void) -> String {
  Grid.drawn(Size(rows: rows, columns: columns), paint).text
}

@Suite struct CanvasTests {
  @Test("a frame with title, lines and a scroll bar")
  func frame() {
    let grid = Grid.drawn(Size(rows: 6, columns: 20)) { canvas in
      let inside = canvas.framed(title: "people")
      let list = inside.scrollBar(first: 4, of: 8)
      list.line(0, "Ana")
      list.row(1).on(.current).fill(.current)
      list.row(1).on(.current).line(0, "作者 Bo", .current)
      list.row(1).on(.current).write("●", .accent2, at: 10)
      list.line(2, "somebody with a long name")
      list.line(3, "right", .faint, .right)
    }
    #expect(
      grid.text == """
        ╭─ people ─────────╮
        │Ana               │
        │作者 Bo   ●       │
        │somebody with a …┃│
        │            right┃│
        ╰──────────────────╯
        """)
    #expect(
      grid.roles
        == """
        bbHHHHHHHHbbbbbbbbbb
        b...               b
        bCCCCCCCCCC2CCCCCC b
        b........ .... . .|b
        bfffffffffffffffff|b
        bbbbbbbbbbbbbbbbbbbb
        """)
  }

  @Test("wide letters are never cut in half")
  func wideLetters() {
    #expect(picture(1, 3) { $0.write("作者") } == "作")
    #expect(picture(1, 1) { $0.write("作") } == "")
    #expect(
      picture(1, 5) {
        $0.write("作者")
        $0.write("x", at: 1)
      } == " x者")
    #expect(
      picture(1, 5) {
        $0.write("作者")
        $0.write("x", at: 2)
      } == "作x")
    #expect(
      picture(1, 5) {
        $0.write("a作b")
        $0.write("者", at: 0)
      } == "者 b")
    var used = 0
    #expect(picture(1, 4) { used = $0.write("作者也") } == "作者")
    #expect(used == 4)
    #expect(picture(1, 3) { $0.write("作a", at: -1) } == " a")
  }

  @Test("pieces share the picture and cut at their edges")
  func pieces() {
    let text = picture(3, 10) { canvas in
      let (head, rest) = canvas.split(top: 1)
      head.line(0, "head", .title)
      let (left, right) = rest.split(left: 4)
      left.write("leftleft")
      right.inset(left: 1).write("right")
      rest.split(bottom: 1).bottom.split(right: 3).right.write("end!")
    }
    #expect(text == "head\nleft right\n       end")
  }

  @Test("columns share the width")
  func columns() {
    let text = picture(1, 10) { canvas in
      for piece in canvas.columns(3) { piece.fill(with: "x", .text) }
    }
    #expect(text == "xxx xxx xx")
    var count = 0
    _ = picture(1, 2) { count = $0.columns(5).count }
    #expect(count == 1)
  }

  @Test(
    "bars show shares in halves",
    arguments: [
      (0, "────"), (0.001, "╸───"), (0.5, "━━──"), (0.6, "━━╸─"), (1, "━━━━"), (7, "━━━━"),
      (-1, "────"), (Double.nan, "────"),
    ])
  func bars(share: Double, text: String) {
    #expect(picture(1, 4) { $0.bar(share) } == text)
  }

  @Test("a rule carries a title")
  func rules() {
    #expect(picture(1, 12) { $0.rule(0, title: "log") } == "── log ─────")
    #expect(picture(1, 3) { $0.rule(0, title: "log") }.count == 3)
  }

  @Test("every size down to nothing is drawn without a trap", arguments: 0..<12, 0..<12)
  func allSizes(rows: Int, columns: Int) {
    let size = Size(rows: rows, columns: columns)
    let grid = Grid.drawn(size) { canvas in
      canvas.fill(.popup)
      let inside = canvas.framed(title: "作者 of a long title").scrollBar(first: 3, of: 100)
      for row in -1...rows { inside.line(row, "作者e\u{301}😀 text", .text, .centre) }
      inside.write("x", row: .max, at: .max)
      inside.write("作", row: 0, at: .min / 2)
      canvas.centred(Size(rows: 3, columns: 5)).framed(title: "popup").bar(0.4)
      canvas.inset(top: .max, left: .max, bottom: .max, right: .max).fill()
      canvas.piece(row: -3, column: -3, rows: .max, columns: .max).rule(0, title: "t")
      for piece in canvas.columns(3) { piece.framed() }
      canvas.split(bottom: 99).rest.split(right: -2).rest.fill(with: "作", .border)
    }
    #expect(grid.size == size)
    for row in 0..<rows {
      let cells = grid.row(row)
      #expect(cells.count == columns)
      #expect(cells.reduce(0) { $0 + $1.width } == columns, "halves belong together")
    }
  }
}

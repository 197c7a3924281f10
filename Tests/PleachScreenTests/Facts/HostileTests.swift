import PleachCore
import Testing

@testable import PleachScreen

@Suite struct HostileTests {
  /// Every screen and everything that lies over one.
  static let places = [
    "", "2", "2<enter>", "2<enter>G", "3", "3<enter>", "4", "4<enter>", "5", "5<enter>", "2xt",
    "2x#", "2n", "2c", "2cjj<enter>", "2D", "2xxD", "5D", "2/", "2s", "T", ":", ":comm", "2?", "6",
    "i", "iA<tab>", "2aA", "2nq<esc><enter>", "3c", "4cjj<enter>", "o", "!",
    "!j<enter>", "!ja", "!<enter>", "!D",
  ]

  private static func world(_ text: String, _ size: Size) -> World {
    var setup = Model.Setup()
    setup.themes = [.plain, Theme(name: text, about: text)]
    setup.storeName = text
    var world = World(Hostile.document(text), size, setup: setup)
    world.paths = ["~/A" + text, "~/A"]
    world.preview = Preview(title: text, lines: [text, text])
    world.copies = ["/home/" + text]
    world.conflicts = [
      Conflict(
        path: ["people", text, text], base: nil, mine: .string(text),
        theirs: .array([.string(text)]),
        source: text, time: text)
    ]
    world.send(world.conflictsRead)
    return world
  }

  /// No cell steers or hides, every row is as wide as the screen, and halves stand together.
  private func check(_ world: World, _ about: String) {
    let grid = world.picture.grid
    #expect(grid.size == world.model.size, "\(about)")
    for number in 0..<grid.size.rows {
      let row = Array(grid.row(number))
      var width = 0
      for (column, cell) in row.enumerated() {
        width += cell.width
        let isWhole =
          switch cell.width {
          case 2: column + 1 < row.count && row[column + 1].width == 0
          case 0: column > 0 && row[column - 1].width == 2 && cell.text.isEmpty
          default: !cell.text.isEmpty
          }
        let isClean = !cell.text.unicodeScalars.contains(where: Hostile.isForbidden)
        if !isWhole || !isClean { Issue.record("\(about), row \(number), column \(column)") }
      }
      if width != grid.size.columns { Issue.record("\(about), row \(number): \(width) wide") }
    }
  }

  @Test("no text from outside steers, hides or breaks columns", arguments: Hostile.texts.indices)
  func everywhere(index: Int) throws {
    let text = Hostile.texts[index]
    for size in [Size(rows: 24, columns: 80), Size(rows: 10, columns: 40)] {
      let start = Self.world(text, size)
      for place in Self.places {
        var world = start
        world.drive(place)
        check(world, "T\(index) at \(size) after \(place)")
      }
      var world = start
      for message in [
        .failed(text), .done(text), .progress(text), .previewed(start.preview!),
        .historyRead([HistoryLine(number: 1, time: text, title: text, isUndone: true)]),
      ] as [Message] {
        world.send(message)
        check(world, "T\(index) at \(size) after \(message)".prefix(200).description)
      }
      world.drive("<esc>2n")
      world.send(.paste(text))
      check(world, "T\(index) pasted at \(size)")
    }
  }

  @Test(
    "frames, chips and columns stand where they do with plain names",
    arguments: [
      "2D", "2n", "2c", ":", "T", "2?", "2s",
    ])
  func borders(place: String) {
    for size in [Size(rows: 24, columns: 80), Size(rows: 10, columns: 40)] {
      // As long as the others are short: the box of a question is as wide as its text.
      let plain = Self.frame(of: String(repeating: "ab ", count: 40), place, size)
      for text in ["作者 " + String(repeating: "作", count: 90), String(repeating: "w", count: 300)] {
        #expect(
          Self.frame(of: text, place, size) == plain, "\(place) at \(size): \(text.prefix(9))")
      }
    }
  }

  /// The columns in which letters of frames stand.
  private static func frame(of text: String, _ place: String, _ size: Size) -> Set<Int> {
    var world = world(text, size)
    world.drive(place)
    let grid = world.picture.grid
    let columns = (0..<size.rows).flatMap { number in
      grid.row(number).enumerated().filter { !$1.text.isEmpty && "╭╮╰╯│".contains($1.text) }
        .map(\.offset)
    }
    return Set(columns)
  }
}

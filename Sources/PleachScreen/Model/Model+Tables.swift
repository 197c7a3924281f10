import PleachCore

/// A table of one's own while somebody says what its columns hold.
public struct TableDraft: Sendable, Equatable {
  /// As it was typed.
  public var path: String
  /// Its first lines.
  public var sketch: TableSketch
  /// What is said of its columns so far.
  public var map: TableMap

  /// A table, with what is remembered or guessed of it.
  public init(path: String, sketch: TableSketch, map: TableMap) {
    (self.path, self.sketch, self.map) = (path, sketch, map)
  }
}

/// What a link on the page of a table does.
public enum TableStep: Sendable, Equatable {
  /// Asks what a column holds.
  case column(Int)
  /// Says something else of the table.
  case choose(TableMap)
  /// Asks on which platform the handles are.
  case platform
  /// Shows what the table would bring.
  case read
}

extension Model {
  mutating func openTable() {
    go(to: .table(PageState()))
    status = nil
    revision += 1
  }

  mutating func take(_ step: TableStep) -> [Effect] {
    switch step {
    case .column(let column): askField(of: column)
    case .choose(let map): say(of: map)
    case .platform: return ask(Prompt(.tablePlatform, "platform "))
    case .read: return readTable()
    }
    return []
  }

  private mutating func say(of map: TableMap) {
    table?.map = map
    revision += 1
  }

  private mutating func askField(of column: Int) {
    guard let table, table.sketch.titles.indices.contains(column) else { return }
    let current = table.map.field(of: column)
    var menu = Menu(
      kind: .column, title: SafeText("Column \(column + 1) holds"),
      rows: [Menu.Row(title: "nothing that matters", choice: .hold(column, nil))]
        + TableField.all.map {
          Menu.Row(title: $0.help, keys: $0.word, choice: .hold(column, $0))
        })
    menu.list.go(
      to: current.flatMap { TableField.all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0,
      of: menu.rows.count)
    overlay = .menu(menu)
  }

  mutating func hold(_ column: Int, _ field: TableField?) -> [Effect] {
    guard var map = table?.map else { return [] }
    map.set(column, to: field)
    say(of: map)
    return []
  }

  mutating func setTablePlatform(_ text: String) -> [Effect] {
    overlay = nil
    guard var map = table?.map else { return [] }
    map.platform = text.isEmpty ? nil : TablePlatform.id(of: text)
    say(of: map)
    return []
  }

  /// What can be typed for the platform of a table's handles.
  var tablePlatforms: [String] {
    let own = graph.platforms.map(\.name)
    return own
      + Platform.known.map(\.name).filter {
        !own.contains($0) && $0 != Platform.knownName("contacts")
      }
  }

  /// Shows what comes of it; the columns are remembered for the next time.
  mutating func readTable() -> [Effect] {
    guard let table else { return nothingHere() }
    if let problem = table.map.problem {
      say(problem, .bad)
      return []
    }
    say("reading \(table.path) …")
    return [
      .saveSetting(.table(KnownTable(table.sketch, table.map))),
      .readExport(path: table.path, by: table.map),
    ]
  }
}

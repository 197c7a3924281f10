/// The beginning of a table that no importer knows, for somebody to say what its columns hold.
public struct TableSketch: Sendable, Equatable {
  /// The file's path within the export.
  public let path: String
  /// The first lines, cells trimmed, as many cells in each; the first may say what the columns are
  /// called.
  public let rows: [[String]]
  /// How many columns the widest of the lines has.
  public var columns: Int { rows.first?.count ?? 0 }

  /// So many lines are enough to know a table by.
  public static let mostRows = 8
  /// Columns past these cannot be named.
  public static let mostColumns = 200
  /// What such a table may be called.
  private static let extensions: Set<String> = ["csv", "tsv", "tab", "txt"]

  /// - Parameter isNamed: Whether somebody says that it is a table, so that its name need not.
  /// - Returns: `nil` for a file that looks like something else.
  public init?(_ file: ExportFile, isNamed: Bool = false) {
    guard isNamed || Self.extensions.contains(file.fileExtension) else { return nil }
    self.init(file, isNamed ? Self.beginning(of: file) : Beginning(file), isNamed: isNamed)
  }

  /// The same of whatever name, by its first bytes alone.
  init?(opening file: ExportFile) { self.init(file, Beginning(file), isNamed: true) }

  private init?(_ file: ExportFile, _ beginning: Beginning, isNamed: Bool) {
    let opening = beginning.text
    guard let first = file.firstByte, !"{[<".utf8.contains(first), !opening.contains(0) else {
      return nil
    }
    var reader = CSV(opening)
    var rows: [[String]] = []
    while rows.count < Self.mostRows, let row = reader.next(), row.problem != .unclosedQuote {
      // A line that the first bytes cut is none, but for one that is all there is.
      if beginning.isCut, reader.offset >= opening.count, !rows.isEmpty { break }
      rows.append(
        row.cells.prefix(Self.mostColumns).map { Field.text(Field.trimmed($0), limit: 200) })
    }
    let width = rows.map(\.count).max() ?? 0
    // One column is a list of handles; a text that somebody wrote is one too, and no table.
    guard width > 1 || width == 1 && (isNamed || !rows.contains { $0[0].contains(" ") }) else {
      return nil
    }
    self.init(path: file.path, rows: rows)
  }

  /// The first bytes as UTF-8 text without a mark.
  private struct Beginning {
    let text: [UInt8]
    /// Whether the file goes on behind them.
    let isCut: Bool

    init(_ text: [UInt8], isCut: Bool) { (self.text, self.isCut) = (text, isCut) }

    init(_ file: ExportFile) {
      self.init(file.opening, isCut: file.size > ExportFile.headLength)
    }
  }

  /// Enough of a file to hold its first lines, however long they are.
  private static func beginning(of file: ExportFile) -> Beginning {
    // What cannot be read is said when it is read.
    guard file.size > ExportFile.headLength, let bytes = try? file.contents() else {
      return Beginning(file)
    }
    let text = TextDecoding.utf8(bytes)
    return Beginning(Array(text.prefix(longestBeginning)), isCut: text.count > longestBeginning)
  }

  private static let longestBeginning = 4 << 20

  /// The first lines of a table, cell by cell; lines that are shorter than others are filled up.
  public init(path: String, rows: [[String]]) {
    let width = rows.map(\.count).max() ?? 0
    self.path = path
    self.rows = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
  }

  /// What stands in a column below the first line, or from it on where it is no title.
  public func cells(of column: Int, isTitled: Bool) -> [String] {
    rows.dropFirst(isTitled ? 1 : 0).map { $0[column] }
  }

  /// Whom the first lines would be by a mapping, the accounts of each; nobody's are empty.
  public func people(by map: TableMap) -> [[AccountReading]] {
    let rows = rows.enumerated().dropFirst(map.isTitled ? 1 : 0).map {
      CSV.Row(line: $0.offset + 1, cells: $0.element)
    }
    var reader = TableRows(map, days: rows)
    return rows.map { reader.accounts($0) }
  }

  /// What the first line says, column by column.
  public var titles: [String] { rows.first ?? [] }
}

/// A table whose columns somebody named, to be known again.
public struct KnownTable: Sendable, Equatable {
  /// What its first line says; where that is a person already, its file's name tells, and this is how
  /// many columns it has, empty titles all.
  public var titles: [String]
  /// The file's name in small letters, without extension and copy number.
  public var file: String
  /// What the columns hold, in the order of `titles`.
  public var map: TableMap

  /// A table as it was last read.
  public init(_ sketch: TableSketch, _ map: TableMap) {
    titles = map.isTitled ? sketch.titles : Array(repeating: "", count: sketch.columns)
    file = ExportPath.stem(of: sketch.path)
    self.map = map
  }

  /// Reads one from the settings; `nil` where it says something else.
  public init?(_ json: JSON) {
    guard let titles = json["titles"]?.array?.map({ $0.string ?? "" }), !titles.isEmpty,
      titles.count <= TableSketch.mostColumns, let file = json["file"]?.string,
      let text = json["map"]?.string,
      // Written by hand, it may say anything.
      let map = try? TableMap(text, titles: titles)
    else { return nil }
    (self.titles, self.file, self.map) = (titles, file, map)
  }

  /// As it stands in the settings.
  public var json: JSON {
    [
      "file": .string(file), "titles": .array(titles.map { .string($0) }),
      "map": .string(map.description),
    ]
  }

  /// Whether both are the same table, whatever is said of it.
  public func isSame(as other: KnownTable) -> Bool {
    map.isTitled == other.map.isTitled && map(for: other.titles, file: other.file) != nil
  }

  /// The mapping for a table; `nil` when it is another one.
  ///
  /// Columns may have changed places since, as long as the titles are the same.
  func map(for titles: [String], file: String) -> TableMap? {
    guard map.isTitled else {
      return file == self.file && titles.count == self.titles.count ? map : nil
    }
    let (then, now) = (Self.named(self.titles), Self.named(titles))
    if then == now { return map }
    guard then.sorted() == now.sorted(), Set(now).count == now.count else { return nil }
    var moved = map
    for (field, column) in map.columns where column < then.count {
      moved[field] = now.firstIndex(of: then[column])
    }
    return moved
  }

  /// Titles to compare, up to the last that says something: there are as many as the longest line has
  /// cells.
  private static func named(_ titles: [String]) -> [String] {
    let last = titles.lastIndex { !$0.isEmpty } ?? -1
    return titles[...last].map(Folding.folded)
  }
}

extension [KnownTable] {
  /// The mapping that was given for such a table before.
  public func map(for sketch: TableSketch) -> TableMap? {
    let file = ExportPath.stem(of: sketch.path)
    return lazy.compactMap { $0.map(for: sketch.titles, file: file) }.first
  }
}

import PleachCore
import PleachStore

/// Tables of one's own: what `--map` says of their columns, and remembering it.
extension Call {
  /// The table that `--map` is about; `nil` without `--map`.
  func mapped(_ export: Export) throws(Failure) -> KnownTable? {
    guard let text = arguments["map"] else { return nil }
    let sketch = try self.table(in: export)
    let table: KnownTable
    do throws(TableMap.Failure) {
      table = KnownTable(sketch, try TableMap(text, titles: sketch.titles))
    } catch {
      throw Failure(
        "--map", error.reason, hint: error.hint, lines: Self.lines(sketch), status: .wrongUsage)
    }
    guard !arguments.has("of") || table.map.tie != .none else {
      throw usage(
        "what the table lists for --of is not said",
        hint: "Add tie=following or tie=follower to --map")
    }
    return table
  }

  /// The one file that was named, which somebody says is a table.
  private func table(in export: Export) throws(Failure) -> TableSketch {
    guard words.count == 1, export.files.count == 1 else {
      throw usage(
        "--map is about one file", hint: "Name the table itself: pleach import people.csv")
    }
    guard let sketch = TableSketch(export.files[0], isNamed: true) else {
      throw Failure(
        Self.shown(words[0]), "no table, or none whose first line can be read",
        hint: "It is to be text, one person a line, cells parted by commas, semicolons or tabs")
    }
    return sketch
  }

  /// Keeps what `--map` said for the next time.
  func remember(_ table: KnownTable, at location: StoreLocation) throws(Failure) {
    try changeSettings(at: location) { $0.remember(table) }
  }

  /// Forgets what was said of a table.
  mutating func forgetTable(isDry: Bool) throws(Failure) {
    let sketch = try table(in: export().0)
    let location = try location()
    guard let map = try settings(at: location).tables.map(for: sketch) else {
      throw Failure(Self.shown(words[0]), "nothing is remembered of its columns")
    }
    if !isDry { try changeSettings(at: location) { $0.forget(KnownTable(sketch, map)) } }
    if isJSON { return out.json(["forgotten": .string("\(map)"), "dryRun": .bool(isDry)]) }
    out.line(SafeText((isDry ? "Would be forgotten: " : "Forgotten: ") + "\(map)"))
  }

  private func changeSettings(
    at location: StoreLocation, _ change: (inout Settings) -> Void
  ) throws(Failure) {
    var settings = try settings(at: location)
    let before = settings
    change(&settings)
    guard settings != before else { return }
    try stored { () throws(StoreError) in
      try settings.save(to: location.settings, files: surroundings.files)
    }
  }

  /// What to say of a table whose columns nobody named; `nil` when there is none alone.
  func unknownTable(_ export: Export) -> Failure? {
    guard words.count == 1, let (sketch, map) = Importers.table(in: export, knowing: []) else {
      return nil
    }
    let fields = TableField.all.map(\.word).joined(separator: ", ")
    let missing = map.problem == nil ? "" : ",platform=NAME"
    return Failure(
      words[0], "a table that pleach does not know",
      hint: "Say what its columns hold: \(invocation("import"))"
        + " \(Invocation.quoted(words[0])) --map \(map)\(missing)",
      lines: Self.lines(sketch) + ["A column holds one of: " + SafeText(fields)])
  }

  /// The columns with their numbers, and what stands in them.
  private static func lines(_ sketch: TableSketch) -> [SafeText] {
    (0..<sketch.columns).map { column in
      let cells = sketch.rows.prefix(4).map { $0[column] }.filter { !$0.isEmpty }
      return SafeText("  \(column + 1)  " + cells.joined(separator: " · ")).cut(to: 100)
    }
  }
}

extension TableMap {
  /// What the columns of a table probably hold, by their titles and by what stands in them.
  public init(guessing sketch: TableSketch) {
    self.init()
    isTitled = Self.looksTitled(sketch)
    for column in 0..<sketch.columns {
      guard let field = guess(column, of: sketch), columns[field] == nil else { continue }
      self[field] = column
    }
    if columns.isEmpty { self[.name] = 0 }
    // Who says since when, lists those they follow.
    if columns[.since] != nil { tie = .following }
  }

  private func guess(_ column: Int, of sketch: TableSketch) -> TableField? {
    if isTitled, let field = Self.field(titled: sketch.titles[column]) { return field }
    let cells = sketch.cells(of: column, isTitled: isTitled).filter { !$0.isEmpty }
    guard !cells.isEmpty else { return nil }
    func all(_ holds: (String) -> Bool) -> Bool { cells.allSatisfy(holds) }
    if all({ MastodonAddress($0) != nil }),
      cells.contains(where: { $0.contains("/@") || $0.hasPrefix("@") })
    {
      return .on("mastodon")
    }
    if all({ Day(page: $0) != nil || SlashDate($0) != nil }) { return .since }
    if all({ Contacts.email($0) != nil }) { return .email }
    if all({ $0.contains("://") }) { return .address }
    // Behind titles that say nothing nobody knows what is a name.
    if isTitled { return nil }
    return all { cell in !cell.contains { $0.isNumber } } ? .name : nil
  }

  /// The field of a title: the whole title, else a platform that is a word of it.
  static func field(titled title: String) -> TableField? {
    let folded = Folding.folded(Field.trimmed(title)).split { "_- ".contains($0) }
      .joined(separator: " ")
    guard !folded.isEmpty else { return nil }
    if let field = TableField.all.first(where: { $0.titles.contains(folded) }) { return field }
    let words = folded.split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    return TableField.all.first { field in
      if case .on = field { words.contains(where: field.titles.contains) } else { false }
    }
  }

  /// Whether the first line is no person: it says what columns are called, or at least has nothing
  /// that only a person has.
  private static func looksTitled(_ sketch: TableSketch) -> Bool {
    if sketch.titles.contains(where: { field(titled: $0) != nil }) { return true }
    guard sketch.columns > 1, sketch.rows.count > 1 else { return false }
    return sketch.titles.allSatisfy { title in
      !title.isEmpty && !title.contains { $0 == "@" || $0 == "/" || $0.isNumber }
    }
  }
}

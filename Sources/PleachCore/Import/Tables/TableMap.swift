/// What the columns of somebody's own table hold.
///
/// Written as on the command line: `name=1,handle=2,platform=slack,tie=following`. Columns count
/// from 1.
public struct TableMap: Sendable, Equatable {
  /// Which field stands in which column, from 0, in the order of `TableField.all`.
  public private(set) var columns: [TableField: Int] = [:]
  /// The platform of all handles, where no column says it.
  public var platform: Platform.ID?
  /// What all who are listed are to you.
  public var tie = Tie.none
  /// Whether the first line says what the columns are called.
  public var isTitled = true

  /// A mapping of nothing.
  public init() {}

  /// The column of a field, from 0.
  public subscript(field: TableField) -> Int? {
    get { columns[field] }
    set { columns[field] = newValue }
  }

  /// What a column holds; `nil` when it is passed over.
  public func field(of column: Int) -> TableField? {
    TableField.all.first { columns[$0] == column }
  }

  /// Says what a column holds, which then holds nothing else; `nil` passes it over.
  public mutating func set(_ column: Int, to field: TableField?) {
    for other in TableField.all where columns[other] == column { columns[other] = nil }
    if let field { columns[field] = column }
  }

  /// Why nobody could be read by it; `nil` when somebody could.
  public var problem: String? {
    let isNamed = [.name, .given, .family, .email].contains { columns[$0] != nil }
    let isAddressed = TableField.all.contains { field in
      if case .on = field {
        columns[field] != nil
      } else {
        field == .address && columns[field] != nil
      }
    }
    if columns[.handle] != nil, platform == nil, columns[.platform] == nil {
      return "on which platform the handles are is not said"
    }
    return isNamed || isAddressed || columns[.handle] != nil
      ? nil : "no column holds a name, a handle or an address"
  }
}

extension TableMap: CustomStringConvertible {
  /// As the command line takes it.
  public var description: String {
    var parts = TableField.all.compactMap { field in
      columns[field].map { "\(field.word)=\($0 + 1)" }
    }
    if let platform { parts.append("platform=\(platform)") }
    if tie != .none { parts.append("tie=\(tie.rawValue)") }
    if !isTitled { parts.append("header=no") }
    return parts.joined(separator: ",")
  }

  /// What is wrong with a mapping that somebody wrote.
  public struct Failure: Error, Equatable, Sendable {
    /// Half a sentence.
    public var reason: String
    /// What to write instead.
    public var hint: String
  }

  /// Reads a mapping; columns may be called by number or by title.
  ///
  /// - Parameters:
  ///   - text: Pairs with commas between; a title that has a comma stands in double quotes.
  ///   - titles: What the first line of the table says, column by column.
  public init(_ text: String, titles: [String]) throws(Failure) {
    self.init()
    for pair in Self.pairs(text) {
      guard let sign = pair.firstIndex(of: "=") else {
        throw Failure(
          reason: "\"\(pair)\" says no column", hint: "Write it as name=1,handle=2,platform=slack")
      }
      let word = Field.trimmed(String(pair[..<sign]))
      try take(word, Field.trimmed(String(pair[pair.index(after: sign)...])), titles)
    }
    if let problem {
      let hint =
        columns[.handle] != nil
        ? "Add platform=slack, or platform=3 for the column that says it"
        : "Say at least one of name, handle, url, email or a platform"
      throw Failure(reason: problem, hint: hint)
    }
  }

  private mutating func take(
    _ word: String, _ value: String, _ titles: [String]
  ) throws(Failure) {
    switch word.lowercased() {
    case "tie":
      guard let tie = Tie(rawValue: value.lowercased()) else {
        let all = Tie.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(reason: "tie cannot be \"\(value)\"", hint: "It is one of \(all)")
      }
      self.tie = tie
    case "header":
      guard let isTitled = ["yes": true, "no": false][value.lowercased()] else {
        throw Failure(reason: "header cannot be \"\(value)\"", hint: "It is yes or no")
      }
      self.isTitled = isTitled
    case "platform" where Int(value) == nil:
      guard let platform = TablePlatform.id(of: value) else {
        throw Failure(
          reason: "platform cannot be \"\(value)\"", hint: "Write platform=slack or platform=3")
      }
      self.platform = platform
    default:
      guard let field = TableField(word: word) else {
        let words = TableField.all.map(\.word).joined(separator: ", ")
        throw Failure(
          reason: "no column can hold \"\(word)\"",
          hint: "It is one of \(words); beside columns there are tie= and header=")
      }
      guard columns[field] == nil else {
        throw Failure(
          reason: "\(field.word) is said twice",
          hint: "Each can be in one column; import the table a second time for the other")
      }
      columns[field] = try Self.column(value, of: field, titles)
    }
  }

  private static func column(
    _ value: String, of field: TableField, _ titles: [String]
  ) throws(Failure) -> Int {
    if let number = Int(value) {
      guard number > 0, number <= titles.count else {
        throw Failure(
          reason: "there is no column \(number) for \(field.word)",
          hint: "The table has \(titles.count) columns, counted from 1")
      }
      return number - 1
    }
    let wanted = Folding.folded(value)
    guard let place = titles.firstIndex(where: { Folding.folded($0) == wanted }) else {
      throw Failure(
        reason: "no column is called \"\(value)\"",
        hint: "They are called " + titles.map { "\"\($0)\"" }.joined(separator: ", "))
    }
    return place
  }

  /// Parted at commas outside of double quotes, which go.
  private static func pairs(_ text: String) -> [String] {
    var pairs: [String] = [""]
    var isQuoted = false
    for letter in text {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: pairs.append("")
      default: pairs[pairs.count - 1].append(letter)
      }
    }
    return pairs.map { Field.trimmed($0) }.filter { !$0.isEmpty }
  }
}

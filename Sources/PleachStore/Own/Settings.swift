import PleachCore

/// How the user wants the program to be. Fields that pleach does not know survive.
public struct Settings: Sendable, Equatable {
  /// Everything that stands in the file, in its order.
  public private(set) var json: JSON
  /// Whether the file holds nothing that writing would destroy.
  let isWholeFile: Bool

  /// The settings of somebody who never set any.
  public init() {
    json = .object([])
    isWholeFile = true
  }

  init(json: JSON, isWholeFile: Bool) {
    self.json = json
    self.isWholeFile = isWholeFile
  }

  /// When to use colours.
  public enum Colour: String, Sendable, CaseIterable {
    case auto, always, never
  }

  /// The name of a theme, which may not exist; `nil` leaves it to the program.
  public var theme: String? { json["theme"]?.string }
  /// How many people the user wants to follow.
  public var budget: Int? { json["budget"]?.int.flatMap { $0 > 0 ? $0 : nil } }
  /// The command that opens a link.
  public var opener: String? { json["opener"]?.string }
  /// The command that edits a text.
  public var editor: String? { json["editor"]?.string }

  /// The command that edits a text: the one of these settings, which was meant for pleach, before
  /// `$VISUAL`, `$EDITOR` and `vi`.
  public func editor(in environment: [String: String]) -> String {
    [editor, environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
      .first { !$0.isEmpty } ?? "vi"
  }

  /// When to use colours; a word that is not understood means `auto`.
  public var colour: Colour { json["colour"]?.string.flatMap(Colour.init(rawValue:)) ?? .auto }
  /// Keys of the user's own, in the file's order: key, action.
  public var keys: [(key: String, action: String)] {
    (json["keys"]?.members ?? []).compactMap { member in
      member.value.string.map { (member.key, $0) }
    }
  }

  /// Tables whose columns the user named, the last first; what is none is passed over.
  public var tables: [KnownTable] { (json["tables"]?.array ?? []).compactMap { KnownTable($0) } }

  /// Remembers a table in the place of what was said of it before. Entries that pleach does not
  /// understand stay; of too many the oldest go.
  public mutating func remember(_ table: KnownTable) {
    changeTables(of: table) { tables in
      tables.insert(table.json, at: 0)
      var size = 0
      tables = Array(
        tables.prefix { entry in
          size += JSONWriter.line(entry).count
          return size <= Self.tablesLimit
        })
    }
  }

  /// Forgets what was said of a table.
  public mutating func forget(_ table: KnownTable) { changeTables(of: table) { _ in } }

  private mutating func changeTables(of table: KnownTable, _ change: (inout [JSON]) -> Void) {
    let field = json["tables"] ?? .array([])
    // Something else stands there, which the user is told of.
    guard var tables = field.array else { return }
    tables.removeAll { KnownTable($0)?.isSame(as: table) ?? false }
    change(&tables)
    set("tables", to: tables.isEmpty ? nil : .array(tables))
  }

  /// Bytes of all tables: far from what the settings may have.
  private static let tablesLimit = 256 << 10

  /// Sets a field; `nil` takes it away.
  public mutating func set(_ field: String, to value: JSON?) {
    var members = json.members ?? []
    let place = members.firstIndex { $0.key == field }
    switch (place, value) {
    case (let place?, let value?): members[place].value = value
    case (let place?, nil): members.remove(at: place)
    case (nil, let value?): members.append(JSON.Member(field, value))
    case (nil, nil): break
    }
    json = .object(members)
  }
}

/// A field of the settings that says something else than it may; it is left out.
public struct SettingsComplaint: Error, Equatable, Sendable {
  /// The file that was read.
  public var path: String
  /// Counted from 1.
  public var line: Int
  /// In Unicode scalars, from 1.
  public var column: Int
  /// What was expected and found.
  public var what: String

  var place: String { "\(path):\(line):\(column)" }
}

extension SettingsComplaint: CustomStringConvertible {
  /// Place and problem, as one line says them.
  public var description: String { "\(place): \(what)." }
}

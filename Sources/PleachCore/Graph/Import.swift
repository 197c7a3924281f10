/// That an export was read: when, what, and what it brought.
public struct Import: Record {
  /// Importer and day, with a number behind from the second of a day on.
  public typealias ID = Identifier<Import>

  /// Unique among imports.
  public let id: ID
  /// Your local day.
  public var day: Day
  /// The importer's title.
  public var importer: String
  /// Whose export it was; `nil` for a format of several platforms.
  public var platform: Platform.ID?
  /// The names of the files that were read.
  public var files: [String]
  /// People added and updated.
  public var added: Int
  /// How many people it changed.
  public var updated: Int

  /// An import as it is written down once it is done.
  public init(
    id: ID, day: Day, importer: String, platform: Platform.ID?, files: [String], added: Int,
    updated: Int
  ) {
    self.id = id
    self.day = day
    self.importer = importer
    self.platform = platform
    self.files = files
    self.added = added
    self.updated = updated
  }
}

extension Import {
  /// The store's list `imports`.
  public static let section = Section.imports

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    guard let day = try fields.day("day") else {
      throw fields.missing("day", "a date such as 2024-02-29")
    }
    self.day = day
    importer = try fields.text("importer") ?? ""
    platform = try fields.optionalID("platform")
    files = try fields.texts("files")
    added = try fields.number("added") ?? 0
    updated = try fields.number("updated") ?? 0
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("id", .string(id.raw))]
    members.add("day", day)
    members.add("importer", importer)
    members.add("platform", platform?.raw)
    members.add("files", files)
    members.add("added", added)
    members.add("updated", updated)
    return .object(members)
  }
}

/// That an export was read: when, what, and what it brought.
public struct Import: Record {
  public typealias ID = Identifier<Import>

  public let id: ID
  public var day: Day
  /// The importer's title.
  public var importer: String
  public var platform: Platform.ID?
  /// The names of the files that were read.
  public var files: [String]
  /// People added and updated.
  public var added: Int
  public var updated: Int

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
  public static let section = Section.imports

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    guard let day = try fields.day("day") else {
      throw fields.error("day", "a date such as 2024-02-29", nil)
    }
    self.day = day
    importer = try fields.text("importer") ?? ""
    platform = try fields.optionalID("platform")
    files = try fields.texts("files")
    added = try fields.number("added") ?? 0
    updated = try fields.number("updated") ?? 0
  }

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

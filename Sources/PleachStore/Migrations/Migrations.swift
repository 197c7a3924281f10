import PleachCore

/// How a store of one schema becomes one of the next.
public struct Migration: Sendable {
  /// The schema it reads; it makes the one after.
  public let from: Int
  /// Turns the whole store, its head left alone; must be pure.
  public let convert: @Sendable (JSON) -> JSON

  /// A step from schema `from` to the next; `convert` sees the whole store.
  public init(from: Int, convert: @escaping @Sendable (JSON) -> JSON) {
    self.from = from
    self.convert = convert
  }
}

/// Every step from the first schema to today's.
public enum Migrations {
  /// One row a schema that was ever released. There is one schema yet, so no row.
  public static let all: [Migration] = []

  /// The store as today's program reads it.
  ///
  /// - Returns: `nil` when `bytes` need no step or no row leads on from them.
  /// - Throws: `DocumentError` for bytes that cannot be read.
  static func migrated(
    _ bytes: [UInt8], _ rows: [Migration], program: String
  ) throws(DocumentError) -> [UInt8]? {
    guard let head = Head(bytes), rows.contains(where: { $0.from == head.schema }),
      var tree = try? JSONReader.value(in: bytes)  // what cannot be read, the document names
    else { return nil }
    var schema = head.schema
    while let row = rows.first(where: { $0.from == schema }) {
      tree = row.convert(tree)
      schema += 1
    }
    return try Document.read(JSONWriter.line(headed(tree, schema))).0.rendered(writer: program)
  }

  private static func headed(_ tree: JSON, _ schema: Int) -> JSON {
    var members = tree.members ?? []
    guard let place = members.firstIndex(where: { $0.key == "pleach" }),
      var head = members[place].value.members
    else { return tree }
    head.removeAll { $0.key == "schema" || $0.key == "minReader" }
    let number = JSON.number(String(schema))
    head.insert(contentsOf: [.init("schema", number), .init("minReader", number)], at: 0)
    members[place].value = .object(head)
    return .object(members)
  }
}

/// The version of the store's layout.
public enum Schema {
  /// What this program reads and writes.
  public static let version = 1
  /// The oldest reader that understands what this program writes.
  public static let minReader = 1

  /// The key under which every store says what it is.
  static let headKey = "pleach"
  /// What the head says of the program that wrote it.
  static let ownKeys = ["schema", "minReader", "writer"]

  static let head: JSON = [
    "schema": .number(String(version)), "minReader": .number(String(minReader)),
  ]
}

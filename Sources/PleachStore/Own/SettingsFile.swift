import PleachCore

extension Settings {
  static let fileName = "settings.json"

  /// Reads the settings; what cannot be read is left out and named.
  ///
  /// - Parameter folder: `StoreLocation.settings`.
  public static func load(
    from folder: String, files: any FileOps = PosixFiles()
  ) throws(StoreError) -> (Settings, [SettingsComplaint]) {
    let path = Path.join(folder, fileName)
    let status = try storing { () throws(FileError) in try files.statusIfAny(path) }
    guard status != nil else { return (Settings(), []) }
    return read(try files.readWhole(path, limit: 1 << 20).bytes, path: path)
  }

  static func read(_ bytes: [UInt8], path: String) -> (Settings, [SettingsComplaint]) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return (Settings(), []) }
    do throws(JSONError) {
      let json = try JSONReader.value(in: bytes)
      guard json.members != nil else {
        let complaint = SettingsComplaint(
          path: path, line: 1, column: 1, what: "expected an object, found \(json.kind)")
        return (Settings(json: .object([]), isWholeFile: false), [complaint])
      }
      return (Settings(json: json, isWholeFile: true), try complaints(bytes, path))
    } catch {
      let complaint = SettingsComplaint(
        path: path, line: error.line, column: error.column, what: "\(error.problem)")
      return (Settings(json: .object([]), isWholeFile: false), [complaint])
    }
  }

  /// What each known field may say. Unknown ones pass.
  private static func expectation(_ field: String, _ value: JSON) -> String? {
    switch field {
    case "theme", "opener", "editor": value.string == nil ? "a text in double quotes" : nil
    case "budget": (value.int ?? 0) > 0 ? nil : "a whole number of at least 1"
    case "colour":
      value.string.flatMap(Colour.init(rawValue:)) == nil
        ? "\"auto\", \"always\" or \"never\"" : nil
    case "keys":
      value.members?.allSatisfy { $0.value.string != nil } == true
        ? nil : "an object of keys and actions, each a text in double quotes"
    case "tables":
      value.array?.allSatisfy { KnownTable($0) != nil } == true
        ? nil : "a list of tables, each with \"file\", \"titles\" and \"map\""
    default: nil
    }
  }

  private static func complaints(
    _ bytes: [UInt8], _ path: String
  ) throws(JSONError) -> [SettingsComplaint] {
    var complaints: [SettingsComplaint] = []
    var reader = JSONReader(bytes)
    var key = try reader.enterObject()
    while let field = key {
      _ = try reader.peek()
      let (line, column) = TextPlace.of(reader.offset, in: bytes)
      let value = try reader.readValue()
      if let expected = expectation(field, value) {
        complaints.append(
          SettingsComplaint(
            path: path, line: line, column: column,
            what: "\(field): expected \(expected), found \(value.kind)"))
      }
      key = try reader.nextKey()
    }
    return complaints
  }

  /// Writes the settings, old or new and never half.
  ///
  /// - Throws: `.settings` when the file there could not be read; it stays as it is.
  public func save(to folder: String, files: any FileOps = PosixFiles()) throws(StoreError) {
    let named = Path.join(folder, Self.fileName)
    guard isWholeFile else {
      let complaint = SettingsComplaint(
        path: named, line: 1, column: 1, what: "not saved: the file there cannot be read")
      throw .settings(complaint)
    }
    let path = try Path.resolved(named, files)  // people link their dot files
    try storing { () throws(FileError) in
      try files.makeFolders(Path.folder(of: path))
      try files.replace(path, with: Array(JSONWriter.page(json).utf8))
    }
  }
}

/// Theme files of the user's own.
public enum UserThemes {
  private static let suffix = ".theme"

  /// The bytes of every `NAME.theme` in the settings' `themes` folder, by name.
  ///
  /// - Parameter settings: `StoreLocation.settings`.
  public static func read(
    from settings: String, files: any FileOps = PosixFiles()
  ) throws(StoreError) -> [(name: String, bytes: [UInt8])] {
    let folder = Path.join(settings, "themes")
    let names = try storing { () throws(FileError) in try files.namesIfAny(in: folder) }
    var themes: [(name: String, bytes: [UInt8])] = []
    for name in names where name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
      let bytes = try files.readWhole(Path.join(folder, name), limit: 256 << 10).bytes
      themes.append((String(name.dropLast(suffix.count)), bytes))
    }
    return themes
  }
}

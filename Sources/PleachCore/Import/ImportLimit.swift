/// Where an export stops being one and starts being an attack or a mistake, in bytes.
///
/// What is read whole takes memory, so its limits are narrow. What is read record by record takes
/// time only: its limits are wide, and one record's is narrow.
enum ImportLimit {
  /// A file that is read whole.
  static let whole = 256 << 20
  /// All files of one export that are read whole.
  static let wholeInAll = 1 << 30
  /// Files of one export that are read record by record, one or all of them: some three million
  /// tweets.
  static let streamed = 8 << 30
  /// One record of such a file. The largest tweets take a few thousand bytes.
  static let record = 16 << 20
  /// What all encounters of one platform take in memory: some ten million.
  static let encounters = 1 << 30
  /// A file on disk, archives with all their pictures and films included.
  static let onDisk = 64 << 30
}

/// How much may still be read of one export.
struct ImportBudget {
  private var whole = ImportLimit.wholeInAll
  private var streamed = ImportLimit.streamed

  /// Takes a file's bytes from what is left.
  ///
  /// - Parameter isStreamed: Whether the file is read record by record.
  /// - Returns: Why it may not be read; `nil` when it may.
  mutating func spend(_ size: Int, isStreamed: Bool) -> String? {
    let left = isStreamed ? streamed : whole
    guard size <= left else {
      let most = (isStreamed ? ImportLimit.streamed : ImportLimit.wholeInAll) >> 30
      return "more than \(most) GiB in all: import the files one by one"
    }
    if isStreamed { streamed -= size } else { whole -= size }
    return nil
  }
}

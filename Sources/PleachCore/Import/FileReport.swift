/// Something that was not taken over, and where it stands.
public struct Skip: Sendable, Equatable, Hashable {
  /// Within the export.
  public var path: String
  /// Counted from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// Half a sentence: `"no account id"`.
  public var reason: String

  /// A record that was passed over, and why; `line` counts from 1.
  public init(path: String, line: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  /// A file that could not be opened.
  public init(_ error: ImportError) { self.init(path: error.path, reason: error.reason) }
}

extension Skip: CustomStringConvertible {
  /// `subs.csv:12: no account id`
  public var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

/// What became of one file: records read and records skipped are all its records.
public struct FileReport: Sendable, Equatable {
  /// Within the export.
  public var path: String
  /// What it was recognised as, such as `"following_accounts.csv"`.
  public var format: String
  /// Records understood, repeated ones counted each time.
  public var read: Int
  /// Records that were not, each with its place.
  public var skipped: [Skip]
  /// Whether reading came to the file's own end.
  public var isWhole: Bool

  /// What became of one file.
  public init(
    path: String, format: String, read: Int = 0, skipped: [Skip] = [], isWhole: Bool = true
  ) {
    self.path = path
    self.format = format
    self.read = read
    self.skipped = skipped
    self.isWhole = isWhole
  }
}

import PleachCore

/// Where a review stands, kept beside the store so that it outlives the sitting, a crash too.
public enum ReviewFile {
  /// How large it may be, in bytes: a hundred thousand people with their verdicts fit.
  private static let limit = 64 << 20

  /// Keeps a review in place of the one before; `nil` takes it away.
  public static func save(
    _ review: ReviewSession?, of location: StoreLocation, files: any FileOps = PosixFiles()
  ) throws(StoreError) {
    try storing { () throws(FileError) in
      try files.makeFolders(location.state)
      if let review {
        try files.replace(location.review, with: JSONWriter.line(review.json))
      } else if try files.statusIfAny(location.review, followingLinks: false) != nil {
        try files.unlink(location.review)
      }
    }
  }

  /// The review that was kept; `nil` when there is none, or none that can be read: what was decided
  /// stands in the store, so only one's place in the queue is lost with it.
  public static func load(
    of location: StoreLocation, files: any FileOps = PosixFiles()
  ) throws(StoreError) -> ReviewSession? {
    let status = try storing { () throws(FileError) in try files.statusIfAny(location.review) }
    guard status != nil else { return nil }
    let bytes = try files.readWhole(location.review, limit: limit).bytes
    return (try? JSONReader.value(in: bytes)).flatMap { ReviewSession($0) }
  }
}

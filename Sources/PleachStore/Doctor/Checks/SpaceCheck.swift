extension Check {
  /// Whether the disk takes the store thrice: the new one, a backup and what pleach wrote last.
  static let space = Check("Space") { exam in
    guard let size = exam.store.status?.size else { return [] }
    return [exam.location.folder, exam.location.state].compactMap { folder in
      guard let free = exam.around.freeSpace(folder), free < 3 * size else { return nil }
      return Finding(
        .space, folder, "the disk has \(free) bytes left, and saving takes up to \(3 * size)",
        remedy: "Free some space")
    }
  }
}

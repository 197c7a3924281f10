extension Check {
  /// Other versions of the store that a sync tool or a merge put beside it.
  static let copies = Check("Copies") { exam in
    let file = exam.location.file
    let merged = (try? ConflictBook.read(exam.location.conflicts, exam.files))?.merged ?? []
    return exam.names(in: exam.location.folder).compactMap { name in
      let path = Path.join(exam.location.folder, name)
      if name == Path.name(of: file) + ".rej" {
        return Finding(
          .copy, path, "changes that a patch could not make",
          remedy: "Make them by hand, then remove the file")
      }
      guard ConflictCopy.isName(name, beside: file) else { return nil }
      let look = Look(path, exam.files, limit: Snapshot.limit)
      if merged.contains(SHA256.hex(look.bytes)) { return nil }
      return Finding(
        .copy, path, "another version of the store, left by a sync tool or a merge",
        remedy: "\(exam.invocation("merge")) \(Invocation.quoted(path))")
    }
  }
}

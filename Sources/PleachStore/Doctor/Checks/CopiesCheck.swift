extension Check {
  /// Other versions of the store that a sync tool or a merge put beside it.
  static let copies = Check("Copies") { exam in
    let file = Path.name(of: exam.location.file)
    let stem = file.hasSuffix(".json") ? String(file.dropLast(5)) : file
    return exam.names(in: exam.location.folder).compactMap { name in
      guard let what = story(of: name, file, stem) else { return nil }
      let path = Path.join(exam.location.folder, name)
      return Finding(
        .copy, path, what,
        remedy: "\(exam.invocation("restore")) \(Invocation.quoted(path))")
    }
  }

  private static func story(of name: String, _ file: String, _ stem: String) -> String? {
    if name.hasPrefix("\(stem).sync-conflict-") { return "another version, kept by Syncthing" }
    // Dropbox says it in the language of the machine: network (Ada's conflicted copy 2026-01-05).json
    if name.hasPrefix("\(stem) ("), name.hasSuffix(".json") {
      return "another version, kept by a sync tool"
    }
    if name == "\(file).orig" { return "the version before a merge" }
    return name == "\(file).rej" ? "changes that a patch could not make" : nil
  }
}

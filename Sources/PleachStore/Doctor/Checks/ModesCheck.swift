extension Check {
  /// Whether the store is its owner's alone, and can be written.
  static let modes = Check("Modes") { exam in
    let owned = exam.owned
    var findings = owned.compactMap { path, status -> Finding? in
      guard status.mode & 0o077 != 0 else { return nil }
      return Finding(
        .mode, path, "others can read it (mode \(String(status.mode, radix: 8)))", remedy: exam.fix)
    }
    let settings = Path.join(exam.location.settings, Settings.fileName)
    if let status = try? exam.files.statusIfAny(settings), status.mode & 0o002 != 0 {
      findings.append(
        Finding(
          .mode, settings,
          "others can write it, and with it the commands that pleach calls (mode \(String(status.mode, radix: 8)))",
          remedy: exam.fix))
    }
    findings += (owned.map(\.path) + [settings]).compactMap { path in
      guard exam.around.isOwn(path) == false else { return nil }
      return Finding(.owner, path, "belongs to another user", remedy: "chown it to yourself")
    }
    for path in [exam.location.folder, exam.location.file] where !exam.files.isWritable(path) {
      guard exam.store.isThere else { continue }
      findings.append(
        Finding(
          .readOnly, path, "cannot be written, so the store can only be looked at",
          remedy: "Check who owns it and its mode"))
      break
    }
    return findings
  }
}

extension Examination {
  /// The store and all that this machine keeps of it.
  var owned: [(path: String, status: FileStatus)] {
    var found: [(path: String, status: FileStatus)] = []
    func visit(_ path: String) {
      guard let status = try? files.statusIfAny(path, followingLinks: false) else { return }
      if status.kind == .regular || status.kind == .folder { found.append((path, status)) }
      guard status.kind == .folder else { return }
      for name in names(in: path) { visit(Path.join(path, name)) }
    }
    if let status = store.status, status.kind == .regular { found.append((location.file, status)) }
    visit(location.state)
    return found
  }
}

extension Check {
  /// Whether the settings say what they may.
  static let settings = Check("Settings") { exam in
    let path = Path.join(exam.location.settings, Settings.fileName)
    let look = Look(path, exam.files, limit: 1 << 20, followingLinks: true)
    if let error = look.error { return [Finding(.settings, path, error.what)] }
    guard look.isThere else { return [] }
    return Settings.read(look.bytes, path: path).1.map { complaint in
      Finding(
        .settings, path, line: complaint.line, column: complaint.column, complaint.what,
        remedy: "Mend it in an editor; until then it is left out")
    }
  }
}

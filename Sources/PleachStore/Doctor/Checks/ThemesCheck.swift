extension Check {
  /// Whether theme files of the user's own can be read.
  static let themes = Check("Themes") { exam in
    let folder = Path.join(exam.location.settings, "themes")
    return exam.names(in: folder).filter { $0.hasSuffix(".theme") }.flatMap { name -> [Finding] in
      let look = Look(Path.join(folder, name), exam.files, limit: 256 << 10, followingLinks: true)
      if let error = look.error { return [Finding(.theme, look.path, error.what)] }
      return exam.around.themeProblems(String(name.dropLast(6)), look.bytes).map { line, what in
        Finding(
          .theme, look.path, line: line, what,
          remedy: "Mend it in an editor; until then it is left out")
      }
    }
  }
}

extension Check {
  /// Whether a file stands where the store should, and can be read.
  static let place = Check("Place") { exam in
    var findings: [Finding] = []
    if exam.named != exam.location.file, let link = linkName(exam) {
      findings.append(
        Finding(.link, link, "a symbolic link: the store itself is \(exam.location.file)"))
    }
    switch exam.store.error {
    case nil where !exam.store.isThere && exam.isKnown:
      findings.append(
        Finding(
          .missing, exam.location.file, "the store is gone, though this machine has seen it",
          remedy: "Put it back, or: \(exam.restore)"))
    case nil: break
    case .notAFile(let path, let kind)?:
      findings.append(
        Finding(
          .noFile, path, "expected a file, found \(kind.rawValue)",
          remedy: "Move it away, then: \(exam.restore)"))
    case let error?:
      if case .tooLarge = error {
        findings.append(
          Finding(
            .tooLarge, error.place, error.what, remedy: "Move it away, then: \(exam.restore)"))
      } else {
        findings.append(
          Finding(.forbidden, error.place, error.what, remedy: "Check who owns it and its mode"))
      }
    }
    return findings
  }

  private static func linkName(_ exam: Examination) -> String? {
    let path = Path.join(Path.workingFolder, exam.named)
    let status = try? exam.files.statusIfAny(path, followingLinks: false)  // then it is no link
    return status?.kind == .link ? path : nil
  }
}

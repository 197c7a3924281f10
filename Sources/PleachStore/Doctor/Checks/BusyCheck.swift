extension Check {
  /// Who is writing just now.
  static let busy = Check("Busy") { exam in
    guard
      let status = try? exam.files.statusIfAny(exam.location.lock, followingLinks: false),
      let holder = exam.around.lockHolder(status)
    else { return [] }
    return [
      Finding(
        .busy, exam.location.lock, "process \(holder) is writing to the store just now",
        remedy: "If this stays so, end that process")
    ]
  }
}
